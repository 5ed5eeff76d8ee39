// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "scene/page/look.hpp"
#include "unit/scene/seeded.hpp"
#include "unit/scene/shipped_pages.hpp"

#include <algorithm>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Font const font{FontFace::Semibold, 7, 0};

/// Text without what a line break takes away.
std::string withoutSpaces(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text;
}

/// The fewest lines there can be: filled one after another.
std::size_t fewestLines(std::vector<std::string> const& words, double width, TextMetrics const& metrics) {
    std::size_t lines = 0;
    std::string line;
    for (auto const& word : words) {
        auto const joined = line.empty() ? word : line + " " + word;
        if (lines > 0 && metrics.width(joined, font) <= width) {
            line = joined;
        } else {
            line = word;
            ++lines;
        }
    }
    return lines;
}

std::vector<std::string> someTitle(Seeded& seeded) {
    static std::vector<std::string> const words{"Rénovation",
                                                "du",
                                                "collège",
                                                "et",
                                                "de",
                                                "la",
                                                "salle",
                                                "de sport",
                                                "Saint-Pol",
                                                "à",
                                                "l’œuvre",
                                                "équipement",
                                                "numérique",
                                                "1 250 000 €",
                                                "aide",
                                                "Gauchin-Verloingt-sur-Ternoise",
                                                "intercommunal",
                                                "d’Hesdin",
                                                "RD 939",
                                                "médiathèque"};
    std::vector<std::string> title;
    for (std::size_t count = 1 + seeded.below(14); count > 0; --count) {
        title.push_back(words[seeded.below(words.size())]);
    }
    return title;
}

std::vector<std::string> wordsOf(std::vector<std::string> const& pieces) {
    return split(join(pieces, " "), ' ');
}

} // namespace

TEST_CASE("wrapped titles lose nothing, fit the width and take the fewest lines") {
    auto const fixture = shippedPages();
    auto const& metrics = *fixture.fonts;
    Seeded seeded(20190521);
    for (int round = 0; round < 400; ++round) {
        auto const words = wordsOf(someTitle(seeded));
        auto const title = join(words, " ");
        auto const width = seeded.between(30, 70);
        CAPTURE(title, width);
        auto const lines = wrapped(title, font, width, metrics);
        CHECK(withoutSpaces(join(lines, "")) == withoutSpaces(title));
        bool const breaksNoWord = std::all_of(words.begin(), words.end(),
                                              [&](auto const& word) { return metrics.width(word, font) <= width; });
        if (breaksNoWord) {
            CHECK(join(lines, " ") == title);
            CHECK(lines.size() == fewestLines(words, width, metrics));
        }
        for (auto const& line : lines) {
            bool const fits = metrics.width(line, font) <= width;
            bool const isOneWord = line.find(' ') == std::string::npos && line.find('-') == std::string::npos;
            CAPTURE(line);
            CHECK((fits || isOneWord));
        }
    }
}

TEST_CASE("lines are as even as can be: none can be made narrower without another line") {
    auto const fixture = shippedPages();
    auto const& metrics = *fixture.fonts;
    Seeded seeded(7);
    for (int round = 0; round < 200; ++round) {
        auto const words = wordsOf(someTitle(seeded));
        auto const width = seeded.between(45, 70);
        auto const lines = wrapped(join(words, " "), font, width, metrics);
        double widest = 0;
        for (auto const& line : lines) {
            widest = std::max(widest, metrics.width(line, font));
        }
        CAPTURE(lines, width);
        // Twelve halvings of the width leave a 4000th of it.
        CHECK((lines.size() < 2 || fewestLines(words, widest - width / 2000, metrics) > lines.size() ||
               std::any_of(words.begin(), words.end(),
                           [&](auto const& word) { return metrics.width(word, font) > widest - width / 2000; })));
    }
}

TEST_CASE("no-break spaces hold, and a hyphen breaks a word only where it is too wide alone") {
    auto const fixture = shippedPages();
    auto const& metrics = *fixture.fonts;
    std::string const amount = "3,6\u00A0millions\u00A0€";
    CHECK(wrapped(amount, font, 5, metrics) == std::vector{amount});
    std::string const name = "Gauchin-Verloingt";
    auto const width = metrics.width(name, font);
    CHECK(wrapped("la " + name, font, width + 0.1, metrics) == std::vector<std::string>{"la", name});
    CHECK(wrapped(name, font, width - 0.1, metrics) == std::vector<std::string>{"Gauchin-", "Verloingt"});
    CHECK(wrapped("", font, 50, metrics).empty());
    CHECK(wrapped("  deux   mots ", font, 50, metrics) == std::vector<std::string>{"deux mots"});
}

TEST_CASE("numbers are grouped by thousands with a narrow no-break space") {
    struct Row {
        long long number;
        char const* text;
    };
    auto const row = GENERATE(Row{0, "0"}, Row{999, "999"}, Row{1000, "1\u202F000"}, Row{24257, "24\u202F257"},
                              Row{1234567, "1\u202F234\u202F567"}, Row{-100, "-100"}, Row{-1234, "-1\u202F234"});
    CHECK(groupedThousands(row.number) == row.text);
}

TEST_CASE("a pattern is filled wherever the name stands, and the value is not filled again") {
    CHECK(filled("{n} communes", "n", "36") == "36 communes");
    CHECK(filled("{n} sur {n}", "n", "2") == "2 sur 2");
    CHECK(filled("{what}", "what", "{what}") == "{what}");
    CHECK(filled("rien", "n", "2") == "rien");
}

TEST_CASE("a run ends, centres or begins at its anchor") {
    auto const fixture = shippedPages();
    auto const& metrics = *fixture.fonts;
    TextSymbolizer const symbolizer{font, {}, 0.3};
    auto const width = metrics.width("Lumbres", font);
    CHECK(makeRun("Lumbres", symbolizer, {100, 50}, Anchor::Left, metrics).baseline == Point{100, 50});
    CHECK(makeRun("Lumbres", symbolizer, {100, 50}, Anchor::Middle, metrics).baseline.x == Approx(100 - width / 2));
    CHECK(makeRun("Lumbres", symbolizer, {100, 50}, Anchor::Right, metrics).baseline.x == Approx(100 - width));
}

TEST_CASE("a look scales lengths and type by the page's factor, but not shares") {
    auto const fixture = shippedPages();
    Look const look(fixture.style, *fixture.fonts, 1.15);
    CHECK(look.length("marker") == Approx(4.6 * 1.15));
    CHECK(look.number("unknown-period-share") == 0.35);
    CHECK(look.text("neighbour").font.sizePt == Approx(6.2 * 1.15));
    CHECK(look.text("neighbour").font.trackingMm == Approx(0.42 * 1.15));
    CHECK(look.text("main-town").haloRadius == Approx(0.31 * 1.15));
}
