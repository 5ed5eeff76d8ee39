// SPDX-License-Identifier: EUPL-1.2
#include "render/export.hpp"
#include "render/numbers.hpp"
#include "render/output_file.hpp"
#include "render/pdf_content.hpp"
#include "render/pdf_ground.hpp"
#include "render/pdf_metadata.hpp"
#include "render/pdf_outline.hpp"
#include "render/pdf_trim.hpp"
#include "render/stopwatch.hpp"

#include <fmt/format.h>

namespace cartocontrat {

namespace {

PdfMetadata metadataOf(Scene const& scene) {
    return {scene.title, scene.subject, scene.author, scene.keywords};
}

std::string boundingBox(Scene const& page) {
    return fmt::format("/BBox[0 0 {:.4f} {:.4f}]", page.width / mmPerPoint, page.height / mmPerPoint);
}

/// A document under construction: what its pages share.
class PdfBuilder {
public:
    PdfBuilder(FontBook const& fonts, PictogramBook const& pictograms, PdfColour colours)
        : m_pdfFonts(m_document, fonts),
          m_halos(m_document, fonts), m_means{m_pdfFonts, m_halos, fonts, pictograms, colours} {}

    Result<int> addPage(Scene const& scene, PdfGround ground, PdfTrim const& trim) {
        int const object = m_document.reserve();
        int const parents = m_structure.beginPage(object, scene);
        PdfMarking marking{m_layers, m_structure};
        std::string entries = fmt::format("/StructParents {}/Tabs/S", parents);
        if (ground == PdfGround::Georeferenced && scene.map) {
            auto const viewport = groundViewport(scene);
            if (!viewport) {
                return tl::make_unexpected(viewport.error());
            }
            entries += "/VP" + *viewport;
        }
        setPage(object, scene, cropMarks(scene, trim) + PdfContent(m_means, &marking).write(scene), trim, entries);
        return object;
    }

    void addSheet(ContactSheet const& sheet) {
        std::string content;
        for (Thumbnail const& thumbnail : sheet.thumbnails) {
            double const scale = thumbnail.box.width() / thumbnail.page->width;
            content += fmt::format(
                "q {:.6f} 0 0 {:.6f} {} {} cm/{} Do Q\n", scale, scale, toText(thumbnail.box.minX / mmPerPoint),
                toText((sheet.frame.height - thumbnail.box.maxY) / mmPerPoint), addPicture(*thumbnail.page));
        }
        int const object = m_document.reserve();
        setPage(object, sheet.frame, content + PdfContent(m_means, nullptr).write(sheet.frame), {}, {});
    }

    [[nodiscard]] PdfDocument& document() { return m_document; }
    [[nodiscard]] std::span<int const> pages() const { return m_pages; }

    /// The whole file. `entries`: what the catalogue holds besides.
    Result<std::string> finish(PdfMetadata const& metadata, std::string const& entries) {
        auto const fontResources = m_pdfFonts.embed();
        if (!fontResources) {
            return tl::make_unexpected(fontResources.error());
        }
        m_document.set(m_resources, fmt::format("<</ProcSet[/PDF/Text]/Font<<{}>>/XObject<<{}{}>>/Properties<<{}>>>>",
                                                *fontResources, m_halos.resources(), m_pictures, m_layers.resources()));
        std::string kids;
        for (int const page : m_pages) {
            kids += PdfDocument::reference(page) + " ";
        }
        m_document.set(m_tree, fmt::format("<</Type/Pages/Count {}/Kids[{}]>>", m_pages.size(), kids));
        int const xmp = m_document.addPlainStream("/Type/Metadata/Subtype/XML", xmpPacket(metadata));
        m_document.set(m_catalogue,
                       fmt::format("<</Type/Catalog/Pages {}/Lang(fr-FR)/ViewerPreferences<</DisplayDocTitle true>>"
                                   "/PageLabels<</Nums[0<</S/D>>]>>/Metadata {}{}>>",
                                   PdfDocument::reference(m_tree), PdfDocument::reference(xmp), entries));
        int const information = m_document.add(informationDictionary(metadata));
        return m_document.finish(m_catalogue, information);
    }

    /// Entries of the catalogue for pages that are read aloud and parted in layers.
    [[nodiscard]] std::string markingEntries() {
        return fmt::format("/MarkInfo<</Marked true>>/StructTreeRoot {}/OCProperties{}", m_structure.finish(),
                           m_layers.properties());
    }

private:
    void setPage(int object, Scene const& scene, std::string const& content, PdfTrim const& trim,
                 std::string const& entries) {
        int const stream = m_document.addStream("", content);
        m_document.set(object,
                       fmt::format("<</Type/Page/Parent {}{}/Resources {}/Contents {}{}>>",
                                   PdfDocument::reference(m_tree), pageBoxes(scene, trim),
                                   PdfDocument::reference(m_resources), PdfDocument::reference(stream), entries));
        m_pages.push_back(object);
    }

    /// Resource name of a page as a picture.
    std::string addPicture(Scene const& scene) {
        int const object = m_document.addStream(fmt::format("/Type/XObject/Subtype/Form{}/Resources {}",
                                                            boundingBox(scene), PdfDocument::reference(m_resources)),
                                                PdfContent(m_means, nullptr).write(scene));
        std::string const name = fmt::format("P{}", object);
        m_pictures += fmt::format("/{} {}", name, PdfDocument::reference(object));
        return name;
    }

    PdfDocument m_document;
    int m_catalogue = m_document.reserve(), m_tree = m_document.reserve(), m_resources = m_document.reserve();
    PdfFonts m_pdfFonts;
    PdfHalos m_halos;
    PdfLayers m_layers{m_document};
    PdfStructure m_structure{m_document};
    PdfMeans m_means;
    std::vector<int> m_pages;
    std::string m_pictures;
};

Result<std::string> makeContactSheets(std::span<ContactSheet const> sheets, FontBook const& fonts,
                                      PictogramBook const& pictograms) {
    PdfBuilder builder(fonts, pictograms, PdfColour::Screen);
    for (ContactSheet const& sheet : sheets) {
        builder.addSheet(sheet);
    }
    return builder.finish(metadataOf(sheets.front().frame), {});
}

Result<ExportTimes> writeTimed(std::filesystem::path const& file, auto const& make) {
    ExportTimes times;
    Stopwatch watch;
    Result<std::string> const document = make();
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

} // namespace

Result<std::string> makePdf(std::span<Scene const> pages, FontBook const& fonts, PictogramBook const& pictograms,
                            PdfOptions const& options) {
    PdfBuilder builder(fonts, pictograms, options.colours);
    for (Scene const& page : pages) {
        if (auto const added = builder.addPage(page, options.ground, options.trim); !added) {
            return tl::make_unexpected(added.error());
        }
    }
    std::string entries = builder.markingEntries();
    if (auto const outline = addOutline(builder.document(), pages, builder.pages())) {
        entries += "/Outlines " + *outline + (pages.size() > 1 ? "/PageMode/UseOutlines" : "");
    }
    if (options.ground == PdfGround::Georeferenced) {
        // Viewports came as an extension of Adobe's before they were in ISO 32000-2.
        entries += "/Version/1.7/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 3>>>>";
    }
    return builder.finish(metadataOf(pages.front()), entries);
}

Result<ExportTimes> writePdf(std::span<Scene const> pages, std::filesystem::path const& file, FontBook const& fonts,
                             PictogramBook const& pictograms, PdfOptions const& options) {
    return writeTimed(file, [&] { return makePdf(pages, fonts, pictograms, options); });
}

Result<ExportTimes> writePdf(Scene const& scene, std::filesystem::path const& file, FontBook const& fonts,
                             PictogramBook const& pictograms, PdfOptions const& options) {
    return writePdf(std::span(&scene, 1), file, fonts, pictograms, options);
}

Result<ExportTimes> writePdf(std::span<ContactSheet const> sheets, std::filesystem::path const& file,
                             FontBook const& fonts, PictogramBook const& pictograms) {
    return writeTimed(file, [&] { return makeContactSheets(sheets, fonts, pictograms); });
}

} // namespace cartocontrat
