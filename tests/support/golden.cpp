// SPDX-License-Identifier: EUPL-1.2
#include "support/golden.hpp"

#include "support/image_diff.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <fstream>

namespace cartocontrat::tests {

namespace {

bool save(QImage const& image, std::filesystem::path const& file) {
    return image.save(QString::fromStdString(file.string()), "PNG");
}

} // namespace

std::optional<GoldenTerms> readGoldenTerms(std::filesystem::path const& caseFolder) {
    std::ifstream file(caseFolder / "case.json");
    auto const json = nlohmann::json::parse(file, nullptr, false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    for (char const* const key : {"dpi", "allowed", "minimumInk"}) {
        if (!json.contains(key) || !json.at(key).is_number()) {
            return std::nullopt;
        }
    }
    if (!json.contains("why") || !json.at("why").is_string() || json.at("why").get<std::string>().empty()) {
        return std::nullopt;
    }
    return GoldenTerms{json.at("dpi"), json.at("allowed"), json.at("minimumInk"), json.at("why")};
}

std::optional<std::string> checkGolden(QImage const& actual, std::filesystem::path const& caseFolder,
                                       std::filesystem::path const& reportFolder, GoldenMode mode) {
    auto const terms = readGoldenTerms(caseFolder);
    if (!terms) {
        return "case.json is missing, malformed or gives no reason";
    }
    if (double const ink = inkFraction(actual); ink < terms->minimumInk || ink <= 0) {
        return fmt::format("blank picture: ink {:.5f}, at least {:.5f} wanted", ink, terms->minimumInk);
    }
    std::filesystem::path const expectedFile = caseFolder / "expected.png";
    if (mode == GoldenMode::Update) {
        return save(actual, expectedFile) ? std::nullopt : std::optional<std::string>("expected.png cannot be written");
    }
    QImage const expected(QString::fromStdString(expectedFile.string()));
    ImageDifference const difference = compareImages(actual, expected);
    if (difference.sameSize && difference.fraction <= terms->allowed) {
        return std::nullopt;
    }
    std::error_code ignored; // a report that cannot be written does not change the verdict
    std::filesystem::create_directories(reportFolder, ignored);
    save(actual, reportFolder / "actual.png");
    if (expected.isNull()) {
        return "no expected.png: look at actual.png, then run with --update";
    }
    save(expected, reportFolder / "expected.png");
    if (!difference.sameSize) {
        return fmt::format("{} x {} pixels, {} x {} expected", actual.width(), actual.height(), expected.width(),
                           expected.height());
    }
    save(difference.picture, reportFolder / "diff.png");
    return fmt::format("{:.5f} of the pixels differ, {:.5f} allowed ({})", difference.fraction, terms->allowed,
                       terms->why);
}

} // namespace cartocontrat::tests
