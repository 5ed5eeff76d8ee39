// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_fonts.hpp"

#include "render/font_file.hpp"
#include "render/numbers.hpp"

#include <QCryptographicHash>

#include <fmt/format.h>

#include <algorithm>

namespace cartocontrat {

namespace {

/// Six capitals that tell two subsets of a font apart (ISO 32000-1, 9.6.4), made from the font program.
std::string subsetTag(std::string const& program) {
    QByteArray const hash = QCryptographicHash::hash(
        QByteArrayView(program.data(), static_cast<qsizetype>(program.size())), QCryptographicHash::Md5);
    std::string tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + static_cast<unsigned char>(hash[i]) % 26);
    }
    return tag;
}

std::string bytes16(std::uint32_t value) {
    return {static_cast<char>(value >> 8 & 0xFF), static_cast<char>(value & 0xFF)};
}

} // namespace

std::string PdfFonts::resourceName(FontFace face) {
    return fmt::format("F{}", static_cast<int>(face));
}

unsigned PdfFonts::code(FontFace face, ShapedGlyph const& glyph) {
    Face& used = m_faces[face];
    Letter const letter{glyph.index, glyph.codePoint};
    auto const [entry, isNew] = used.codes.try_emplace(letter, static_cast<unsigned>(used.letters.size() + 1));
    if (isNew) {
        used.letters.push_back(letter);
    }
    return entry->second;
}

double PdfFonts::width(FontFace face, std::uint32_t glyph) const {
    FontFile const& file = m_fonts.file(face);
    return file.glyphAdvance(glyph) * 1000.0 / file.unitsPerEm();
}

Result<std::string> PdfFonts::embed() {
    std::string resources;
    for (auto const& [face, used] : m_faces) {
        auto const object = embedFace(face, used);
        if (!object) {
            return tl::make_unexpected(object.error());
        }
        resources += fmt::format("/{} {}", resourceName(face), PdfDocument::reference(*object));
    }
    return resources;
}

Result<int> PdfFonts::embedFace(FontFace face, Face const& used) {
    FontFile const& file = m_fonts.file(face);
    std::set<std::uint32_t> glyphs{0};
    for (Letter const& letter : used.letters) {
        glyphs.insert(letter.glyph);
    }
    auto const subset = file.subset(glyphs);
    if (!subset) {
        return failure(Code::ExternalFailure, file.postScriptName(), {"HarfBuzz", "hb-subset"});
    }
    std::string glyphOfCode = bytes16(0), widths;
    for (Letter const& letter : used.letters) {
        glyphOfCode += bytes16(subset->newIndex.at(letter.glyph));
        appendNumber(widths, width(face, letter.glyph));
        widths += ' ';
    }
    std::string const name = subsetTag(subset->data) + "+" + file.postScriptName();
    int const program = m_document.addStream(fmt::format("/Length1 {}", subset->data.size()), subset->data);
    int const descriptor = addDescriptor(face, name, program);
    int const glyphMap = m_document.addStream("", glyphOfCode);
    int const descendant = m_document.add(
        fmt::format("<</Type/Font/Subtype/CIDFontType2/BaseFont/{}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
                    "/Supplement 0>>/FontDescriptor {}/DW 0/W[1[{}]]/CIDToGIDMap {}>>",
                    name, PdfDocument::reference(descriptor), widths, PdfDocument::reference(glyphMap)));
    int const toUnicode = addToUnicode(used);
    return m_document.add(fmt::format("<</Type/Font/Subtype/Type0/BaseFont/{}/Encoding/Identity-H/DescendantFonts[{}]"
                                      "/ToUnicode {}>>",
                                      name, PdfDocument::reference(descendant), PdfDocument::reference(toUnicode)));
}

int PdfFonts::addDescriptor(FontFace face, std::string const& name, int program) {
    constexpr int symbolic = 4, italic = 64;
    FontFile const& file = m_fonts.file(face);
    auto const thousandths = [&](int units) { return toText(units * 1000.0 / file.unitsPerEm()); };
    FontFile::Box const box = file.boundingBox();
    // No table gives the width of stems; viewers use it to imitate a font they lack, which this one never is.
    int const stem = 50 + FontBook::cssWeight(face) * FontBook::cssWeight(face) / (65 * 65);
    return m_document.add(fmt::format(
        "<</Type/FontDescriptor/FontName/{}/Flags {}/FontBBox[{} {} {} {}]/ItalicAngle {}/Ascent {}/Descent {}"
        "/CapHeight {}/XHeight {}/StemV {}/FontFile2 {}>>",
        name, FontBook::isItalic(face) ? symbolic | italic : symbolic, thousandths(box.minX), thousandths(box.minY),
        thousandths(box.maxX), thousandths(box.maxY), toText(file.italicAngle()), thousandths(file.ascent()),
        thousandths(-file.descent()), thousandths(file.capHeight()), thousandths(file.xHeight()), stem,
        PdfDocument::reference(program)));
}

int PdfFonts::addToUnicode(Face const& used) {
    constexpr std::size_t most = 100; // entries of one block, ISO 32000-1, 9.7.5.4
    std::string map = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                      "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
    for (std::size_t first = 0; first < used.letters.size(); first += most) {
        std::size_t const last = std::min(first + most, used.letters.size());
        map += fmt::format("{} beginbfchar\n", last - first);
        for (std::size_t i = first; i < last; ++i) {
            map += fmt::format("<{}><{}>\n", hex16(static_cast<unsigned>(i + 1)),
                               utf16Hex(std::u32string_view(&used.letters[i].codePoint, 1)));
        }
        map += "endbfchar\n";
    }
    map += "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
    return m_document.addStream("", map);
}

} // namespace cartocontrat
