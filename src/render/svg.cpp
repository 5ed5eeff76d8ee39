// SPDX-License-Identifier: EUPL-1.2
#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "render/export.hpp"
#include "render/numbers.hpp"
#include "render/output_file.hpp"
#include "render/shapes.hpp"
#include "render/stopwatch.hpp"

#include <QXmlStreamWriter>

#include <set>

namespace cartocontrat {

namespace {

constexpr char const* svgNamespace = "http://www.w3.org/2000/svg";
constexpr char const* inkscapeNamespace = "http://www.inkscape.org/namespaces/inkscape";

class PathData final : public PathSink {
public:
    void moveTo(QPointF point) override { append('M', point); }
    void lineTo(QPointF point) override { append('L', point); }
    void curveTo(QPointF control1, QPointF control2, QPointF end) override {
        append('C', control1);
        append(' ', control2);
        append(' ', end);
    }
    void close() override { text += 'Z'; }
    std::string text;

private:
    void append(char command, QPointF point) {
        text += command;
        appendNumber(text, point.x());
        text += ' ';
        appendNumber(text, point.y());
    }
};

std::string pathData(QPainterPath const& path) {
    PathData data;
    walk(path, data);
    return data.text;
}

/// Letters, digits, "_", "-" and "." stay; others become "-", as an XML identifier wants.
std::string identifierOf(std::string_view text) {
    std::string identifier(text);
    for (char& letter : identifier) {
        bool const isAllowed = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                               (letter >= '0' && letter <= '9') || letter == '_' || letter == '-' || letter == '.';
        letter = isAllowed ? letter : '-';
    }
    return identifier;
}

class SvgWriter {
public:
    explicit SvgWriter(PictogramBook const& pictograms) : m_pictograms(pictograms) {}

    std::string write(Scene const& scene) {
        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        m_xml = &xml;
        xml.setAutoFormatting(true);
        xml.setAutoFormattingIndent(1);
        xml.writeStartDocument();
        xml.writeDefaultNamespace(svgNamespace);
        xml.writeNamespace(inkscapeNamespace, "inkscape");
        xml.writeStartElement(svgNamespace, "svg");
        attribute("version", "1.1");
        attribute("width", toText(scene.width) + "mm");
        attribute("height", toText(scene.height) + "mm");
        attribute("viewBox", "0 0 " + toText(scene.width) + " " + toText(scene.height));
        attribute("xml:lang", "fr");
        // The letters as the page measured them: kerned, no ligature, figures of one width.
        attribute("style", "font-kerning:normal;font-variant-ligatures:none;font-variant-numeric:tabular-nums");
        xml.writeTextElement(svgNamespace, "title", QString::fromStdString(scene.title));
        xml.writeTextElement(svgNamespace, "desc",
                             QString::fromStdString(scene.description.empty() ? scene.subject : scene.description));
        // Names of layers come first: an item never takes one.
        for (SceneLayer const& layer : scene.layers) {
            m_taken.insert(identifierOf(fold(layer.name)));
        }
        for (SceneLayer const& layer : scene.layers) {
            writeLayer(layer);
        }
        xml.writeEndDocument();
        return bytes.toStdString();
    }

private:
    void writeLayer(SceneLayer const& layer) {
        std::string const name = identifierOf(fold(layer.name));
        std::string const clip = layer.clip.empty() ? std::string() : uniqueIdentifier("clip-" + name);
        if (!clip.empty()) {
            start("clipPath");
            attribute("id", clip);
            start("path");
            attribute("clip-rule", "evenodd");
            attribute("d", pathData(toPath(layer.clip)));
            end();
            end();
        }
        start("g");
        attribute("id", name);
        m_xml->writeAttribute(inkscapeNamespace, "groupmode", "layer");
        m_xml->writeAttribute(inkscapeNamespace, "label", QString::fromStdString(layer.name));
        if (!clip.empty()) {
            attribute("clip-path", "url(#" + clip + ")");
        }
        for (Item const& item : layer.items) {
            std::string const id =
                item.subject.empty()
                    ? std::string()
                    : uniqueIdentifier(std::string(roleName(item.role)) + "-" + identifierOf(item.subject));
            std::visit([&](auto const& mark) { writeMark(mark, id); }, item.mark);
        }
        end();
    }

    void writeMark(Drawing const& drawing, std::string const& id) {
        std::visit(Overloaded{[&](PathShape const& shape) {
                                  startMark("path", id);
                                  if (drawing.fill) {
                                      attribute("fill-rule", "evenodd");
                                  }
                                  attribute("d", pathData(toPath(shape.lines)));
                              },
                              [&](RectShape const& shape) {
                                  startMark("rect", id);
                                  attribute("x", shape.box.minX);
                                  attribute("y", shape.box.minY);
                                  attribute("width", shape.box.width());
                                  attribute("height", shape.box.height());
                                  if (shape.radius > 0) {
                                      attribute("rx", shape.radius);
                                  }
                              },
                              [&](CircleShape const& shape) {
                                  startMark("circle", id);
                                  attribute("cx", shape.centre.x);
                                  attribute("cy", shape.centre.y);
                                  attribute("r", shape.radius);
                              }},
                   drawing.shape);
        attribute("fill", drawing.fill ? toHex(*drawing.fill) : "none");
        if (isVisible(drawing.stroke)) {
            writeStroke(*drawing.stroke);
        }
        end();
    }

    void writeMark(TextRun const& run, std::string const& id) {
        writeWithHalo(run, id, [&] {
            attribute("x", run.baseline.x);
            attribute("y", run.baseline.y);
            if (run.angle != 0) {
                attribute("transform", "rotate(" + toText(run.angle) + " " + toText(run.baseline.x) + " " +
                                           toText(run.baseline.y) + ")");
            }
            if (run.font.trackingMm != 0) {
                attribute("letter-spacing", run.font.trackingMm);
            }
        });
    }

    /// A text for each letter: a list of angles on one text is turned in a way of its own by each reader (librsvg,
    /// Inkscape), and text on a path is unknown to some.
    void writeMark(CurvedText const& text, std::string const& id) {
        startMark("g", id);
        m_xml->writeAttribute(inkscapeNamespace, "label", QString::fromStdString(text.text));
        attribute("role", "img");
        attribute("aria-label", text.text);
        if (text.halo && text.halo->width > 0) {
            start("g");
            attribute("fill", "none");
            writeStroke({text.halo->colour, 2 * text.halo->width, LineCap::Round, {}, false});
            writeLetters(text);
            end();
        }
        start("g");
        attribute("fill", toHex(text.colour));
        writeLetters(text);
        end();
        end();
    }

    void writeLetters(CurvedText const& text) {
        std::u32string const letters = decodeUtf8(text.text);
        for (std::size_t i = 0; i < letters.size() && i < text.poses.size(); ++i) {
            if (letters[i] == U' ' || letters[i] == U'\u00A0' || letters[i] == U'\u202F') {
                continue;
            }
            auto const& [baseline, angle] = text.poses[i];
            start("text");
            attribute("transform",
                      "translate(" + toText(baseline.x) + " " + toText(baseline.y) + ") rotate(" + toText(angle) + ")");
            writeFont(text.font);
            m_xml->writeCharacters(QString::fromStdString(encodeUtf8({&letters[i], 1})));
            end();
        }
    }

    void writeMark(PictogramMark const& mark, std::string const& id) {
        Pictogram const* const pictogram = m_pictograms.find(mark.name);
        if (pictogram == nullptr) {
            return;
        }
        double const scale = mark.size / Pictogram::unit;
        QTransform const onPage = QTransform::fromTranslate(mark.centre.x, mark.centre.y)
                                      .scale(scale, scale)
                                      .translate(-Pictogram::unit / 2, -Pictogram::unit / 2);
        startMark("g", id);
        m_xml->writeAttribute(inkscapeNamespace, "label", QString::fromStdString(mark.name));
        if (mark.edge > 0) {
            start("path");
            attribute("d", pathData(onPage.map(pictogram->silhouette)));
            attribute("fill", "none");
            writeStroke({mark.paper, 2 * mark.edge, LineCap::Round, {}, false});
            end();
        }
        for (PictogramPart const& part : pictogram->parts) {
            start("path");
            attribute("d", pathData(onPage.map(part.area)));
            attribute("fill", toHex(part.isPaper ? mark.paper : mark.ink));
            if (part.area.fillRule() == Qt::OddEvenFill) {
                attribute("fill-rule", "evenodd");
            }
            end();
        }
        end();
    }

    /// The halo is a text of its own below the letters: programs that do not know paint-order would draw it over them.
    template <class Text, class Place>
    void writeWithHalo(Text const& text, std::string const& id, Place const& place) {
        bool const hasHalo = text.halo && text.halo->width > 0;
        if (hasHalo) {
            startMark("g", id);
            m_xml->writeAttribute(inkscapeNamespace, "label", QString::fromStdString(text.text));
            start("text");
            attribute("aria-hidden", "true");
            place();
            writeFont(text.font);
            attribute("fill", "none");
            writeStroke({text.halo->colour, 2 * text.halo->width, LineCap::Round, {}, false});
            m_xml->writeCharacters(QString::fromStdString(text.text));
            end();
        }
        startMark("text", hasHalo ? std::string() : id);
        place();
        writeFont(text.font);
        attribute("fill", toHex(text.colour));
        m_xml->writeCharacters(QString::fromStdString(text.text));
        end();
        if (hasHalo) {
            end();
        }
    }

    void writeFont(Font const& font) {
        attribute("font-family", std::string(FontBook::familyName(font.face)));
        attribute("font-weight", std::to_string(FontBook::cssWeight(font.face)));
        if (FontBook::isItalic(font.face)) {
            attribute("font-style", "italic");
        }
        attribute("font-size", font.sizePt * mmPerPoint);
        attribute("xml:space", "preserve");
    }

    void writeStroke(Stroke const& stroke) {
        attribute("stroke", toHex(stroke.colour));
        attribute("stroke-width", stroke.width);
        attribute("stroke-linecap", stroke.cap == LineCap::Round ? "round" : "butt");
        attribute("stroke-linejoin", stroke.mitred ? "miter" : "round");
        std::string dashes;
        for (double const length : stroke.dash) {
            appendNumber(dashes += dashes.empty() ? "" : " ", length);
        }
        if (!dashes.empty()) {
            attribute("stroke-dasharray", dashes);
        }
    }

    std::string uniqueIdentifier(std::string const& wanted) {
        std::string identifier = wanted;
        for (int number = 2; !m_taken.insert(identifier).second; ++number) {
            identifier = wanted + "-" + std::to_string(number);
        }
        return identifier;
    }

    void start(char const* element) { m_xml->writeStartElement(svgNamespace, element); }
    void startMark(char const* element, std::string const& id) {
        start(element);
        if (!id.empty()) {
            attribute("id", id);
        }
    }
    void end() { m_xml->writeEndElement(); }
    void attribute(char const* name, std::string const& value) {
        m_xml->writeAttribute(name, QString::fromStdString(value));
    }
    void attribute(char const* name, double value) { attribute(name, toText(value)); }

    PictogramBook const& m_pictograms;
    std::set<std::string> m_taken;
    QXmlStreamWriter* m_xml = nullptr;
};

} // namespace

Result<ExportTimes> writeSvg(Scene const& scene, std::filesystem::path const& file, PictogramBook const& pictograms) {
    ExportTimes times;
    Stopwatch watch;
    std::string const document = SvgWriter(pictograms).write(scene);
    times.paint = watch.lap();
    if (auto const written = writeWhole(file, document); !written) {
        return tl::make_unexpected(written.error());
    }
    times.encode = watch.lap();
    return times;
}

} // namespace cartocontrat
