// SPDX-License-Identifier: EUPL-1.2
#include "cli/style_command.hpp"

#include "base/text.hpp"
#include "map/sld.hpp"
#include "map/style_writer.hpp"
#include "messages/words.hpp"
#include "sources/text_file.hpp"
#include "workshop/map_data.hpp"
#include "workshop/name_choice.hpp"
#include "workshop/output_folder.hpp"

#include <ostream>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

struct OutputFile {
    fs::path path;
    std::string content;
};

std::vector<OutputFile> exchangeFiles(Style const& style, fs::path const& pictograms, fs::path const& folder) {
    std::vector<OutputFile> files{{folder / (style.id() + ".sld"), styleToSld(style, pictograms)}};
    for (auto& part : styleToSldParts(style, pictograms)) {
        files.push_back({folder / (part.name + ".sld"), std::move(part.sld)});
    }
    for (auto const& layer : styledLayers(style)) {
        files.push_back({folder / (layer + ".qml"), layerToQml(style, layer)});
    }
    return files;
}

ExitCode stop(Error const& error, Streams const& streams) {
    writeError(streams.err, error);
    return error.code == Code::StyleUnknown || error.code == Code::OptionInvalid ? ExitCode::Usage : ExitCode::Failed;
}

Result<std::string> importedStyle(StyleImportOptions const& options, Style const& base, Diagnostics& diagnostics) {
    auto const layers = sldLayers(base);
    SldReading reading{base, {}, options.attribute, options.scale};
    if (!options.layer.empty()) {
        auto layer = chooseName(options.layer, layers, Code::OptionInvalid);
        if (!layer) {
            return failure(Code::OptionInvalid, {}, {"--layer", options.layer, join(layers, ", ")});
        }
        reading.layer = std::move(*layer);
    }
    auto const text = readText(options.file);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    auto const content = readSld(*text, options.file.filename().string(), reading, diagnostics);
    if (!content) {
        return tl::make_unexpected(content.error());
    }
    if (content->isEmpty()) {
        return failure(Code::StyleEmpty, {}, {options.file.string()});
    }
    auto const name = options.to.stem().string();
    return extensionText(
        name, Words::tr("D’après %1").arg(QString::fromStdString(options.file.filename().string())).toStdString(), base,
        *content);
}

} // namespace

ExitCode runStyleExport(StyleExportOptions const& options, ResourcePaths const& resources, Streams const& streams) {
    auto const style = readStyle(options.style, resources);
    if (!style) {
        return stop(style.error(), streams);
    }
    if (auto const ready = prepareOutputFolder(options.to); !ready) {
        return stop(ready.error(), streams);
    }
    for (auto const& file : exchangeFiles(*style, resources.pictograms(), options.to)) {
        if (auto const written = writeTextFile(file.path, file.content); !written) {
            return stop(written.error(), streams);
        }
        streams.out << file.path.generic_string() << '\n';
    }
    return ExitCode::Done;
}

ExitCode runStyleImport(StyleImportOptions const& options, ResourcePaths const& resources, Streams const& streams) {
    auto const base = readStyle(options.style, resources);
    if (!base) {
        return stop(base.error(), streams);
    }
    Diagnostics diagnostics;
    auto const text = importedStyle(options, *base, diagnostics);
    writeWarnings(streams.err, diagnostics);
    if (!text) {
        return stop(text.error(), streams);
    }
    if (auto const written = writeTextFile(options.to, *text); !written) {
        return stop(written.error(), streams);
    }
    streams.out << options.to.generic_string() << '\n';
    return ExitCode::Done;
}

} // namespace cartocontrat
