// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attribution.hpp"
#include "domain/nomenclature.hpp"
#include "domain/operation.hpp"
#include "domain/place.hpp"
#include "domain/territory.hpp"

#include <map>
#include <unordered_map>

namespace cartocontrat {

/// What pages may tell of.
enum class Subject { Projects, Commitments, Qpv };

/// A figure of a contract (section 7 and others).
struct Indicator {
    std::string contract, name, unit, period;
    double value = 0;
    std::string scope = {}; ///< what it was counted in: epci, secteur, departement, commune...
    std::string note = {};  ///< what the text says beside it ("plus de"); may be empty
};

struct LegendWording {
    std::string group, label; ///< exactly as printed
};

/// A document that the facts were taken from.
struct SourceDocument {
    std::string code, title, publisher;
    std::string date; ///< ISO date or bare year; may be empty
};

/// All that the contracts say, read from data/contrats; order is that of the files.
struct ContractData {
    Departement departement;
    std::vector<Epci> epcis;
    std::vector<Commune> communes;   ///< those of the EPCI
    std::vector<Commune> neighbours; ///< those around
    std::vector<Contract> contracts;
    std::vector<Project> projects;
    std::vector<Project> commitments;  ///< what the partners agreed to work on together
    std::vector<Project> qpvs;         ///< quartiers prioritaires de la politique de la ville
    std::vector<Operation> operations; ///< one at most for a project
    std::vector<Place> places;
    std::vector<NomenclatureEntry> nomenclatures; ///< scheme after scheme
    std::vector<Indicator> indicators;
    std::vector<LegendWording> legend;
    std::vector<SourceDocument> documents;
    /// Whom to name for the places of a category, or for the projects (""), that an office's lists completed
    std::map<std::string, std::vector<Attribution>> listAttributions;
    std::unordered_map<std::string, std::string> roadCategories; ///< "D939" -> "1", "2" or "3"
    bool roadCategoriesAreSupposed = true;
    /// INSEE code of a commune that has merged -> that of the commune it is part of, which is in one of both lists
    std::unordered_map<std::string, std::string> formerCommunes;

    [[nodiscard]] Commune const* findCommune(std::string const& insee) const; ///< among both lists; null: none
    /// SIREN of the EPCI of a commune; empty: the commune is not known, or in none of `epcis`.
    [[nodiscard]] std::string epciOf(std::string const& insee) const;
    [[nodiscard]] Epci const* findEpci(std::string const& siren) const;
    [[nodiscard]] Place const* findPlace(std::string const& id) const;
    [[nodiscard]] std::vector<Project> const& about(Subject subject) const;
    [[nodiscard]] Project const* findProject(std::string const& id) const; ///< of any subject; null: none
    [[nodiscard]] Operation const* findOperation(std::string const& project) const;
    [[nodiscard]] SourceDocument const* findDocument(std::string const& code) const;
    /// That of the project's contract; null: none is told.
    [[nodiscard]] SourceDocument const* documentOf(Project const& project) const;
};

} // namespace cartocontrat
