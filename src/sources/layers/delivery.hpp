// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/layer_catalogue.hpp"

namespace cartocontrat {

/// The attribution with what the names of a file and of its folders tell, as IGN writes them
/// ("ADMIN-EXPRESS_3-2__SHP_LAMB93_FXX_2023-05-03"): the edition and the date of last update of the delivery, and the
/// year at the end of a mention that has none. The name nearest to the file wins; without any, nothing changes.
[[nodiscard]] Attribution attributionOf(std::filesystem::path const& file, Attribution attribution);

} // namespace cartocontrat
