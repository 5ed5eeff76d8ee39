// SPDX-License-Identifier: EUPL-1.2
#include "scene/page_plan.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

constexpr double territoryMargin = 3; ///< millimetres between the territory and the frame

Extent frameFor(double columnWidth, PageGrid const& grid) {
    auto const side = grid.margin + columnWidth + grid.gutter;
    return {side, grid.frameTop, grid.width - side, grid.frameBottom};
}

double scaleFor(Extent const& frame, Extent const& territory, std::vector<double> const& scales) {
    auto const needed = 1000 * std::max(territory.width() / (frame.width() - 2 * territoryMargin),
                                        territory.height() / (frame.height() - 2 * territoryMargin));
    auto const found = std::lower_bound(scales.begin(), scales.end(), needed);
    return found != scales.end() ? *found : std::ceil(needed / 50000) * 50000;
}

std::string counted(std::size_t count, PageTemplate const& pageTemplate) {
    return filled(pageTemplate.word(count == 1 ? "list-project" : "list-projects"), "n", std::to_string(count));
}

ProjectList listOf(std::string id, std::string const& heading, std::vector<PageProject> const& projects,
                   PageTemplate const& pageTemplate) {
    ProjectList list{std::move(id), typeset(heading), counted(projects.size(), pageTemplate), {}};
    for (auto const& project : projects) {
        list.rows.push_back(&project);
    }
    return list;
}

/// A numbered list cut in pieces that each fit a column.
std::vector<ProjectList> split(ProjectList const& whole, Anatomy const& anatomy, double width, double room,
                               Look const& look) {
    std::vector<ProjectList> pieces;
    for (auto const* row : whole.rows) {
        if (!pieces.empty()) {
            pieces.back().rows.push_back(row);
            if (listHeight(pieces.back(), anatomy, width, look) <= room) {
                continue;
            }
            pieces.back().rows.pop_back();
        }
        pieces.push_back({whole.id + (pieces.empty() ? "" : "-" + std::to_string(pieces.size() + 1)),
                          whole.heading,
                          pieces.empty() ? whole.count : std::string{},
                          {row},
                          whole.isNumbered});
    }
    return pieces;
}

std::vector<ProjectList> listsOf(PageProjects const& projects, Anatomy const& anatomy, double width, double room,
                                 PageTemplate const& pageTemplate, Look const& look) {
    std::vector<ProjectList> lists;
    auto const add = [&](ProjectList list) {
        for (auto& piece : split(list, anatomy, width, room, look)) {
            lists.push_back(std::move(piece));
        }
    };
    if (anatomy.kind == AnatomyKind::Numbered) {
        auto numbered = listOf("numerotes", pageTemplate.word("numbered"), projects.located, pageTemplate);
        numbered.isNumbered = true;
        add(std::move(numbered));
    }
    if (!projects.whole.empty()) {
        add(listOf("ensemble", pageTemplate.word("whole"), projects.whole, pageTemplate));
    }
    if (!projects.unlocated.empty()) {
        add(listOf("non-localises", pageTemplate.word("unlocated"), projects.unlocated, pageTemplate));
    }
    return lists;
}

} // namespace

CalloutProblem calloutProblem(PagePlan const& plan, PageProjects const& projects, PageGrid const& grid,
                              Look const& look) {
    CalloutProblem problem;
    problem.frame = plan.frame;
    problem.columns = plan.columns;
    problem.gap = plan.anatomy.gap;
    problem.leaderSpacing = look.length("leader-spacing");
    problem.barInset = plan.anatomy.barWidth / 2;
    for (auto& knee : problem.knees) {
        knee = grid.gutter + (knee - 4.5) * look.factor();
    }
    auto const width = plan.columns[0].width();
    if (plan.anatomy.kind != AnatomyKind::Numbered) {
        for (auto const& project : projects.located) {
            problem.callouts.push_back({project.project->id,
                                        calloutHeight(project, plan.anatomy, width, look),
                                        {plan.frame.centre()},
                                        plan.anatomy.markerSize / 2 + look.length("marker-ring") * 0.5,
                                        std::nullopt,
                                        std::nullopt});
        }
    }
    for (auto const& list : plan.lists) {
        problem.lists.push_back({list.id, listHeight(list, plan.anatomy, width, look)});
    }
    return problem;
}

PagePlan planPage(PageProjects& projects, Extent const& territory, std::string const& emptyHeading,
                  PageTemplate const& pageTemplate, PageGrid const& grid, Look const& look) {
    auto const planWith = [&](double width, Anatomy const& anatomy) {
        PagePlan plan;
        plan.anatomy = anatomy;
        plan.frame = frameFor(width, grid);
        plan.scaleDenominator = scaleFor(plan.frame, territory, pageTemplate.scales);
        plan.columns = {
            Extent{grid.margin, grid.frameTop, grid.margin + width, grid.frameBottom},
            Extent{grid.width - grid.margin - width, grid.frameTop, grid.width - grid.margin, grid.frameBottom}};
        plan.lists = listsOf(projects, anatomy, width, plan.columns[0].height(), pageTemplate, look);
        return plan;
    };
    auto const narrowest = planWith(grid.columnWidths.back(), anatomies(look).front()).scaleDenominator;
    auto const complete = [&](PagePlan plan) {
        if (plan.anatomy.kind == AnatomyKind::Numbered) {
            int number = 0;
            for (auto& project : projects.located) {
                project.number = ++number;
            }
        }
        if (projects.count() == 0) {
            plan.lists.push_back({"aucun-projet", typeset(emptyHeading), {}, {}});
        }
        return plan;
    };
    PagePlan last;
    for (auto const& anatomy : anatomies(look)) {
        for (auto const width : grid.columnWidths) {
            last = planWith(width, anatomy);
            // Columns as wide as the largest scale allows; a tighter anatomy may take the map's room before type
            // shrinks.
            if (last.scaleDenominator > narrowest && anatomy.kind != AnatomyKind::Small &&
                anatomy.kind != AnatomyKind::Numbered) {
                continue;
            }
            if (fits(calloutProblem(last, projects, grid, look))) {
                return complete(std::move(last));
            }
        }
    }
    last.everythingFits = false;
    return complete(std::move(last));
}

} // namespace cartocontrat
