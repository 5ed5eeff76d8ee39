// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/layer_catalogue.hpp"

#include <map>

namespace cartocontrat {

/// What a list is for.
enum class ListFeed {
    Presence,
    Projects,
    Addresses, ///< addresses and their positions, from the Base Adresse Nationale
    Postcodes  ///< postcodes and their communes
};

/// A category of places and the texts that stand for it: patterns, in folded letters.
struct CategoryWords {
    std::string category;
    std::vector<std::string> words;
};

/// One form in which a list is delivered.
struct ListSchema {
    std::string name;
    std::vector<std::string> files; ///< patterns of the file name
    Recognition recognition = Recognition::FileName;
    /// Part that a column plays ("id", "name", "longitude"...) -> the names that it has in the deliveries, the
    /// preferred first, compared but for case, accents and punctuation
    std::map<std::string, std::vector<std::string>> columns;
    std::vector<std::string> required; ///< parts without which a table is no such list
    std::vector<Condition> where;      ///< only the rows for which all hold are taken
    std::vector<Condition> atChefLieu; ///< rows for which all of these hold give the position of their commune only
    std::string category;              ///< of all its places; empty: the column "category" tells
    std::vector<CategoryWords> categories;
    Attribution attribution;
};

struct ListDescription {
    std::string id, title; ///< the title is French, for messages
    ListFeed feeds = ListFeed::Presence;
    std::vector<ListSchema> schemas; ///< tried in order
};

/// All descriptions of a folder, by file name, each checked against schema.json there. Errors: FolderMissing,
/// JsonMalformed, SchemaViolation (subject the file), DuplicateKey (two files describe one list).
[[nodiscard]] Result<std::vector<ListDescription>> readListCatalogue(std::filesystem::path const& folder);

} // namespace cartocontrat
