// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/callout_drawing.hpp"

#include "scene/roles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

Extent const& columnOf(PagePlan const& plan, Side side) {
    return plan.columns[static_cast<std::size_t>(side)];
}

Extent boxIn(Extent const& column, Side side, double top, double width, double height) {
    return side == Side::Left ? Extent{column.maxX - width, top, column.maxX, top + height}
                              : Extent{column.minX, top, column.minX + width, top + height};
}

/// Millimetres as French writes them.
std::string millimetres(double length) {
    auto text = fmt::format("{:.1f}", length);
    std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

} // namespace

void drawLeaders(CalloutSolution const& solution, PageProjects const& projects, Look const& look,
                 std::vector<Item>& items) {
    auto const stroke = [&](Colour colour, char const* width) {
        return Stroke{colour, look.length(width), LineCap::Flat, {}, false};
    };
    for (auto const& callout : solution.callouts) {
        items.push_back(
            {Role::Leader, callout.project + std::string(leaderGround),
             Drawing{PathShape{callout.leaders}, std::nullopt, stroke(look.colour("paper"), "leader-halo")}});
    }
    for (std::size_t i = 0; i < solution.callouts.size(); ++i) {
        auto const& callout = solution.callouts[i];
        items.push_back(
            {Role::Leader, callout.project,
             Drawing{PathShape{callout.leaders}, std::nullopt, stroke(projects.located[i].theme.colour, "leader")}});
    }
}

void drawBoxes(CalloutSolution const& solution, PagePlan const& plan, PageProjects const& projects, Look const& look,
               std::vector<Item>& items) {
    for (std::size_t i = 0; i < solution.callouts.size(); ++i) {
        auto const& placed = solution.callouts[i];
        auto const& project = projects.located[i];
        auto const& column = columnOf(plan, placed.side);
        auto const width = calloutWidth(project, column.width(), look);
        auto const height = calloutHeight(project, plan.anatomy, width, look);
        drawCallout(project, plan.anatomy, boxIn(column, placed.side, placed.top, width, height), placed.side, look,
                    items);
    }
    for (std::size_t i = 0; i < solution.lists.size(); ++i) {
        auto const& placed = solution.lists[i];
        auto const& column = columnOf(plan, placed.lock.side);
        auto const height = listHeight(plan.lists[i], plan.anatomy, column.width(), look);
        drawList(plan.lists[i], plan.anatomy, boxIn(column, placed.lock.side, placed.top, column.width(), height), look,
                 items);
    }
}

void reportCallouts(CalloutSolution const& solution, PagePlan const& plan, PageProjects const& projects,
                    Diagnostics& diagnostics) {
    constexpr double noise = 0.01;
    for (auto const& [one, other] : solution.crossings) {
        diagnostics.warn(Code::LeaderCrossing, {}, {one, other});
    }
    for (std::size_t i = 0; i < solution.callouts.size(); ++i) {
        auto const& placed = solution.callouts[i];
        auto const& edit = projects.located[i].edit;
        auto const side = edit.pin ? edit.pin->side : edit.side;
        if (side.value_or(placed.side) != placed.side) {
            diagnostics.warn(Code::SideUnavailable, {}, {placed.project});
        } else if (edit.pin && std::abs(edit.pin->top - placed.top) > noise) {
            diagnostics.warn(Code::PinMoved, {}, {placed.project, millimetres(edit.pin->top), millimetres(placed.top)});
        }
    }
    for (auto i = plan.boxed; i < projects.located.size(); ++i) {
        if (auto const& project = projects.located[i]; project.edit.pin) {
            diagnostics.warn(Code::PinUnused, {}, {project.project->id});
        }
    }
}

} // namespace cartocontrat
