// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/contract_desk.hpp"

#include <algorithm>

namespace cartocontrat {

bool isMissing(Outcome const& outcome) {
    return !outcome &&
           (outcome.error().code == Code::FileMissing || outcome.error().code == Code::DatabaseTableMissing);
}

Outcome unlessMissing(Outcome const& outcome) {
    return isMissing(outcome) ? Outcome() : outcome;
}

std::string communeOf(RecordReader& rows, std::string const& column, std::string const& asked,
                      std::vector<std::string> const& epcis, ContractDesk const& desk) {
    if (asked.empty()) {
        return asked;
    }
    bool const isRejected = desk.communes.rejected.contains(asked) || desk.neighbours.rejected.contains(asked);
    if (isRejected) {
        rows.fail(Code::KeyRejected, {column, asked});
        return asked;
    }
    auto const match = desk.reading.gazetteer.find(column, asked, epcis);
    if (!match) {
        rows.fail(match.error().code, match.error().arguments);
        return asked;
    }
    if (match->repair) {
        rows.repaired(*match->repair);
    }
    return match->insee;
}

void checkWithin(std::string const& insee, std::vector<std::string> const& epcis, std::string const& subject,
                 ContractDesk& desk) {
    auto const* const commune = desk.data().findCommune(insee);
    bool const isOutside = commune != nullptr && !epcis.empty() &&
                           std::find(epcis.begin(), epcis.end(), commune->epciSiren) == epcis.end();
    if (isOutside) {
        auto const* const epci = desk.data().findEpci(epcis.front());
        desk.diagnostics.warn(Code::CommuneOutsideEpci, subject,
                              {commune->name, epci == nullptr ? epcis.front() : epci->name});
    }
}

} // namespace cartocontrat
