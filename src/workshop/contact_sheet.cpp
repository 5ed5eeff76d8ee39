// SPDX-License-Identifier: EUPL-1.2
#include "workshop/contact_sheet.hpp"

#include "base/text.hpp"
#include "messages/words.hpp"
#include "render/export.hpp"

#include <algorithm>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

constexpr Colour warned{0xB0, 0x3A, 0x0B}, calm{0x5C, 0x68, 0x73};

std::string noteOf(PageRecord const& record, std::ptrdiff_t warnings) {
    auto const& words = record.inventory;
    QString const projects = Words::tr("1 : %1 · projets : %2")
                                 .arg(static_cast<int>(record.scale))
                                 .arg(words.callouts.size() + words.listed.size());
    return typeset(
        (warnings == 0 ? projects : projects + " · " + Words::tr("avertissements : %1").arg(warnings)).toStdString());
}

std::vector<ContactEntry> entriesOf(Series const& series) {
    std::vector<ContactEntry> entries;
    for (PageRecord const& record : series.records) {
        if (!record.scene) {
            continue;
        }
        auto const& found = record.diagnostics.entries();
        auto const warnings = std::count_if(found.begin(), found.end(), [](Diagnostic const& diagnostic) {
            return diagnostic.severity == Severity::Warning;
        });
        entries.push_back(
            {&*record.scene, record.territory.name, noteOf(record, warnings), warnings == 0 ? calm : warned});
    }
    return entries;
}

fs::path numbered(fs::path const& file, std::size_t index) {
    fs::path name = file;
    if (index > 0) {
        name.replace_filename(file.stem().string() + "-" + std::to_string(index + 1) + file.extension().string());
    }
    return name;
}

} // namespace

Result<std::vector<fs::path>> writeContactSheet(Series const& series, fs::path const& file, double dpi) {
    std::vector<ContactEntry> const entries = entriesOf(series);
    if (entries.empty()) {
        return std::vector<fs::path>(); // each page has told why it failed
    }
    Workshop const& workshop = series.workshop;
    std::string const heading = Words::tr("%1 – planche-contact, pages : %2")
                                    .arg(QString::fromStdString(workshop.design.pageTemplate.title))
                                    .arg(entries.size())
                                    .toStdString();
    auto const sheets = layOutContactSheets(entries, heading, *workshop.fonts);
    if (file.extension() == ".pdf") {
        if (auto const written = writePdf(sheets, file, *workshop.fonts, *workshop.pictograms); !written) {
            return tl::make_unexpected(written.error());
        }
        return std::vector<fs::path>{file};
    }
    std::vector<fs::path> files;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        files.push_back(numbered(file, i));
        auto const written = writePng(sheets[i], dpi, files.back(), *workshop.fonts, *workshop.pictograms);
        if (!written) {
            return tl::make_unexpected(written.error());
        }
    }
    return files;
}

} // namespace cartocontrat
