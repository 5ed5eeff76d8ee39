// SPDX-License-Identifier: EUPL-1.2
#include "support/golden.hpp"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <fstream>

using namespace cartocontrat::tests;

namespace {

struct Case {
    QTemporaryDir temporary;
    std::filesystem::path folder{temporary.path().toStdString()};
    std::filesystem::path report{folder / "report"};

    explicit Case(std::string const& terms) { std::ofstream(folder / "case.json") << terms; }
    std::optional<std::string> check(QImage const& actual, GoldenMode mode = GoldenMode::Check) const {
        return checkGolden(actual, folder, report, mode);
    }
};

QImage halfBlack(int black) {
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < black; ++x) {
            image.setPixel(x, y, qRgb(0, 0, 0));
        }
    }
    return image;
}

constexpr char const* strict = R"({"dpi": 200, "allowed": 0, "minimumInk": 0.1, "why": "exact"})";

} // namespace

TEST_CASE("A case without an expectation fails and leaves what was drawn") {
    Case const golden(strict);
    CHECK(golden.check(halfBlack(40)));
    CHECK(std::filesystem::exists(golden.report / "actual.png"));
}

TEST_CASE("A picture agrees with what an update kept") {
    Case const golden(strict);
    CHECK_FALSE(golden.check(halfBlack(40), GoldenMode::Update));
    CHECK_FALSE(golden.check(halfBlack(40)));
    CHECK_FALSE(std::filesystem::exists(golden.report));
}

TEST_CASE("A picture that differs fails and leaves actual, expected and difference") {
    Case const golden(strict);
    REQUIRE_FALSE(golden.check(halfBlack(40), GoldenMode::Update));
    CHECK(golden.check(halfBlack(44)));
    for (char const* const file : {"actual.png", "expected.png", "diff.png"}) {
        CHECK(std::filesystem::exists(golden.report / file));
    }
}

TEST_CASE("A blank picture is refused, even by an update") {
    Case const golden(strict);
    CHECK(golden.check(halfBlack(0), GoldenMode::Update));
    CHECK(golden.check(halfBlack(5), GoldenMode::Update));
    CHECK_FALSE(std::filesystem::exists(golden.folder / "expected.png"));
}

TEST_CASE("Terms without a reason, or incomplete, fail the case") {
    std::string const terms =
        GENERATE(as<std::string>(), "", "{}", "[]", R"({"dpi": 200, "allowed": 0, "minimumInk": 0.1})",
                 R"({"dpi": 200, "allowed": 0, "minimumInk": 0.1, "why": ""})",
                 R"({"dpi": "200", "allowed": 0, "minimumInk": 0.1, "why": "exact"})");
    Case const golden(terms);
    CHECK(golden.check(halfBlack(40), GoldenMode::Update));
}
