// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/legend.hpp"

#include "scene/page/hatch_lines.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

class LegendPainter {
public:
    LegendPainter(PageTemplate const& pageTemplate, PageGrid const& grid, double rightColumn, Look const& look,
                  std::vector<Item>& items)
        : m_template(pageTemplate), m_grid(grid), m_rightColumn(rightColumn), m_look(look), m_items(items) {}

    void paint() {
        auto const right = m_grid.width - m_grid.margin;
        m_items.push_back(
            {Role::LegendSymbol,
             {},
             Drawing{PathShape{{{{m_grid.margin, m_grid.legendTop}, {right, m_grid.legendTop}}}}, std::nullopt,
                     Stroke{m_look.colour("box-line"), m_look.length("box-line"), LineCap::Flat, {}, false}}});
        collectColumns();
        double y = 0;
        for (auto const& group : m_template.legend) {
            if (group.columns.empty()) {
                continue; // the foot line is drawn with the sources
            }
            y = group.underPrevious ? y + m_look.mm(0.7) : m_grid.legendTop;
            y = paintGroup(group, y);
        }
    }

private:
    static constexpr double textOffset = 7.0; ///< swatch 5.4 and its gap 1.6
    static constexpr double columnGap = 2.0;

    double columnX(double fromRight) const {
        return std::isfinite(fromRight) ? m_rightColumn + fromRight * m_look.factor() : m_grid.margin;
    }

    void collectColumns() {
        for (auto const& group : m_template.legend) {
            for (auto const x : group.columns) {
                m_columns.push_back(columnX(x));
            }
        }
        m_columns.push_back(m_grid.width - m_grid.margin + m_look.mm(columnGap));
        std::sort(m_columns.begin(), m_columns.end());
    }

    /// Room for text in a column that starts at x: up to the next one.
    double roomAt(double x) const {
        auto const next = std::upper_bound(m_columns.begin(), m_columns.end(), x + 0.01);
        return *next - x - m_look.mm(textOffset + columnGap);
    }

    double paintGroup(LegendGroup const& group, double top) {
        auto const& metrics = m_look.metrics();
        auto const heading = m_look.text("legend-heading"), label = m_look.text("legend-label");
        auto const firstX = columnX(group.columns.front());
        m_items.push_back({Role::LegendHeading,
                           {},
                           makeRun(group.heading, heading, {firstX, top + m_look.mm(3.6)}, Anchor::Left, metrics)});
        double lowest = top, y = top + m_grid.legendHeading + m_look.mm(0.5);
        std::size_t column = 0, row = 0;
        for (auto const& entry : group.entries) {
            if (row == group.rowsPerColumn && column + 1 < group.columns.size()) {
                ++column;
                row = 0;
                y = top + m_grid.legendHeading + m_look.mm(0.5);
            }
            auto const x = columnX(group.columns[column]);
            auto const lines = wrapped(entry.label, label.font, roomAt(x), metrics);
            auto const height = m_grid.legendRow + m_grid.legendWrap * (static_cast<double>(lines.size()) - 1);
            paintSymbol(entry, {x + m_look.mm(2.7), y + height / 2});
            double baseline = y + m_grid.legendRow / 2 + metrics.xHeight(label.font) * 0.62;
            for (auto const& line : lines) {
                m_items.push_back({Role::LegendLabel, entry.label,
                                   makeRun(line, label, {x + m_look.mm(textOffset), baseline}, Anchor::Left, metrics)});
                baseline += m_grid.legendWrap;
            }
            y += height;
            lowest = std::max(lowest, y);
            ++row;
        }
        return lowest;
    }

    void paintSymbol(LegendEntry const& entry, Point centre) {
        switch (entry.symbol) {
        case LegendSymbol::Presence: {
            auto const found = m_template.presence.find(entry.key);
            if (found != m_template.presence.end()) {
                add(entry, PictogramMark{found->second.pictogram, centre, m_look.length("presence"),
                                         m_look.colour("navy"), m_look.colour("paper"), 0});
            }
            break;
        }
        case LegendSymbol::Period:
            paintPeriod(entry, centre);
            break;
        case LegendSymbol::Theme:
            paintTheme(entry, centre);
            break;
        case LegendSymbol::Rule:
            paintRule(entry, centre);
            break;
        }
    }

    void paintPeriod(LegendEntry const& entry, Point centre) {
        auto const grey = m_look.colour("period-swatch"), paper = m_look.colour("paper");
        auto const radius = m_look.mm(1.7), width = m_look.length("marker-outline");
        bool const outlined = m_template.periods.at(entry.key).drawing == PeriodDrawing::Outlined;
        add(entry, outlined ? Drawing{CircleShape{centre, radius - width / 2}, paper,
                                      Stroke{grey, width, LineCap::Round, {}, false}}
                            : Drawing{CircleShape{centre, radius}, grey, std::nullopt});
    }

    void paintTheme(LegendEntry const& entry, Point centre) {
        auto const theme = m_look.style().theme(entry.key);
        auto const diameter = m_look.mm(3.5);
        add(entry, Drawing{CircleShape{centre, diameter / 2}, theme.colour, std::nullopt});
        if (!theme.pictogram.empty()) {
            add(entry, PictogramMark{theme.pictogram, centre, diameter * 0.6, m_look.colour("paper"), theme.colour, 0});
        }
    }

    void paintRule(LegendEntry const& entry, Point centre) {
        auto const* rule = m_look.style().findRule(entry.key);
        if (!rule) {
            return;
        }
        auto const w = m_look.mm(2.7), h = m_look.mm(1.3);
        Extent const swatch{centre.x - w, centre.y - h, centre.x + w, centre.y + h};
        Line const corners{{swatch.minX, swatch.minY},
                           {swatch.maxX, swatch.minY},
                           {swatch.maxX, swatch.maxY},
                           {swatch.minX, swatch.maxY},
                           {swatch.minX, swatch.minY}};
        Stroke const edge{m_look.colour("box-line"), m_look.mm(0.12), LineCap::Flat, {}, true};
        if (rule->fill || rule->hatch) {
            add(entry, Drawing{RectShape{swatch}, rule->fill ? *rule->fill : m_look.colour("paper"),
                               rule->hatch ? std::nullopt : std::optional(edge)});
        }
        if (rule->hatch) {
            PathShape hatch{hatchLines(*rule->hatch, m_look.factor(), {{{{corners}}}})};
            add(entry,
                Drawing{std::move(hatch), std::nullopt,
                        Stroke{rule->hatch->stroke, rule->hatch->width * m_look.factor(), LineCap::Flat, {}, false}});
            add(entry, Drawing{RectShape{swatch}, std::nullopt,
                               Stroke{rule->hatch->stroke, m_look.mm(0.15), LineCap::Flat, {}, true}});
        }
        for (auto const& line : rule->lines) {
            add(entry, Drawing{PathShape{{{{swatch.minX, centre.y}, {swatch.maxX, centre.y}}}}, std::nullopt,
                               Stroke{line.stroke, line.width * m_look.factor(), LineCap::Flat, {}, false}});
        }
    }

    template <class Mark>
    void add(LegendEntry const& entry, Mark mark) {
        m_items.push_back({Role::LegendSymbol, entry.label, std::move(mark)});
    }

    PageTemplate const& m_template;
    PageGrid const& m_grid;
    double m_rightColumn;
    Look const& m_look;
    std::vector<Item>& m_items;
    std::vector<double> m_columns;
};

} // namespace

void drawLegend(PageTemplate const& pageTemplate, PageGrid const& grid, double rightColumn, Look const& look,
                std::vector<Item>& items) {
    LegendPainter(pageTemplate, grid, rightColumn, look, items).paint();
}

} // namespace cartocontrat
