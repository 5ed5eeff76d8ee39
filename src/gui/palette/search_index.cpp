// SPDX-License-Identifier: EUPL-1.2
#include "gui/palette/search_index.hpp"

#include "base/text.hpp"
#include "domain/territories.hpp"
#include "gui/models/near_names.hpp"

#include <algorithm>
#include <array>

namespace cartocontrat {
namespace {

/// Of a word asked: no place in an entry, and what each place costs.
constexpr int nowhere = 1'000;
constexpr int whole = 0, begun = 1, within = 3, beside = 4, withinBeside = 6;

int costOf(bool isTitle, bool isWhole, bool isBegun) {
    if (isTitle) {
        return isWhole ? whole : isBegun ? begun : within;
    }
    return isBegun ? beside : withinBeside;
}

} // namespace

SearchGroup SearchEntry::group() const {
    switch (kind) {
    case FoundKind::Project:
        return SearchGroup::Projects;
    case FoundKind::Place:
        return SearchGroup::Places;
    case FoundKind::Contract:
        return SearchGroup::Contracts;
    default:
        return SearchGroup::Territories;
    }
}

void SearchIndex::post(std::uint32_t entry, std::string const& folded, Where where) {
    for (auto& word : split(folded, ' ')) {
        auto const [found, isNew] = m_wordOf.try_emplace(word, static_cast<std::uint32_t>(m_words.size()));
        if (isNew) {
            m_words.push_back(std::move(word));
            m_postings.emplace_back();
        }
        m_postings[found->second].push_back({entry, where});
    }
}

void SearchIndex::add(SearchEntry entry, std::string const& codes, std::string const& besideText) {
    auto const number = static_cast<std::uint32_t>(m_entries.size());
    auto const title = foldCommuneName(entry.title.toStdString());
    m_titleWords.push_back(static_cast<int>(std::count(title.begin(), title.end(), ' ')) + 1);
    m_entries.push_back(std::move(entry));
    post(number, title + ' ' + fold(codes), Where::Title);
    post(number, foldCommuneName(besideText), Where::Beside);
}

/// What each word costs in each entry, summed; entries of which no title or code answers are left out.
std::vector<SearchIndex::Hit> SearchIndex::hits(std::vector<std::string> const& words) const {
    std::vector<int> total(m_entries.size(), 0), cost(m_entries.size());
    std::vector<bool> isTitled(m_entries.size());
    for (auto const& word : words) {
        std::fill(cost.begin(), cost.end(), nowhere);
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            auto const place = m_words[i].find(word);
            if (place == std::string::npos) {
                continue;
            }
            for (auto const& posting : m_postings[i]) {
                bool const isTitle = posting.where == Where::Title;
                auto const own = costOf(isTitle, m_words[i].size() == word.size(), place == 0);
                cost[posting.entry] = std::min(cost[posting.entry], own);
            }
        }
        for (std::size_t i = 0; i < total.size(); ++i) {
            total[i] += cost[i];
            isTitled[i] = isTitled[i] || cost[i] < beside;
        }
    }
    std::vector<Hit> found;
    for (std::size_t i = 0; i < total.size(); ++i) {
        if (total[i] < nowhere && isTitled[i]) {
            found.push_back({total[i], static_cast<std::uint32_t>(i)});
        }
    }
    return found;
}

std::vector<SearchPart> SearchIndex::find(QString const& asked, std::size_t most) const {
    auto const words = split(foldCommuneName(asked.toStdString()), ' ');
    if (words.empty()) {
        return {};
    }
    std::array<std::vector<Hit>, 4> byGroup;
    for (auto const& hit : hits(words)) {
        byGroup.at(static_cast<std::size_t>(m_entries[hit.entry].group())).push_back(hit);
    }
    auto const isBetter = [this](Hit const& a, Hit const& b) {
        auto const rank = [this](Hit const& hit) {
            return std::tuple(hit.cost, m_entries[hit.entry].kind, m_titleWords[hit.entry], hit.entry);
        };
        return rank(a) < rank(b);
    };
    std::vector<std::pair<int, SearchPart>> parts;
    for (std::size_t group = 0; group < byGroup.size(); ++group) {
        auto& own = byGroup.at(group);
        if (own.empty()) {
            continue;
        }
        auto const kept = std::min(most, own.size());
        std::partial_sort(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(kept), own.end(), isBetter);
        SearchPart part{static_cast<SearchGroup>(group), static_cast<int>(own.size()), own.front().cost >= within, {}};
        for (std::size_t i = 0; i < kept; ++i) {
            part.best.push_back(&m_entries[own[i].entry]);
        }
        parts.emplace_back(own.front().cost, std::move(part));
    }
    std::stable_sort(parts.begin(), parts.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    std::vector<SearchPart> answer;
    for (auto& part : parts) {
        answer.push_back(std::move(part.second));
    }
    return answer;
}

/// The words asked, each that stands nowhere replaced by the nearest that does; empty: one has none near.
std::string SearchIndex::corrected(std::vector<std::string> const& words) const {
    std::vector<std::string> all;
    for (auto const& word : words) {
        bool const isKnown = std::any_of(m_words.begin(), m_words.end(), [&](std::string const& known) {
            return known.find(word) != std::string::npos;
        });
        auto const near = isKnown ? std::optional(word) : nearest(word, m_words);
        if (!near) {
            return {};
        }
        all.push_back(*near);
    }
    return join(all, " ");
}

std::vector<SearchEntry const*> SearchIndex::near(QString const& asked, std::size_t most) const {
    std::vector<std::string> names;
    std::vector<SearchEntry const*> named, found;
    for (auto const& entry : m_entries) {
        if (entry.group() == SearchGroup::Territories) {
            names.push_back(entry.title.toStdString());
            named.push_back(&entry);
        }
    }
    for (auto const place : nearNames(asked.toStdString(), names, most)) {
        found.push_back(named[place]);
    }
    if (!find(asked, 1).empty()) {
        return found;
    }
    // Each name like the one asked, then one of those that have its words once they are spelt right.
    std::vector<SearchEntry const*> spelt, all;
    auto const words = corrected(split(foldCommuneName(asked.toStdString()), ' '));
    for (auto const& part : find(QString::fromStdString(words), most)) {
        spelt.insert(spelt.end(), part.best.begin(), part.best.end());
    }
    for (std::size_t i = 0; i < std::max(found.size(), spelt.size()); ++i) {
        for (auto const* const entries : {&found, &spelt}) {
            if (i < entries->size() && std::find(all.begin(), all.end(), (*entries)[i]) == all.end()) {
                all.push_back((*entries)[i]);
            }
        }
    }
    all.resize(std::min(all.size(), most));
    return all;
}

} // namespace cartocontrat
