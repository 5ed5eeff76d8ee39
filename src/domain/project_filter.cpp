// SPDX-License-Identifier: EUPL-1.2
#include "domain/project_filter.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

bool lets(std::set<std::string> const& criterion, std::string const& value) {
    return criterion.empty() || criterion.contains(value);
}

bool isOfOne(Project const& project, std::string const& scheme, std::set<std::string> const& codes) {
    return std::any_of(project.tags.begin(), project.tags.end(),
                       [&](Tag const& tag) { return tag.scheme == scheme && codes.contains(tag.code); });
}

} // namespace

bool ProjectFilter::accepts(Project const& project) const {
    std::string const period = project.period.empty() ? unknownPeriod : project.period;
    return lets(periods, period) && lets(origins, project.origin) &&
           std::all_of(tags.begin(), tags.end(),
                       [&](auto const& scheme) { return isOfOne(project, scheme.first, scheme.second); });
}

} // namespace cartocontrat
