// SPDX-License-Identifier: EUPL-1.2
#include "render/pictogram_book.hpp"

#include "render/svg_areas.hpp"

namespace cartocontrat {

namespace {

Result<Pictogram> readPictogram(std::filesystem::path const& file) {
    auto drawn = readSvgAreas(file);
    if (!drawn) {
        return tl::make_unexpected(drawn.error());
    }
    Pictogram pictogram;
    pictogram.silhouette.setFillRule(Qt::WindingFill);
    for (FilledArea& part : drawn->areas) {
        bool const isPaper = part.colour.rgb() == qRgb(255, 255, 255);
        if (!isPaper) {
            pictogram.silhouette.addPath(part.area);
        }
        pictogram.parts.push_back({std::move(part.area), isPaper});
    }
    if (pictogram.silhouette.isEmpty()) {
        return failure(Code::FileUnreadable, file.filename().string(), {file.string(), "SVG"});
    }
    return pictogram;
}

} // namespace

Result<PictogramBook> PictogramBook::load(std::filesystem::path const& folder) {
    std::error_code failed;
    auto entry = std::filesystem::directory_iterator(folder, failed);
    if (failed) {
        return failure(Code::FolderMissing, {}, {folder.string()});
    }
    PictogramBook book;
    for (; !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed)) {
        if (entry->path().extension() != ".svg") {
            continue;
        }
        auto pictogram = readPictogram(entry->path());
        if (!pictogram) {
            return tl::make_unexpected(pictogram.error());
        }
        book.m_pictograms.emplace(entry->path().stem().string(), std::move(*pictogram));
    }
    return book;
}

Pictogram const* PictogramBook::find(std::string const& name) const {
    auto const found = m_pictograms.find(name);
    return found == m_pictograms.end() ? nullptr : &found->second;
}

std::vector<std::string> PictogramBook::names() const {
    std::vector<std::string> result;
    for (auto const& [name, pictogram] : m_pictograms) {
        result.push_back(name);
    }
    return result;
}

} // namespace cartocontrat
