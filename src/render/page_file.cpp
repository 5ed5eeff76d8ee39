// SPDX-License-Identifier: EUPL-1.2
#include "render/page_file.hpp"

#include "map/font.hpp"
#include "render/pdf_strokes.hpp"
#include "render/qpdf_file.hpp"

#include <poppler-document.h>
#include <poppler-page.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <memory>

namespace cartocontrat {
namespace {

/// Share of a word's box, which Poppler makes from the ascent to the descent, that lies above the capitals.
constexpr double aboveCapitals = 0.22;

std::string utf8(poppler::ustring const& text) {
    auto const bytes = text.to_utf8();
    return {bytes.begin(), bytes.end()};
}

/// The letters of a curved name are words of one letter, whose upright boxes meet though the letters do not: only
/// longer words have a place.
std::vector<TextElement> wordsOf(poppler::page const& page, Point trim) {
    constexpr std::size_t shortest = 2;
    std::vector<TextElement> words;
    for (auto const& word : page.text_list(poppler::page::text_list_include_font)) {
        TextElement element;
        element.text = utf8(word.text());
        element.sizePt = word.has_font_info() ? word.get_font_size() : 0;
        auto const box = word.bbox();
        Extent extent{box.left(), box.top() + box.height() * aboveCapitals, box.right(), box.bottom()};
        if (word.text().size() >= shortest && word.rotation() == 0) {
            extent = {(extent.minX - trim.x) * mmPerPoint, (extent.minY - trim.y) * mmPerPoint,
                      (extent.maxX - trim.x) * mmPerPoint, (extent.maxY - trim.y) * mmPerPoint};
            element.cover.push_back(orientedBox(extent));
        }
        words.push_back(std::move(element));
    }
    return words;
}

PageElements readPage(QPDFPageObjectHelper page, poppler::page const& words, std::size_t& images) {
    auto const media = page.getMediaBox().getArrayAsRectangle();
    auto const crop = page.getCropBox().getArrayAsRectangle();
    auto const trim = page.getTrimBox().getArrayAsRectangle();
    PageElements elements;
    elements.width = (trim.urx - trim.llx) * mmPerPoint;
    elements.height = (trim.ury - trim.lly) * mmPerPoint;
    // Poppler counts from the upper left of the crop box.
    elements.texts =
        wordsOf(words, {trim.llx - std::max(crop.llx, media.llx), std::min(crop.ury, media.ury) - trim.ury});
    auto const paint = readPaint(page);
    images += paint.images;
    if (auto const& path = paint.thinnestExtent; !path.isEmpty()) {
        elements.strokes.push_back({std::nullopt,
                                    paint.thinnest * mmPerPoint,
                                    {(path.minX - trim.llx) * mmPerPoint, (trim.ury - path.maxY) * mmPerPoint,
                                     (path.maxX - trim.llx) * mmPerPoint, (trim.ury - path.minY) * mmPerPoint}});
    }
    return elements;
}

} // namespace

Result<PageFile> measurePdf(std::filesystem::path const& file) {
    auto const pdf = openPdf(file);
    if (!pdf) {
        return tl::make_unexpected(pdf.error());
    }
    std::unique_ptr<poppler::document> const document(poppler::document::load_from_file(file.string()));
    if (!document) {
        return failure(Code::PdfDamaged, {}, {file.string(), "Poppler"});
    }
    try {
        PageFile result;
        int number = 0;
        for (auto const& page : QPDFPageDocumentHelper(**pdf).getAllPages()) {
            std::unique_ptr<poppler::page> const words(document->create_page(number++));
            if (!words) {
                return failure(Code::PdfDamaged, {}, {file.string(), "Poppler"});
            }
            result.pages.push_back(readPage(page, *words, result.images));
        }
        for (auto const& font : document->fonts()) {
            if (!font.is_embedded()) {
                result.missingFonts.push_back(font.name());
            }
        }
        return result;
    } catch (std::exception const& thrown) {
        return failure(Code::PdfDamaged, {}, {file.string(), thrown.what()});
    }
}

} // namespace cartocontrat
