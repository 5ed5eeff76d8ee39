// SPDX-License-Identifier: EUPL-1.2
#include "workshop/import/known_things.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <set>

namespace cartocontrat {

namespace {

bool haveCommon(std::vector<std::string> const& a, std::vector<std::string> const& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

} // namespace

KnownThings::KnownThings(ContractData const& contracts) : m_contracts(contracts) {
    for (auto const& project : contracts.projects) {
        m_projectsById.emplace(project.id, &project);
        m_projectsByTitle.emplace(fold(project.title), &project);
        for (auto const& epci : project.epcis) {
            m_projectsByEpci.emplace(epci, TitledProject{tellingWords(project), &project});
        }
    }
    for (auto const& place : contracts.places) {
        m_placesById.emplace(place.id, &place);
        m_placesByName.emplace(fold(place.name), &place);
    }
}

std::vector<std::string> KnownThings::communesOf(Project const& project) const {
    std::vector<std::string> communes;
    for (auto const* const told : {&project.communes, &project.locationValues}) {
        std::copy_if(told->begin(), told->end(), std::back_inserter(communes),
                     [this](std::string const& insee) { return m_contracts.findCommune(insee) != nullptr; });
    }
    return communes;
}

/// Those of its title that tell it from others: neither small words, nor the name of its commune.
std::vector<std::string> KnownThings::tellingWords(Project const& project) const {
    static std::set<std::string> const small{"a",  "au", "aux", "d",  "dans", "de",   "des", "du",  "en", "et", "l",
                                             "la", "le", "les", "ou", "par",  "pour", "s",   "sur", "un", "une"};
    std::set<std::string> silent = small;
    for (auto const& insee : communesOf(project)) {
        for (auto const& word : split(fold(m_contracts.findCommune(insee)->name), ' ')) {
            silent.insert(word);
        }
    }
    std::set<std::string> words;
    for (auto const& word : split(fold(project.title), ' ')) {
        if (!silent.contains(word)) {
            words.insert(word);
        }
    }
    return {words.begin(), words.end()};
}

KnownMatch<Project> KnownThings::find(Project const& told) const {
    if (auto const same = m_projectsById.find(told.id); same != m_projectsById.end()) {
        return {same->second, Likeness::Same, true};
    }
    auto const sameTitle = titled(told);
    return sameTitle.thing == nullptr ? near(told) : sameTitle;
}

/// One of its title, in the EPCI and the commune that it tells. Of several, the one that tells the same commune; else
/// the first is only near.
KnownMatch<Project> KnownThings::titled(Project const& told) const {
    std::vector<Project const*> found, there;
    auto const [first, last] = m_projectsByTitle.equal_range(fold(told.title));
    for (auto one = first; one != last; ++one) {
        auto const* const project = one->second;
        auto const communes = communesOf(*project);
        bool const isThere = haveCommon(communes, told.communes);
        bool const mayBeThere = isThere || communes.empty() || told.communes.empty();
        if (mayBeThere && (told.epcis.empty() || haveCommon(project->epcis, told.epcis))) {
            found.push_back(project);
            if (isThere) {
                there.push_back(project);
            }
        }
    }
    auto const& likely = there.empty() ? found : there;
    if (likely.size() == 1) {
        return {likely.front(), Likeness::Same};
    }
    return likely.empty() || told.epcis.empty() ? KnownMatch<Project>()
                                                : KnownMatch<Project>{likely.front(), Likeness::Near};
}

/// The nearest of those of its commune that have two thirds of the words of both titles, and neither another theme nor
/// another amount (coefficient of Sørensen and Dice).
KnownMatch<Project> KnownThings::near(Project const& told) const {
    constexpr double nearEnough = 0.66;
    constexpr std::size_t fewest = 2; // words that both have
    auto const words = tellingWords(told);
    auto const differ = [](auto const& a, auto const& b) { return a && b && *a != *b; };
    KnownMatch<Project> nearest;
    double highest = nearEnough;
    for (auto const& epci : told.epcis) {
        auto const [begin, end] = m_projectsByEpci.equal_range(epci);
        for (auto one = begin; one != end; ++one) {
            auto const& [known, project] = one->second;
            std::vector<std::string> both;
            std::set_intersection(words.begin(), words.end(), known.begin(), known.end(), std::back_inserter(both));
            if (both.size() < fewest) {
                continue;
            }
            auto const likeness =
                2.0 * static_cast<double>(both.size()) / static_cast<double>(words.size() + known.size());
            bool const isOther = (!told.theme.empty() && !project->theme.empty() && told.theme != project->theme) ||
                                 differ(told.amount, project->amount) ||
                                 !haveCommon(communesOf(*project), told.communes);
            if (!isOther && likeness > highest) {
                highest = likeness;
                nearest = {project, Likeness::Near};
            }
        }
    }
    return nearest;
}

KnownMatch<Place> KnownThings::find(Place const& told) const {
    if (auto const same = m_placesById.find(told.id); same != m_placesById.end()) {
        return {same->second, Likeness::Same, true};
    }
    auto const [first, last] = m_placesByName.equal_range(fold(told.name));
    for (auto one = first; one != last; ++one) {
        bool const isThere = told.insee.empty() || one->second->insee == told.insee;
        if (isThere && (told.category.empty() || one->second->category == told.category)) {
            return {one->second, Likeness::Same};
        }
    }
    return {};
}

std::string KnownThings::freeId(std::string const& id) const {
    auto free = id;
    for (int number = 2; m_projectsById.contains(free) || m_placesById.contains(free); ++number) {
        free = id + "-" + std::to_string(number);
    }
    return free;
}

} // namespace cartocontrat
