// SPDX-License-Identifier: EUPL-1.2
#include "render/font_file.hpp"

#include <hb-ot.h>
#include <hb-subset.h>

namespace cartocontrat {

namespace {

int metric(hb_font_t* font, hb_ot_metrics_tag_t tag) {
    hb_position_t position = 0;
    hb_ot_metrics_get_position_with_fallback(font, tag, &position);
    return position;
}

std::string postScriptNameOf(hb_face_t* face) {
    unsigned int size = 128;
    std::string name(size, '\0');
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name.data());
    name.resize(size);
    return name;
}

std::int16_t bigEndian16(char const* bytes) {
    auto const high = static_cast<unsigned char>(bytes[0]), low = static_cast<unsigned char>(bytes[1]);
    return static_cast<std::int16_t>(static_cast<std::uint16_t>(high << 8 | low));
}

} // namespace

std::optional<FontFile> FontFile::open(std::filesystem::path const& path) {
    HarfBuzzHandle<hb_blob_t> const blob(hb_blob_create_from_file_or_fail(path.c_str()));
    if (!blob) {
        return std::nullopt;
    }
    FontFile file;
    file.m_face.reset(hb_face_create(blob.get(), 0));
    if (hb_face_get_glyph_count(file.m_face.get()) == 0) {
        return std::nullopt;
    }
    hb_face_make_immutable(file.m_face.get());
    file.m_font.reset(hb_font_create(file.m_face.get()));
    hb_font_t* const font = file.m_font.get();
    file.m_unitsPerEm = static_cast<int>(hb_face_get_upem(file.m_face.get()));
    hb_font_set_scale(font, file.m_unitsPerEm, file.m_unitsPerEm);
    hb_font_make_immutable(font);
    file.m_ascent = metric(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
    file.m_descent = -metric(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
    file.m_capHeight = metric(font, HB_OT_METRICS_TAG_CAP_HEIGHT);
    file.m_xHeight = metric(font, HB_OT_METRICS_TAG_X_HEIGHT);
    file.m_postScriptName = postScriptNameOf(file.m_face.get());
    return file;
}

double FontFile::italicAngle() const {
    return static_cast<double>(hb_style_get_value(m_font.get(), HB_STYLE_TAG_SLANT_ANGLE));
}

int FontFile::glyphAdvance(std::uint32_t glyph) const {
    return hb_font_get_glyph_h_advance(m_font.get(), glyph);
}

FontFile::Box FontFile::boundingBox() const {
    // Offsets of the OpenType `head` table, format 1.0.
    HarfBuzzHandle<hb_blob_t> const head(hb_face_reference_table(m_face.get(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned int length = 0;
    char const* const bytes = hb_blob_get_data(head.get(), &length);
    if (length < 44) {
        return {};
    }
    return {bigEndian16(bytes + 36), bigEndian16(bytes + 38), bigEndian16(bytes + 40), bigEndian16(bytes + 42)};
}

std::optional<FontSubset> FontFile::subset(std::set<std::uint32_t> const& glyphs) const {
    struct Deleter {
        void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
        void operator()(hb_subset_plan_t* plan) const { hb_subset_plan_destroy(plan); }
    };
    std::unique_ptr<hb_subset_input_t, Deleter> const input(hb_subset_input_create_or_fail());
    if (!input) {
        return std::nullopt;
    }
    for (std::uint32_t const glyph : glyphs) {
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    }
    // A viewer takes the glyphs by index and the layout is done already: nothing but outlines need stay.
    hb_set_t* const dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (hb_tag_t const tag : {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
                               HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'), HB_TAG('D', 'S', 'I', 'G')}) {
        hb_set_add(dropped, tag);
    }
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    std::unique_ptr<hb_subset_plan_t, Deleter> const plan(hb_subset_plan_create_or_fail(m_face.get(), input.get()));
    HarfBuzzHandle<hb_face_t> const face(plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr);
    if (!face) {
        return std::nullopt;
    }
    FontSubset result;
    hb_map_t const* const mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (std::uint32_t const glyph : glyphs) {
        result.newIndex[glyph] = hb_map_get(mapping, glyph);
    }
    HarfBuzzHandle<hb_blob_t> const blob(hb_face_reference_blob(face.get()));
    unsigned int length = 0;
    char const* const bytes = hb_blob_get_data(blob.get(), &length);
    result.data.assign(bytes, length);
    return result;
}

} // namespace cartocontrat
