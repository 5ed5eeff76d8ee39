// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/near_names.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <set>

namespace cartocontrat {
namespace {

/// The name alone: "CA de Lens - Liévin" -> "lens lievin".
std::string core(std::string const& name) {
    static std::set<std::string> const articles{"ca", "cc", "cu", "de", "du", "des", "d", "la", "le", "les", "l"};
    auto words = split(foldCommuneName(name), ' ');
    std::erase_if(words, [](std::string const& word) { return articles.contains(word); });
    return join(words, " ");
}

} // namespace

std::vector<std::size_t> nearNames(std::string const& asked, std::span<std::string const> names, std::size_t most) {
    auto const meant = core(asked);
    auto const limit = std::max<std::size_t>(1, meant.size() / 3);
    std::vector<std::pair<std::size_t, std::size_t>> found; // distance, place
    for (std::size_t place = 0; place < names.size() && !meant.empty(); ++place) {
        auto const name = core(names[place]);
        auto const longer = std::max(name.size(), meant.size()), shorter = std::min(name.size(), meant.size());
        if (longer - shorter > limit) {
            continue;
        }
        if (auto const distance = editDistance(meant, name); distance <= limit) {
            found.emplace_back(distance, place);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i) {
        places.push_back(found[i].second);
    }
    return places;
}

} // namespace cartocontrat
