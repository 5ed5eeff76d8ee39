// SPDX-License-Identifier: EUPL-1.2
#include "scene/labels/labels.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace cartocontrat;

namespace {

/// Every letter half a font size wide; capitals 0.72, descent 0.2 font sizes.
class PlainMetrics : public TextMetrics {
public:
    [[nodiscard]] std::vector<double> advances(std::string_view utf8, Font const& font) const override {
        std::vector<double> result;
        for (char const byte : utf8)
            if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U)
                result.push_back(0.5 * size(font) + font.trackingMm);
        return result;
    }
    [[nodiscard]] double ascent(Font const& font) const override { return 0.8 * size(font); }
    [[nodiscard]] double descent(Font const& font) const override { return 0.2 * size(font); }
    [[nodiscard]] double capHeight(Font const& font) const override { return 0.72 * size(font); }
    [[nodiscard]] double xHeight(Font const& font) const override { return 0.5 * size(font); }

private:
    static double size(Font const& font) { return font.sizePt * mmPerPoint; }
};

PlainMetrics const metrics;
Extent const frame{0, 0, 140, 140};
Font const plain{FontFace::Medium, 2 / mmPerPoint, 0}; // letters 1 mm wide

MultiPolygon polygonOf(Line ring) {
    ring.push_back(ring.front());
    return {{Polygon{{std::move(ring)}}}};
}

MultiPolygon rectangle(double x, double y, double width, double height) {
    return polygonOf({{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}});
}

NameRequest request(std::string text, Point anchor, MultiPolygon const* area = nullptr) {
    NameRequest result;
    result.text = std::move(text);
    result.font = plain;
    result.anchor = anchor;
    result.area = area;
    return result;
}

OrientedBox boxed(Extent const& box) {
    return {box.centre(), box.width(), box.height(), 0};
}

bool lies(Extent const& inner, Extent const& outer) {
    return inner.minX >= outer.minX && inner.maxX <= outer.maxX && inner.minY >= outer.minY && inner.maxY <= outer.maxY;
}

bool isSame(CurvedText const& a, CurvedText const& b) {
    return std::equal(
        a.poses.begin(), a.poses.end(), b.poses.begin(), b.poses.end(),
        [](GlyphPose const& p, GlyphPose const& q) { return p.baseline == q.baseline && p.angle == q.angle; });
}

/// Whether a box and a disc meet, by brute force over points of the box.
bool meetsDisc(OrientedBox const& box, Point centre, double radius) {
    double const radians = box.angle * std::numbers::pi / 180;
    Point const along{std::cos(radians), std::sin(radians)};
    Point const down{-along.y, along.x};
    double least = std::numeric_limits<double>::infinity();
    constexpr int steps = 60;
    for (int i = 0; i <= steps; ++i)
        for (int j = 0; j <= steps; ++j) {
            Point const p = box.centre + along * (box.width * (i / double(steps) - 0.5)) +
                            down * (box.height * (j / double(steps) - 0.5));
            least = std::min(least, distance(p, centre));
        }
    return least <= radius;
}

} // namespace

TEST_CASE("A box is free when it is in the frame and touches nothing blocked") {
    Occupancy occupancy{frame};
    SECTION("the margin of the frame") {
        CHECK(occupancy.isFree({{5, 5}, 9, 9, 0}));
        CHECK_FALSE(occupancy.isFree({{5, 5}, 9, 9, 0}, 0.6));
        CHECK_FALSE(occupancy.isFree({{139, 70}, 4, 1, 0}));
        CHECK(occupancy.isFree({{138.5, 70}, 4, 1, 90}));
        CHECK_FALSE(occupancy.isFree({{200, 70}, 4, 1, 0}));
    }
    SECTION("an upright box") {
        occupancy.block(Extent{50, 50, 60, 60});
        CHECK_FALSE(occupancy.isFree({{55, 55}, 1, 1, 0}));
        CHECK_FALSE(occupancy.isFree({{62, 55}, 4, 1, 0})); // touching is not free
        CHECK(occupancy.isFree({{62.01, 55}, 4, 1, 0}));
    }
    SECTION("a turned box, whose corner regions stay free") {
        occupancy.block(OrientedBox{{50, 50}, 20, 2, 45});
        CHECK_FALSE(occupancy.isFree({{56, 56}, 1, 1, 0}));
        CHECK(occupancy.isFree({{56, 44}, 1, 1, 0}));
        CHECK(occupancy.isFree({{52.5, 47.5}, 20, 2, 45}));
        CHECK_FALSE(occupancy.isFree({{52.5, 47.5}, 20, 2, -45}));
    }
    SECTION("a disc") {
        occupancy.blockDisc({50, 50}, 3);
        CHECK(occupancy.isFree({{53, 53}, 1, 1, 0}));
        CHECK_FALSE(occupancy.isFree({{52.4, 52.4}, 1, 1, 0}));
    }
    SECTION("a thick line, of which a long slanting one leaves its corners free") {
        occupancy.blockLine({{10, 10}, {130, 130}}, 1);
        CHECK_FALSE(occupancy.isFree({{70, 71}, 1, 1, 0}));
        CHECK(occupancy.isFree({{70, 73}, 1, 1, 0}));
        CHECK(occupancy.isFree({{20, 120}, 10, 10, 0}));
    }
    SECTION("what is not a number or lies outside is not kept") {
        occupancy.blockDisc({std::nan(""), 5}, 3);
        occupancy.blockLine({{-50, -50}, {-5, -5}}, 1);
        CHECK(occupancy.isFree({{5, 5}, 8, 8, 0}));
    }
}

TEST_CASE("An empty frame has no room") {
    Occupancy occupancy{Extent{}};
    occupancy.block(Extent{0, 0, 1, 1});
    occupancy.discourage({{0, 0}, {1, 1}}, 1);
    CHECK_FALSE(occupancy.isFree({{0, 0}, 1, 1, 0}));
    CHECK(occupancy.cost({{0, 0}, 1, 1, 0}) == 0);
}

TEST_CASE("Soft lines cost the length that a box covers, however many cells they cross") {
    Occupancy occupancy{frame};
    occupancy.discourage({{0, 50}, {140, 50}}, 2);
    CHECK(occupancy.cost({{70, 50}, 30, 2, 0}) == Approx(60));
    CHECK(occupancy.cost({{70, 50}, 30, 2, 90}) == Approx(4));
    CHECK(occupancy.cost({{70, 60}, 30, 2, 0}) == 0);
    CHECK(occupancy.cost({{70, 50}, 400, 400, 0}) == Approx(280));
    occupancy.discourage({{-100, -100}, {200, 200}}, 1);
    CHECK(occupancy.cost({{20, 20}, 10, 10, 0}) == Approx(10 * std::numbers::sqrt2));
    CHECK(occupancy.cost({{20, 20}, 10, 0.2, 45}) == Approx(10));
}

TEST_CASE("Boxes and discs meet as a brute force search finds") {
    std::mt19937 generator{62};
    auto const draw = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(generator()) / 4294967295.0;
    };
    int met = 0;
    for (int i = 0; i < 300; ++i) {
        Occupancy occupancy{frame};
        Point const centre{draw(60, 80), draw(60, 80)};
        double const radius = draw(0.5, 6);
        occupancy.blockDisc(centre, radius);
        OrientedBox const box{{draw(60, 80), draw(60, 80)}, draw(1, 15), draw(1, 5), draw(-90, 90)};
        bool const isFree = occupancy.isFree(box);
        met += isFree ? 0 : 1;
        // The sampled distance is at most a quarter of a millimetre too long.
        CHECK((isFree ? !meetsDisc(box, centre, radius) : meetsDisc(box, centre, radius + 0.25)));
    }
    CHECK(met > 50);
    CHECK(met < 250);
}

TEST_CASE("A name stands centred on its place where nothing hinders it") {
    Occupancy const occupancy{frame};
    auto const name = placeName(request("Lumbres", {70, 70}), occupancy, metrics);
    REQUIRE(name);
    REQUIRE(name->lines.size() == 1);
    CHECK(name->box.centre().x == Approx(70));
    CHECK(name->box.centre().y == Approx(70));
    CHECK(name->box.width() == Approx(7));
    CHECK(name->lines[0].baseline.x == Approx(66.5));
    CHECK(name->lines[0].baseline.y == Approx(name->box.minY + 0.72 * 2));
    CHECK(name->isInsideArea);
}

TEST_CASE("A name stands wholly inside a triangle, wherever its anchor is") {
    MultiPolygon const area = polygonOf({{50, 50}, {74, 50}, {62, 74}});
    Occupancy const occupancy{frame};
    for (Point const anchor : {Point{62, 58}, Point{62, 72}, Point{51, 51}, Point{73, 50.5}}) {
        auto const name = placeName(request("Dohem", anchor, &area), occupancy, metrics);
        REQUIRE(name);
        CHECK(name->isInsideArea);
        for (Point const corner : {Point{name->box.minX, name->box.minY}, Point{name->box.maxX, name->box.minY},
                                   Point{name->box.maxX, name->box.maxY}, Point{name->box.minX, name->box.maxY}})
            CHECK(contains(area, corner));
    }
}

TEST_CASE("A name too long for its commune breaks at a hyphen that stays, or at a space that goes") {
    struct Case {
        std::string text;
        double width; ///< of its commune
        std::vector<std::string> lines;
    };
    std::vector<Case> const cases = {
        {"Nielles-lès-Bléquin", 14, {"Nielles-", "lès-Bléquin"}},
        {"Auxi-le-Château", 14, {"Auxi-le-", "Château"}},
        {"Saint-Michel-sur-Ternoise", 14, {"Saint-Michel-", "sur-Ternoise"}},
        {"Le Touquet-Paris-Plage", 14, {"Le Touquet-", "Paris-Plage"}},
        {"Haute Avesnes", 9, {"Haute", "Avesnes"}},
    };
    Occupancy const occupancy{frame};
    for (Case const& c : cases) {
        CAPTURE(c.text);
        MultiPolygon const area = rectangle(60, 60, c.width, 14);
        auto const name = placeName(request(c.text, {62, 67}, &area), occupancy, metrics);
        REQUIRE(name);
        std::vector<std::string> lines;
        for (TextRun const& line : name->lines)
            lines.push_back(line.text);
        REQUIRE(lines == c.lines);
        CHECK(name->isInsideArea);
        CHECK(name->lines[1].baseline.y - name->lines[0].baseline.y == Approx(2));
        CHECK(lies(name->box, extentOf(area.polygons[0].rings[0])));
    }
}

TEST_CASE("A name stays in one line where that is free, or where it must not or cannot break") {
    Occupancy const occupancy{frame};
    MultiPolygon const wide = rectangle(30, 60, 60, 20);
    auto const roomy = placeName(request("Nielles-lès-Bléquin", {60, 70}, &wide), occupancy, metrics);
    REQUIRE(roomy);
    CHECK(roomy->lines.size() == 1);

    MultiPolygon const narrow = rectangle(60, 60, 14, 14);
    auto stiff = request("Nielles-lès-Bléquin", {67, 67}, &narrow);
    stiff.mayBreak = false;
    auto const unbroken = placeName(stiff, occupancy, metrics);
    REQUIRE(unbroken);
    CHECK(unbroken->lines.size() == 1);

    auto const uncut = placeName(request("Le Bas", {62, 62}, &narrow), occupancy, metrics);
    REQUIRE(uncut);
    CHECK(uncut->lines.size() == 1); // "Le" alone would be a poor line
}

TEST_CASE("A name keeps clear of soft lines before it stays centred") {
    MultiPolygon const area = rectangle(50, 50, 30, 30);
    Occupancy occupancy{frame};
    occupancy.discourage({{50, 65}, {80, 65}}, 0.5);
    auto const name = placeName(request("Wismes", {65, 65}, &area), occupancy, metrics);
    REQUIRE(name);
    CHECK(occupancy.cost(boxed(name->box)) == 0);
    CHECK(std::abs(name->box.centre().y - 65) < 3);
}

TEST_CASE("A name goes beside its commune when the commune is full, no farther than a line of text") {
    MultiPolygon const area = rectangle(60, 60, 12, 6);
    Occupancy occupancy{frame};
    occupancy.block(Extent{59, 59, 73, 67});
    auto const name = placeName(request("Bours", {66, 63}, &area), occupancy, metrics);
    REQUIRE(name);
    CHECK_FALSE(name->isInsideArea);
    CHECK(occupancy.isFree(boxed(name->box)));
    CHECK(name->box.grown(2).intersects(Extent{60, 60, 72, 66}));

    occupancy.block(Extent{50, 50, 82, 76});
    CHECK_FALSE(placeName(request("Bours", {66, 63}, &area), occupancy, metrics));
}

TEST_CASE("A name with a symbol at its place goes above, then below, then right, then left") {
    Point const anchor{70, 70};
    double const radius = 2.65;
    auto marked = request("Pernes", anchor);
    marked.anchorRadius = radius;
    Occupancy occupancy{frame};
    occupancy.blockDisc(anchor, radius);

    auto const above = placeName(marked, occupancy, metrics);
    REQUIRE(above);
    CHECK(above->box.centre().x == Approx(70));
    CHECK(above->box.maxY < 70 - radius);
    CHECK(above->box.maxY > 70 - radius - 1);

    occupancy.block(Extent{40, 55, 100, 67});
    auto const below = placeName(marked, occupancy, metrics);
    REQUIRE(below);
    CHECK(below->box.centre().x == Approx(70));
    CHECK(below->box.minY > 70 + radius);

    occupancy.block(Extent{40, 73, 100, 85});
    auto const right = placeName(marked, occupancy, metrics);
    REQUIRE(right);
    CHECK(right->box.minX > 70 + radius);
    CHECK(right->box.centre().y == Approx(70));

    occupancy.block(Extent{73, 60, 100, 80});
    auto const left = placeName(marked, occupancy, metrics);
    REQUIRE(left);
    CHECK(left->box.maxX < 70 - radius);

    occupancy.block(Extent{40, 60, 67, 80});
    CHECK_FALSE(placeName(marked, occupancy, metrics));
}

TEST_CASE("An empty name, or one without a position, has no place") {
    CHECK_FALSE(placeName(request("", {70, 70}), Occupancy{frame}, metrics));
    CHECK_FALSE(placeName(request("Bours", {std::nan(""), 70}), Occupancy{frame}, metrics));
}

TEST_CASE("A name with a symbol whose surroundings are full stands elsewhere in its area") {
    MultiPolygon const area = rectangle(50, 50, 40, 40);
    Occupancy occupancy{frame};
    occupancy.block(Extent{50, 50, 90, 80});
    auto marked = request("Pernes", {70, 65}, &area);
    marked.anchorRadius = 2.65;
    auto const name = placeName(marked, occupancy, metrics);
    REQUIRE(name);
    CHECK(name->isInsideArea);
    CHECK(occupancy.isFree(boxed(name->box)));
}

TEST_CASE("Names on random maps stay in the frame, touch nothing, and fall in the same places again") {
    std::vector<std::string> const texts = {
        "Bours", "Saint-Pol-sur-Ternoise", "Œuf-en-Ternois", "Gauchin-Verloingt", "La Thieuloye", "Monchy-Cayeux",
        "Aix"};
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 generator{seed};
        auto const draw = [&](double low, double high) {
            return low + (high - low) * static_cast<double>(generator()) / 4294967295.0;
        };
        Occupancy occupancy{frame};
        for (int i = 0; i < 25; ++i) {
            occupancy.blockDisc({draw(0, 140), draw(0, 140)}, draw(0.5, 3));
            occupancy.blockLine({{draw(0, 140), draw(0, 140)}, {draw(0, 140), draw(0, 140)}}, 0.4);
            occupancy.discourage({{draw(0, 140), draw(0, 140)}, {draw(0, 140), draw(0, 140)}}, 1);
        }
        std::size_t placed = 0;
        for (int row = 0; row < 9; ++row)
            for (int column = 0; column < 9; ++column) {
                MultiPolygon const area = rectangle(column * 15.5, row * 15.5, 15.5, 15.5);
                auto wanted = request(texts[generator() % texts.size()],
                                      {column * 15.5 + draw(1, 14), row * 15.5 + draw(1, 14)}, &area);
                wanted.anchorRadius = generator() % 4 == 0 ? 1.5 : 0;
                auto const name = placeName(wanted, occupancy, metrics);
                auto const again = placeName(wanted, occupancy, metrics);
                REQUIRE(name.has_value() == again.has_value());
                if (!name)
                    continue;
                ++placed;
                CHECK(name->box == again->box);
                CHECK(lies(name->box, frame));
                REQUIRE(occupancy.isFree(boxed(name->box)));
                CHECK(name->cost >= occupancy.cost(boxed(name->box)));
                for (TextRun const& line : name->lines)
                    CHECK(name->box.grown(1e-9).contains(line.baseline));
                if (wanted.anchorRadius == 0)
                    CHECK(name->box.grown(2 + 1e-9).intersects(extentOf(area.polygons[0].rings[0])));
                occupancy.block(name->box);
            }
        CHECK(placed > 60);
    }
}

TEST_CASE("Names placed together push each other aside before one is lost") {
    // The first name would stand in the only room that the second one has.
    MultiPolygon const large = rectangle(60, 60, 12, 8);
    MultiPolygon const small = rectangle(66, 60, 6, 4);
    Occupancy occupancy{frame};
    occupancy.block(Extent{40, 40, 59.5, 90});
    occupancy.block(Extent{72.5, 40, 100, 90});
    occupancy.block(Extent{40, 40, 100, 59.5});
    occupancy.block(Extent{40, 64.5, 66.5, 90});
    occupancy.block(Extent{40, 68.5, 100, 90});
    std::vector<NameRequest> const requests = {request("Bours", {68, 62}, &large), request("Aix", {69, 62}, &small)};

    auto const first = placeName(requests[0], occupancy, metrics);
    REQUIRE(first);
    auto const names = placeNames(requests, occupancy, metrics);
    REQUIRE(names.size() == 2);
    REQUIRE(names[0]);
    REQUIRE(names[1]);
    CHECK(names[0]->box != first->box);
    CHECK(names[1]->isInsideArea);
    CHECK_FALSE(names[0]->box.intersects(names[1]->box));
    CHECK_FALSE(occupancy.isFree(boxed(names[0]->box)));
}

TEST_CASE("Names placed together never overlap, and no fewer than one after another") {
    std::vector<std::string> const texts = {"Hernicourt", "Saint-Michel-sur-Ternoise", "Œuf-en-Ternois", "Flers",
                                            "Gauchin-Verloingt"};
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 generator{seed};
        std::vector<MultiPolygon> areas;
        for (int i = 0; i < 169; ++i)
            areas.push_back(rectangle(10 + i % 13 * 9.0, 40 + i / 13 * 4.5, 9, 4.5));
        std::vector<NameRequest> requests;
        for (MultiPolygon const& area : areas) {
            Extent const box = extentOf(area.polygons[0].rings[0]);
            requests.push_back(request(texts[generator() % texts.size()], box.centre(), &area));
        }
        requests.push_back(request("", {70, 70}));

        Occupancy alone{frame};
        std::size_t oneByOne = 0;
        for (NameRequest const& wanted : requests)
            if (auto const name = placeName(wanted, alone, metrics)) {
                alone.block(name->box);
                ++oneByOne;
            }

        Occupancy occupancy{frame};
        Occupancy again{frame};
        auto const names = placeNames(requests, occupancy, metrics);
        auto const same = placeNames(requests, again, metrics);
        REQUIRE(names.size() == requests.size());
        CHECK_FALSE(names.back());
        std::size_t together = 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            REQUIRE(names[i].has_value() == same[i].has_value());
            if (!names[i])
                continue;
            ++together;
            CHECK(names[i]->box == same[i]->box);
            CHECK(lies(names[i]->box, frame));
            for (std::size_t j = 0; j < i; ++j)
                if (names[j] && names[i]->box.intersects(names[j]->box))
                    FAIL(requests[i].text << " overlaps " << requests[j].text);
        }
        CHECK(together >= oneByOne);
    }
}

namespace {

/// A river from left to right across the page, with small jags on a wave.
Line river(double height, double jag) {
    Line line;
    for (int i = 0; i <= 400; ++i) {
        double const x = 5 + i * 0.325;
        line.push_back({x, 70 + height * std::sin(x / 12) + (i % 2 == 0 ? jag : -jag)});
    }
    return line;
}

void checkReadable(CurvedText const& text) {
    for (std::size_t i = 0; i < text.poses.size(); ++i) {
        CHECK(std::abs(text.poses[i].angle) <= 90);
        if (i > 0) {
            CHECK(std::abs(text.poses[i].angle - text.poses[i - 1].angle) <= 25);
            Point const step = text.poses[i].baseline - text.poses[i - 1].baseline;
            double const radians = text.poses[i - 1].angle * std::numbers::pi / 180;
            CHECK(step.x * std::cos(radians) + step.y * std::sin(radians) > 0);
        }
    }
}

} // namespace

TEST_CASE("A name along a line has a pose a letter, upright, from left to right, at its distance above") {
    Occupancy const occupancy{frame};
    for (bool const isReversed : {false, true}) {
        Line line = {{10, 70}, {130, 70}};
        if (isReversed)
            std::reverse(line.begin(), line.end());
        auto const text = placeAlongLine("la Créquoise", plain, {line}, 1.5, occupancy, metrics);
        REQUIRE(text);
        REQUIRE(text->poses.size() == 12);
        checkReadable(*text);
        for (GlyphPose const& pose : text->poses) {
            CHECK(pose.angle == Approx(0).margin(1e-9));
            CHECK(pose.baseline.y == Approx(70 - 1.5 + 0.72)); // capitals are 1.44 high
        }
        CHECK(text->poses[1].baseline.x - text->poses[0].baseline.x == Approx(1));
    }
}

TEST_CASE("A name follows a jagged winding line without jags") {
    Occupancy const occupancy{frame};
    for (double const height : {0.0, 3.0, 8.0}) {
        CAPTURE(height);
        auto const text = placeAlongLine("la Canche", plain, {river(height, 0.3)}, 1.6, occupancy, metrics);
        REQUIRE(text);
        checkReadable(*text);
        for (OrientedBox const& cover : coverOf(*text, metrics))
            CHECK(occupancy.isFree(cover));
        if (height == 0)
            for (GlyphPose const& pose : text->poses)
                CHECK(std::abs(pose.angle) < 4);
    }
}

TEST_CASE("A name along an upright line stands on its side, not on its head") {
    Occupancy const occupancy{frame};
    auto const text = placeAlongLine("l’Aa", plain, {{{70, 20}, {70.5, 70}, {70, 120}}}, 1.5, occupancy, metrics);
    REQUIRE(text);
    checkReadable(*text);
}

TEST_CASE("Lines that touch carry one name, whatever their directions; short or folded ones carry none") {
    Occupancy const occupancy{frame};
    std::vector<Line> const pieces = {{{60, 70}, {66, 70}}, {{72, 70}, {66, 70}}, {{60, 70}, {54, 70}}};
    CHECK(placeAlongLine("la Ternoise", plain, pieces, 1.5, occupancy, metrics));
    CHECK_FALSE(placeAlongLine("la Ternoise", plain, {pieces[0]}, 1.5, occupancy, metrics));
    CHECK_FALSE(placeAlongLine("la Ternoise", plain, {}, 1.5, occupancy, metrics));
    CHECK_FALSE(placeAlongLine("la Ternoise", plain, {{{60, 70}}}, 1.5, occupancy, metrics));
    Line spiral;
    for (int i = 0; i < 200; ++i)
        spiral.push_back({70 + 1.5 * std::cos(i * 0.2), 70 + 1.5 * std::sin(i * 0.2)});
    CHECK_FALSE(placeAlongLine("la Ternoise", plain, {spiral}, 1.5, occupancy, metrics));
}

TEST_CASE("A name along a line keeps off what is blocked, and goes under the line when it must") {
    Occupancy occupancy{frame};
    Line const line = {{10, 70}, {130, 70}};
    occupancy.block(Extent{40, 60, 100, 80});
    auto const aside = placeAlongLine("la Lys", plain, {line}, 1.5, occupancy, metrics);
    REQUIRE(aside);
    for (OrientedBox const& cover : coverOf(*aside, metrics))
        CHECK(occupancy.isFree(cover));
    CHECK(aside->poses[0].baseline.y < 70);

    occupancy.block(Extent{0, 60, 140, 69.9});
    auto const under = placeAlongLine("la Lys", plain, {line}, 1.5, occupancy, metrics);
    REQUIRE(under);
    CHECK(under->poses[0].baseline.y > 70);
    checkReadable(*under);

    occupancy.block(Extent{0, 60, 140, 80});
    CHECK_FALSE(placeAlongLine("la Lys", plain, {line}, 1.5, occupancy, metrics));
}

TEST_CASE("Names along random lines are readable, free, and the same twice") {
    int placed = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::mt19937 generator{seed};
        auto const draw = [&](double low, double high) {
            return low + (high - low) * static_cast<double>(generator()) / 4294967295.0;
        };
        Occupancy occupancy{frame};
        for (int i = 0; i < 30; ++i)
            occupancy.block(OrientedBox{{draw(0, 140), draw(0, 140)}, draw(1, 12), draw(1, 4), draw(-90, 90)});
        Line line = {{draw(0, 140), draw(0, 140)}};
        double heading = draw(-3, 3);
        for (int i = 0; i < 150; ++i) {
            heading += draw(-0.5, 0.5);
            line.push_back(line.back() + Point{std::cos(heading), std::sin(heading)});
        }
        auto const text = placeAlongLine("l’Authie", plain, {line}, 1.4, occupancy, metrics);
        auto const again = placeAlongLine("l’Authie", plain, {line}, 1.4, occupancy, metrics);
        REQUIRE(text.has_value() == again.has_value());
        if (!text)
            continue;
        ++placed;
        CHECK(isSame(*text, *again));
        checkReadable(*text);
        for (OrientedBox const& cover : coverOf(*text, metrics))
            REQUIRE(occupancy.isFree(cover));
    }
    CHECK(placed >= 12);
}

TEST_CASE("Covers of a curved text stand around its letters") {
    Font spaced = plain;
    spaced.trackingMm = 0.5;
    CurvedText text;
    text.text = "Aa";
    text.font = spaced;
    text.poses = {{{10, 10}, 0}, {{11.5, 10}, 90}};
    auto const covers = coverOf(text, metrics);
    REQUIRE(covers.size() == 2);
    CHECK(covers[0].width == Approx(1.5));
    CHECK(covers[0].height == Approx(1.84));
    CHECK(covers[0].centre.x == Approx(10.75));
    CHECK(covers[0].centre.y == Approx(10 - 0.52));
    CHECK(covers[1].width == Approx(1)); // no tracking after the last letter
    CHECK(covers[1].centre.x == Approx(11.5 + 0.52));
    CHECK(covers[1].centre.y == Approx(10.5));
}

TEST_CASE("Plates stand on their road, the first in the middle of its longest piece, spaced, and free") {
    Occupancy occupancy{frame};
    std::vector<Line> const road = {{{10, 100}, {20, 100}}, {{10, 70}, {70, 70}}, {{130, 70}, {70, 70}}};
    auto const plates = placePlates(road, 7, 2.55, 30, 10, occupancy);
    REQUIRE(plates.size() >= 4);
    CHECK(plates[0] == Point{70, 70});
    for (std::size_t i = 0; i < plates.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            CHECK(distance(plates[i], plates[j]) >= 30);
    CHECK(std::any_of(plates.begin(), plates.end(), [](Point p) { return p.y == 100; }));
    CHECK(placePlates(road, 7, 2.55, 30, 2, occupancy).size() == 2);
    CHECK(placePlates(road, 7, 2.55, 30, 0, occupancy).empty());
    CHECK(placePlates({}, 7, 2.55, 30, 3, occupancy).empty());

    occupancy.block(Extent{60, 60, 80, 80});
    auto const aside = placePlates(road, 7, 2.55, 30, 10, occupancy);
    REQUIRE_FALSE(aside.empty());
    for (Point const p : aside)
        CHECK(occupancy.isFree({p, 7, 2.55, 0}));
    CHECK(distance(aside[0], {70, 70}) < 15);
}

TEST_CASE("A plate slides along its road away from a crossing road") {
    Occupancy occupancy{frame};
    occupancy.discourage({{70, 40}, {70, 100}}, 1);
    auto const plates = placePlates({{{10, 70}, {130, 70}}}, 7, 2.55, 200, 1, occupancy);
    REQUIRE(plates.size() == 1);
    CHECK(occupancy.cost({plates[0], 7, 2.55, 0}) == 0);
    CHECK(distance(plates[0], {70, 70}) < 5);
}
