// SPDX-License-Identifier: EUPL-1.2
#include "domain/project_filter.hpp"

namespace cartocontrat {

namespace {

bool lets(std::set<std::string> const& criterion, std::string const& value) {
    return criterion.empty() || criterion.contains(value);
}

} // namespace

bool ProjectFilter::accepts(Project const& project) const {
    std::string const period = project.period.empty() ? unknownPeriod : project.period;
    return lets(themes, project.theme) && lets(periods, period) && lets(origins, project.origin);
}

} // namespace cartocontrat
