// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/site_markers.hpp"

#include "scene/page/marker_placer.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// Call-outs that are tried on their other side.
constexpr std::size_t mostRetries = 4;
/// Times that symbols under a leader are moved off it.
constexpr std::size_t mostMoves = 4;
/// What another arrangement must save to be worth it, millimetres of leader.
constexpr double retryGain = 5;

CalloutProblem askedOf(PagePlan const& plan, PageProjects const& projects, PageGrid const& grid,
                       LabelContext const& context) {
    auto problem = calloutProblem(plan, projects, grid, context.look);
    auto const sites = sitesOnPage(projects, context.transform);
    for (std::size_t i = 0; i < problem.callouts.size(); ++i) {
        auto const& edit = projects.located[i].edit;
        problem.callouts[i].sites = sites[i];
        problem.callouts[i].side = edit.pin ? edit.pin->side : edit.side;
        problem.callouts[i].pinnedTop = edit.pin ? std::optional(edit.pin->top) : std::nullopt;
    }
    relaxByHand(problem, heldCallouts(problem));
    return problem;
}

class MarkerSearch {
public:
    MarkerSearch(MarkerTask const& task, Occupancy const& occupancy)
        : m_task(task), m_occupancy(occupancy), m_problem(task.asked) {}

    /// Nothing where the boxes do not fit the columns.
    std::optional<Attempt> search() {
        auto const sides = placeCallouts(m_problem);
        if (!isWhole(sides)) {
            return std::nullopt;
        }
        m_best = attemptMarkers(m_task, sides, {}, m_occupancy);
        tryOtherSides();
        moveOffLeaders();
        return std::move(m_best);
    }

private:
    [[nodiscard]] bool isWhole(CalloutSolution const& solution) const {
        return solution.callouts.size() == m_task.plan.boxed;
    }

    [[nodiscard]] bool isStopped() const { return m_task.context.stop.stop_requested(); }

    bool isBetter(Attempt const& attempt) const {
        return isWhole(attempt.markers.solution) &&
               attempt.markers.solution.cost + retryGain < m_best->markers.solution.cost;
    }

    /// Markers stand on the side of their box, so a side is chosen before what its leader will meet is known: where one
    /// touches something, the other side is tried.
    void tryOtherSides() {
        auto const touches = m_best->touches;
        for (std::size_t i = 0; i < std::min(touches.size(), mostRetries) && !isStopped(); ++i) {
            auto retried = m_problem;
            auto const callout = touches[i].callout;
            if (m_task.asked.callouts[callout].side) {
                continue;
            }
            auto const side = m_best->markers.solution.callouts[callout].side;
            retried.callouts[callout].side = side == Side::Left ? Side::Right : Side::Left;
            if (!fits(retried)) {
                continue;
            }
            auto other = attemptMarkers(m_task, placeCallouts(retried), {}, m_occupancy);
            if (isBetter(other)) {
                m_best = std::move(other);
                m_problem = std::move(retried);
            }
        }
    }

    /// What a leader touches gives way to it, as long as that helps.
    void moveOffLeaders() {
        KeptOff keptOff;
        auto const sides = placeCallouts(m_problem);
        auto touches = m_best->touches;
        for (std::size_t i = 0; i < mostMoves && !touches.empty() && !isStopped(); ++i) {
            for (auto const& touch : touches) {
                keptOff[touch.mover].push_back(touch.leader);
            }
            auto other = attemptMarkers(m_task, sides, keptOff, m_occupancy);
            touches = other.touches;
            if (isBetter(other)) {
                m_best = std::move(other);
            }
        }
    }

    MarkerTask const& m_task;
    Occupancy const& m_occupancy;
    CalloutProblem m_problem;
    std::optional<Attempt> m_best;
};

} // namespace

SiteMarkers placeMarkers(PagePlan const& plan, PageProjects const& projects, PageGrid const& grid,
                         std::vector<NamedCommune> const& communes,
                         std::map<std::string, std::vector<PresenceMark>> const& presence, LabelContext const& context,
                         Occupancy& occupancy) {
    auto asked = askedOf(plan, projects, grid, context);
    std::optional<std::size_t> usuallyTouching;
    if (!heldCallouts(asked).empty()) {
        MarkerTask const untouched{plan, projects, withoutHeld(asked), communes, presence, context};
        if (auto const usual = MarkerSearch(untouched, occupancy).search()) {
            keepUsual(asked, usual->markers.solution);
            usuallyTouching = usual->markers.touchingLeaders;
        }
    }
    MarkerTask const task{plan, projects, std::move(asked), communes, presence, context};
    auto found = MarkerSearch(task, occupancy).search();
    if (!found) {
        return {};
    }
    occupancy = std::move(found->occupancy);
    found->markers.touchingLeaders = usuallyTouching.value_or(found->markers.touchingLeaders);
    return std::move(found->markers);
}

} // namespace cartocontrat
