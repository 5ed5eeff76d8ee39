// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/contract_desk.hpp"
#include "sources/contracts/project_words.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

void addOnce(std::string const& value, std::vector<std::string>& list) {
    if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end()) {
        list.push_back(value);
    }
}

/// The EPCI of the project's contracts.
std::vector<std::string> epcisOfContracts(Project const& project, ContractData const& data) {
    std::vector<std::string> epcis;
    for (auto const& contract : data.contracts) {
        if (std::find(project.contracts.begin(), project.contracts.end(), contract.id) != project.contracts.end()) {
            addOnce(contract.epciSiren, epcis);
        }
    }
    return epcis;
}

std::vector<std::string> communesOf(RecordReader& rows, std::string const& column, ContractDesk const& desk) {
    auto communes = rows.list(column);
    for (auto& commune : communes) {
        commune = communeOf(rows, column, commune, {}, desk);
    }
    return communes;
}

/// Tables of others may have no ids: the row's place gives one.
std::string idOf(RecordReader& rows, std::string const& column, char const* prefix, KeySet& keys) {
    auto const id = rows.text(column);
    return rows.key(column, id.empty() ? prefix + std::to_string(rows.rowNumber() + 1) : id, keys);
}

Project commitmentOf(RecordReader& rows, ContractDesk& desk) {
    Project commitment;
    commitment.id = idOf(rows, "engagement_id", "engagement-", desk.projects);
    commitment.title = rows.required("title");
    commitment.contracts = rows.references("contract_id", desk.contracts);
    commitment.epcis = epcisOfContracts(commitment, desk.data());
    commitment.theme = rows.reference("theme", rows.text("theme"), desk.themes);
    commitment.themeBasis = TagBasis::Inferred; // the text prints none
    commitment.origin = "commitment";
    commitment.owner = rows.text("partner");
    commitment.locationValues = communesOf(rows, "insee", desk);
    auto const communes = commitment.locationValues.size();
    commitment.rule = communes == 0   ? LocationRule::Epci
                      : communes == 1 ? LocationRule::Commune
                                      : LocationRule::Communes;
    return commitment;
}

Project qpvOf(RecordReader& rows, ContractDesk& desk) {
    Project qpv;
    qpv.id = idOf(rows, "qpv_id", "qpv-", desk.projects);
    qpv.title = rows.required("name");
    qpv.contracts = rows.references("contract_id", desk.contracts);
    qpv.origin = "qpv";
    qpv.rule = LocationRule::Qpv;
    qpv.locationValues = communesOf(rows, "insee_codes", desk);
    for (auto const& insee : qpv.locationValues) {
        auto const* const commune = desk.data().findCommune(insee);
        addOnce(commune == nullptr ? std::string() : commune->epciSiren, qpv.epcis);
    }
    if (!rows.text("population_2024").empty()) {
        qpv.inhabitants = rows.requiredCount("population_2024");
    }
    return qpv;
}

Project* findSubject(std::string const& id, ContractData& data) {
    for (auto* const list : {&data.projects, &data.commitments, &data.qpvs}) {
        auto const found = std::find_if(list->begin(), list->end(), [&](Project const& one) { return one.id == id; });
        if (found != list->end()) {
            return &*found;
        }
    }
    return nullptr;
}

} // namespace

Outcome readCommitments(ContractDesk& desk) {
    return unlessMissing(
        readRows(desk, "engagements", {"contract_id", "partner", "title", "insee", "theme"}, [&](RecordReader& rows) {
            auto commitment = commitmentOf(rows, desk);
            if (rows.accept()) {
                tagWithTheme(commitment, desk.data().nomenclatures);
                desk.data().commitments.push_back(std::move(commitment));
            }
        }));
}

Outcome readQpvs(ContractDesk& desk) {
    return unlessMissing(readRows(desk, "qpv", {"name", "insee_codes", "population_2024"}, [&](RecordReader& rows) {
        auto qpv = qpvOf(rows, desk);
        if (rows.accept()) {
            desk.data().qpvs.push_back(std::move(qpv));
        }
    }));
}

Outcome readTags(ContractDesk& desk) {
    auto const& entries = desk.data().nomenclatures;
    KeySet schemes;
    for (auto const& entry : entries) {
        schemes.known.insert(entry.scheme);
    }
    return unlessMissing(
        readRows(desk, "projets_nomenclatures", {"projet_id", "scheme_id", "code", "basis"}, [&](RecordReader& rows) {
            auto const id = rows.reference("projet_id", rows.required("projet_id"), desk.projects);
            Tag const tag{rows.reference("scheme_id", rows.required("scheme_id"), schemes), rows.required("code"),
                          basisNamed(rows.text("basis"))};
            KeySet codes;
            for (auto const& entry : entries) {
                if (entry.scheme == tag.scheme) {
                    codes.known.insert(entry.code);
                }
            }
            auto const code = rows.reference("code", tag.code, codes);
            if (rows.accept()) {
                addTag(*findSubject(id, desk.data()), {tag.scheme, code, tag.basis}, entries);
            }
        }));
}

} // namespace cartocontrat
