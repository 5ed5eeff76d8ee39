// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/page_plan.hpp"

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

/// Lists cut in pieces that stand in columns of a height, row after row.
class ColumnFiller {
public:
    ColumnFiller(Anatomy const& anatomy, double width, double height, Look const& look)
        : m_anatomy(anatomy), m_width(width), m_height(height - roundingSlack), m_left(m_height), m_look(look) {}

    void add(ProjectList const& list) {
        // Where call-outs share the columns, only a list that is higher than a column has to be cut.
        if (m_anatomy.kind != AnatomyKind::Numbered) {
            m_left = m_height;
        }
        auto const head = heightOf(list, {});
        for (auto const* row : list.rows) {
            auto const height = heightOf(list, {row}) - head;
            if (row == list.rows.front() || height > m_left) {
                open(list, row == list.rows.front(), head + height);
            }
            m_pieces.back().rows.push_back(row);
            m_left -= height;
        }
    }
    [[nodiscard]] std::vector<ProjectList> pieces() && { return std::move(m_pieces); }

private:
    static constexpr double roundingSlack = 0.01; ///< call-outs are placed in whole micrometres

    [[nodiscard]] double heightOf(ProjectList const& list, std::vector<PageProject const*> rows) const {
        return listHeight({list.id, list.heading, list.count, std::move(rows), list.isNumbered}, m_anatomy, m_width,
                          m_look);
    }

    /// Begins a piece whose head and first row are `least` high, in the next column when this one is too full.
    void open(ProjectList const& list, bool isFirst, double least) {
        auto const gap = m_left < m_height ? m_anatomy.gap : 0;
        m_left = m_left - gap < least ? m_height : m_left - gap;
        m_pieceOfList = isFirst ? 1 : m_pieceOfList + 1;
        m_pieces.push_back({list.id + (isFirst ? "" : "-" + std::to_string(m_pieceOfList)),
                            list.heading,
                            isFirst ? list.count : std::string{},
                            {},
                            list.isNumbered});
        m_left -= heightOf(list, {});
    }

    Anatomy const& m_anatomy;
    double m_width, m_height, m_left;
    Look const& m_look;
    int m_pieceOfList = 1;
    std::vector<ProjectList> m_pieces;
};

std::vector<ProjectList> listsOf(PageProjects const& projects, Anatomy const& anatomy, double width, double height,
                                 PageTemplate const& pageTemplate, Look const& look) {
    ColumnFiller filler(anatomy, width, height, look);
    if (anatomy.kind == AnatomyKind::Numbered) {
        auto numbered = listOf("numerotes", pageTemplate.word("numbered"), projects.located, pageTemplate);
        numbered.isNumbered = true;
        filler.add(numbered);
    }
    if (!projects.whole.empty()) {
        filler.add(listOf("ensemble", pageTemplate.word("whole"), projects.whole, pageTemplate));
    }
    if (!projects.unlocated.empty()) {
        filler.add(listOf("non-localises", pageTemplate.word("unlocated"), projects.unlocated, pageTemplate));
    }
    return std::move(filler).pieces();
}

/// A way to make room: tried in order, the first in which everything fits is taken.
struct Attempt {
    Anatomy anatomy;
    double columnWidth;
};

/// The template's columns in each anatomy; then, for numbered lists, columns that leave the map no more than
/// `leastMapShare` of the page, and smaller type.
std::vector<Attempt> attempts(PageGrid const& grid, Look const& look) {
    constexpr double leastMapShare = 0.3, widthStep = 6;
    std::vector<Attempt> result;
    for (auto const& anatomy : anatomies(look)) {
        for (auto const width : grid.columnWidths) {
            result.push_back({anatomy, width});
        }
    }
    auto anatomy = anatomies(look).back();
    auto const widest = (grid.width * (1 - leastMapShare)) / 2 - grid.margin - grid.gutter;
    for (auto const sizePt : {6.0, 5.5, 5.0}) {
        anatomy.typeFactor = sizePt / 6.5;
        for (auto width = grid.columnWidths.front() + widthStep; width <= widest; width += widthStep) {
            result.push_back({anatomy, width});
        }
    }
    return result;
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
    for (auto const& [anatomy, width] : attempts(grid, look)) {
        last = planWith(width, anatomy);
        // Columns as wide as the largest scale allows; a tighter anatomy may take the map's room before type shrinks.
        if (last.scaleDenominator > narrowest && anatomy.kind != AnatomyKind::Small &&
            anatomy.kind != AnatomyKind::Numbered) {
            continue;
        }
        if (fits(calloutProblem(last, projects, grid, look))) {
            return complete(std::move(last));
        }
    }
    last.everythingFits = false;
    return complete(std::move(last));
}

} // namespace cartocontrat
