// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contract_data.hpp"

#include <bitset>
#include <map>
#include <set>
#include <span>

namespace cartocontrat {

/// What a filter asks of a project.
enum class Criterion { Tags, Periods, Origins, Kinds, Owners, Amount, Text, Voted, Unlocated };
inline constexpr std::size_t criterionCount = 9;
using Criteria = std::bitset<criterionCount>; ///< by Criterion

/// Which projects are shown; an empty criterion lets all through.
struct ProjectFilter {
    std::map<std::string, std::set<std::string>> tags; ///< by scheme: a project has one of the codes in each scheme
    std::set<std::string> periods; ///< with "non-precisee" for projects whose period the text does not say
    std::set<std::string> origins;
    std::set<std::string> kinds = {}, owners = {}; ///< "": those whose kind or owner the text does not say
    std::optional<Euros> least = {}, most = {};    ///< both included; projects without an amount are then left out
    std::string text = {};      ///< words to be found in title, note, owner or communes, in any spelling
    bool onlyVoted = false;     ///< those of which the Département has voted a part
    bool onlyUnlocated = false; ///< those that no text places

    /// What the project fails.
    [[nodiscard]] Criteria failures(Project const& project, ContractData const& contracts) const;
    [[nodiscard]] bool accepts(Project const& project, ContractData const& contracts) const {
        return failures(project, contracts).none();
    }
    [[nodiscard]] bool isEmpty() const { return *this == ProjectFilter{}; }
    /// The same, letting all through by one criterion.
    [[nodiscard]] ProjectFilter without(Criterion criterion) const;
    friend bool operator==(ProjectFilter const&, ProjectFilter const&) = default;
};

/// Word of a filter for a project without a period.
inline constexpr char const* unknownPeriod = "non-precisee";

/// A value that no project has: alone in a criterion, it lets nothing through.
inline constexpr char const* noValue = "aucune";

/// Of the projects that pass the other criteria, how many there are of each value of one.
struct FilterCounts {
    std::map<std::pair<std::string, std::string>, int> tags; ///< by scheme and code
    std::map<std::string, int> periods, kinds, owners;
    std::vector<Euros> amounts; ///< of those that have one, ascending
    int voted = 0, unlocated = 0;
    int shown = 0, all = 0;
};

[[nodiscard]] FilterCounts countBy(ProjectFilter const& filter, std::span<Project const* const> projects,
                                   ContractData const& contracts);

/// Of a filter that lets none of the projects through, the criterion without which most are; no value: none helps
/// alone, or some are shown.
[[nodiscard]] std::optional<Criterion>
criterionInTheWay(ProjectFilter const& filter, std::span<Project const* const> projects, ContractData const& contracts);

} // namespace cartocontrat
