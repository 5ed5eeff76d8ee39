// SPDX-License-Identifier: EUPL-1.2
#include "domain/project_filter.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace cartocontrat {

namespace {

constexpr std::size_t bit(Criterion criterion) {
    return static_cast<std::size_t>(criterion);
}

bool lets(std::set<std::string> const& criterion, std::string const& value) {
    return criterion.empty() || criterion.contains(value);
}

bool isOfOne(Project const& project, std::string const& scheme, std::set<std::string> const& codes) {
    return std::any_of(project.tags.begin(), project.tags.end(),
                       [&](Tag const& tag) { return tag.scheme == scheme && codes.contains(tag.code); });
}

/// Whether the project has one of the codes asked for in each scheme but one.
bool isOfEach(Project const& project, ProjectFilter const& filter, std::string const& but) {
    return std::all_of(filter.tags.begin(), filter.tags.end(), [&](auto const& scheme) {
        return scheme.first == but || isOfOne(project, scheme.first, scheme.second);
    });
}

std::string periodOf(Project const& project) {
    return project.period.empty() ? unknownPeriod : project.period;
}

bool isUnlocated(Project const& project) {
    return project.rule == LocationRule::Unknown && !project.position;
}

bool holdsWords(Project const& project, std::string const& text, ContractData const& contracts) {
    auto words = project.title + ' ' + project.note + ' ' + project.owner + ' ' + project.address;
    for (auto const* const codes : {&project.locationValues, &project.communes}) {
        for (auto const& code : *codes) {
            auto const* const commune = contracts.findCommune(code);
            words += ' ' + (commune != nullptr ? commune->name : code);
        }
    }
    auto const folded = foldCommuneName(words);
    auto const asked = split(foldCommuneName(text), ' ');
    return std::all_of(asked.begin(), asked.end(),
                       [&](std::string const& word) { return folded.find(word) != std::string::npos; });
}

bool isWithin(std::optional<Euros> const& amount, std::optional<Euros> const& least, std::optional<Euros> const& most) {
    return (!least && !most) || (amount && (!least || *amount >= *least) && (!most || *amount <= *most));
}

} // namespace

Criteria ProjectFilter::failures(Project const& project, ContractData const& contracts) const {
    Criteria failed;
    failed[bit(Criterion::Tags)] = !std::all_of(
        tags.begin(), tags.end(), [&](auto const& scheme) { return isOfOne(project, scheme.first, scheme.second); });
    failed[bit(Criterion::Periods)] = !lets(periods, periodOf(project));
    failed[bit(Criterion::Origins)] = !lets(origins, project.origin);
    failed[bit(Criterion::Kinds)] = !lets(kinds, project.kind);
    failed[bit(Criterion::Owners)] = !lets(owners, project.owner);
    failed[bit(Criterion::Amount)] = !isWithin(project.amount, least, most);
    failed[bit(Criterion::Text)] = !text.empty() && !holdsWords(project, text, contracts);
    failed[bit(Criterion::Voted)] = onlyVoted && !project.voted;
    failed[bit(Criterion::Unlocated)] = onlyUnlocated && !isUnlocated(project);
    return failed;
}

ProjectFilter ProjectFilter::without(Criterion criterion) const {
    auto rest = *this;
    switch (criterion) {
    case Criterion::Tags:
        rest.tags.clear();
        break;
    case Criterion::Periods:
        rest.periods.clear();
        break;
    case Criterion::Origins:
        rest.origins.clear();
        break;
    case Criterion::Kinds:
        rest.kinds.clear();
        break;
    case Criterion::Owners:
        rest.owners.clear();
        break;
    case Criterion::Amount:
        rest.least.reset();
        rest.most.reset();
        break;
    case Criterion::Text:
        rest.text.clear();
        break;
    case Criterion::Voted:
        rest.onlyVoted = false;
        break;
    case Criterion::Unlocated:
        rest.onlyUnlocated = false;
        break;
    }
    return rest;
}

FilterCounts countBy(ProjectFilter const& filter, std::span<Project const* const> projects,
                     ContractData const& contracts) {
    FilterCounts counts;
    std::map<std::pair<std::string_view, std::string_view>, int> tags; // nothing is copied for each of many projects
    counts.all = static_cast<int>(projects.size());
    for (auto const* const project : projects) {
        auto const failed = filter.failures(*project, contracts);
        counts.shown += failed.none() ? 1 : 0;
        auto const passesBut = [&](Criterion criterion) {
            auto others = failed;
            others.reset(bit(criterion));
            return others.none();
        };
        for (auto const& tag : project->tags) {
            bool const isOfOthers = isOfEach(*project, filter, tag.scheme);
            tags[{tag.scheme, tag.code}] += isOfOthers && passesBut(Criterion::Tags) ? 1 : 0;
        }
        counts.periods[periodOf(*project)] += passesBut(Criterion::Periods) ? 1 : 0;
        counts.kinds[project->kind] += passesBut(Criterion::Kinds) ? 1 : 0;
        counts.owners[project->owner] += passesBut(Criterion::Owners) ? 1 : 0;
        counts.voted += project->voted && passesBut(Criterion::Voted) ? 1 : 0;
        counts.unlocated += isUnlocated(*project) && passesBut(Criterion::Unlocated) ? 1 : 0;
        if (project->amount && passesBut(Criterion::Amount)) {
            counts.amounts.push_back(*project->amount);
        }
    }
    for (auto const& [tag, count] : tags) {
        counts.tags.emplace(tag, count);
    }
    std::sort(counts.amounts.begin(), counts.amounts.end());
    return counts;
}

std::optional<Criterion> criterionInTheWay(ProjectFilter const& filter, std::span<Project const* const> projects,
                                           ContractData const& contracts) {
    std::array<int, criterionCount> alone{};
    for (auto const* const project : projects) {
        auto const failed = filter.failures(*project, contracts);
        if (failed.none()) {
            return std::nullopt;
        }
        for (std::size_t i = 0; failed.count() == 1 && i < criterionCount; ++i) {
            alone.at(i) += failed.test(i) ? 1 : 0;
        }
    }
    auto const most = std::max_element(alone.begin(), alone.end());
    return *most == 0 ? std::nullopt : std::optional(static_cast<Criterion>(most - alone.begin()));
}

} // namespace cartocontrat
