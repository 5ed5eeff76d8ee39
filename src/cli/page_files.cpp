// SPDX-License-Identifier: EUPL-1.2
#include "cli/page_files.hpp"

#include "cli/output_folder.hpp"
#include "cli/text_alternative.hpp"
#include "render/export.hpp"
#include "render/pdf_x.hpp"

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

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

Result<ExportTimes> writePdfAsAsked(Scene const& scene, ExportOptions const& options, fs::path const& file,
                                    Workshop const& workshop, Diagnostics& diagnostics) {
    if (options.colours == Colours::Cmyk) {
        return writePdfX(scene, file, options.profile.value_or(defaultCmykProfile), workshop.fonts, workshop.pictograms,
                         diagnostics);
    }
    PdfOptions const pdf{options.colours == Colours::BlackInk ? PdfColour::BlackInk : PdfColour::Screen,
                         options.ground};
    return writePdf(scene, file, workshop.fonts, workshop.pictograms, pdf);
}

Result<ExportTimes> writeText(fs::path const& file, std::string const& content) {
    if (auto const written = writeTextFile(file, content); !written) {
        return tl::make_unexpected(written.error());
    }
    return ExportTimes{};
}

Result<ExportTimes> writeFile(Scene const& scene, FileFormat format, ExportOptions const& options,
                              ContractData const& contracts, fs::path const& file, Workshop const& workshop,
                              PageRecord& record) {
    switch (format) {
    case FileFormat::Pdf:
        return writePdfAsAsked(scene, options, file, workshop, record.diagnostics);
    case FileFormat::Png:
        return writePng(scene, options.dpi, file, workshop.fonts, workshop.pictograms);
    case FileFormat::Svg:
        return writeSvg(scene, file, workshop.pictograms);
    case FileFormat::Html:
        return writeText(file, toHtml(describePage(scene, record, workshop.design.pageTemplate, contracts)));
    case FileFormat::Csv:
        return writeText(file, toCsv(describePage(scene, record, workshop.design.pageTemplate, contracts)));
    }
    return ExportTimes{};
}

} // namespace

void writePageFiles(Scene const& scene, ExportOptions const& options, ContractData const& contracts,
                    Workshop const& workshop, PageRecord& record) {
    for (FileFormat const format : options.formats) {
        fs::path const file = options.out / ("carte-" + record.territory.slug + fileEnding(format));
        auto const times = writeFile(scene, format, options, contracts, file, workshop, record);
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
