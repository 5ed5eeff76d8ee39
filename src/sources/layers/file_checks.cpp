// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/file_checks.hpp"

#include "sources/layers/source_options.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <optional>
#include <system_error>

namespace cartocontrat {

namespace {

using Path = std::filesystem::path;

/// Longest text file that is read; binary formats give their features one by one and have no limit.
constexpr std::uintmax_t mostTextBytes = std::uintmax_t(1) << 30U;
constexpr std::uintmax_t bytesPerMegabyte = 1'000'000;

std::string inCase(std::string text, char first, char last, int shift) {
    for (char& c : text) {
        if (c >= first && c <= last) {
            c = static_cast<char>(c + shift);
        }
    }
    return text;
}

using Header = std::array<unsigned char, 100>;

std::uintmax_t bigEndian(Header const& header, std::size_t first, std::size_t count) {
    std::uintmax_t value = 0;
    for (std::size_t i = first; i < first + count; ++i) {
        value = value << 8U | header.at(i);
    }
    return value;
}

std::uintmax_t littleEndian(Header const& header, std::size_t first, std::size_t count) {
    std::uintmax_t value = 0;
    for (std::size_t i = first + count; i > first; --i) {
        value = value << 8U | header.at(i - 1);
    }
    return value;
}

/// Nothing when the file cannot be opened; bytes it does not have are 0.
std::optional<Header> headerOf(Path const& file) {
    std::ifstream stream(file, std::ios::binary);
    Header header{};
    if (!stream) {
        return std::nullopt;
    }
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes
    stream.read(reinterpret_cast<char*>(header.data()), header.size());
    return header;
}

/// The size that the header of a file tells; 0 when the format has none.
std::uintmax_t announcedSize(std::string const& ending, Header const& header) {
    if (ending == ".shp" || ending == ".shx") { // ESRI Shapefile Technical Description (1998), in words of 16 bits
        return bigEndian(header, 24, 4) * 2;
    }
    if (ending == ".dbf") { // dBASE III: count, length of the header, length of a record
        return littleEndian(header, 8, 2) + littleEndian(header, 4, 4) * littleEndian(header, 10, 2);
    }
    if (ending == ".gpkg") { // SQLite file format, 1.3: page size (1 stands for 65536) and count
        auto const pageSize = bigEndian(header, 16, 2);
        return (pageSize == 1 ? 65536 : pageSize) * bigEndian(header, 28, 4);
    }
    return 0;
}

bool isText(std::string const& ending) {
    constexpr std::array<std::string_view, 6> endings{".geojson", ".json", ".kml", ".gml", ".csv", ".mif"};
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

/// Whether the last letter of a file is the brace that ends its JSON.
bool endsWithBrace(Path const& file, std::uintmax_t size) {
    constexpr std::uintmax_t tail = 64;
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(static_cast<std::streamoff>(size - std::min(size, tail)));
    char last = ' ';
    for (char c = ' '; stream.get(c);) {
        last = c == ' ' || c == '\n' || c == '\r' || c == '\t' ? last : c;
    }
    return last == '}';
}

Result<void> checkContent(Path const& file) {
    auto const subject = file.filename().string();
    auto const ending = endingOf(file);
    std::error_code error;
    auto const size = std::filesystem::file_size(file, error);
    auto const header = headerOf(file);
    if (error || !header) {
        return failure(Code::FileUnreadable, subject, {file.string(), "droits insuffisants"});
    }
    if (size == 0) {
        return failure(Code::FileEmpty, subject, {file.string()});
    }
    if (isText(ending) && size > mostTextBytes) {
        return failure(
            Code::FileTooLarge, subject,
            {file.string(), std::to_string(size / bytesPerMegabyte), std::to_string(mostTextBytes / bytesPerMegabyte)});
    }
    bool const isGeoJson = ending == ".geojson";
    if (announcedSize(ending, *header) > size || (isGeoJson && !endsWithBrace(file, size))) {
        return failure(Code::FileTruncated, subject, {file.string()});
    }
    return {};
}

} // namespace

bool isRemote(std::string_view path) {
    auto const colon = path.find(':');
    bool const isConnection =
        colon != std::string_view::npos && colon > 1 && path.substr(0, colon).find('/') == std::string_view::npos;
    return path.starts_with("/vsi") || path.find("://") != std::string_view::npos || isConnection ||
           endingOf(Path(path)) == ".vrt";
}

std::string endingOf(Path const& file) {
    return inCase(file.extension().string(), 'A', 'Z', 'a' - 'A');
}

Path companion(Path const& file, std::string const& ending) {
    for (auto const& form : {ending, inCase(ending, 'a', 'z', 'A' - 'a')}) {
        auto beside = file;
        beside.replace_extension(form);
        std::error_code error;
        if (std::filesystem::exists(beside, error)) {
            return beside;
        }
    }
    return {};
}

Result<void> checkFile(Path const& file) {
    auto const subject = file.filename().string();
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) {
        return failure(Code::FolderNotFile, subject, {file.string()});
    }
    if (!std::filesystem::exists(file, error)) {
        return failure(Code::FileMissing, subject, {file.string()});
    }
    if (auto sound = checkContent(file); !sound || endingOf(file) != ".shp") {
        return sound;
    }
    for (std::string const ending : {".shx", ".dbf"}) {
        auto const beside = companion(file, ending);
        if (beside.empty()) {
            return failure(Code::CompanionMissing, subject, {file.string(), ending});
        }
        if (auto sound = checkContent(beside); !sound) {
            return sound;
        }
    }
    return {};
}

} // namespace cartocontrat
