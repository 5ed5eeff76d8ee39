// SPDX-License-Identifier: EUPL-1.2
#include "scene/contact_sheet.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

namespace {

/// Every letter one millimetre wide.
class EvenLetters final : public TextMetrics {
public:
    std::vector<double> advances(std::string_view utf8, Font const&) const override {
        std::vector<double> result;
        for (char const letter : utf8) {
            if ((static_cast<unsigned char>(letter) & 0xC0U) != 0x80U) {
                result.push_back(1);
            }
        }
        return result;
    }
    double ascent(Font const&) const override { return 1; }
    double descent(Font const&) const override { return 0; }
    double capHeight(Font const&) const override { return 1; }
    double xHeight(Font const&) const override { return 1; }
};

} // namespace

TEST_CASE("A contact sheet shows twenty pages of their own proportions, apart and within the sheet") {
    Scene landscape, portrait;
    portrait.width = 210;
    portrait.height = 297;
    std::vector<ContactEntry> entries;
    for (int i = 0; i < 43; ++i) {
        entries.push_back({i % 3 == 0 ? &portrait : &landscape, "Page", i % 2 == 0 ? "note" : "", {}});
    }
    auto const sheets = layOutContactSheets(entries, "Série", EvenLetters());
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].thumbnails.size() == 20);
    CHECK(sheets[1].thumbnails.size() == 20);
    CHECK(sheets[2].thumbnails.size() == 3);
    for (ContactSheet const& sheet : sheets) {
        CHECK(sheet.frame.width == 420);
        CHECK(sheet.frame.height == 297);
        for (std::size_t i = 0; i < sheet.thumbnails.size(); ++i) {
            auto const& [page, box] = sheet.thumbnails[i];
            CHECK(box.width() / box.height() == Approx(page->width / page->height));
            CHECK((box.minX >= 0 && box.minY >= 0 && box.maxX <= 420 && box.maxY <= 297));
            for (std::size_t j = 0; j < i; ++j) {
                Extent const& other = sheet.thumbnails[j].box;
                CHECK((box.minX >= other.maxX || other.minX >= box.maxX || box.minY >= other.maxY ||
                       other.minY >= box.maxY));
            }
        }
    }
}

TEST_CASE("A caption too long for its page is cut between letters and says so") {
    Scene page;
    std::string const caption(60, 'x'), accents = "é" + std::string(58, 'x') + "é";
    for (std::string const& text : {caption, accents}) {
        std::vector<ContactEntry> const entries{{&page, text, {}, {}}};
        auto const sheets = layOutContactSheets(entries, "Série", EvenLetters());
        bool found = false;
        for (Item const& item : sheets.front().frame.layers.front().items) {
            auto const* run = std::get_if<TextRun>(&item.mark);
            found = found || (run != nullptr && run->text.ends_with("…"));
        }
        CHECK(found == (EvenLetters().width(text, {}) > sheets.front().thumbnails.front().box.width()));
    }
    std::string const longer(90, 'x');
    std::vector<ContactEntry> const entries{{&page, longer, {}, {}}};
    auto const& items = layOutContactSheets(entries, "Série", EvenLetters()).front().frame.layers.front().items;
    CHECK(std::get<TextRun>(items.back().mark).text.ends_with("x…"));
}
