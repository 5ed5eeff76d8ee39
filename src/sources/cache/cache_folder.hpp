// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace cartocontrat {

/// 128 bits of a hash.
using CacheKey = std::array<std::uint64_t, 2>;

/// A folder of contents by key, one file each: header (magic, byte order, format, key, length), content, checksum. Any
/// number of processes may use it at once: a file is written beside its place and renamed, and one that is being read
/// stays whole when it is replaced or swept.
class CacheFolder {
public:
    /// Of the files themselves and of what is in them; part of every key.
    static constexpr std::uint32_t format = 1;
    /// How many contents are kept, those last used.
    static constexpr std::size_t mostKept = 8;

    explicit CacheFolder(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// The content of a key; nothing when there is none. Errors: CacheDamaged, when the file is not whole, changed, or
    /// from another kind of machine.
    [[nodiscard]] Result<std::optional<std::string>> load(CacheKey const& key) const;
    /// Keeps a content, and sweeps those not used for longest. Errors: CacheUnwritable; then nothing is left behind.
    [[nodiscard]] Result<void> store(CacheKey const& key, std::string_view content) const;
    [[nodiscard]] std::filesystem::path fileOf(CacheKey const& key) const;

private:
    void sweep() const;
    std::filesystem::path m_folder;
};

} // namespace cartocontrat
