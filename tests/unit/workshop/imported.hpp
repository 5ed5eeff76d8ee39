// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/temp_folder.hpp"
#include "workshop/import/import_changes.hpp"
#include "workshop/map_data.hpp"

#include <catch2/catch.hpp>

namespace cartocontrat::test {

inline ResourcePaths const resources{CARTOCONTRAT_SOURCE_DIR};

/// Those of the repository, read once.
inline std::shared_ptr<ContractData const> shippedContracts() {
    static auto const contracts = [] {
        Diagnostics diagnostics;
        auto facts = readFacts(resources.contracts(), resources, diagnostics);
        REQUIRE(facts);
        return std::make_shared<ContractData const>(std::move(facts->data));
    }();
    return contracts;
}

inline std::vector<ListDescription> lists() {
    auto read = readLists(resources);
    REQUIRE(read);
    return *read;
}

struct Imported {
    TableFile file;
    RecognisedColumns columns;
    ImportReview review;
};

/// A file, its columns recognised and its rows checked.
inline Imported importOf(std::filesystem::path const& path, std::shared_ptr<ContractData const> const& contracts,
                         std::vector<SavedMapping> const& saved = {}) {
    auto file = readTableFile(path, {}, knownColumns(lists()));
    REQUIRE(file);
    KnownValues values(contracts, lists());
    auto columns = recogniseColumns(file->table, lists(), saved, values);
    auto review =
        ImportReview::make(std::make_shared<Table const>(file->table), columns.mapping, {}, std::move(values), {});
    REQUIRE(review);
    return {std::move(*file), std::move(columns), std::move(*review)};
}

inline Imported importOf(TempFolder const& folder, std::string const& text) {
    return importOf(folder.write("subventions_2019.csv", text), shippedContracts());
}

inline std::size_t rowAtLine(ImportReview const& review, std::size_t line) {
    for (std::size_t row = 0; row < review.rowCount(); ++row) {
        if (review.line(row) == line) {
            return row;
        }
    }
    FAIL("no line " << line);
    return 0;
}

/// "title duplicate-key": what is wrong with a cell, for the file of rows set aside.
inline std::string wordsOf(CellIssue const& issue) {
    return issue.part + " " + std::string(codeName(issue.what.code));
}

inline constexpr char const* header = "Titre;Montant;Thématique;Période;Date;Commune;INSEE\n";

} // namespace cartocontrat::test
