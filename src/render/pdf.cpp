// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "render/export.hpp"
#include "render/output_file.hpp"
#include "render/pdf_content.hpp"
#include "render/stopwatch.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace cartocontrat {

namespace {

/// The date that the document gives as its own: that of SOURCE_DATE_EPOCH (reproducible-builds.org), else the first
/// day of 2019, so that the same scene makes the same bytes.
std::string documentDate() {
    std::time_t seconds = 1546300800;
    if (char const* const epoch = std::getenv("SOURCE_DATE_EPOCH"); epoch != nullptr) {
        std::from_chars(epoch, epoch + std::strlen(epoch), seconds);
    }
    return fmt::format("(D:{:%Y%m%d%H%M%S}Z)", fmt::gmtime(seconds));
}

std::string information(Scene const& scene) {
    std::string const date = documentDate();
    return fmt::format("<</Title{}/Subject{}/Keywords{}/Creator(Cartocontrat)/Producer(Cartocontrat)"
                       "/CreationDate{}/ModDate{}>>",
                       PdfDocument::textString(scene.title), PdfDocument::textString(scene.subject),
                       PdfDocument::textString(join(scene.keywords, ", ")), date, date);
}

Result<std::string> makePdf(std::span<Scene const> pages, FontBook const& fonts, PictogramBook const& pictograms) {
    PdfDocument document;
    int const catalogue = document.reserve(), tree = document.reserve(), resources = document.reserve();
    PdfFonts pdfFonts(document, fonts);
    PdfHalos halos(document, fonts);
    std::string kids;
    for (Scene const& page : pages) {
        int const content = document.addStream("", PdfContent(pdfFonts, halos, fonts, pictograms).write(page));
        int const object =
            document.add(fmt::format("<</Type/Page/Parent {}/MediaBox[0 0 {:.4f} {:.4f}]/Resources {}/Contents {}>>",
                                     PdfDocument::reference(tree), page.width / mmPerPoint, page.height / mmPerPoint,
                                     PdfDocument::reference(resources), PdfDocument::reference(content)));
        kids += PdfDocument::reference(object) + " ";
    }
    auto const fontResources = pdfFonts.embed();
    if (!fontResources) {
        return tl::make_unexpected(fontResources.error());
    }
    document.set(resources,
                 fmt::format("<</ProcSet[/PDF/Text]/Font<<{}>>/XObject<<{}>>>>", *fontResources, halos.resources()));
    document.set(tree, fmt::format("<</Type/Pages/Count {}/Kids[{}]>>", pages.size(), kids));
    document.set(catalogue,
                 fmt::format("<</Type/Catalog/Pages {}/Lang(fr-FR)/ViewerPreferences<</DisplayDocTitle true>>>>",
                             PdfDocument::reference(tree)));
    int const informationObject = document.add(information(pages.front()));
    return document.finish(catalogue, informationObject);
}

} // namespace

Result<ExportTimes> writePdf(std::span<Scene const> pages, std::filesystem::path const& file, FontBook const& fonts,
                             PictogramBook const& pictograms) {
    ExportTimes times;
    Stopwatch watch;
    auto const document = makePdf(pages, fonts, pictograms);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    times.paint = watch.lap();
    if (auto const written = writeWhole(file, *document); !written) {
        return tl::make_unexpected(written.error());
    }
    times.encode = watch.lap();
    return times;
}

Result<ExportTimes> writePdf(Scene const& scene, std::filesystem::path const& file, FontBook const& fonts,
                             PictogramBook const& pictograms) {
    return writePdf(std::span(&scene, 1), file, fonts, pictograms);
}

} // namespace cartocontrat
