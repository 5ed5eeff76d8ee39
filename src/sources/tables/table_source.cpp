// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/table_source.hpp"

#include "base/text.hpp"
#include "sources/tables/csv.hpp"
#include "sources/tables/vector_table.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace cartocontrat {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 12> endings{".csv", ".xlsx", ".ods", ".gpkg", ".geojson", ".json",
                                                   ".fgb", ".shp",  ".dbf", ".tab",  ".mif",     ".kml"};

/// The files of a folder that hold a table, by rank of their ending; none when it cannot be listed.
std::vector<fs::path> tablesIn(fs::path const& folder) {
    std::vector<fs::path> files;
    std::error_code status;
    for (fs::directory_entry const& entry : fs::directory_iterator(folder, status)) {
        if (isTableFile(entry.path())) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end(), [](fs::path const& a, fs::path const& b) {
        return std::pair(tableFileRank(a), a) < std::pair(tableFileRank(b), b);
    });
    return files;
}

/// The parts of one Shapefile are one table.
bool isSameDelivery(fs::path const& a, fs::path const& b) {
    auto const isPart = [](fs::path const& file) {
        return endings[tableFileRank(file)] == ".shp" || endings[tableFileRank(file)] == ".dbf";
    };
    return isPart(a) && isPart(b);
}

} // namespace

std::size_t tableFileRank(fs::path const& file) {
    auto const ending = "." + fold(file.extension().string());
    return static_cast<std::size_t>(std::find(endings.begin(), endings.end(), ending) - endings.begin());
}

bool isTableFile(fs::path const& file) {
    return tableFileRank(file) < endings.size();
}

FolderTables::FolderTables(fs::path folder) : m_folder(std::move(folder)) {}

std::vector<std::string> FolderTables::names() const {
    std::set<std::string> names;
    for (auto const& file : tablesIn(m_folder)) {
        names.insert(file.stem().string());
    }
    return {names.begin(), names.end()};
}

Result<Table> FolderTables::table(std::string const& name, Diagnostics& diagnostics) const {
    for (auto const& folder : {m_folder, (m_folder / "").parent_path().parent_path()}) {
        std::optional<fs::path> chosen;
        for (auto const& file : tablesIn(folder)) {
            if (file.stem() != name) {
                continue;
            }
            if (!chosen) {
                chosen = file;
            } else if (!isSameDelivery(*chosen, file)) {
                diagnostics.warn(Code::TableTwice, name, {chosen->filename().string(), file.filename().string()});
            }
        }
        if (chosen) {
            return readTable(*chosen);
        }
    }
    auto const expected = (m_folder / (name + ".csv")).string();
    return failure(Code::FileMissing, expected, {expected});
}

Result<Table> readTable(fs::path const& file, std::string const& sheet) {
    if (tableFileRank(file) > 0 && isTableFile(file)) {
        return readVectorTable(file, sheet);
    }
    return readCsv(file);
}

} // namespace cartocontrat
