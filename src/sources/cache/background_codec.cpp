// SPDX-License-Identifier: EUPL-1.2
#include "sources/cache/background_codec.hpp"

#include "sources/cache/bytes.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

bool isKnown(Diagnostic const& diagnostic) {
    bool const hasSeverity = diagnostic.severity == Severity::Info || diagnostic.severity == Severity::Warning;
    return hasSeverity && codeName(diagnostic.what.code) != "unknown";
}

} // namespace

std::string encode(Background const& background, Diagnostics const& diagnostics) {
    ByteWriter writer;
    writer.write(background.layers());
    writer.write(diagnostics.entries());
    return std::move(writer).bytes();
}

std::optional<ReadBackground> decode(std::string_view bytes) {
    std::vector<FeatureLayer> layers;
    std::vector<Diagnostic> said;
    ByteReader reader(bytes);
    reader.read(layers);
    reader.read(said);
    if (!reader.isComplete() || !std::all_of(said.begin(), said.end(), isKnown)) {
        return std::nullopt;
    }
    ReadBackground read;
    for (auto& layer : layers) {
        read.background.add(std::move(layer));
    }
    for (auto& diagnostic : said) {
        read.diagnostics.add(std::move(diagnostic));
    }
    return read;
}

} // namespace cartocontrat
