// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_metadata.hpp"

#include "base/text.hpp"
#include "render/pdf_document.hpp"

#include <QString>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <cstring>

namespace cartocontrat {

namespace {

constexpr char const* program = "Cartocontrat";

std::string escaped(std::string const& text) {
    return QString::fromStdString(text).toHtmlEscaped().toStdString();
}

std::string element(char const* name, std::string const& content) {
    return fmt::format("<{0}>{1}</{0}>\n", name, content);
}

/// Text in a language, as XMP's Dublin Core wants titles and descriptions.
std::string alternative(std::string const& text) {
    return fmt::format("<rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt>", escaped(text));
}

} // namespace

std::time_t PdfMetadata::documentDate() {
    std::time_t seconds = 1546300800;
    if (char const* const epoch = std::getenv("SOURCE_DATE_EPOCH"); epoch != nullptr) {
        std::from_chars(epoch, epoch + std::strlen(epoch), seconds);
    }
    return seconds;
}

std::string pdfDate(std::time_t date) {
    return fmt::format("D:{:%Y%m%d%H%M%S}Z", fmt::gmtime(date));
}

std::string informationDictionary(PdfMetadata const& metadata) {
    std::string const date = pdfDate(metadata.date);
    return fmt::format("<</Title{}/Subject{}/Author{}/Keywords{}/Creator({})/Producer({})/CreationDate({})"
                       "/ModDate({})>>",
                       PdfDocument::textString(metadata.title), PdfDocument::textString(metadata.subject),
                       PdfDocument::textString(metadata.author), PdfDocument::textString(join(metadata.keywords, ", ")),
                       program, program, date, date);
}

std::string xmpPacket(PdfMetadata const& metadata) {
    std::string const date = fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(metadata.date));
    std::string subjects;
    for (std::string const& keyword : metadata.keywords) {
        subjects += element("rdf:li", escaped(keyword));
    }
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n" +
           element("dc:format", "application/pdf") + element("dc:title", alternative(metadata.title)) +
           element("dc:description", alternative(metadata.subject)) +
           element("dc:creator", "<rdf:Seq>" + element("rdf:li", escaped(metadata.author)) + "</rdf:Seq>") +
           element("dc:subject", "<rdf:Bag>" + subjects + "</rdf:Bag>") +
           element("dc:language", "<rdf:Bag><rdf:li>fr-FR</rdf:li></rdf:Bag>") +
           element("pdf:Keywords", escaped(join(metadata.keywords, ", "))) + element("pdf:Producer", program) +
           element("xmp:CreatorTool", program) + element("xmp:CreateDate", date) + element("xmp:ModifyDate", date) +
           element("xmp:MetadataDate", date) + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

} // namespace cartocontrat
