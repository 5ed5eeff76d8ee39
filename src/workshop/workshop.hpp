// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"
#include "render/pictogram_book.hpp"
#include "workshop/data_place.hpp"

namespace cartocontrat {

struct PageInputs;

/// What pages are made with. Nothing of it changes once it is open, so that copies share it, threads too.
struct Workshop {
    PageDesign design;
    std::shared_ptr<ContractData const> contracts;
    std::shared_ptr<Background const> background;
    std::shared_ptr<FontBook const> fonts;
    std::shared_ptr<PictogramBook const> pictograms;
    double loadSeconds = 0;
};

/// Reads the layers, fonts and pictograms. `lists`: files of the place that are no layers. Errors: those of reading,
/// FileMissing for a pictogram that the template or the style names.
[[nodiscard]] Result<Workshop> openWorkshop(PageDesign design, std::shared_ptr<ContractData const> contracts,
                                            DataPlace const& place, std::vector<std::filesystem::path> const& lists,
                                            ResourcePaths const& resources, Diagnostics& diagnostics);

/// See scene/compose.hpp. They refer to the workshop.
[[nodiscard]] PageInputs pageInputs(Workshop const& workshop);

/// The same with another design. Errors: FileMissing for a pictogram that the design names.
[[nodiscard]] Result<Workshop> withDesign(Workshop workshop, PageDesign design, ResourcePaths const& resources);

} // namespace cartocontrat
