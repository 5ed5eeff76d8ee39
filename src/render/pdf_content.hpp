// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/glyph_shapes.hpp"
#include "render/pdf_fonts.hpp"
#include "render/pictogram_book.hpp"
#include "render/text_layout.hpp"

#include <initializer_list>
#include <string>

namespace cartocontrat {

/// Halos of letters, each drawn once for a document and used by name wherever it stands.
class PdfHalos {
public:
    PdfHalos(PdfDocument& document, FontBook const& fonts);
    /// Resource name ("H12"), empty for a letter without outline.
    [[nodiscard]] std::string resourceName(Font const& font, std::uint32_t glyph, double width);
    /// Entries of the /XObject resource dictionary.
    [[nodiscard]] std::string const& resources() const { return m_resources; }

private:
    PdfDocument& m_document;
    GlyphShapes m_shapes;
    std::map<std::tuple<FontFace, double, std::uint32_t, double>, std::string> m_names;
    std::string m_resources;
};

/// The content stream of one page, in millimetres from the top left.
class PdfContent {
public:
    PdfContent(PdfFonts& pdfFonts, PdfHalos& halos, FontBook const& fonts, PictogramBook const& pictograms)
        : m_pdfFonts(pdfFonts), m_halos(halos), m_fonts(fonts), m_pictograms(pictograms) {}

    [[nodiscard]] std::string write(Scene const& scene);

    void operator()(Drawing const& drawing);
    void operator()(TextRun const& run);
    void operator()(CurvedText const& text);
    void operator()(PictogramMark const& mark);

private:
    void setFill(Colour colour);
    void setStroke(Stroke const& stroke);
    void forgetState();
    void numbers(std::initializer_list<double> values);
    void command(std::string_view name);
    void fillPath(QPainterPath const& path);
    void drawHalo(std::vector<PosedGlyph> const& letters, Font const& font, std::optional<Halo> const& halo);
    void beginText(Font const& font, Colour colour);
    void endText();
    void beginWord(std::vector<PosedGlyph> const& letters, std::size_t first, std::size_t last);
    void showLine(std::vector<PosedGlyph> const& letters, std::size_t first, std::size_t last, Font const& font);

    PdfFonts& m_pdfFonts;
    PdfHalos& m_halos;
    FontBook const& m_fonts;
    PictogramBook const& m_pictograms;
    std::string m_content;
    std::string m_fill, m_stroke; ///< commands in force, not to be repeated
};

} // namespace cartocontrat
