// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/glyph_shapes.hpp"
#include "render/pdf_colour.hpp"
#include "render/pdf_fonts.hpp"
#include "render/pdf_layers.hpp"
#include "render/pdf_structure.hpp"
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

/// What the pages of a document draw with.
struct PdfMeans {
    PdfFonts& pdfFonts;
    PdfHalos& halos;
    FontBook const& fonts;
    PictogramBook const& pictograms;
    PdfColour colours = PdfColour::Screen;
};

/// Where content says to which layer and element it belongs.
struct PdfMarking {
    PdfLayers& layers;
    PdfStructure& structure;
};

/// The content stream of one page, in millimetres from the top left.
class PdfContent {
public:
    /// `marking`: null for a picture of a page, which is neither read aloud nor parted in layers.
    PdfContent(PdfMeans const& means, PdfMarking* marking)
        : m_pdfFonts(means.pdfFonts), m_halos(means.halos), m_fonts(means.fonts), m_pictograms(means.pictograms),
          m_colours(means.colours), m_marking(marking) {}

    [[nodiscard]] std::string write(Scene const& scene);

    void operator()(Drawing const& drawing);
    void operator()(TextRun const& run);
    void operator()(CurvedText const& text);
    void operator()(PictogramMark const& mark);

private:
    void writeLayer(SceneLayer const& layer);
    void writeItems(std::vector<Item> const& items);
    void setFill(Colour colour, PdfUse use);
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
    PdfColour m_colours;
    PdfMarking* m_marking;
    std::string m_content;
    std::string m_fill, m_stroke; ///< commands in force, not to be repeated
};

} // namespace cartocontrat
