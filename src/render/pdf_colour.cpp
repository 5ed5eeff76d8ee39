// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_colour.hpp"

#include "render/numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace cartocontrat {

namespace {

/// Quantity of black ink, 0 to 1, when it is to stand alone. Small letters and thin lines in four inks blur as soon as
/// the plates of a press are a tenth of a millimetre off: the inks of the style, which are dark and nearly neutral, are
/// printed as black.
std::optional<double> blackAlone(Colour colour, PdfUse use) {
    constexpr int nearlyNeutral = 0x28, dark = 0x50;
    int const most = std::max({colour.red, colour.green, colour.blue});
    int const least = std::min({colour.red, colour.green, colour.blue});
    if (most == least) {
        return 1 - most / 255.0;
    }
    if (use == PdfUse::Areas || most - least > nearlyNeutral) {
        return std::nullopt;
    }
    if (most <= dark) {
        return 1;
    }
    if (use == PdfUse::Linework) {
        return std::nullopt;
    }
    // Luma of ITU-R BT.601: an eye sees the same grey.
    return 1 - (0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue) / 255;
}

} // namespace

std::string colourCommand(Colour colour, PdfUse use, PdfColour colours) {
    bool const strokes = use == PdfUse::Linework;
    if (auto const black = colours == PdfColour::BlackInk ? blackAlone(colour, use) : std::nullopt) {
        return fmt::format("0 0 0 {} {}\n", toText(*black), strokes ? "K" : "k");
    }
    return fmt::format("{} {} {} {}\n", toText(colour.red / 255.0), toText(colour.green / 255.0),
                       toText(colour.blue / 255.0), strokes ? "RG" : "rg");
}

} // namespace cartocontrat
