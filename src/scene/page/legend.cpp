// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/legend.hpp"

#include "scene/page/legend_symbol.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

/// The groups that stand in the legend's box: the foot line, without columns, is drawn with the sources.
std::vector<LegendGroup> groupsOf(PageTemplate const& pageTemplate, PageGrid const& grid,
                                  std::function<bool(LegendEntry const&)> const& isShown) {
    std::vector<LegendGroup> groups;
    for (auto group : pageTemplate.legend) {
        if (grid.legendContent == LegendContent::Page && !group.isComplete) {
            std::erase_if(group.entries, [&](LegendEntry const& entry) { return !isShown(entry); });
        }
        if (!group.columns.empty() && !group.entries.empty()) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

class LegendPainter {
public:
    LegendPainter(std::vector<LegendGroup> groups, PageTemplate const& pageTemplate, PageGrid const& grid,
                  double rightColumn, Look const& look, std::vector<Item>& items)
        : m_groups(std::move(groups)), m_template(pageTemplate), m_grid(grid), m_rightColumn(rightColumn), m_look(look),
          m_items(items) {}

    void paint() {
        m_items.push_back(
            {Role::LegendSymbol,
             {},
             Drawing{PathShape{{{{m_grid.margin, m_grid.legendTop}, {right(), m_grid.legendTop}}}}, std::nullopt,
                     Stroke{m_look.colour("box-line"), m_look.length("box-line"), LineCap::Flat, {}, false}}});
        m_grid.legendLayout == LegendLayout::Fitted ? paintFitted() : paintPlaced();
    }

private:
    static constexpr double textOffset = 7.0; ///< swatch 5.4 and its gap 1.6
    static constexpr double columnGap = 2.0, groupGap = 0.7;
    static constexpr std::size_t mostColumns = 7;

    double right() const { return m_grid.width - m_grid.margin; }

    void paintPlaced() {
        for (auto const& group : m_template.legend) {
            for (auto const x : group.columns) {
                m_columns.push_back(columnX(x));
            }
        }
        m_columns.push_back(right() + m_look.mm(columnGap));
        std::sort(m_columns.begin(), m_columns.end());
        double y = 0;
        for (auto const& group : m_groups) {
            y = group.underPrevious && y > 0 ? y + m_look.mm(groupGap) : m_grid.legendTop;
            y = paintGroup(group, y);
        }
    }

    double columnX(double fromRight) const {
        return std::isfinite(fromRight) ? m_rightColumn + fromRight * m_look.factor() : m_grid.margin;
    }

    /// Room for text in a column that starts at x: up to the next one.
    double roomAt(double x) const {
        auto const next = std::upper_bound(m_columns.begin(), m_columns.end(), x + 0.01);
        return *next - x - m_look.mm(textOffset + columnGap);
    }

    double entryHeight(LegendEntry const& entry, double room) const {
        auto const lines = wrapped(entry.label, m_look.text("legend-label").font, room, m_look.metrics());
        return m_grid.legendRow + m_grid.legendWrap * (static_cast<double>(lines.size()) - 1);
    }

    /// Entries of a group that stay together: all of them, or as many as the template puts in a column.
    struct Block {
        LegendGroup const* group;
        std::size_t first, end;
    };

    std::vector<Block> blocks() const {
        std::vector<Block> result;
        for (auto const& group : m_groups) {
            auto const step = std::min(group.rowsPerColumn, group.entries.size());
            for (std::size_t first = 0; first < group.entries.size(); first += step) {
                result.push_back({&group, first, std::min(first + step, group.entries.size())});
            }
        }
        return result;
    }

    double headingHeight() const { return m_grid.legendHeading + m_look.mm(0.5); }

    /// Entries alone.
    double heightOf(Block const& block, double room) const {
        double height = 0;
        for (auto i = block.first; i < block.end; ++i) {
            height += entryHeight(block.group->entries[i], room);
        }
        return height;
    }

    /// Space over a block: a heading, or its place at the top of a column; none where its group goes on.
    double spaceOver(Block const& block, bool isFirstOfColumn) const {
        if (block.first > 0 && !isFirstOfColumn) {
            return 0;
        }
        return headingHeight() + (isFirstOfColumn ? 0 : m_look.mm(groupGap));
    }

    /// Blocks in columns of one width, in their order, so that the highest column is as low as can be.
    struct Flow {
        std::vector<std::size_t> firsts; ///< the block that begins each column
        double height = 0;
    };

    Flow flowIn(std::size_t columns, std::vector<Block> const& all, double room) const {
        std::vector<double> heights;
        for (auto const& block : all) {
            heights.push_back(heightOf(block, room));
        }
        Flow best{{}, std::numeric_limits<double>::infinity()};
        std::vector<std::size_t> firsts{0};
        split(all, heights, columns, firsts, best);
        return best;
    }

    /// Tries every place for the next column; a legend has few groups.
    void split(std::vector<Block> const& all, std::vector<double> const& heights, std::size_t columns,
               std::vector<std::size_t>& firsts, Flow& best) const {
        if (firsts.size() == columns) {
            double highest = 0;
            for (std::size_t i = 0; i < firsts.size(); ++i) {
                auto const end = i + 1 < firsts.size() ? firsts[i + 1] : heights.size();
                double height = 0;
                for (auto block = firsts[i]; block < end; ++block) {
                    height += spaceOver(all[block], block == firsts[i]) + heights[block];
                }
                highest = std::max(highest, height);
            }
            if (highest < best.height) {
                best = {firsts, highest};
            }
            return;
        }
        for (auto next = firsts.back() + 1; next + (columns - firsts.size()) <= heights.size(); ++next) {
            firsts.push_back(next);
            split(all, heights, columns, firsts, best);
            firsts.pop_back();
        }
    }

    /// The fewest columns that stand in the box; where none do, those that run over it least.
    void paintFitted() {
        if (m_groups.empty()) {
            return;
        }
        auto const box = m_grid.footRule - m_grid.legendTop;
        auto const all = blocks();
        Flow best{{}, std::numeric_limits<double>::infinity()};
        double step = 0;
        for (std::size_t columns = 1; columns <= std::min(mostColumns, all.size()) && best.height > box; ++columns) {
            auto const width = (right() - m_grid.margin + m_look.mm(columnGap)) / static_cast<double>(columns);
            auto flow = flowIn(columns, all, width - m_look.mm(textOffset + columnGap));
            if (flow.height < best.height) {
                best = std::move(flow);
                step = width;
            }
        }
        for (std::size_t i = 0; i <= best.firsts.size(); ++i) {
            m_columns.push_back(m_grid.margin + step * static_cast<double>(i));
        }
        double y = m_grid.legendTop;
        std::size_t column = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            bool const isNext = column + 1 < best.firsts.size() && best.firsts[column + 1] == i;
            column += isNext ? 1 : 0;
            bool const isFirst = isNext || i == 0;
            auto const top = (isFirst ? m_grid.legendTop : y) + spaceOver(all[i], isFirst) - headingHeight();
            y = paintColumn(*all[i].group, all[i].first, all[i].end, m_columns[column], top);
        }
    }

    double paintGroup(LegendGroup const& group, double top) {
        double lowest = top;
        auto const perColumn = std::min(group.rowsPerColumn, group.entries.size());
        for (std::size_t i = 0; i < group.columns.size() && i * perColumn < group.entries.size(); ++i) {
            auto const isLast = i + 1 == group.columns.size();
            auto const end = isLast ? group.entries.size() : std::min((i + 1) * perColumn, group.entries.size());
            lowest = std::max(lowest, paintColumn(group, i * perColumn, end, columnX(group.columns[i]), top));
        }
        return lowest;
    }

    /// Some entries of a group in one column, under its heading in the first; the y where they end.
    double paintColumn(LegendGroup const& group, std::size_t first, std::size_t end, double x, double top) {
        auto const& metrics = m_look.metrics();
        auto const label = m_look.text("legend-label");
        if (first == 0) {
            m_items.push_back({Role::LegendHeading,
                               {},
                               makeRun(group.heading, m_look.text("legend-heading"), {x, top + m_look.mm(3.6)},
                                       Anchor::Left, metrics)});
        }
        double y = top + headingHeight();
        for (auto i = first; i < end; ++i) {
            auto const& entry = group.entries[i];
            auto const lines = wrapped(entry.label, label.font, roomAt(x), metrics);
            auto const height = entryHeight(entry, roomAt(x));
            drawLegendSymbol(entry, {x + m_look.mm(2.7), y + height / 2}, m_template, m_look, m_items);
            double baseline = y + m_grid.legendRow / 2 + metrics.xHeight(label.font) * 0.62;
            for (auto const& line : lines) {
                m_items.push_back({Role::LegendLabel, entry.label,
                                   makeRun(line, label, {x + m_look.mm(textOffset), baseline}, Anchor::Left, metrics)});
                baseline += m_grid.legendWrap;
            }
            y += height;
        }
        return y;
    }

    std::vector<LegendGroup> m_groups;
    PageTemplate const& m_template;
    PageGrid const& m_grid;
    double m_rightColumn;
    Look const& m_look;
    std::vector<Item>& m_items;
    std::vector<double> m_columns;
};

} // namespace

void drawLegend(PageTemplate const& pageTemplate, PageGrid const& grid, double rightColumn,
                std::function<bool(LegendEntry const&)> const& isShown, Look const& look, std::vector<Item>& items) {
    LegendPainter(groupsOf(pageTemplate, grid, isShown), pageTemplate, grid, rightColumn, look, items).paint();
}

} // namespace cartocontrat
