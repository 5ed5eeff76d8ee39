// SPDX-License-Identifier: EUPL-1.2
#include "workshop/page_files.hpp"

#include "render/export.hpp"
#include "render/pdf_x.hpp"
#include "workshop/output_folder.hpp"
#include "workshop/text_alternative.hpp"

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

Result<ExportTimes> writePdfAsAsked(Scene const& scene, PageOutput const& output, fs::path const& file,
                                    Workshop const& workshop, Diagnostics& diagnostics) {
    if (output.colours == Colours::Cmyk) {
        return writePdfX(scene, file, output.profile.value_or(defaultCmykProfile), output.trim, *workshop.fonts,
                         *workshop.pictograms, diagnostics);
    }
    PdfOptions const pdf{output.colours == Colours::BlackInk ? PdfColour::BlackInk : PdfColour::Screen, output.ground,
                         output.trim};
    return writePdf(scene, file, *workshop.fonts, *workshop.pictograms, pdf);
}

Result<ExportTimes> writeText(fs::path const& file, std::string const& content) {
    if (auto const written = writeTextFile(file, content); !written) {
        return tl::make_unexpected(written.error());
    }
    return ExportTimes{};
}

Result<ExportTimes> writeFile(Scene const& scene, FileFormat format, PageOutput const& output, fs::path const& file,
                              Workshop const& workshop, PageRecord& record) {
    switch (format) {
    case FileFormat::Pdf:
        return writePdfAsAsked(scene, output, file, workshop, record.diagnostics);
    case FileFormat::Png:
        return writePng(scene, output.dpi, file, *workshop.fonts, *workshop.pictograms);
    case FileFormat::Svg:
        return writeSvg(scene, file, *workshop.pictograms);
    case FileFormat::Html:
        return writeText(file, toHtml(describePage(scene, record, workshop.design.pageTemplate, *workshop.contracts)));
    case FileFormat::Csv:
        return writeText(file, toCsv(describePage(scene, record, workshop.design.pageTemplate, *workshop.contracts)));
    }
    return ExportTimes{};
}

} // namespace

char const* fileEnding(FileFormat format) {
    switch (format) {
    case FileFormat::Pdf:
        return ".pdf";
    case FileFormat::Png:
        return ".png";
    case FileFormat::Svg:
        return ".svg";
    case FileFormat::Html:
        return ".html";
    case FileFormat::Csv:
        return ".csv";
    }
    return "";
}

void writePageFiles(Scene const& scene, PageOutput const& output, std::string const& stem, Workshop const& workshop,
                    PageRecord& record) {
    for (FileFormat const format : output.formats) {
        fs::path const file = output.folder / (stem + fileEnding(format));
        auto const times = writeFile(scene, format, output, file, workshop, record);
        if (!times) {
            record.errors.push_back(times.error());
            continue;
        }
        record.files.push_back(file);
        record.seconds.paint += times->paint;
        record.seconds.encode += times->encode;
    }
}

} // namespace cartocontrat
