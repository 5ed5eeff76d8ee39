// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_colour.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

TEST_CASE("Colours of screens are told in RGB, dark and grey ones of a press in black alone") {
    struct Row {
        Colour colour;
        PdfUse use;
        PdfColour colours;
        char const* command;
    };
    Colour const ink{0x22, 0x30, 0x3C}, grey{0x5C, 0x68, 0x73}, purple{0x6A, 0x2C, 0x8E};
    for (Row const& row : {
             Row{ink, PdfUse::Lettering, PdfColour::Screen, "0.133 0.188 0.235 rg\n"},
             Row{ink, PdfUse::Linework, PdfColour::Screen, "0.133 0.188 0.235 RG\n"},
             Row{ink, PdfUse::Lettering, PdfColour::BlackInk, "0 0 0 1 k\n"},
             Row{ink, PdfUse::Linework, PdfColour::BlackInk, "0 0 0 1 K\n"},
             Row{ink, PdfUse::Areas, PdfColour::BlackInk, "0.133 0.188 0.235 rg\n"},
             Row{grey, PdfUse::Lettering, PdfColour::BlackInk, "0 0 0 0.601 k\n"},
             Row{grey, PdfUse::Linework, PdfColour::BlackInk, "0.361 0.408 0.451 RG\n"},
             Row{purple, PdfUse::Lettering, PdfColour::BlackInk, "0.416 0.173 0.557 rg\n"},
             Row{{0, 0, 0}, PdfUse::Areas, PdfColour::BlackInk, "0 0 0 1 k\n"},
             Row{{255, 255, 255}, PdfUse::Areas, PdfColour::BlackInk, "0 0 0 0 k\n"},
         }) {
        CHECK(colourCommand(row.colour, row.use, row.colours) == row.command);
    }
}
