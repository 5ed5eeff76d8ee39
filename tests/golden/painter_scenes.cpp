// SPDX-License-Identifier: EUPL-1.2
#include "golden/painter_scenes.hpp"

#include <array>
#include <cmath>
#include <numbers>

namespace cartocontrat::tests {

namespace {

constexpr Colour black{0x1d, 0x1d, 0x1b}, white{0xff, 0xff, 0xff}, navy{0x17, 0x37, 0x5a}, sea{0xd9, 0xec, 0xf7},
    meadow{0xe4, 0xed, 0xd2}, river{0x4f, 0x9f, 0xd3}, limit{0x8a, 0x3b, 0x7d}, orange{0xe8, 0x72, 0x2b};

Scene smallPage(std::string title) {
    Scene scene;
    scene.width = 80;
    scene.height = 60;
    scene.title = std::move(title);
    return scene;
}

Stroke solid(Colour colour, double width) {
    return {colour, width, LineCap::Round, {}, false};
}

Item stroked(std::vector<Line> lines, Stroke stroke, Role role = Role::Boundary) {
    return {role, {}, Drawing{PathShape{std::move(lines)}, std::nullopt, std::move(stroke)}};
}

Item filled(std::variant<PathShape, RectShape, CircleShape> shape, Colour fill,
            std::optional<Stroke> stroke = std::nullopt) {
    return {Role::Land, {}, Drawing{std::move(shape), fill, std::move(stroke)}};
}

Line star(Point centre, double radius) {
    Line ring;
    for (int i = 0; i <= 5; ++i) {
        double const angle = (i % 5) * 4 * std::numbers::pi / 5 - std::numbers::pi / 2;
        ring.push_back(centre + Point{std::cos(angle), std::sin(angle)} * radius);
    }
    ring.back() = ring.front();
    return ring;
}

Line box(double minX, double minY, double maxX, double maxY) {
    return {{minX, minY}, {maxX, minY}, {maxX, maxY}, {minX, maxY}, {minX, minY}};
}

} // namespace

Scene strokesScene() {
    Scene scene = smallPage("Traits");
    SceneLayer layer{"strokes", {}, {}};
    double y = 4;
    for (double const width : {0.05, 0.1, 0.2, 0.35, 0.7, 1.4}) {
        layer.items.push_back(stroked({{{4, y}, {36, y + 1.5}}}, {black, width, LineCap::Round, {}, false}));
        y += 3;
    }
    std::array<std::vector<double>, 4> const dashes{{{2, 1}, {0.1, 1.2}, {3, 0.8, 0.6, 0.8}, {1.5}}};
    y = 4;
    for (auto const& dash : dashes) {
        layer.items.push_back(stroked({{{42, y}, {76, y}}}, {limit, 0.5, LineCap::Flat, dash, false}, Role::EpciLimit));
        layer.items.push_back(
            stroked({{{42, y + 2}, {76, y + 2}}}, {limit, 0.5, LineCap::Round, dash, false}, Role::EpciLimit));
        y += 4.5;
    }
    Line const zigzag{{4, 40}, {10, 28}, {16, 40}, {22, 28}, {28, 40}};
    layer.items.push_back(stroked({zigzag}, {navy, 2, LineCap::Round, {}, false}));
    layer.items.push_back(stroked({zigzag}, {white, 0.3, LineCap::Flat, {}, false}));
    layer.items.push_back(stroked({box(34, 27, 50, 41)}, {navy, 1.6, LineCap::Flat, {}, true}, Role::CalloutBox));
    layer.items.push_back(stroked({box(56, 27, 72, 41)}, {navy, 1.6, LineCap::Flat, {}, false}, Role::CalloutBox));
    Line wave;
    for (int i = 0; i <= 144; ++i) {
        wave.push_back({4 + i * 0.5, 50 + 5 * std::sin(i * 0.15)});
    }
    layer.items.push_back(stroked({wave}, {river, 0.9, LineCap::Round, {}, false}, Role::Water));
    layer.items.push_back(stroked({wave}, {white, 0.25, LineCap::Flat, {1, 0.7}, false}, Role::Water));
    scene.layers.push_back(std::move(layer));
    return scene;
}

Scene fillsScene() {
    Scene scene = smallPage("Aplats");
    SceneLayer layer{"fills", {}, {}};
    layer.items.push_back(filled(RectShape{{0, 0, 80, 60}, 0}, sea));
    layer.items.push_back(filled(PathShape{{box(4, 4, 30, 28), box(10, 10, 24, 22)}}, meadow, solid(black, 0.15)));
    layer.items.push_back(filled(PathShape{{star({48, 16}, 13)}}, orange, solid(black, 0.2)));
    layer.items.push_back(filled(RectShape{{4, 34, 34, 54}, 2.5}, white, solid(navy, 0.35)));
    layer.items.push_back(filled(RectShape{{38, 34, 56, 54}, 0}, white, Stroke{navy, 0.35, LineCap::Flat, {}, true}));
    layer.items.push_back(filled(CircleShape{{68, 16}, 6}, navy));
    layer.items.push_back(filled(CircleShape{{68, 44}, 6}, white, solid(navy, 0.8)));
    // Neighbours that share an edge: no ground may shine through more than antialiasing lets it.
    layer.items.push_back(filled(PathShape{{{{6, 36}, {20, 37}, {19, 52}, {6, 52}, {6, 36}}}}, meadow));
    layer.items.push_back(filled(PathShape{{{{20, 37}, {32, 36}, {32, 52}, {19, 52}, {20, 37}}}}, meadow));
    scene.layers.push_back(std::move(layer));
    return scene;
}

Scene clipScene() {
    Scene scene = smallPage("Découpe et hachures");
    SceneLayer ground{"ground", {}, {filled(RectShape{{0, 0, 80, 60}, 0}, sea)}};
    SceneLayer hatched{"hatch", {star({26, 31}, 25), box(50, 6, 76, 54), box(56, 14, 70, 30)}, {}};
    hatched.items.push_back(filled(RectShape{{0, 0, 80, 60}, 0}, white));
    for (double x = -60; x < 80; x += 1.2) {
        hatched.items.push_back(stroked({{{x, 60}, {x + 60, 0}}}, {limit, 0.18, LineCap::Flat, {}, false}));
    }
    SceneLayer above{"above", {}, {stroked({box(2, 2, 78, 58)}, {black, 0.3, LineCap::Flat, {}, true}, Role::Frame)}};
    scene.layers = {std::move(ground), std::move(hatched), std::move(above)};
    return scene;
}

Scene textScene() {
    Scene scene = smallPage("Textes");
    SceneLayer layer{"texts", {}, {}};
    struct Sample {
        FontFace face;
        std::string text;
    };
    std::vector<Sample> const samples{{FontFace::Regular, "Rénovation du collège – 417 000 €"},
                                      {FontFace::Medium, "L’Œuvre d’Aire-sur-la-Lys, cœur de ville"},
                                      {FontFace::Semibold, "À venir : 3,6 millions €"},
                                      {FontFace::Bold, "CIS d’Hénin-Beaumont (11 111 € / 88 888 €)"},
                                      {FontFace::Heavy, "CONTRAT TERRITORIAL ÇÉÈÊ"},
                                      {FontFace::Italic, "La Canche, l’Authie, l’Aa affluent"},
                                      {FontFace::MediumItalic, "Détroit du Pas de Calais AVATO"}};
    double y = 6;
    for (Sample const& sample : samples) {
        layer.items.push_back(
            {Role::CalloutTitle, {}, TextRun{sample.text, {sample.face, 8, 0}, black, {4, y}, 0, {}}});
        y += 4.2;
    }
    layer.items.push_back(
        {Role::Title, {}, TextRun{"PAYS DE LUMBRES", {FontFace::Bold, 11, 0.9}, navy, {4, 40}, 0, {}}});
    layer.items.push_back(
        {Role::Notice,
         {},
         TextRun{"Corps 4,5 : sources IGN 2018", {FontFace::Regular, 4.5, 0}, black, {4, 45}, 0, {}}});
    for (double const angle : {-60.0, -30.0, 0.0, 30.0, 90.0}) {
        layer.items.push_back(
            {Role::OutsideTown, {}, TextRun{"  Boulogne", {FontFace::Regular, 7, 0}, navy, {60, 48}, angle, {}}});
    }
    scene.layers.push_back(std::move(layer));
    return scene;
}

Scene haloScene() {
    Scene scene = smallPage("Liserés");
    SceneLayer layer{"halos", {}, {filled(RectShape{{0, 0, 80, 60}, 0}, meadow)}};
    for (int i = 0; i < 40; ++i) {
        layer.items.push_back(stroked({{{0, i * 1.5}, {80, i * 1.5 + 3}}}, {black, 0.15, LineCap::Flat, {}, false}));
    }
    double y = 10, halo = 0.15;
    for (double const size : {6.0, 7.0, 9.0, 12.0, 18.0}) {
        layer.items.push_back(
            {Role::CommuneName, "62534",
             TextRun{"Lumbres-Œuf", {FontFace::Semibold, size, 0}, black, {6, y}, 0, Halo{white, halo}}});
        layer.items.push_back(
            {Role::CommuneName, "62765",
             TextRun{"SAINT-OMER", {FontFace::Bold, size / 2, 0.4}, navy, {50, y}, -8, Halo{white, halo}}});
        y += 2 + size * 0.6;
        halo += 0.15;
    }
    scene.layers.push_back(std::move(layer));
    return scene;
}

Scene curvedTextScene(TextMetrics const& metrics) {
    Scene scene = smallPage("Textes courbes");
    SceneLayer layer{"curved", {}, {}};
    Font const font{FontFace::Italic, 10, 0.5};
    std::array<std::string, 2> const names{"La Hem, l’Aa et la Lys", "Rivière Œuvre"};
    double base = 20;
    for (std::string const& name : names) {
        Line wave;
        for (int i = 0; i <= 160; ++i) {
            wave.push_back({i * 0.5, base + 6 * std::sin(i * 0.06)});
        }
        layer.items.push_back(stroked({wave}, {river, 0.6, LineCap::Round, {}, false}, Role::Water));
        CurvedText text{name, font, navy, {}, Halo{white, 0.4}};
        double x = 6;
        for (double const advance : metrics.advances(name, font)) {
            double const slope = 6 * 0.12 * std::cos(x * 0.12);
            text.poses.push_back({{x, base - 1 + 6 * std::sin(x * 0.12)}, std::atan(slope) * 180 / std::numbers::pi});
            x += advance / std::sqrt(1 + slope * slope);
        }
        layer.items.push_back({Role::RiverName, name, std::move(text)});
        base += 24;
    }
    scene.layers.push_back(std::move(layer));
    return scene;
}

Scene pictogramsScene(PictogramBook const& pictograms) {
    Scene scene = smallPage("Pictogrammes");
    constexpr std::size_t perRow = 7;
    auto const names = pictograms.names();
    auto const rows = static_cast<double>((names.size() + perRow - 1) / perRow);
    double const half = 12 * rows + 4;
    scene.height = 2 * half;
    SceneLayer layer{"pictograms", {}, {filled(RectShape{{0, half, scene.width, scene.height}, 0}, meadow)}};
    for (std::size_t i = 0; i < names.size(); ++i) {
        Point const place{6 + 10.5 * static_cast<double>(i % perRow), 8 + 12 * static_cast<double>(i / perRow)};
        Point const below{place.x, place.y + half};
        layer.items.push_back({Role::Presence, names[i], PictogramMark{names[i], place, 8, navy, white, 0}});
        layer.items.push_back({Role::Presence, names[i], PictogramMark{names[i], below, 6, white, navy, 0.5}});
    }
    scene.layers.push_back(std::move(layer));
    return scene;
}

} // namespace cartocontrat::tests
