// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace cartocontrat {

/// Puts arguments for %1 to %9 in one pass, so that a "%1" inside a file name stays as it is (unlike QString::arg), and
/// any of them may be left out.
[[nodiscard]] QString filled(QString const& pattern, std::vector<std::string> const& arguments);

} // namespace cartocontrat
