// SPDX-License-Identifier: EUPL-1.2
#include "sources/cache/source_identity.hpp"

#include "sources/cache/bytes.hpp"
#include "sources/text_file.hpp"

#include <gdal_version.h>
#include <xxhash.h>

#include <algorithm>
#include <map>
#include <system_error>

namespace cartocontrat {

namespace {

namespace fs = std::filesystem;

/// Its path, size and time of last change. False when it cannot be looked at.
[[nodiscard]] bool addFile(fs::path const& file, ByteWriter& identity) {
    std::error_code sizeError;
    std::error_code timeError;
    auto const size = fs::file_size(file, sizeError);
    auto const time = fs::last_write_time(file, timeError);
    identity.write(file.string());
    identity.write(std::uint64_t{size});
    identity.write(std::int64_t{time.time_since_epoch().count()});
    return !sizeError && !timeError;
}

/// A file and its companions, sorted: "x.shp" and "x.dbf", "x.gpkg" and "x.gpkg-wal".
std::vector<fs::path> companionsOf(fs::path const& file) {
    auto const beginning = file.stem().string() + '.';
    std::error_code error; // when the folder cannot be listed there is the file itself
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator(fs::absolute(file, error).parent_path(), error)) {
        if (entry.path().filename().string().starts_with(beginning)) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files.empty() ? std::vector{file} : files;
}

/// The files of a folder and of those within, sorted; of a file its companions. Hidden ones are left out: no reader
/// takes them, and office programs lock files that way. Nothing when it cannot be listed.
std::optional<std::vector<fs::path>> filesOf(fs::path const& folder) {
    std::error_code error;
    if (fs::is_regular_file(folder, error)) {
        return companionsOf(folder);
    }
    error.clear(); // what is wrong with a path is told by the search
    std::vector<fs::path> files;
    fs::recursive_directory_iterator entry(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code gone;
        if (entry->path().filename().string().starts_with('.')) {
            entry.disable_recursion_pending();
        } else if (entry->is_regular_file(gone)) {
            files.push_back(entry->path());
        }
    }
    if (error) {
        return std::nullopt;
    }
    std::sort(files.begin(), files.end());
    return files;
}

[[nodiscard]] bool addFolder(fs::path const& folder, ByteWriter& identity) {
    std::error_code error;
    auto const place = fs::absolute(folder, error);
    auto const files = filesOf(folder);
    if (error || !files) {
        return false;
    }
    // As given too, since what is said and shown of a file names it so.
    identity.write(folder.string());
    identity.write(place.string());
    identity.write(std::uint64_t{files->size()});
    return std::all_of(files->begin(), files->end(), [&](fs::path const& file) { return addFile(file, identity); });
}

[[nodiscard]] bool addContents(fs::path const& folder, ByteWriter& identity) {
    auto const files = filesOf(folder);
    return files && std::all_of(files->begin(), files->end(), [&](fs::path const& file) {
               auto const text = readText(file);
               identity.write(file.filename().string());
               identity.write(text.value_or(std::string()));
               return text.has_value();
           });
}

void add(std::vector<Commune> const& communes, ByteWriter& identity) {
    identity.write(std::uint64_t{communes.size()});
    for (auto const& commune : communes) {
        identity.write(commune.insee);
        identity.write(commune.name);
        identity.write(commune.epciSiren);
        identity.write(commune.population);
        identity.write(commune.chefLieu);
    }
}

void add(std::unordered_map<std::string, std::string> const& table, ByteWriter& identity) {
    identity.write(std::uint64_t{table.size()});
    for (auto const& [key, value] : std::map<std::string, std::string>(table.begin(), table.end())) {
        identity.write(key);
        identity.write(value);
    }
}

void add(ContractData const& contracts, ByteWriter& identity) {
    auto const& departement = contracts.departement;
    identity.write(departement.projection.crs);
    identity.write(departement.projection.extent);
    identity.write(departement.projection.aliases);
    identity.write(departement.otherCrs);
    identity.write(std::uint64_t{contracts.epcis.size()});
    for (auto const& epci : contracts.epcis) {
        identity.write(epci.siren);
        identity.write(epci.name);
        identity.write(epci.kind);
        identity.write(epci.communesCount);
    }
    add(contracts.communes, identity);
    add(contracts.neighbours, identity);
    add(contracts.roadCategories, identity);
    add(contracts.formerCommunes, identity);
}

} // namespace

std::optional<CacheKey> identityOf(std::vector<fs::path> const& folders, fs::path const& descriptions,
                                   ContractData const& contracts) {
    ByteWriter identity;
    identity.write(CacheFolder::format);
    identity.write(std::string(GDAL_RELEASE_NAME));
    std::error_code error;
    bool known = addFile(fs::read_symlink("/proc/self/exe", error), identity);
    for (auto const& folder : folders) {
        known = known && addFolder(folder, identity);
    }
    if (!known || !addContents(descriptions, identity)) {
        return std::nullopt;
    }
    add(contracts, identity);
    auto const hash = XXH3_128bits(identity.bytes().data(), identity.bytes().size());
    return CacheKey{hash.high64, hash.low64};
}

} // namespace cartocontrat
