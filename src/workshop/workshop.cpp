// SPDX-License-Identifier: EUPL-1.2
#include "workshop/workshop.hpp"

#include "scene/compose.hpp"
#include "sources/layers/outer_lands.hpp"
#include "sources/placement.hpp"

#include <chrono>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

/// Painters pass over a pictogram that they do not find: the page must not be made with a sign missing.
Result<void> requirePictograms(PageTemplate const& pageTemplate, Style const& style, PictogramBook const& pictograms,
                               fs::path const& folder) {
    std::vector<std::string> wanted;
    for (auto const& category : pageTemplate.presenceOrder) {
        auto const name = style.presencePictogram(category);
        wanted.push_back(name.empty() ? category : name);
    }
    for (auto const& theme : pageTemplate.themes) {
        wanted.push_back(style.theme(pageTemplate.scheme, theme.code).pictogram);
    }
    for (auto const& name : wanted) {
        if (!name.empty() && pictograms.find(name) == nullptr) {
            auto const file = (folder / (name + ".svg")).string();
            return failure(Code::FileMissing, file, {file});
        }
    }
    return {};
}

} // namespace

Result<Workshop> openWorkshop(PageDesign design, std::shared_ptr<ContractData const> contracts, DataPlace const& place,
                              std::vector<fs::path> const& lists, ResourcePaths const& resources,
                              Diagnostics& diagnostics) {
    auto const start = std::chrono::steady_clock::now();
    auto background = place.layers(*contracts, lists, diagnostics);
    if (!background) {
        return tl::make_unexpected(background.error());
    }
    auto lands =
        readOuterLands(resources.root / "data" / "terres-voisines.geojson", contracts->departement.projection.crs);
    if (!lands) {
        return tl::make_unexpected(lands.error());
    }
    if (*lands) {
        background->add(std::move(**lands));
    }
    checkPositions(*contracts, *background, diagnostics);
    auto fonts = FontBook::load();
    if (!fonts) {
        return tl::make_unexpected(fonts.error());
    }
    auto pictograms = PictogramBook::load(resources.pictograms());
    if (!pictograms) {
        return tl::make_unexpected(pictograms.error());
    }
    auto const complete = requirePictograms(design.pageTemplate, design.style, *pictograms, resources.pictograms());
    if (!complete) {
        return tl::make_unexpected(complete.error());
    }
    std::chrono::duration<double> const elapsed = std::chrono::steady_clock::now() - start;
    return Workshop{std::move(design),
                    std::move(contracts),
                    std::make_shared<Background const>(std::move(*background)),
                    std::make_shared<FontBook const>(std::move(*fonts)),
                    std::make_shared<PictogramBook const>(std::move(*pictograms)),
                    elapsed.count()};
}

PageInputs pageInputs(Workshop const& workshop) {
    return {*workshop.contracts,   *workshop.background, workshop.design.pageTemplate,
            workshop.design.style, *workshop.fonts,      workshop.design.imprint};
}

Result<Workshop> withDesign(Workshop workshop, PageDesign design, ResourcePaths const& resources) {
    auto const complete =
        requirePictograms(design.pageTemplate, design.style, *workshop.pictograms, resources.pictograms());
    if (!complete) {
        return tl::make_unexpected(complete.error());
    }
    workshop.design = std::move(design);
    return workshop;
}

} // namespace cartocontrat
