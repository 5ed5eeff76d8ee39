// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/legend_symbol.hpp"

#include "scene/page/hatch_lines.hpp"

namespace cartocontrat {

namespace {

class SymbolPainter {
public:
    SymbolPainter(PageTemplate const& pageTemplate, Look const& look, std::vector<Item>& items)
        : m_template(pageTemplate), m_look(look), m_items(items) {}

    void paint(LegendEntry const& entry, Point centre) {
        switch (entry.symbol) {
        case LegendSymbol::Presence: {
            if (m_template.presence.contains(entry.key)) {
                add(entry, PictogramMark{m_look.style().presencePictogram(entry.key), centre, m_look.length("presence"),
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
        case LegendSymbol::Code:
            add(entry, makeRun(entry.key, m_look.text("legend-code"),
                               {centre.x, centre.y + m_look.metrics().capHeight(m_look.text("legend-code").font) / 2},
                               Anchor::Middle, m_look.metrics()));
            break;
        case LegendSymbol::Rule:
            paintRule(entry, centre);
            break;
        }
    }

private:
    void paintPeriod(LegendEntry const& entry, Point centre) {
        auto const grey = m_look.colour("period-swatch"), paper = m_look.colour("paper");
        auto const radius = m_look.mm(1.7), width = m_look.length("marker-outline");
        bool const outlined = m_template.periods.at(entry.key).drawing == PeriodDrawing::Outlined;
        add(entry, outlined ? Drawing{CircleShape{centre, radius - width / 2}, paper,
                                      Stroke{grey, width, LineCap::Round, {}, false}}
                            : Drawing{CircleShape{centre, radius}, grey, std::nullopt});
    }

    void paintTheme(LegendEntry const& entry, Point centre) {
        auto const theme = m_look.style().theme(m_template.scheme, entry.key);
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
    Look const& m_look;
    std::vector<Item>& m_items;
};

} // namespace

void drawLegendSymbol(LegendEntry const& entry, Point centre, PageTemplate const& pageTemplate, Look const& look,
                      std::vector<Item>& items) {
    SymbolPainter(pageTemplate, look, items).paint(entry, centre);
}

} // namespace cartocontrat
