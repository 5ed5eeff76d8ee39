// SPDX-License-Identifier: EUPL-1.2
#include "golden/golden_sources.hpp"

#include "golden/painter_scenes.hpp"
#include "golden/style_sheets.hpp"
#include "render/export.hpp"
#include "support/page_fixture.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cartocontrat::tests {

namespace {

std::string describe(Error const& error) {
    return fmt::format("{} {} [{}]", codeName(error.code), error.subject, fmt::join(error.arguments, ", "));
}

Result<Style> readStyle(std::string const& name) {
    auto const styles = std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "styles";
    return Style::read(styles / (name + ".json"), styles / "schemas/style.schema.json");
}

/// The ground of a page's map with one kind of label over it.
Scene withLabelsOnly(Scene scene, Role kept) {
    for (auto& layer : scene.layers) {
        std::erase_if(layer.items, [&](Item const& item) { return item.role > Role::Frame && item.role != kept; });
    }
    return scene;
}

/// Adds a picture of each kind of label, from a page that has them all; gives what went wrong, or nothing.
template <class Add>
std::optional<std::string> addLabels(test::PageFixture const& fixture, Add&& add) {
    auto const page = composePage({fixture.territory("deux-baies-en-montreuillois"), {}, "A4"}, fixture.inputs());
    if (!page) {
        return describe(page.error());
    }
    for (auto const role :
         {Role::CommuneName, Role::NeighbourName, Role::OutsideTown, Role::RiverName, Role::SeaName, Role::RoadPlate}) {
        add("labels/" + std::string(roleName(role)), withLabelsOnly(page->scene, role));
    }
    return std::nullopt;
}

struct PageCase {
    std::string name, slug, style, pageTemplate;
    std::string format = {}; ///< empty: that of the template
};

/// Adds whole pages over the background that ships; gives what went wrong, or nothing.
template <class Add>
std::optional<std::string> addPages(Add&& add) {
    for (auto const& [name, slug, style, pageTemplate, format] :
         {PageCase{"lumbres", "pays-de-lumbres", "contrat-2018", "2019"},
          PageCase{"ternois", "ternois", "contrat-2018", "2019"},
          PageCase{"terre-des-2-caps", "terre-des-2-caps", "contrat-2018", "2019"},
          PageCase{"deux-baies-A3", "deux-baies-en-montreuillois", "contrat-2018", "2019", "A3"},
          PageCase{"lumbres-A4-portrait", "pays-de-lumbres", "contrat-2018", "2019", "A4-portrait"},
          PageCase{"sud-artois-A3-portrait", "sud-artois", "contrat-2018", "2019", "A3-portrait"},
          PageCase{"opale-ecran", "pays-d-opale", "contrat-2018", "2019", "ecran"},
          PageCase{"ternois-daltonien", "ternois", "daltonien", "2019"},
          PageCase{"ternois-gris", "ternois", "gris", "2019"},
          PageCase{"contrat-territoire-2023", "bethune-bruay-artois-lys-romane", "contrat-2018",
                   "contrat-territoire-2023"},
          PageCase{"contrat-ville-2024", "lens-lievin", "contrat-2018", "contrat-ville-2024"},
          PageCase{"crte-2021", "lens-lievin", "contrat-2018", "crte-2021"},
          PageCase{"enjeux-lens-lievin", "lens-lievin", "daltonien", "enjeux-lens-lievin"}}) {
        auto const fixture = test::readPageFixture(test::schematicBackground(), pageTemplate);
        if (!fixture) {
            return describe(fixture.error());
        }
        if (fixture->epci(slug) == nullptr) {
            return "no EPCI of slug " + slug;
        }
        auto const look = readStyle(style);
        if (!look) {
            return describe(look.error());
        }
        auto page =
            composePage({fixture->territory(slug), {}, format.empty() ? fixture->pageTemplate.defaultPage : format},
                        {fixture->contracts, fixture->background, fixture->pageTemplate, *look, *fixture->fonts});
        if (!page) {
            return describe(page.error());
        }
        add("pages/" + name, std::move(page->scene));
    }
    return std::nullopt;
}

/// Adds a sheet of each style.
template <class Add>
std::optional<std::string> addStyles(Add&& add) {
    auto const fixture = test::readPageFixture(test::schematicBackground());
    if (!fixture) {
        return describe(fixture.error());
    }
    for (std::string const name : {"contrat-2018", "daltonien", "gris", "clc-officiel"}) {
        auto const style = readStyle(name);
        if (!style) {
            return describe(style.error());
        }
        add("styles/" + name, styleSheet(fixture->pageTemplate, *style, *fixture->fonts));
    }
    return addLabels(*fixture, add);
}

} // namespace

tl::expected<std::vector<GoldenSource>, std::string> goldenSources() {
    auto loadedFonts = FontBook::load();
    if (!loadedFonts) {
        return tl::make_unexpected(describe(loadedFonts.error()));
    }
    auto loadedPictograms = PictogramBook::load(std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "styles/pictograms");
    if (!loadedPictograms) {
        return tl::make_unexpected(describe(loadedPictograms.error()));
    }
    auto const fonts = std::make_shared<FontBook const>(std::move(*loadedFonts));
    auto const pictograms = std::make_shared<PictogramBook const>(std::move(*loadedPictograms));
    std::vector<GoldenSource> sources;
    auto const add = [&](std::string name, Scene scene) {
        sources.push_back({std::move(name),
                           [fonts, pictograms, scene = std::move(scene)](
                               double dpi, std::filesystem::path const& file) -> std::optional<std::string> {
                               auto const written = writePng(scene, dpi, file, *fonts, *pictograms);
                               return written ? std::nullopt : std::optional(describe(written.error()));
                           }});
    };
    add("painter/strokes", strokesScene());
    add("painter/fills", fillsScene());
    add("painter/clip", clipScene());
    add("painter/text", textScene());
    add("painter/halo", haloScene());
    add("painter/curved-text", curvedTextScene(*fonts));
    add("painter/pictograms", pictogramsScene(*pictograms));
    for (auto const& problem : {addPages(add), addStyles(add)}) {
        if (problem) {
            return tl::make_unexpected(*problem);
        }
    }
    return sources;
}

} // namespace cartocontrat::tests
