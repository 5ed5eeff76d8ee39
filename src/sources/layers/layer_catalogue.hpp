// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>
#include <map>
#include <optional>

namespace cartocontrat {

/// Who made a data set and when: what the sources line is composed from.
struct Attribution {
    std::string producer, product, edition, updated, licence;
    std::string mention; ///< short form for the sources line, e.g. "©IGN - Admin Express 2018"
    friend bool operator==(Attribution const&, Attribution const&) = default;
};

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

/// One form in which a layer may be delivered: recognised by file name, or by its fields.
struct LayerSchema {
    std::string name;
    std::string file; ///< file name, "*" as wildcard, either case
    Recognition recognition = Recognition::FileName;
    std::string table;              ///< layer inside the file; empty: the first
    std::string idField, nameField; ///< may be empty
    NameCase nameCase = NameCase::AsWritten;
    std::string kindField;                    ///< field whose value tells the class; may be empty
    std::map<std::string, std::string> kinds; ///< value, or its beginning followed by "*" -> class; with no entries the
                                              ///< value is the class. The longest that fits wins.
    std::string defaultKind;                  ///< class of the values not listed; empty: such features are left out
    std::string rankField;                    ///< number used to order labels (population); may be empty
    std::string whereField, whereValue;       ///< keeps only the features with that value; may be empty
    bool schematic = false;                   ///< drawn from facts and not surveyed
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
};

/// All descriptions of a folder, by file name, each checked against schema.json there. Errors: FolderMissing,
/// JsonMalformed, SchemaViolation (subject the file), DuplicateKey (two files describe one layer).
[[nodiscard]] Result<std::vector<LayerDescription>> readLayerCatalogue(std::filesystem::path const& folder);

/// The class of a value: its own entry, else that of the longest beginning listed with "*", else the default; the
/// value itself when the schema lists none. Nothing: the feature is left out.
[[nodiscard]] std::optional<std::string> classOf(LayerSchema const& schema, std::string const& value);

/// Whether a file name fits a pattern, where "*" stands for any letters; ASCII letters match in either case.
[[nodiscard]] bool matchesPattern(std::string_view name, std::string_view pattern);

} // namespace cartocontrat
