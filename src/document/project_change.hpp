// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/operation.hpp"
#include "domain/place.hpp"
#include "domain/project.hpp"

#include <map>
#include <set>
#include <variant>

namespace cartocontrat {

/// Where a project was put by hand: a point on the ground, or the INSEE code of a commune.
using HandPlacement = std::variant<Point, std::string>;

/// What was changed by hand of a project; a member without a value is as in the data.
struct ProjectChange {
    std::optional<std::string> title, amountText, futureAmountText, kind, period, year, theme, owner, note;
    std::optional<Euros> amount;
    std::optional<HandPlacement> placement;
    std::optional<std::string> start, end; ///< of its operation, as printed
    /// By nomenclature: its codes there, in place of those of the data; the theme has a member of its own
    std::map<std::string, std::set<std::string>> tags = {};
    std::optional<Euros> totalCost = {}; ///< of its operation

    [[nodiscard]] bool isEmpty() const { return *this == ProjectChange{}; }
    friend bool operator==(ProjectChange const&, ProjectChange const&) = default;
};

/// The same of a place of departmental presence.
struct PlaceChange {
    std::optional<std::string> category, name, insee, address;
    std::optional<Point> position; ///< on the ground

    [[nodiscard]] bool isEmpty() const { return *this == PlaceChange{}; }
    friend bool operator==(PlaceChange const&, PlaceChange const&) = default;
};

/// A text of a project that may be changed, by its name in files.
struct ProjectText {
    char const* name;
    std::optional<std::string> ProjectChange::*changed;
    std::string Project::*kept;
};
inline constexpr ProjectText projectTexts[] = {
    {"title", &ProjectChange::title, &Project::title},
    {"amountText", &ProjectChange::amountText, &Project::amountText},
    {"futureAmountText", &ProjectChange::futureAmountText, &Project::futureAmountText},
    {"kind", &ProjectChange::kind, &Project::kind},
    {"period", &ProjectChange::period, &Project::period},
    {"year", &ProjectChange::year, &Project::year},
    {"theme", &ProjectChange::theme, &Project::theme},
    {"owner", &ProjectChange::owner, &Project::owner},
    {"note", &ProjectChange::note, &Project::note},
};

/// The same of a project's operation.
struct OperationText {
    char const* name;
    std::optional<std::string> ProjectChange::*changed;
    std::string Operation::*kept;
};
inline constexpr OperationText operationTexts[] = {
    {"start", &ProjectChange::start, &Operation::start},
    {"end", &ProjectChange::end, &Operation::end},
};

struct PlaceText {
    char const* name;
    std::optional<std::string> PlaceChange::*changed;
    std::string Place::*kept;
};
inline constexpr PlaceText placeTexts[] = {
    {"category", &PlaceChange::category, &Place::category},
    {"name", &PlaceChange::name, &Place::name},
    {"insee", &PlaceChange::insee, &Place::insee},
    {"address", &PlaceChange::address, &Place::address},
};

[[nodiscard]] Project changed(Project project, ProjectChange const& change);
[[nodiscard]] Place changed(Place place, PlaceChange const& change);

} // namespace cartocontrat
