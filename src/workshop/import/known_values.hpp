// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contract_data.hpp"
#include "sources/contracts/commune_gazetteer.hpp"
#include "sources/lists/list_catalogue.hpp"
#include "workshop/import/import_field.hpp"

#include <array>
#include <memory>
#include <set>

namespace cartocontrat {

/// What a cell means, or why it means nothing.
struct CellReading {
    std::string value;                  ///< as the data have it; empty with an error
    std::optional<Error> error;         ///< names the column, without a subject
    std::vector<std::string> proposals; ///< texts like it that can be read, the likeliest first
};

/// Reads cells by what the data know: communes, themes, EPCI, contracts, categories of places. What was asked once is
/// remembered, so that it serves one thread at a time.
class KnownValues {
public:
    KnownValues(std::shared_ptr<ContractData const> contracts, std::vector<ListDescription> const& lists);

    /// `column`: what errors call it. An empty text, or one without letters or digits, has an empty value.
    [[nodiscard]] CellReading read(FieldForm form, std::string const& column, std::string const& text);

    [[nodiscard]] ContractData const& contracts() const { return *m_contracts; }
    /// Words that a list may be chosen from, for the fields that have some; the first is no likelier than the last.
    [[nodiscard]] std::vector<std::string> choices(FieldForm form) const;
    /// Names of communes that are like a name, the likeliest first; empty: none is.
    [[nodiscard]] std::vector<std::string> communesLike(std::string const& name);
    /// SIREN of the EPCI of that name; empty: none.
    [[nodiscard]] std::string epciNamed(std::string const& name) const;
    /// Whether it may be the name of whoever owns a project: "Ville de Calais", "CC du Ternois".
    [[nodiscard]] static bool looksLikeOwner(std::string const& text);

private:
    [[nodiscard]] CellReading compute(FieldForm form, std::string const& column, std::string const& text) const;
    [[nodiscard]] CellReading commune(FieldForm form, std::string const& column, std::string const& text) const;
    [[nodiscard]] std::vector<std::string> nearestCommunes(std::string const& asked) const;
    [[nodiscard]] CellReading word(std::string const& column, std::string const& text,
                                   std::vector<std::pair<std::string, std::string>> const& words) const;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> wordsOf(FieldForm form) const;

    std::shared_ptr<ContractData const> m_contracts;
    /// A commune as its name is compared; `letters` counts them, so that most names are seen to be unlike at once.
    struct FoldedCommune {
        Commune const* commune;
        std::string name;
        std::array<int, 256> letters;
    };

    std::vector<CategoryWords> m_categories;
    std::vector<FoldedCommune> m_communes; ///< of the EPCI
    std::set<std::string> m_names;         ///< folded names and codes that the gazetteer knows
    CommuneGazetteer m_gazetteer;
    std::map<std::pair<FieldForm, std::string>, CellReading> m_read;
    std::map<std::string, std::vector<std::string>> m_like; ///< by folded name
};

} // namespace cartocontrat
