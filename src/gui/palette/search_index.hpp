// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/located_projects.hpp"

#include <QString>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace cartocontrat {

/// What can be gone to, in the order in which equal answers stand.
enum class FoundKind : std::uint8_t { Departement, GrandTerritoire, Epci, Commune, Project, Place, Contract };

/// Answers that stand under one heading.
enum class SearchGroup : std::uint8_t { Territories, Projects, Places, Contracts };

/// A thing of the data with the words that tell it.
struct SearchEntry {
    FoundKind kind = FoundKind::Project;
    std::string id; ///< of the territory, project, place or contract
    QString title, detail, note;
    std::string theme = {}; ///< of a project: its code in the template's legend; may be empty

    [[nodiscard]] SearchGroup group() const;
};

/// The best entries of a group, and how many answer in all.
struct SearchPart {
    SearchGroup group = SearchGroup::Territories;
    int count = 0;
    bool isFarFetched = false; ///< what is asked stands in the middle of words, or only beside the titles
    std::vector<SearchEntry const*> best;
};

/// Everything of one workshop by the words of its names and codes, folded: made once, asked at every letter.
class SearchIndex {
public:
    explicit SearchIndex(Workshop const& workshop, std::vector<LocatedProject> const& projects);

    /// The groups that answer, the one with the best answer first. An entry answers when each word asked begins one of
    /// its words or stands in it, and one of them at least is of its title or code; words of the title that are whole
    /// count more than those begun, and those more than what is only told beside. Nothing asked: no answer.
    [[nodiscard]] std::vector<SearchPart> find(QString const& asked, std::size_t most) const;
    /// Names like those asked, the nearest first, where nothing answers.
    [[nodiscard]] std::vector<SearchEntry const*> near(QString const& asked, std::size_t most) const;
    [[nodiscard]] std::vector<SearchEntry> const& entries() const { return m_entries; }

private:
    enum class Where : std::uint8_t { Title, Beside };
    struct Posting {
        std::uint32_t entry;
        Where where;
    };
    struct Hit {
        int cost;
        std::uint32_t entry;
    };

    void add(SearchEntry entry, std::string const& codes, std::string const& beside);
    void addTerritories(ContractData const& contracts, std::vector<LocatedProject> const& projects);
    void addProjects(Workshop const& workshop, std::vector<LocatedProject> const& projects);
    void addPlaces(Workshop const& workshop);
    void addContracts(ContractData const& contracts);
    void post(std::uint32_t entry, std::string const& folded, Where where);
    [[nodiscard]] std::vector<Hit> hits(std::vector<std::string> const& words) const;
    [[nodiscard]] std::string corrected(std::vector<std::string> const& words) const;

    std::vector<SearchEntry> m_entries;
    std::vector<int> m_titleWords; ///< how many, by entry
    std::vector<std::string> m_words;
    std::vector<std::vector<Posting>> m_postings; ///< by word
    std::unordered_map<std::string, std::uint32_t> m_wordOf;
};

} // namespace cartocontrat
