// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/commune_gazetteer.hpp"

#include "base/text.hpp"
#include "sources/tables/french_values.hpp"

#include <algorithm>

namespace cartocontrat {

void CommuneGazetteer::add(Commune const& commune) {
    m_communes[commune.insee] = {commune.name, commune.epciSiren};
    m_byName.emplace(foldCommuneName(commune.name), commune.insee);
}

void CommuneGazetteer::addFormer(std::string const& former, std::string const& formerName, std::string const& insee) {
    if (!m_communes.contains(insee)) {
        return;
    }
    if (former == insee) {
        m_formerByName[foldCommuneName(formerName)] = insee;
    } else if (!m_communes.contains(former)) {
        m_former[former] = insee;
        m_formerByName[foldCommuneName(formerName)] = insee;
    }
}

Result<CommuneGazetteer::Match> CommuneGazetteer::find(std::string const& column, std::string const& asked,
                                                       std::vector<std::string> const& epcis) const {
    if (m_communes.contains(asked)) {
        return Match{asked, {}};
    }
    auto const code = normalCode(asked, CodeForm::Insee);
    if (m_communes.contains(code)) {
        return Match{code, Code::CodeRepaired};
    }
    if (auto const former = m_former.find(code); former != m_former.end()) {
        return Match{former->second, Code::CommuneRenamed};
    }
    auto const folded = foldCommuneName(asked);
    auto const isIn = [&](Entry const& entry) {
        return std::find(epcis.begin(), epcis.end(), entry.epciSiren) != epcis.end();
    };
    auto found = named(folded, isIn);
    if (found.empty()) {
        found = named(folded, [](Entry const& entry) { return !entry.epciSiren.empty(); });
    }
    if (found.empty()) {
        found = named(folded, [](Entry const&) { return true; });
    }
    if (found.size() > 1) {
        return failure(Code::CommuneAmbiguous, {}, {column, asked, join(found, ", ")});
    }
    if (found.size() == 1) {
        return Match{found.front(), Code::CommuneNamed};
    }
    if (auto const former = m_formerByName.find(folded); former != m_formerByName.end()) {
        return Match{former->second, Code::CommuneRenamed};
    }
    return failure(Code::KeyUnknown, {}, {column, asked, suggestion(asked)});
}

template <class Predicate>
std::vector<std::string> CommuneGazetteer::named(std::string const& folded, Predicate isNear) const {
    std::vector<std::string> codes;
    auto const [first, last] = m_byName.equal_range(folded);
    for (auto entry = first; entry != last; ++entry) {
        if (isNear(m_communes.at(entry->second))) {
            codes.push_back(entry->second);
        }
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

std::string CommuneGazetteer::suggestion(std::string const& asked) const {
    std::vector<std::string> codes, names;
    for (auto const& [insee, entry] : m_communes) {
        codes.push_back(insee);
        names.push_back(entry.name);
    }
    if (auto const code = nearest(asked, codes)) {
        return *code + " (" + m_communes.at(*code).name + ")";
    }
    if (auto const name = nearest(asked, names)) {
        auto const place = std::find(names.begin(), names.end(), *name) - names.begin();
        return *name + " (" + codes[static_cast<std::size_t>(place)] + ")";
    }
    return {};
}

} // namespace cartocontrat
