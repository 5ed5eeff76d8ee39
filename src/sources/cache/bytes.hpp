// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/cache/members.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace cartocontrat {

/// Copied as it lies in memory: the same on one machine only, which the header of a cache's file tells.
template <class T>
concept Plain = std::is_arithmetic_v<T> || std::is_enum_v<T> || std::is_same_v<T, Point> || std::is_same_v<T, Extent>;

/// Puts values one behind the other; a text, a list or a choice begins with its length or its place.
class ByteWriter {
public:
    template <Plain T>
    void write(T const& value) {
        append(&value, sizeof value);
    }
    void write(std::string const& text) {
        writeSize(text.size());
        m_bytes += text;
    }
    template <class T>
    void write(std::vector<T> const& list) {
        writeSize(list.size());
        if constexpr (Plain<T>) {
            append(list.data(), list.size() * sizeof(T));
        } else {
            for (auto const& value : list) {
                write(value);
            }
        }
    }
    void write(Geometry const& geometry) {
        write(static_cast<std::uint8_t>(geometry.index()));
        std::visit([this](auto const& kind) { write(kind); }, geometry);
    }
    template <class T>
    void write(T const& value) {
        std::apply([this](auto const&... member) { (write(member), ...); }, membersOf(value));
    }

    [[nodiscard]] std::string const& bytes() const& { return m_bytes; }
    [[nodiscard]] std::string bytes() && { return std::move(m_bytes); }

private:
    void writeSize(std::size_t size) { write(std::uint64_t{size}); }
    void append(void const* from, std::size_t size) {
        if (size > 0) {
            m_bytes.append(static_cast<char const*>(from), size);
        }
    }
    std::string m_bytes;
};

/// Takes back what a ByteWriter put, whatever bytes it is given: no length is believed that the bytes left cannot hold.
/// After the first that is wrong nothing more is read, and values stay as they were.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_left(bytes) {}

    template <Plain T>
    void read(T& value) {
        if (!take(sizeof value)) {
            return;
        }
        if constexpr (std::is_same_v<T, bool>) {
            value = *m_taken != 0;
        } else {
            std::memcpy(&value, m_taken, sizeof value);
        }
    }
    void read(std::string& text) {
        auto const size = readSize(1);
        if (take(size)) {
            text.assign(m_taken, size);
        }
    }
    template <class T>
    void read(std::vector<T>& list) {
        if constexpr (Plain<T>) {
            auto const size = readSize(sizeof(T));
            if (take(size * sizeof(T)) && size > 0) {
                list.resize(size);
                std::memcpy(list.data(), m_taken, size * sizeof(T));
            }
        } else {
            auto const size = readSize(1);
            list.reserve(std::min(size, m_left.size() / sizeof(std::uint64_t)));
            for (std::size_t i = 0; i < size && !m_failed; ++i) {
                read(list.emplace_back());
            }
        }
    }
    void read(Geometry& geometry) {
        std::uint8_t kind = 0;
        read(kind);
        switch (kind) {
        case 0:
            break;
        case 1:
            read(geometry.emplace<1>());
            break;
        case 2:
            read(geometry.emplace<2>());
            break;
        case 3:
            read(geometry.emplace<3>());
            break;
        default:
            m_failed = true;
        }
    }
    template <class T>
    void read(T& value) {
        std::apply([this](auto&... member) { (read(member), ...); }, membersOf(value));
    }

    /// Whether all was right and nothing is left.
    [[nodiscard]] bool isComplete() const { return !m_failed && m_left.empty(); }

private:
    /// A number of things, each of at least `least` bytes; 0 when there is no room for so many.
    std::size_t readSize(std::size_t least) {
        std::uint64_t size = 0;
        read(size);
        m_failed = m_failed || size > m_left.size() / least;
        return m_failed ? 0 : static_cast<std::size_t>(size);
    }
    bool take(std::size_t size) {
        m_failed = m_failed || size > m_left.size();
        if (!m_failed) {
            m_taken = m_left.data();
            m_left.remove_prefix(size);
        }
        return !m_failed;
    }
    std::string_view m_left;
    char const* m_taken = nullptr; ///< where the bytes last taken begin
    bool m_failed = false;
};

} // namespace cartocontrat
