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
        if (!m_anatomy.hasNumbers()) {
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

std::vector<ProjectList> listsOf(PageProjects const& projects, PagePlan const& plan, ListWords const& words,
                                 PageTemplate const& pageTemplate, Look const& look) {
    ColumnFiller filler(plan.anatomy, plan.columns[0].width(), plan.columns[0].height(), look);
    if (plan.boxed < projects.located.size()) {
        ProjectList numbered{"numerotes", typeset(words.numbered), {}, {}, true};
        for (auto i = plan.boxed; i < projects.located.size(); ++i) {
            numbered.rows.push_back(&projects.located[i]);
        }
        numbered.count = counted(numbered.rows.size(), pageTemplate);
        filler.add(numbered);
    }
    if (!projects.whole.empty()) {
        filler.add(listOf("ensemble", words.whole, projects.whole, pageTemplate));
    }
    if (!projects.unlocated.empty()) {
        filler.add(listOf("non-localises", words.unlocated, projects.unlocated, pageTemplate));
    }
    return std::move(filler).pieces();
}

/// The greatest amounts first, the order of the data among equals.
void rank(std::vector<PageProject>& located) {
    std::vector<std::size_t> byAmount(located.size());
    for (std::size_t i = 0; i < located.size(); ++i) {
        located[i].order = byAmount[i] = i;
    }
    std::stable_sort(byAmount.begin(), byAmount.end(), [&](std::size_t a, std::size_t b) {
        return located[a].project->amount > located[b].project->amount; // without an amount comes last
    });
    for (std::size_t i = 0; i < byAmount.size(); ++i) {
        located[byAmount[i]].rank = i;
    }
}

/// The first so many by amount, then the others, each in the order of the data; the others numbered.
void arrange(std::vector<PageProject>& located, std::size_t boxed) {
    std::sort(located.begin(), located.end(), [&](PageProject const& a, PageProject const& b) {
        bool const isBoxedA = a.rank < boxed, isBoxedB = b.rank < boxed;
        return isBoxedA != isBoxedB ? isBoxedA : a.order < b.order;
    });
    for (std::size_t i = 0; i < located.size(); ++i) {
        located[i].number = i < boxed ? 0 : static_cast<int>(i - boxed) + 1;
    }
}

/// A way to make room: tried in order, the first in which everything fits is taken.
struct Attempt {
    Anatomy anatomy;
    double columnWidth;
    double listHeight = 0; ///< of columns under the map; 0: they stand beside it
};

/// The template's columns in each anatomy; then, for numbers, columns that leave the map no more than `leastMapShare`
/// of the page, and smaller type.
std::vector<Attempt> attempts(PageGrid const& grid, Look const& look) {
    constexpr double leastMapShare = 0.3, widthStep = 6;
    std::vector<Attempt> result;
    for (auto const& anatomy : anatomies(look)) {
        for (auto const width : grid.columnWidths) {
            result.push_back({anatomy, width});
        }
    }
    auto const widest = (grid.width * (1 - leastMapShare)) / 2 - grid.margin - grid.gutter;
    for (auto const sizePt : {6.0, 5.5, 5.0}) {
        for (auto width = grid.columnWidths.front() + widthStep; width <= widest; width += widthStep) {
            for (auto anatomy : anatomies(look)) {
                if (anatomy.hasNumbers()) {
                    anatomy.typeFactor = sizePt / 6.5;
                    result.push_back({anatomy, width});
                }
            }
        }
    }
    return result;
}

/// Tries one form after the other.
class Planner {
public:
    Planner(PageProjects& projects, Extent const& territory, ListWords const& words, PageTemplate const& pageTemplate,
            PageGrid const& grid, Look const& look, std::size_t mostBoxes)
        : m_mostBoxes(mostBoxes), m_projects(projects), m_territory(territory), m_words(words),
          m_template(pageTemplate), m_grid(grid), m_look(look) {
        rank(m_projects.located);
    }

    PagePlan plan() {
        auto beside = firstThatFits(attempts(m_grid, m_look));
        if (m_grid.mayListBelow && m_projects.count() > 0) {
            auto below = firstThatFits(attemptsBelow());
            if (below && (!beside || below->plan.scaleDenominator < beside->plan.scaleDenominator)) {
                beside = std::move(below);
            }
        }
        if (beside) {
            return complete(planWith(beside->attempt, beside->plan.boxed));
        }
        auto last = planWith({anatomies(m_look).back(), m_grid.columnWidths.back()}, 0);
        last.everythingFits = false;
        return last;
    }

private:
    static constexpr std::size_t leastBoxes = 4; ///< fewer beside a numbered list would look forgotten

    struct Found {
        Attempt attempt;
        PagePlan plan;
    };

    std::optional<Found> firstThatFits(std::vector<Attempt> const& wanted) {
        auto const largestScale =
            planWith({anatomies(m_look).front(), m_grid.columnWidths.back()}, m_projects.located.size())
                .scaleDenominator;
        for (auto const& attempt : wanted) {
            // Columns as wide as the largest scale allows; a tighter anatomy may take the map's room before type
            // shrinks.
            auto const kind = attempt.anatomy.kind;
            bool const mayShrinkMap = kind == AnatomyKind::Small || kind == AnatomyKind::Numbered ||
                                      attempt.columnWidth > m_grid.columnWidths.front();
            auto const scale = scaleFor(frameFor(attempt.columnWidth, m_grid), m_territory, m_template.scales);
            if (scale > largestScale && !mayShrinkMap) {
                continue;
            }
            auto const columns = attempt.listHeight > 0 ? attempt.listHeight : m_grid.frameBottom - m_grid.frameTop;
            if (leastHeight(attempt.anatomy) > 2 * columns) {
                continue;
            }
            if (auto const boxed = mostBoxes(attempt)) {
                return Found{attempt, planWith(attempt, *boxed)};
            }
        }
        return std::nullopt;
    }

    /// Both columns together have at least this much in them: every title on one line, nothing measured. Spares trying
    /// forms that cannot hold a page of many projects.
    [[nodiscard]] double leastHeight(Anatomy const& anatomy) const {
        constexpr double compactRow = 2.7, row = 4, box = 7;
        auto const located = static_cast<double>(m_projects.located.size());
        auto const all = static_cast<double>(m_projects.count());
        auto const least = anatomy.hasNumbers() ? all * compactRow : located * box + (all - located) * row;
        return m_look.mm(least * anatomy.typeFactor);
    }

    /// Numbered lists under the map, in the largest type first, no higher than they have to be.
    [[nodiscard]] std::vector<Attempt> attemptsBelow() const {
        constexpr double step = 4, mostShare = 0.55;
        std::vector<Attempt> result;
        auto const width = (m_grid.width - 2 * m_grid.margin - m_grid.gutter) / 2;
        for (auto const sizePt : {6.5, 6.0, 5.5, 5.0}) {
            auto anatomy = anatomies(m_look).back();
            anatomy.typeFactor = sizePt / 6.5;
            auto const most = (m_grid.frameBottom - m_grid.frameTop) * mostShare;
            for (auto height = std::max(step, leastHeight(anatomy) / 2); height <= most; height += step) {
                result.push_back({anatomy, width, height});
            }
        }
        return result;
    }

    /// How many projects may have a box, or nothing when the form does not fit.
    std::optional<std::size_t> mostBoxes(Attempt const& attempt) {
        auto const all = m_projects.located.size();
        auto const fitsWith = [&](std::size_t boxed) {
            return fits(calloutProblem(planWith(attempt, boxed), m_projects, m_grid, m_look));
        };
        if (attempt.anatomy.kind != AnatomyKind::Mixed) {
            auto const boxed = attempt.anatomy.kind == AnatomyKind::Numbered ? 0 : all;
            return boxed <= m_mostBoxes && fitsWith(boxed) ? std::optional(boxed) : std::nullopt;
        }
        if (std::min(all, m_mostBoxes) <= leastBoxes || !fitsWith(leastBoxes)) {
            return std::nullopt;
        }
        std::size_t least = leastBoxes, most = std::min(all, m_mostBoxes + 1);
        while (most - least > 1) {
            auto const middle = (least + most) / 2;
            (fitsWith(middle) ? least : most) = middle;
        }
        return least;
    }

    PagePlan planWith(Attempt const& attempt, std::size_t boxed) {
        PagePlan plan;
        plan.anatomy = attempt.anatomy;
        plan.boxed = boxed;
        auto const left = m_grid.margin, right = m_grid.width - m_grid.margin;
        auto top = m_grid.frameTop;
        if (attempt.listHeight > 0) {
            top = m_grid.frameBottom - attempt.listHeight;
            plan.frame = {left, m_grid.frameTop, right, top - m_grid.gutter};
        } else {
            plan.frame = frameFor(attempt.columnWidth, m_grid);
        }
        plan.columns = {Extent{left, top, left + attempt.columnWidth, m_grid.frameBottom},
                        Extent{right - attempt.columnWidth, top, right, m_grid.frameBottom}};
        plan.scaleDenominator = scaleFor(plan.frame, m_territory, m_template.scales);
        arrange(m_projects.located, boxed);
        plan.lists = listsOf(m_projects, plan, m_words, m_template, m_look);
        return plan;
    }

    PagePlan complete(PagePlan plan) const {
        if (m_projects.count() == 0) {
            plan.lists.push_back({"aucun-projet", typeset(m_words.empty), {}, {}});
        }
        return plan;
    }

    std::size_t m_mostBoxes;
    PageProjects& m_projects;
    Extent const& m_territory;
    ListWords const& m_words;
    PageTemplate const& m_template;
    PageGrid const& m_grid;
    Look const& m_look;
};

} // namespace

std::vector<PageProject const*> PageProjects::all() const {
    std::vector<PageProject const*> result;
    for (auto const* list : {&located, &whole, &unlocated}) {
        for (auto const& project : *list) {
            result.push_back(&project);
        }
    }
    return result;
}

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
    for (std::size_t i = 0; i < plan.boxed; ++i) {
        auto const& project = projects.located[i];
        problem.callouts.push_back({project.project->id,
                                    calloutHeight(project, plan.anatomy, calloutWidth(project, width, look), look),
                                    {plan.frame.centre()},
                                    plan.anatomy.markerSize / 2 + look.length("marker-ring") * 0.5,
                                    std::nullopt,
                                    std::nullopt});
    }
    for (auto const& list : plan.lists) {
        problem.lists.push_back({list.id, listHeight(list, plan.anatomy, width, look)});
    }
    return problem;
}

PagePlan planPage(PageProjects& projects, Extent const& territory, ListWords const& words,
                  PageTemplate const& pageTemplate, PageGrid const& grid, Look const& look, std::size_t mostBoxes) {
    return Planner(projects, territory, words, pageTemplate, grid, look, mostBoxes).plan();
}

} // namespace cartocontrat
