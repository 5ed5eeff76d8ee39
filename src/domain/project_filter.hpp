// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project.hpp"

#include <map>
#include <set>

namespace cartocontrat {

/// Which projects are shown; an empty criterion lets all through.
struct ProjectFilter {
    std::map<std::string, std::set<std::string>> tags; ///< by scheme: a project has one of the codes in each scheme
    std::set<std::string> periods; ///< with "non-precisee" for projects whose period the text does not say
    std::set<std::string> origins;

    friend bool operator==(ProjectFilter const&, ProjectFilter const&) = default;
    [[nodiscard]] bool accepts(Project const& project) const;
    [[nodiscard]] bool isEmpty() const { return tags.empty() && periods.empty() && origins.empty(); }
};

/// Word of a filter for a project without a period.
inline constexpr char const* unknownPeriod = "non-precisee";

} // namespace cartocontrat
