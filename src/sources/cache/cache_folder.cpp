// SPDX-License-Identifier: EUPL-1.2
#include "sources/cache/cache_folder.hpp"

#include <fmt/format.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fstream>
#include <memory>
#include <system_error>
#include <vector>

namespace cartocontrat {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "fond-";
constexpr std::string_view ending = ".cache";
constexpr std::string_view unfinishedEnding = ".tmp";

/// As it lies in memory; another order of bytes or size of numbers makes it another header.
struct Header {
    std::array<char, 8> magic{'c', 'a', 'r', 't', 'o', 'c', 'c', '\n'};
    std::uint32_t byteOrder = 0x01020304;
    std::uint32_t format = CacheFolder::format;
    CacheKey key{};
    std::uint64_t length = 0; ///< of the content
};
static_assert(sizeof(Header) == 40, "no gaps: every byte is set");

using Checksum = std::uint64_t;

std::string_view bytesOf(Header const& header) {
    return {reinterpret_cast<char const*>(&header), sizeof header};
}

Checksum checksumOf(Header const& header, std::string_view content) {
    return XXH3_64bits_withSeed(content.data(), content.size(), XXH3_64bits(&header, sizeof header));
}

/// The content of a stream if it is whole and what was stored.
std::optional<std::string> readChecked(std::ifstream& stream, std::uintmax_t size, CacheKey const& key) {
    Header header;
    Header expected;
    std::array<char, sizeof(Header)> bytes{};
    if (size < sizeof(Header) + sizeof(Checksum) || !stream.read(bytes.data(), bytes.size())) {
        return std::nullopt;
    }
    std::memcpy(&header, bytes.data(), sizeof header);
    expected.key = key;
    expected.length = size - sizeof(Header) - sizeof(Checksum);
    if (bytesOf(header) != bytesOf(expected)) {
        return std::nullopt;
    }
    std::string content(static_cast<std::size_t>(header.length), '\0');
    Checksum checksum = 0;
    if (!stream.read(content.data(), static_cast<std::streamsize>(content.size())) ||
        !stream.read(reinterpret_cast<char*>(&checksum), sizeof checksum) || checksum != checksumOf(header, content)) {
        return std::nullopt;
    }
    return content;
}

/// Removed at the end unless it has got its place.
class UnfinishedFile {
public:
    explicit UnfinishedFile(fs::path path) : m_path(std::move(path)) {}
    UnfinishedFile(UnfinishedFile const&) = delete;
    UnfinishedFile& operator=(UnfinishedFile const&) = delete;
    ~UnfinishedFile() {
        std::error_code ignored; // it is not there when it was renamed or could not be made
        fs::remove(m_path, ignored);
    }

    /// The error number of the first step that failed, or 0.
    [[nodiscard]] int write(Header const& header, std::string_view content) const {
        auto const checksum = checksumOf(header, content);
        errno = 0;
        std::ofstream stream(m_path, std::ios::binary | std::ios::trunc);
        stream << bytesOf(header) << content;
        stream.write(reinterpret_cast<char const*>(&checksum), sizeof checksum);
        stream.close();
        return stream ? 0 : std::max(errno, 1);
    }
    [[nodiscard]] int moveTo(fs::path const& place) const {
        std::error_code error;
        fs::rename(m_path, place, error);
        return error.value();
    }

private:
    fs::path m_path;
};

struct Age {
    fs::file_time_type lastUse;
    fs::path file;
};

} // namespace

fs::path CacheFolder::fileOf(CacheKey const& key) const {
    return m_folder / fmt::format("{}{:016x}{:016x}{}", prefix, key[0], key[1], ending);
}

Result<std::optional<std::string>> CacheFolder::load(CacheKey const& key) const {
    auto const file = fileOf(key);
    std::error_code error;
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return std::nullopt;
    }
    stream.seekg(0, std::ios::end);
    auto const size = stream.tellg();
    stream.seekg(0);
    auto content = size < 0 ? std::nullopt : readChecked(stream, static_cast<std::uintmax_t>(size), key);
    if (!content) {
        return failure(Code::CacheDamaged, {}, {file.string()});
    }
    fs::last_write_time(file, fs::file_time_type::clock::now(), error); // where it cannot be set, it is swept earlier
    return content;
}

Result<void> CacheFolder::store(CacheKey const& key, std::string_view content) const {
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error) {
        return failure(Code::CacheUnwritable, {}, {m_folder.string(), error.message()});
    }
    Header header;
    header.key = key;
    header.length = content.size();
    auto const file = fileOf(key);
    UnfinishedFile const unfinished(fmt::format("{}.{}{}", file.string(), getpid(), unfinishedEnding));
    int problem = unfinished.write(header, content);
    if (problem == 0) {
        problem = unfinished.moveTo(file);
    }
    if (problem != 0) {
        return failure(Code::CacheUnwritable, {},
                       {m_folder.string(), std::error_code(problem, std::generic_category()).message()});
    }
    sweep();
    return {};
}

void CacheFolder::sweep() const {
    auto const longAgo = fs::file_time_type::clock::now() - std::chrono::hours(24);
    std::error_code error; // what cannot be looked at or removed is left to the next sweep
    std::vector<Age> kept;
    for (auto const& entry : fs::directory_iterator(m_folder, error)) {
        auto const name = entry.path().filename().string();
        auto const lastUse = entry.last_write_time(error);
        if (error || !name.starts_with(prefix)) {
            continue;
        }
        if (name.ends_with(ending)) {
            kept.push_back({lastUse, entry.path()});
        } else if (name.ends_with(unfinishedEnding) && lastUse < longAgo) {
            fs::remove(entry.path(), error);
        }
    }
    std::sort(kept.begin(), kept.end(), [](Age const& a, Age const& b) { return a.lastUse > b.lastUse; });
    for (std::size_t i = mostKept; i < kept.size(); ++i) {
        fs::remove(kept[i].file, error);
    }
}

} // namespace cartocontrat
