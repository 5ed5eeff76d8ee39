// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_document.hpp"

#include "base/text.hpp"

#include <QByteArray>
#include <QCryptographicHash>

#include <fmt/format.h>

#include <cassert>

namespace cartocontrat {

namespace {

/// The zlib stream that FlateDecode takes: qCompress puts the plain length before it, in four bytes.
std::string deflate(std::string_view data) {
    constexpr int level = 6;
    QByteArray const packed =
        qCompress(reinterpret_cast<unsigned char const*>(data.data()), static_cast<qsizetype>(data.size()), level);
    return packed.mid(4).toStdString();
}

} // namespace

int PdfDocument::reserve() {
    m_objects.emplace_back();
    return static_cast<int>(m_objects.size());
}

void PdfDocument::set(int number, std::string body) {
    m_objects.at(static_cast<std::size_t>(number) - 1) = std::move(body);
}

int PdfDocument::add(std::string body) {
    int const number = reserve();
    set(number, std::move(body));
    return number;
}

void PdfDocument::setStream(int number, std::string_view entries, std::string_view data) {
    std::string const packed = deflate(data);
    set(number,
        fmt::format("<<{}/Filter/FlateDecode/Length {}>>\nstream\n{}\nendstream", entries, packed.size(), packed));
}

int PdfDocument::addStream(std::string_view entries, std::string_view data) {
    int const number = reserve();
    setStream(number, entries, data);
    return number;
}

int PdfDocument::addPlainStream(std::string_view entries, std::string_view data) {
    return add(fmt::format("<<{}/Length {}>>\nstream\n{}\nendstream", entries, data.size(), data));
}

std::string PdfDocument::finish(int catalogue, int information) const {
    // Four bytes above 127 tell those who carry the file that it is not text.
    std::string file = "%PDF-1.5\n%\xE2\xE3\xCF\xD3\n";
    std::vector<std::size_t> offsets;
    for (std::string const& body : m_objects) {
        assert(!body.empty());
        offsets.push_back(file.size());
        file += fmt::format("{} 0 obj\n", offsets.size());
        file += body;
        file += "\nendobj\n";
    }
    std::string const id = QCryptographicHash::hash(QByteArrayView(file.data(), static_cast<qsizetype>(file.size())),
                                                    QCryptographicHash::Md5)
                               .toHex()
                               .toStdString();
    std::size_t const table = file.size();
    file += fmt::format("xref\n0 {}\n0000000000 65535 f \n", offsets.size() + 1);
    for (std::size_t const offset : offsets) {
        file += fmt::format("{:010} 00000 n \n", offset);
    }
    file += fmt::format("trailer\n<</Size {}/Root {}/Info {}/ID[<{}><{}>]>>\nstartxref\n{}\n%%EOF\n",
                        offsets.size() + 1, reference(catalogue), reference(information), id, id, table);
    return file;
}

std::string PdfDocument::reference(int number) {
    return fmt::format("{} 0 R", number);
}

std::string PdfDocument::textString(std::string_view utf8) {
    return "<FEFF" + utf16Hex(decodeUtf8(utf8)) + ">";
}

std::string hex16(unsigned value) {
    return fmt::format("{:04X}", value);
}

std::string utf16Hex(std::u32string_view text) {
    std::string hex;
    for (char32_t const codePoint : text) {
        if (codePoint > 0xFFFF) {
            unsigned const above = static_cast<unsigned>(codePoint) - 0x10000;
            hex += hex16(0xD800 + (above >> 10));
            hex += hex16(0xDC00 + (above & 0x3FF));
        } else {
            hex += hex16(static_cast<unsigned>(codePoint));
        }
    }
    return hex;
}

} // namespace cartocontrat
