// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project.hpp"

#include <set>

namespace cartocontrat {

/// Which projects are shown; an empty criterion lets all through.
struct ProjectFilter {
    std::set<std::string> themes;
    std::set<std::string> periods; ///< with "non-precisee" for projects whose period the text does not say
    std::set<std::string> origins;

    [[nodiscard]] bool accepts(Project const& project) const;
    [[nodiscard]] bool isEmpty() const { return themes.empty() && periods.empty() && origins.empty(); }
    friend bool operator==(ProjectFilter const&, ProjectFilter const&) = default;
};

/// Word of a filter for a project without a period.
inline constexpr char const* unknownPeriod = "non-precisee";

} // namespace cartocontrat
