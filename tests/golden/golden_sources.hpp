// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cartocontrat::tests {

/// Draws the picture of one case into a PNG file; gives what went wrong, or nothing.
struct GoldenSource {
    std::string name; ///< "topic/case", its folder below cases/
    std::function<std::optional<std::string>(double dpi, std::filesystem::path const& file)> draw;
};

/// Every case there is, or why they cannot be made (a missing font, a missing folder).
[[nodiscard]] tl::expected<std::vector<GoldenSource>, std::string> goldenSources();

} // namespace cartocontrat::tests
