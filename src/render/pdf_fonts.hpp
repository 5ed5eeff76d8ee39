// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"
#include "render/pdf_document.hpp"

#include <map>

namespace cartocontrat {

/// The faces that a PDF document uses, each embedded with the letters that stand in it: composite TrueType fonts
/// (ISO 32000-1, 9.7). A code stands for one glyph and one code point, so that figures of one width, the two
/// no-break spaces and every accent come back as they were written when text is copied or searched.
class PdfFonts {
public:
    PdfFonts(PdfDocument& document, FontBook const& fonts) : m_document(document), m_fonts(fonts) {}

    /// Resource name of a face: "F0".
    [[nodiscard]] static std::string resourceName(FontFace face);
    /// Code of a letter in strings of that face, from 1.
    [[nodiscard]] unsigned code(FontFace face, ShapedGlyph const& glyph);
    /// Advance of a glyph as the document says it, in thousandths of the font size.
    [[nodiscard]] double width(FontFace face, std::uint32_t glyph) const;
    /// Entries of the /Font resource dictionary, once all letters are known.
    /// Errors: ExternalFailure when a font program cannot be cut.
    [[nodiscard]] Result<std::string> embed();

private:
    struct Letter {
        std::uint32_t glyph;
        char32_t codePoint;
        friend auto operator<=>(Letter const&, Letter const&) = default;
    };
    struct Face {
        std::map<Letter, unsigned> codes;
        std::vector<Letter> letters; ///< by code, from 1
    };
    [[nodiscard]] Result<int> embedFace(FontFace face, Face const& used);
    [[nodiscard]] int addDescriptor(FontFace face, std::string const& name, int program);
    [[nodiscard]] int addToUnicode(Face const& used);

    PdfDocument& m_document;
    FontBook const& m_fonts;
    std::map<FontFace, Face> m_faces;
};

} // namespace cartocontrat
