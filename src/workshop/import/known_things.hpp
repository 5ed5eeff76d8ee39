// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contract_data.hpp"

#include <map>

namespace cartocontrat {

/// How a row is like what the data have.
enum class Likeness {
    None,
    Same, ///< its title, once folded, and nothing against it
    Near  ///< most words of its title, its commune, and no other theme or amount: for the user to say
};

/// What the data have that may be what a row tells.
template <class Thing>
struct KnownMatch {
    Thing const* thing = nullptr; ///< null: none
    Likeness likeness = Likeness::None;
    bool isById = false;
};

/// Finds projects and places again of which a row tells a part.
class KnownThings {
public:
    /// `contracts` outlives this.
    explicit KnownThings(ContractData const& contracts);

    /// By its id; else by its title; else by most of it.
    [[nodiscard]] KnownMatch<Project> find(Project const& told) const;
    /// By its id; else by its name, in the commune and of the category that it tells.
    [[nodiscard]] KnownMatch<Place> find(Place const& told) const;
    /// The id, with a number after it where something has it already: "arras-salle-2".
    [[nodiscard]] std::string freeId(std::string const& id) const;

private:
    struct TitledProject {
        std::vector<std::string> words; ///< tellingWords
        Project const* project;
    };

    [[nodiscard]] KnownMatch<Project> titled(Project const& told) const;
    [[nodiscard]] KnownMatch<Project> near(Project const& told) const;
    /// Those that the data have.
    [[nodiscard]] std::vector<std::string> communesOf(Project const& project) const;
    [[nodiscard]] std::vector<std::string> tellingWords(Project const& project) const;

    ContractData const& m_contracts;
    std::map<std::string, Project const*> m_projectsById;
    std::multimap<std::string, Project const*> m_projectsByTitle;
    std::multimap<std::string, TitledProject> m_projectsByEpci;
    std::map<std::string, Place const*> m_placesById;
    std::multimap<std::string, Place const*> m_placesByName;
};

} // namespace cartocontrat
