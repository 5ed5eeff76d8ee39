// SPDX-License-Identifier: EUPL-1.2
#include "domain/contract_index.hpp"

namespace cartocontrat {

ContractIndex::ContractIndex(ContractData const& contracts) {
    for (auto const subject : {Subject::Projects, Subject::Commitments, Subject::Qpv}) {
        for (auto const& project : contracts.about(subject)) {
            m_projects.emplace(project.id, &project);
        }
    }
    for (auto const& place : contracts.places) {
        m_places.emplace(place.id, &place);
    }
    for (auto const* const list : {&contracts.communes, &contracts.neighbours}) {
        for (auto const& commune : *list) {
            m_communes.emplace(commune.insee, &commune);
        }
    }
    for (auto const& operation : contracts.operations) {
        m_operations.emplace(operation.project, &operation);
    }
}

} // namespace cartocontrat
