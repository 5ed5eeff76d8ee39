// SPDX-License-Identifier: EUPL-1.2
#include "sources/lists/list_desk.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace cartocontrat {

ListDesk::ListDesk(ContractData& toComplete, CommuneGazetteer const& gazetteer, Diagnostics& told)
    : data(toComplete), diagnostics(told), geocoder(gazetteer), m_gazetteer(gazetteer) {
    for (auto const& commune : data.communes) {
        m_departements.insert(commune.insee.substr(0, 2));
    }
}

bool ListDesk::isElsewhere(std::string const& code) const {
    auto const normal = normalCode(code, CodeForm::Insee);
    return normal.size() == 5 && !m_departements.contains(normal.substr(0, 2));
}

std::string ListDesk::commune(ListRows& rows, std::string const& code, std::string const& name,
                              std::vector<std::string> const& epcis) const {
    auto const postcode = rows.text("postcode");
    auto const& told = code.empty() ? postcode : code;
    if (!told.empty() && isElsewhere(told)) {
        rows.reader.leaveOut(Code::RowElsewhere, {});
        return {};
    }
    auto const& column = rows.columns().of(code.empty() ? "commune" : "commune-code");
    auto match =
        code.empty() ? geocoder.findCommune(column, name, postcode, epcis) : m_gazetteer.find(column, code, {});
    if (!match && !code.empty() && !code.starts_with(data.departement.code)) {
        rows.reader.leaveOut(Code::RowElsewhere, {}); // of a département that only some of its communes share
        return {};
    }
    if (!match) {
        rows.reader.fail(match.error().code, match.error().arguments);
        return {};
    }
    if (match->repair) {
        rows.reader.repaired(*match->repair);
    }
    auto const* const found = data.findCommune(match->insee);
    if (found != nullptr && found->epciSiren.empty()) {
        rows.reader.leaveOut(Code::RowElsewhere, {});
    }
    return match->insee;
}

std::string ListDesk::communeOf(ListRows& rows, std::vector<std::string> const& epcis) const {
    auto const code = rows.text("commune-code");
    auto const name = rows.text("commune");
    bool const isTold = !code.empty() || !name.empty() || !rows.text("postcode").empty();
    return isTold ? commune(rows, code, name, epcis) : std::string();
}

std::vector<std::string> ListDesk::communesOf(ListRows& rows, std::vector<std::string> const& epcis) const {
    auto const codes = rows.list("commune-code");
    auto const names = codes.empty() ? rows.list("commune") : std::vector<std::string>();
    std::vector<std::string> found;
    for (auto const& code : codes) {
        found.push_back(commune(rows, code, {}, epcis));
    }
    for (auto const& name : names) {
        found.push_back(commune(rows, {}, name, epcis));
    }
    std::erase(found, std::string());
    return found;
}

std::vector<std::string> ListDesk::territoriesOf(ListRows& rows) const {
    std::vector<std::string> found, known;
    for (auto const& asked : rows.list("territory")) {
        auto const siren = normalCode(asked, CodeForm::Siren);
        auto const folded = fold(asked);
        auto const epci = std::find_if(data.epcis.begin(), data.epcis.end(), [&](Epci const& one) {
            return one.siren == siren || fold(one.name) == folded || fold(one.shortName) == folded ||
                   fold(one.slug) == folded;
        });
        if (epci != data.epcis.end()) {
            found.push_back(epci->siren);
            continue;
        }
        std::transform(data.epcis.begin(), data.epcis.end(), std::back_inserter(known),
                       [](Epci const& one) { return one.shortName; });
        rows.reader.fail(Code::KeyUnknown, {rows.columns().of("territory"), asked, nearest(asked, known).value_or("")});
    }
    return found;
}

std::optional<ToldPosition> ListDesk::positionOf(ListRows& rows, std::string const& insee) const {
    auto position = rows.position();
    auto const address = rows.text("address");
    if (!position && !address.empty()) {
        auto const* const commune = data.findCommune(insee);
        position = geocoder.find({address, rows.text("postcode"), commune == nullptr ? "" : commune->name});
    }
    if (position && position->quality == LocationQuality::ApproximateAddress) {
        diagnostics.info(Code::AddressUncertain, rows.reader.subject(), {"1"});
    }
    return position;
}

std::string slugOf(std::string_view text) {
    auto slug = fold(text);
    std::replace(slug.begin(), slug.end(), ' ', '-');
    return slug;
}

void placeByAddress(ListDesk& desk) {
    for (auto& place : desk.data.places) {
        auto const* const commune = desk.data.findCommune(place.insee);
        if (place.position || place.address.empty() || commune == nullptr) {
            continue;
        }
        if (auto const found = desk.geocoder.find({place.address, {}, commune->name})) {
            place.position = found->point;
            place.positionQuality = found->quality;
            if (found->quality == LocationQuality::ApproximateAddress) {
                desk.diagnostics.info(Code::AddressUncertain, place.id, {"1"});
            }
        }
    }
}

} // namespace cartocontrat
