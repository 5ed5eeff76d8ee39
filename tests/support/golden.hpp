// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>

#include <filesystem>
#include <optional>
#include <string>

namespace cartocontrat::tests {

/// What case.json of a golden case says. Every member is asked for: a tolerance has a reason written beside it.
struct GoldenTerms {
    double dpi = 200;
    double allowed = 0;    ///< share of the pixels that may fail
    double minimumInk = 0; ///< share of the pixels that must not be ground: a blank picture is never right
    std::string why;
};

/// Nothing when the file is missing, malformed or gives no reason.
[[nodiscard]] std::optional<GoldenTerms> readGoldenTerms(std::filesystem::path const& caseFolder);

enum class GoldenMode { Check, Update };

/// Compares a picture with expected.png of a case. Gives what is wrong, or nothing. On failure actual.png,
/// expected.png and diff.png stand in `reportFolder`. Update writes expected.png instead, save for a blank picture.
[[nodiscard]] std::optional<std::string> checkGolden(QImage const& actual, std::filesystem::path const& caseFolder,
                                                     std::filesystem::path const& reportFolder, GoldenMode mode);

} // namespace cartocontrat::tests
