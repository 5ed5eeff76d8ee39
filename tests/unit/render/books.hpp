// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"
#include "render/pictogram_book.hpp"

#include <catch2/catch.hpp>

namespace cartocontrat::tests {

inline FontBook loadFonts() {
    auto fonts = FontBook::load();
    INFO("these tests need the font files of the package fonts-lato");
    REQUIRE(fonts);
    return std::move(*fonts);
}

inline PictogramBook loadPictograms() {
    auto pictograms = PictogramBook::load(std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "styles/pictograms");
    REQUIRE(pictograms);
    return std::move(*pictograms);
}

} // namespace cartocontrat::tests
