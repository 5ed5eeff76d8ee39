// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <hb.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace cartocontrat {

struct HarfBuzzDeleter {
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_font_t* font) const { hb_font_destroy(font); }
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
template <class T>
using HarfBuzzHandle = std::unique_ptr<T, HarfBuzzDeleter>;

/// A font program with some glyphs only, to be embedded in a document.
struct FontSubset {
    std::string data;                                ///< TrueType
    std::map<std::uint32_t, std::uint32_t> newIndex; ///< of each glyph kept
};

/// One TrueType file. Lengths are in font units, `unitsPerEm` of which make the font size; y is up.
class FontFile {
public:
    /// Nothing when the file is not a font.
    [[nodiscard]] static std::optional<FontFile> open(std::filesystem::path const& path);

    [[nodiscard]] hb_font_t* font() const { return m_font.get(); }
    [[nodiscard]] int unitsPerEm() const { return m_unitsPerEm; }
    [[nodiscard]] int ascent() const { return m_ascent; }
    [[nodiscard]] int descent() const { return m_descent; } ///< positive below the baseline
    [[nodiscard]] int capHeight() const { return m_capHeight; }
    [[nodiscard]] int xHeight() const { return m_xHeight; }
    [[nodiscard]] std::string const& postScriptName() const { return m_postScriptName; }
    [[nodiscard]] double italicAngle() const; ///< degrees, counter-clockwise: negative for an italic
    [[nodiscard]] int glyphAdvance(std::uint32_t glyph) const;

    struct Box {
        int minX = 0, minY = 0, maxX = 0, maxY = 0;
    };
    /// Of all glyphs together.
    [[nodiscard]] Box boundingBox() const;
    /// Nothing when the font program cannot be cut.
    [[nodiscard]] std::optional<FontSubset> subset(std::set<std::uint32_t> const& glyphs) const;

private:
    FontFile() = default;
    HarfBuzzHandle<hb_face_t> m_face;
    HarfBuzzHandle<hb_font_t> m_font;
    int m_unitsPerEm = 0, m_ascent = 0, m_descent = 0, m_capHeight = 0, m_xHeight = 0;
    std::string m_postScriptName;
};

} // namespace cartocontrat
