// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace cartocontrat {

/// A place of data as it may be shown: without the passwords of a database.
[[nodiscard]] QString placeText(std::filesystem::path const& place);

/// Where `other` would be, had it moved as `from` did to `to`: the folders at the end that both have in common stay.
/// No value: nothing can be told, or nothing is there.
[[nodiscard]] std::optional<std::filesystem::path>
movedAlike(std::filesystem::path const& from, std::filesystem::path const& to, std::filesystem::path const& other);

} // namespace cartocontrat
