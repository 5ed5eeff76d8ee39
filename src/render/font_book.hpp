// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "scene/text_metrics.hpp"

#include <QPainterPath>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace cartocontrat {

class FontFile;

struct ShapedGlyph {
    std::uint32_t index = 0;
    char32_t codePoint = 0;
    double advance = 0; ///< millimetres, kerning and tracking included
};

/// The page's type family (Lato), read from the font files of the system: metrics, glyphs and outlines come from
/// HarfBuzz alone, so that no page depends on a screen, on hinting or on Qt's font database. Never changes once
/// loaded: any number of threads may share one.
class FontBook final : public TextMetrics {
public:
    /// From the system's font folders. Errors: FontMissing, with the file and the package to install; a face is
    /// never replaced by another.
    [[nodiscard]] static Result<FontBook> load();
    /// From these folders and those below them, the first that has a file wins.
    [[nodiscard]] static Result<FontBook> load(std::vector<std::filesystem::path> const& folders);
    FontBook(FontBook&&) noexcept;
    FontBook& operator=(FontBook&&) noexcept;
    ~FontBook() override;

    [[nodiscard]] std::vector<double> advances(std::string_view utf8, Font const& font) const override;
    [[nodiscard]] double ascent(Font const& font) const override;
    [[nodiscard]] double descent(Font const& font) const override;
    [[nodiscard]] double capHeight(Font const& font) const override;
    [[nodiscard]] double xHeight(Font const& font) const override;

    /// One glyph for each code point. Of a code point made of several glyphs the first stands for all; one that
    /// joined the glyph before it (a combining accent) is an empty glyph without advance.
    [[nodiscard]] std::vector<ShapedGlyph> shape(std::string_view utf8, Font const& font) const;
    /// Outline of a glyph for a font size of 1, y down, origin on the baseline; non-zero winding.
    [[nodiscard]] QPainterPath outline(FontFace face, std::uint32_t glyph) const;
    [[nodiscard]] FontFile const& file(FontFace face) const;

    /// CSS-like description of a face, for SVG: family, then weight, then whether it is an italic.
    [[nodiscard]] static std::string_view familyName(FontFace face);
    [[nodiscard]] static int cssWeight(FontFace face);
    [[nodiscard]] static bool isItalic(FontFace face);

private:
    struct Faces;
    explicit FontBook(std::unique_ptr<Faces> faces);
    std::unique_ptr<Faces> m_faces;
};

/// Where fonts are looked for: the user's data folder, then the system's (XDG base directories), then ~/.fonts.
[[nodiscard]] std::vector<std::filesystem::path> systemFontFolders();

} // namespace cartocontrat
