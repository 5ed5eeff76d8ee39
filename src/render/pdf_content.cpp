// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_content.hpp"

#include "render/numbers.hpp"
#include "render/shapes.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numbers>

namespace cartocontrat {

namespace {

constexpr double haloTolerance = 0.005; // millimetres: below what 1200 dpi shows

/// Readers of PDF take every letter for a word when more than a share of the font size stands between letters, or
/// when the line is neither level nor upright: such words carry their text beside them.
bool mustSpellWords(TextRun const& run) {
    constexpr double wideTracking = 0.05;
    return run.font.trackingMm > wideTracking * run.font.sizePt * mmPerPoint || std::fmod(run.angle, 90) != 0;
}

/// Path construction operators, ISO 32000-1, 8.5.2.
class PathOperators final : public PathSink {
public:
    explicit PathOperators(std::string& content) : m_content(content) {}
    void moveTo(QPointF point) override { append(point, "m\n"); }
    void lineTo(QPointF point) override { append(point, "l\n"); }
    void curveTo(QPointF control1, QPointF control2, QPointF end) override {
        append(control1, "");
        append(control2, "");
        append(end, "c\n");
    }
    void close() override { m_content += "h\n"; }

private:
    void append(QPointF point, char const* operation) {
        appendNumber(m_content, point.x());
        m_content += ' ';
        appendNumber(m_content, point.y());
        m_content += ' ';
        m_content += operation;
    }
    std::string& m_content;
};

void appendPath(std::string& content, QPainterPath const& path) {
    PathOperators operators(content);
    walk(path, operators);
}

bool isSpace(char32_t codePoint) {
    return codePoint == U' ' || codePoint == U'\u00A0' || codePoint == U'\u202F';
}

/// Index one past the last letter of the word, or of the single space, that begins at `first`.
std::size_t endOfWord(std::vector<PosedGlyph> const& letters, std::size_t first) {
    std::size_t end = first + 1;
    while (!isSpace(letters[first].glyph.codePoint) && end < letters.size() && !isSpace(letters[end].glyph.codePoint)) {
        ++end;
    }
    return end;
}

} // namespace

PdfHalos::PdfHalos(PdfDocument& document, FontBook const& fonts)
    : m_document(document), m_shapes(fonts, haloTolerance) {}

std::string PdfHalos::resourceName(Font const& font, std::uint32_t glyph, double width) {
    auto const [entry, isNew] = m_names.try_emplace({font.face, font.sizePt, glyph, width});
    if (isNew) {
        QPainterPath const& shape = m_shapes.halo(font, glyph, width);
        if (shape.isEmpty()) {
            return {};
        }
        std::string content;
        appendPath(content, shape);
        content += "f\n";
        QRectF const box = shape.boundingRect().adjusted(-0.01, -0.01, 0.01, 0.01);
        int const object =
            m_document.addStream(fmt::format("/Type/XObject/Subtype/Form/BBox[{} {} {} {}]", toText(box.left()),
                                             toText(box.top()), toText(box.right()), toText(box.bottom())),
                                 content);
        entry->second = fmt::format("H{}", m_names.size());
        m_resources += fmt::format("/{} {}", entry->second, PdfDocument::reference(object));
    }
    return entry->second;
}

std::string PdfContent::write(Scene const& scene) {
    m_content =
        fmt::format("{:.6f} 0 0 {:.6f} 0 {:.6f} cm\n", 1 / mmPerPoint, -1 / mmPerPoint, scene.height / mmPerPoint);
    for (SceneLayer const& layer : scene.layers) {
        writeLayer(layer);
    }
    return std::move(m_content);
}

void PdfContent::writeLayer(SceneLayer const& layer) {
    if (m_marking != nullptr) {
        command(fmt::format("/OC/{} BDC", m_marking->layers.resourceName(layer.name)));
    }
    command("q");
    forgetState();
    if (!layer.clip.empty()) {
        appendPath(m_content, toPath(layer.clip));
        command("W* n");
    }
    writeItems(layer.items);
    command("Q");
    if (m_marking != nullptr) {
        command("EMC");
    }
}

void PdfContent::writeItems(std::vector<Item> const& items) {
    std::optional<PdfTag> current;
    for (Item const& item : items) {
        if (m_marking != nullptr) {
            PdfTag tag = tagOf(item);
            if (tag != current) {
                if (current) {
                    command("EMC");
                }
                command(tag.isArtifact()
                            ? std::string("/Artifact BMC")
                            : fmt::format("/{}<</MCID {}>>BDC", tag.type, m_marking->structure.addContent(tag)));
                current = std::move(tag);
            }
        }
        std::visit(*this, item.mark);
    }
    if (current) {
        command("EMC");
    }
}

void PdfContent::operator()(Drawing const& drawing) {
    QPainterPath const path = toPath(drawing);
    bool const stroked = isVisible(drawing.stroke);
    if (path.isEmpty() || (!drawing.fill && !stroked)) {
        return;
    }
    if (drawing.fill) {
        setFill(*drawing.fill, PdfUse::Areas);
    }
    if (stroked) {
        setStroke(*drawing.stroke);
    }
    appendPath(m_content, path);
    command(!drawing.fill ? "S" : stroked ? "B*" : "f*");
}

void PdfContent::operator()(TextRun const& run) {
    std::vector<PosedGlyph> letters = layOut(run, m_fonts);
    drawHalo(letters, run.font, run.halo);
    beginText(run.font, run.colour);
    numbers({run.font.trackingMm});
    command("Tc");
    if (mustSpellWords(run)) {
        for (std::size_t i = 0; i < letters.size();) {
            std::size_t const end = endOfWord(letters, i);
            beginWord(letters, i, end);
            showLine(letters, i, end, run.font);
            command("EMC");
            i = end;
        }
    } else {
        if (m_marking != nullptr && !letters.empty()) {
            // Lines of one element would be read as one word without a space at their end.
            letters.push_back({m_fonts.shape(" ", run.font).front(), letters.front().baseline, run.angle});
        }
        showLine(letters, 0, letters.size(), run.font);
    }
    endText();
}

void PdfContent::operator()(CurvedText const& text) {
    std::vector<PosedGlyph> const letters = layOut(text, m_fonts);
    drawHalo(letters, text.font, text.halo);
    beginText(text.font, text.colour);
    command("0 Tc");
    for (std::size_t i = 0; i < letters.size();) {
        std::size_t const end = endOfWord(letters, i);
        beginWord(letters, i, end);
        for (; i < end; ++i) {
            showLine(letters, i, i + 1, text.font);
        }
        command("EMC");
    }
    endText();
}

void PdfContent::operator()(PictogramMark const& mark) {
    Pictogram const* const pictogram = m_pictograms.find(mark.name);
    if (pictogram == nullptr) {
        return;
    }
    double const scale = mark.size / Pictogram::unit;
    QTransform const onPage = QTransform::fromTranslate(mark.centre.x, mark.centre.y)
                                  .scale(scale, scale)
                                  .translate(-Pictogram::unit / 2, -Pictogram::unit / 2);
    if (mark.edge > 0) {
        setStroke({mark.paper, 2 * mark.edge, LineCap::Round, {}, false});
        appendPath(m_content, onPage.map(pictogram->silhouette));
        command("S");
    }
    for (PictogramPart const& part : pictogram->parts) {
        setFill(part.isPaper ? mark.paper : mark.ink, PdfUse::Areas);
        fillPath(onPage.map(part.area));
    }
}

void PdfContent::setFill(Colour colour, PdfUse use) {
    std::string const wanted = colourCommand(colour, use, m_colours);
    if (wanted != m_fill) {
        m_content += wanted;
        m_fill = wanted;
    }
}

void PdfContent::setStroke(Stroke const& stroke) {
    std::string wanted = colourCommand(stroke.colour, PdfUse::Linework, m_colours);
    wanted += fmt::format("{} w {} J {} j [", toText(stroke.width), stroke.cap == LineCap::Round ? 1 : 0,
                          stroke.mitred ? 0 : 1);
    for (double const length : stroke.dash) {
        appendNumber(wanted, length);
        wanted += ' ';
    }
    wanted += "] 0 d\n";
    if (wanted != m_stroke) {
        m_content += wanted;
        m_stroke = wanted;
    }
}

void PdfContent::forgetState() {
    m_fill.clear();
    m_stroke.clear();
}

void PdfContent::numbers(std::initializer_list<double> values) {
    for (double const value : values) {
        appendNumber(m_content, value);
        m_content += ' ';
    }
}

void PdfContent::command(std::string_view name) {
    m_content += name;
    m_content += '\n';
}

void PdfContent::fillPath(QPainterPath const& path) {
    appendPath(m_content, path);
    command(path.fillRule() == Qt::OddEvenFill ? "f*" : "f");
}

void PdfContent::drawHalo(std::vector<PosedGlyph> const& letters, Font const& font, std::optional<Halo> const& halo) {
    if (!halo || halo->width <= 0) {
        return;
    }
    setFill(halo->colour, PdfUse::Areas);
    for (PosedGlyph const& letter : letters) {
        std::string const name = m_halos.resourceName(font, letter.glyph.index, halo->width);
        if (name.empty()) {
            continue;
        }
        double const radians = letter.angle * std::numbers::pi / 180, cosine = std::cos(radians),
                     sine = std::sin(radians);
        m_content += fmt::format("q {:.5f} {:.5f} {:.5f} {:.5f} ", cosine, sine, -sine, cosine);
        numbers({letter.baseline.x, letter.baseline.y});
        command(fmt::format("cm/{} Do Q", name));
    }
}

void PdfContent::beginText(Font const& font, Colour colour) {
    setFill(colour, PdfUse::Lettering);
    m_content += fmt::format("BT/{} {:.5f} Tf\n", PdfFonts::resourceName(font.face), font.sizePt * mmPerPoint);
}

void PdfContent::endText() {
    command("ET");
}

void PdfContent::beginWord(std::vector<PosedGlyph> const& letters, std::size_t first, std::size_t last) {
    std::u32string word;
    for (std::size_t i = first; i < last; ++i) {
        word += letters[i].glyph.codePoint;
    }
    m_content += fmt::format("/Span<</ActualText<FEFF{}>>>BDC\n", utf16Hex(word));
}

void PdfContent::showLine(std::vector<PosedGlyph> const& letters, std::size_t first, std::size_t last,
                          Font const& font) {
    if (first >= last) {
        return;
    }
    PosedGlyph const& start = letters[first];
    double const radians = start.angle * std::numbers::pi / 180, cosine = std::cos(radians), sine = std::sin(radians);
    // Text space has y up, the page y down.
    m_content += fmt::format("{:.5f} {:.5f} {:.5f} {:.5f} ", cosine, sine, sine, -cosine);
    numbers({start.baseline.x, start.baseline.y});
    m_content += "Tm[<";
    double const thousandths = 1000 / (font.sizePt * mmPerPoint);
    double wanted = 0, reached = 0; // thousandths of the font size, without tracking
    for (std::size_t i = first; i < last; ++i) {
        ShapedGlyph const& glyph = letters[i].glyph;
        if (double const back = std::round(reached - wanted); back != 0 && i > first) {
            m_content += '>';
            appendNumber(m_content, back);
            m_content += '<';
            reached -= back;
        }
        m_content += hex16(m_pdfFonts.code(font.face, glyph));
        wanted += (glyph.advance - font.trackingMm) * thousandths;
        reached += m_pdfFonts.width(font.face, glyph.index);
    }
    command(">]TJ");
}

} // namespace cartocontrat
