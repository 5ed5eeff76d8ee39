// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/scale_range.hpp"
#include "sources/layers/attribution.hpp"

#include <filesystem>
#include <optional>

namespace cartocontrat {

/// How a delivery writes names.
enum class NameCase {
    AsWritten,
    Upper, ///< "LA CANCHE": put into the letters that a map prints, "la Canche"
};

/// How a file is known to follow a schema.
enum class Recognition {
    FileName,        ///< by its name, if it has the fields too
    FileNameOrFields ///< else by its fields and geometry alone, which must then be unlike any other product's
};

/// Names that one field has in the deliveries, the preferred first; patterns as for matchesPattern. Empty: no field.
using FieldNames = std::vector<std::string>;

/// What a file without the field of a condition means.
enum class FieldPresence {
    Required, ///< the file does not follow the schema
    Optional  ///< the condition does not hold
};

/// Holds when the value, or one of the values joined with "/" in it, fits one of the patterns.
struct Condition {
    FieldNames field;
    std::vector<std::string> values;
    FieldPresence presence = FieldPresence::Required;
};

/// The class of the features for which all conditions hold (of all features, when there is none).
struct ClassRule {
    std::string kind; ///< empty: such features are left out
    std::vector<Condition> when;
};

/// One form in which a layer may be delivered: recognised by file name, or by its fields.
struct LayerSchema {
    std::string name;
    std::vector<std::string> files; ///< patterns of the file name
    Recognition recognition = Recognition::FileName;
    std::string table; ///< pattern of the layer inside the file, if recognised by name; empty: the first
    FieldNames marks;  ///< fields that tell this product from its likes, all of them there
    FieldNames idField, nameField;
    NameCase nameCase = NameCase::AsWritten;
    FieldNames kindField; ///< whose value is the class, when there are no rules
    std::vector<ClassRule>
        classes;                  ///< the first that holds wins; with rules, features for which none holds are left out
    FieldNames rankField;         ///< number used to order labels (population); 0 in a file that lacks it
    std::vector<Condition> where; ///< only the features for which all hold are taken
    bool schematic = false;       ///< drawn from facts and not surveyed
    Attribution attribution;
};

enum class LayerGeometry { Points, Lines, Polygons };

/// A layer that a page can show, and how to know it in a folder of files. One file of layers/ each.
struct LayerDescription {
    std::string id;    ///< "communes", "roads"...: what the style's rules and the composition call it
    std::string title; ///< French, for messages
    LayerGeometry geometry = LayerGeometry::Polygons;
    bool required = false;            ///< the page cannot be made without it
    std::vector<LayerSchema> schemas; ///< tried in order
    std::string feeds;                ///< what the layer is for: a word of the schema's list ("limits", "roads"...)
    ScaleRange scales;                ///< at which the layer is meant to be drawn
};

/// All descriptions of a folder, by file name, each checked against schema.json there. Errors: FolderMissing,
/// JsonMalformed, SchemaViolation (subject the file), DuplicateKey (two files describe one layer).
[[nodiscard]] Result<std::vector<LayerDescription>> readLayerCatalogue(std::filesystem::path const& folder);

/// Whether a text fits a pattern, where "*" stands for any letters and "#" for a digit; ASCII letters match in either
/// case.
[[nodiscard]] bool matchesPattern(std::string_view text, std::string_view pattern);
[[nodiscard]] bool matchesAny(std::string_view text, std::vector<std::string> const& patterns);

} // namespace cartocontrat
