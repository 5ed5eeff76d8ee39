// SPDX-License-Identifier: EUPL-1.2
#include "render/font_book.hpp"

#include "base/text.hpp"
#include "render/font_file.hpp"

#include <array>
#include <cstdlib>

namespace cartocontrat {

namespace {

struct FaceDescription {
    FontFace face;
    char const* fileName;
    int weight;
    bool italic;
};

// Weights of CSS Fonts; Lato's "Heavy" is 800 and its "Black" 900.
constexpr std::array<FaceDescription, 7> faceDescriptions{
    {{FontFace::Regular, "Lato-Regular.ttf", 400, false},
     {FontFace::Medium, "Lato-Medium.ttf", 500, false},
     {FontFace::Semibold, "Lato-Semibold.ttf", 600, false},
     {FontFace::Bold, "Lato-Bold.ttf", 700, false},
     {FontFace::Heavy, "Lato-Heavy.ttf", 800, false},
     {FontFace::Italic, "Lato-Italic.ttf", 400, true},
     {FontFace::MediumItalic, "Lato-MediumItalic.ttf", 500, true}}};

constexpr char const* fontPackage = "fonts-lato";

FaceDescription const& describe(FontFace face) {
    return faceDescriptions.at(static_cast<std::size_t>(face));
}

/// Kerned, without ligatures, with figures of one width.
std::array<hb_feature_t, 5> features() {
    auto const feature = [](hb_tag_t tag, std::uint32_t value) {
        return hb_feature_t{tag, value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    };
    return {feature(HB_TAG('l', 'i', 'g', 'a'), 0), feature(HB_TAG('c', 'l', 'i', 'g'), 0),
            feature(HB_TAG('d', 'l', 'i', 'g'), 0), feature(HB_TAG('k', 'e', 'r', 'n'), 1),
            feature(HB_TAG('t', 'n', 'u', 'm'), 1)};
}

double sizeInMillimetres(Font const& font) {
    return font.sizePt * mmPerPoint;
}

std::optional<std::filesystem::path> findFile(std::vector<std::filesystem::path> const& folders,
                                              std::string_view fileName) {
    for (auto const& folder : folders) {
        std::error_code failed;
        auto entry = std::filesystem::recursive_directory_iterator(
            folder, std::filesystem::directory_options::skip_permission_denied, failed);
        for (; !failed && entry != std::filesystem::recursive_directory_iterator(); entry.increment(failed)) {
            if (entry->path().filename() == fileName) {
                return entry->path();
            }
        }
    }
    return std::nullopt;
}

QPointF pagePoint(float x, float y) {
    return {static_cast<double>(x), -static_cast<double>(y)};
}

/// Receives an outline command by command.
struct OutlineCommands {
    OutlineCommands() : functions(hb_draw_funcs_create()) {
        hb_draw_funcs_set_move_to_func(
            functions,
            [](hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x, float y, void*) {
                static_cast<QPainterPath*>(path)->moveTo(pagePoint(x, y));
            },
            nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(
            functions,
            [](hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x, float y, void*) {
                static_cast<QPainterPath*>(path)->lineTo(pagePoint(x, y));
            },
            nullptr, nullptr);
        hb_draw_funcs_set_quadratic_to_func(
            functions,
            [](hb_draw_funcs_t*, void* path, hb_draw_state_t*, float x1, float y1, float x, float y, void*) {
                static_cast<QPainterPath*>(path)->quadTo(pagePoint(x1, y1), pagePoint(x, y));
            },
            nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(
            functions,
            [](hb_draw_funcs_t*, void* path, hb_draw_state_t*, void*) {
                static_cast<QPainterPath*>(path)->closeSubpath();
            },
            nullptr, nullptr);
        hb_draw_funcs_make_immutable(functions);
    }
    ~OutlineCommands() { hb_draw_funcs_destroy(functions); }
    OutlineCommands(OutlineCommands const&) = delete;
    OutlineCommands& operator=(OutlineCommands const&) = delete;
    hb_draw_funcs_t* functions;
};

} // namespace

struct FontBook::Faces {
    std::vector<FontFile> files; ///< in the order of FontFace
    OutlineCommands outlineCommands;
};

FontBook::FontBook(std::unique_ptr<Faces> faces) : m_faces(std::move(faces)) {}
FontBook::FontBook(FontBook&&) noexcept = default;
FontBook& FontBook::operator=(FontBook&&) noexcept = default;
FontBook::~FontBook() = default;

std::vector<std::filesystem::path> systemFontFolders() {
    auto const variable = [](char const* name, std::string const& otherwise) {
        char const* const value = std::getenv(name);
        return value != nullptr && *value != '\0' ? std::string(value) : otherwise;
    };
    std::string const home = variable("HOME", "");
    std::vector<std::filesystem::path> folders;
    if (std::string const user = variable("XDG_DATA_HOME", home.empty() ? "" : home + "/.local/share"); !user.empty()) {
        folders.emplace_back(std::filesystem::path(user) / "fonts");
    }
    for (std::string const& data : split(variable("XDG_DATA_DIRS", "/usr/local/share:/usr/share"), ':')) {
        folders.emplace_back(std::filesystem::path(data) / "fonts");
    }
    folders.emplace_back("/usr/local/share/fonts");
    folders.emplace_back("/usr/share/fonts");
    if (!home.empty()) {
        folders.emplace_back(std::filesystem::path(home) / ".fonts");
    }
    return folders;
}

Result<FontBook> FontBook::load() {
    return load(systemFontFolders());
}

Result<FontBook> FontBook::load(std::vector<std::filesystem::path> const& folders) {
    auto faces = std::make_unique<Faces>();
    for (auto const& description : faceDescriptions) {
        auto const path = findFile(folders, description.fileName);
        auto file = path ? FontFile::open(*path) : std::nullopt;
        if (!file) {
            return failure(Code::FontMissing, {}, {description.fileName, fontPackage});
        }
        faces->files.push_back(std::move(*file));
    }
    return FontBook(std::move(faces));
}

FontFile const& FontBook::file(FontFace face) const {
    return m_faces->files.at(static_cast<std::size_t>(face));
}

std::vector<ShapedGlyph> FontBook::shape(std::string_view utf8, Font const& font) const {
    std::u32string const text = decodeUtf8(utf8);
    std::vector<ShapedGlyph> shaped(text.size());
    if (text.empty()) {
        return shaped;
    }
    FontFile const& fontFile = file(font.face);
    HarfBuzzHandle<hb_buffer_t> const buffer(hb_buffer_create());
    hb_buffer_set_cluster_level(buffer.get(), HB_BUFFER_CLUSTER_LEVEL_CHARACTERS);
    std::vector<std::uint32_t> const codePoints(text.begin(), text.end());
    auto const length = static_cast<int>(codePoints.size());
    hb_buffer_add_utf32(buffer.get(), codePoints.data(), length, 0, length);
    // Said and not guessed: the same words must have the same width whatever the machine's language.
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
    hb_buffer_set_language(buffer.get(), hb_language_from_string("fr", -1));
    auto const wanted = features();
    hb_shape(fontFile.font(), buffer.get(), wanted.data(), static_cast<unsigned>(wanted.size()));

    unsigned int count = 0;
    hb_glyph_info_t const* const infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    hb_glyph_position_t const* const positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    double const scale = sizeInMillimetres(font) / fontFile.unitsPerEm();
    std::vector<bool> hasGlyph(text.size());
    for (unsigned int i = 0; i < count; ++i) {
        ShapedGlyph& glyph = shaped[infos[i].cluster];
        if (!hasGlyph[infos[i].cluster]) {
            glyph.index = infos[i].codepoint;
            hasGlyph[infos[i].cluster] = true;
        }
        glyph.advance += positions[i].x_advance * scale;
    }
    hb_codepoint_t space = 0;
    hb_font_get_nominal_glyph(fontFile.font(), U' ', &space);
    for (std::size_t i = 0; i < shaped.size(); ++i) {
        shaped[i].codePoint = text[i];
        if (hasGlyph[i]) {
            shaped[i].advance += font.trackingMm;
        } else {
            shaped[i].index = space;
        }
    }
    return shaped;
}

std::vector<double> FontBook::advances(std::string_view utf8, Font const& font) const {
    std::vector<double> result;
    for (ShapedGlyph const& glyph : shape(utf8, font)) {
        result.push_back(glyph.advance);
    }
    return result;
}

QPainterPath FontBook::outline(FontFace face, std::uint32_t glyph) const {
    QPainterPath path;
    hb_font_get_glyph_shape(file(face).font(), glyph, m_faces->outlineCommands.functions, &path);
    double const scale = 1.0 / file(face).unitsPerEm();
    path = QTransform::fromScale(scale, scale).map(path);
    path.setFillRule(Qt::WindingFill);
    return path;
}

double FontBook::ascent(Font const& font) const {
    return sizeInMillimetres(font) * file(font.face).ascent() / file(font.face).unitsPerEm();
}

double FontBook::descent(Font const& font) const {
    return sizeInMillimetres(font) * file(font.face).descent() / file(font.face).unitsPerEm();
}

double FontBook::capHeight(Font const& font) const {
    return sizeInMillimetres(font) * file(font.face).capHeight() / file(font.face).unitsPerEm();
}

double FontBook::xHeight(Font const& font) const {
    return sizeInMillimetres(font) * file(font.face).xHeight() / file(font.face).unitsPerEm();
}

std::string_view FontBook::familyName(FontFace) {
    return fontFamily;
}

int FontBook::cssWeight(FontFace face) {
    return describe(face).weight;
}

bool FontBook::isItalic(FontFace face) {
    return describe(face).italic;
}

} // namespace cartocontrat
