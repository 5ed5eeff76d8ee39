// SPDX-License-Identifier: EUPL-1.2
#include "scene/map/marker_labels.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace cartocontrat {
namespace {

/// Of the frame, that all boxes together may cover.
constexpr double mostShare = 0.15;
constexpr double widestText = 42; // millimetres
constexpr std::size_t mostTitleLines = 3;

struct LabelText {
    std::vector<std::string> title, amounts;
    TextSymbolizer titleText, amountText;
    double width = 0, height = 0; ///< of the box
};

/// Type of a screen is read from farther away than that of a page: the sizes of a call-out's title, a little larger.
class LabelMaker {
public:
    explicit LabelMaker(Look const& look)
        : m_look(look), m_title(look.text("callout-title")), m_amount(look.text("callout-amount")) {
        constexpr double sizePt = 8;
        m_title.font = resized(m_title.font, sizePt * look.factor());
        m_amount.font = resized(m_amount.font, sizePt * look.factor());
    }

    [[nodiscard]] LabelText layOut(PageProject const& project) const {
        LabelText label{title(project.title), {}, m_title, m_amount};
        label.amountText.fill = project.theme.colour;
        for (auto const& amount : project.amounts) {
            auto const lines = wrapped(amount, m_amount.font, m_look.mm(widestText), m_look.metrics());
            label.amounts.insert(label.amounts.end(), lines.begin(), lines.end());
        }
        auto const widest = [this](std::vector<std::string> const& lines, Font const& font) {
            return std::transform_reduce(
                lines.begin(), lines.end(), 0.0, [](double a, double b) { return std::max(a, b); },
                [&](std::string const& line) { return m_look.metrics().width(line, font); });
        };
        label.width = std::max(widest(label.title, m_title.font), widest(label.amounts, m_amount.font)) + 2 * padding();
        label.height = (static_cast<double>(label.title.size() + label.amounts.size()) - 1) * step() +
                       m_look.metrics().capHeight(m_title.font) + 2 * padding();
        return label;
    }

    void draw(LabelText const& label, PageProject const& project, Extent const& box, std::vector<Item>& items) const {
        auto const& id = project.project->id;
        items.push_back({Role::CalloutBox, id,
                         Drawing{RectShape{box}, m_look.colour("box"),
                                 Stroke{project.theme.colour, m_look.length("leader"), LineCap::Flat, {}, true}}});
        Point baseline{box.minX + padding(), box.minY + padding() + m_look.metrics().capHeight(m_title.font)};
        auto const write = [&](std::vector<std::string> const& lines, TextSymbolizer const& text, Role role) {
            for (auto const& line : lines) {
                items.push_back({role, id, makeRun(line, text, baseline, Anchor::Left, m_look.metrics())});
                baseline.y += step();
            }
        };
        write(label.title, label.titleText, Role::CalloutTitle);
        write(label.amounts, label.amountText, Role::CalloutAmount);
    }

private:
    [[nodiscard]] double padding() const { return m_look.mm(1.4); }
    [[nodiscard]] double step() const { return m_look.mm(3.5); }

    [[nodiscard]] std::vector<std::string> title(std::string text) const {
        auto lines = wrapped(text, m_title.font, m_look.mm(widestText), m_look.metrics());
        while (lines.size() > mostTitleLines) {
            auto const space = text.find_last_of(' ');
            if (space == std::string::npos) {
                lines.resize(mostTitleLines);
                break;
            }
            text.resize(space);
            lines = wrapped(text + "…", m_title.font, m_look.mm(widestText), m_look.metrics());
        }
        return lines;
    }

    Look const& m_look;
    TextSymbolizer m_title, m_amount;
};

/// A box and the line from the marker's edge to it.
struct Placement {
    Extent box;
    Line leader;
};

/// Beside the marker before above and below it, in the middle before to a side; the leader is level or upright.
std::vector<Placement> placements(PlacedMarker const& marker, LabelText const& label, double gap) {
    constexpr std::array shifts{0.0, 0.35, -0.35};
    std::vector<Placement> all;
    auto const radius = marker.diameter / 2, reach = radius + gap;
    auto const centre = marker.centre;
    for (double const shift : shifts) {
        for (double const side : {1.0, -1.0}) {
            Point const middle{centre.x + side * (reach + label.width / 2), centre.y + shift * label.height};
            all.push_back({extentOf(OrientedBox{middle, label.width, label.height, 0}),
                           {{centre.x + side * radius, centre.y}, {centre.x + side * reach, centre.y}}});
        }
    }
    for (double const shift : shifts) {
        for (double const side : {-1.0, 1.0}) {
            Point const middle{centre.x + shift * label.width, centre.y + side * (reach + label.height / 2)};
            all.push_back({extentOf(OrientedBox{middle, label.width, label.height, 0}),
                           {{centre.x, centre.y + side * radius}, {centre.x, centre.y + side * reach}}});
        }
    }
    return all;
}

/// Of the towns that a box hides.
double hiddenBy(Extent const& box, std::vector<Point> const& towns) {
    constexpr double around = 2; // millimetres: names stand beside their places
    constexpr double first = 5;
    double sum = 0;
    for (auto const& town : towns) {
        sum += !box.grown(around).contains(town) ? 0 : &town == &towns.front() ? first : 1;
    }
    return sum;
}

} // namespace

void labelMarkers(std::vector<PlacedMarker> markers, std::vector<Point> const& towns, Look const& look,
                  Occupancy& occupancy, std::vector<Item>& items) {
    // Of more markers the boxes would hide too much, however short their texts: nothing is measured.
    constexpr double leastArea = 240;
    auto const most = occupancy.frame().width() * occupancy.frame().height() * mostShare;
    if (static_cast<double>(markers.size()) * leastArea > most) {
        return;
    }
    std::stable_sort(markers.begin(), markers.end(),
                     [](PlacedMarker const& a, PlacedMarker const& b) { return a.project->rank < b.project->rank; });
    LabelMaker const maker(look);
    std::vector<LabelText> labels;
    double area = 0;
    for (auto const& marker : markers) {
        labels.push_back(maker.layOut(*marker.project));
        area += labels.back().width * labels.back().height;
        if (area > most) {
            return;
        }
    }
    auto const gap = look.mm(2.1); // the ring of a chosen marker stands in it
    for (std::size_t i = 0; i < markers.size(); ++i) {
        std::optional<Placement> best;
        double least = 0;
        for (auto& placement : placements(markers[i], labels[i], gap)) {
            if (!occupancy.isFree(orientedBox(placement.box))) {
                continue;
            }
            if (auto const cost = hiddenBy(placement.box, towns); !best || cost < least) {
                best = std::move(placement);
                least = cost;
            }
        }
        if (best) {
            occupancy.block(best->box);
            auto const& project = *markers[i].project;
            items.push_back({Role::Leader, project.project->id,
                             Drawing{PathShape{{best->leader}}, std::nullopt,
                                     Stroke{project.theme.colour, look.length("leader"), LineCap::Flat, {}, false}}});
            maker.draw(labels[i], project, best->box, items);
        }
    }
}

} // namespace cartocontrat
