// SPDX-License-Identifier: EUPL-1.2
#include "domain/contract_data.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// The first of `things` whose `key` has this value; null: none.
template <class Thing>
Thing const* findBy(std::vector<Thing> const& things, std::string Thing::*key, std::string const& value) {
    auto const found =
        std::find_if(things.begin(), things.end(), [&](Thing const& thing) { return thing.*key == value; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

Commune const* ContractData::findCommune(std::string const& insee) const {
    Commune const* const own = findBy(communes, &Commune::insee, insee);
    return own != nullptr ? own : findBy(neighbours, &Commune::insee, insee);
}

std::string ContractData::epciOf(std::string const& insee) const {
    auto const* const commune = findCommune(insee);
    return commune == nullptr ? std::string() : commune->epciSiren;
}

Epci const* ContractData::findEpci(std::string const& siren) const {
    return findBy(epcis, &Epci::siren, siren);
}

Place const* ContractData::findPlace(std::string const& id) const {
    return findBy(places, &Place::id, id);
}

std::vector<Project> const& ContractData::about(Subject subject) const {
    switch (subject) {
    case Subject::Commitments:
        return commitments;
    case Subject::Qpv:
        return qpvs;
    case Subject::Projects:
        break;
    }
    return projects;
}

Project const* ContractData::findProject(std::string const& id) const {
    for (auto const* const list : {&projects, &commitments, &qpvs}) {
        if (auto const* const found = findBy(*list, &Project::id, id)) {
            return found;
        }
    }
    return nullptr;
}

Operation const* ContractData::findOperation(std::string const& project) const {
    return findBy(operations, &Operation::project, project);
}

SourceDocument const* ContractData::findDocument(std::string const& code) const {
    return findBy(documents, &SourceDocument::code, code);
}

SourceDocument const* ContractData::documentOf(Project const& project) const {
    auto const* const contract =
        project.contracts.empty() ? nullptr : findBy(contracts, &Contract::id, project.contracts.front());
    return contract != nullptr ? findDocument(contract->source) : nullptr;
}

} // namespace cartocontrat
