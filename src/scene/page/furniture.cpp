// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/furniture.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cartocontrat {

namespace {

/// The number as a scale bar writes it: a decimal comma, no useless zero.
std::string kilometres(double metres) {
    auto const hundreds = std::llround(metres / 100);
    auto text = std::to_string(hundreds / 10);
    if (hundreds % 10 != 0) {
        text += "," + std::to_string(hundreds % 10);
    }
    return text;
}

} // namespace

void drawTitle(std::string const& overtitle, std::string const& name, std::string const& facts, double right,
               PageGrid const& grid, Look const& look, std::vector<Item>& items) {
    constexpr double leastShare = 0.66; ///< of the size of type
    auto const& metrics = look.metrics();
    auto const add = [&](Role role, std::string text, char const* style, double baseline) {
        items.push_back(
            {role, {}, makeRun(std::move(text), look.text(style), {grid.margin, baseline}, Anchor::Left, metrics)});
    };
    add(Role::Title, upperCase(overtitle), "overtitle", grid.overtitleBaseline);
    add(Role::Title, typeset(name), "title", grid.titleBaseline);
    auto text = look.text("facts");
    auto const share = (right - grid.margin) / metrics.width(facts, text.font);
    text.font = resized(text.font, text.font.sizePt * std::clamp(share, leastShare, 1.0));
    items.push_back({Role::Facts, {}, makeRun(facts, text, {grid.margin, grid.factsBaseline}, Anchor::Left, metrics)});
}

double drawLocator(Background const& background, Departement const& departement, Territory const& territory,
                   MultiPolygon const& outline, double right, PageGrid const& grid, Look const& look,
                   std::vector<Item>& items) {
    auto const* whole = findFeature(background, "departements", departement.code);
    auto const* area = whole ? std::get_if<MultiPolygon>(&whole->geometry) : nullptr;
    if (!area || territory.id == departement.code) {
        return right;
    }
    auto const top = grid.margin - look.mm(1), bottom = grid.factsBaseline;
    auto const extent = whole->extent;
    auto const scale = extent.height() / (bottom - top) * 1000;
    auto const width = extent.width() * 1000 / scale;
    Point const centre{right - width / 2, (top + bottom) / 2};
    PageTransform const transform(extent.centre(), centre, scale);
    Extent const window{0, 0, grid.width, grid.height};
    auto const shape = [&](MultiPolygon const& ground) {
        return PathShape{ringsOf(transform.toPage(ground, window, 0.06))};
    };
    items.push_back({Role::Locator, departement.code,
                     Drawing{shape(*area), look.colour("locator"),
                             Stroke{look.colour("frame"), look.mm(0.12), LineCap::Round, {}, false}}});
    items.push_back({Role::Locator, territory.id, Drawing{shape(outline), look.colour("navy"), std::nullopt}});
    auto const text = look.text("locator");
    auto const name =
        makeRun(departement.name, text, {centre.x - width / 2 - look.mm(1.6), bottom}, Anchor::Right, look.metrics());
    items.push_back({Role::Locator, departement.code, name});
    return name.baseline.x - look.mm(2);
}

void drawGroundNote(std::string const& note, Extent const& frame, Look const& look, Occupancy& occupancy,
                    std::vector<Item>& items) {
    auto const& metrics = look.metrics();
    auto const text = look.text("ground-note");
    auto const inset = look.mm(1.4);
    auto run = makeRun(note, text, {frame.maxX - inset, frame.maxY - inset}, Anchor::Right, metrics);
    occupancy.block(
        Extent{run.baseline.x, run.baseline.y - metrics.capHeight(text.font), frame.maxX - inset, run.baseline.y}.grown(
            0.5));
    run.halo = Halo{look.colour("veil"), look.mm(0.3)};
    items.push_back({Role::Notice, {}, std::move(run)});
}

double drawLogo(Logo const& logo, PageGrid const& grid, Look const& look, std::vector<Item>& items) {
    Extent const zone{grid.width - grid.margin - look.mm(36), grid.margin - look.mm(1), grid.width - grid.margin,
                      grid.factsBaseline};
    auto const scale = std::min(zone.width() / logo.width, zone.height() / logo.height);
    Point const origin{zone.maxX - logo.width * scale, zone.centre().y - logo.height * scale / 2};
    for (LogoPart const& part : logo.parts) {
        auto rings = part.rings;
        for (Line& ring : rings) {
            std::transform(ring.begin(), ring.end(), ring.begin(), [&](Point p) { return origin + p * scale; });
        }
        items.push_back({Role::Logo, {}, Drawing{PathShape{std::move(rings)}, part.fill, std::nullopt}});
    }
    return origin.x - look.mm(6);
}

void drawFoot(std::string const& sources, Imprint const& imprint, int pageNumber, PageTemplate const& pageTemplate,
              PageGrid const& grid, Look const& look, std::vector<Item>& items) {
    auto const& metrics = look.metrics();
    auto const right = grid.width - grid.margin;
    items.push_back({Role::Sources,
                     {},
                     Drawing{PathShape{{{{grid.margin, grid.footRule}, {right, grid.footRule}}}}, std::nullopt,
                             Stroke{look.colour("box-line"), look.length("box-line"), LineCap::Flat, {}, false}}});
    auto const number = makeRun(pageNumber > 0 ? std::to_string(pageNumber) : "", look.text("page-number"),
                                {right, grid.footBaseline}, Anchor::Right, metrics);
    if (pageNumber > 0) {
        items.push_back({Role::PageNumber, {}, number});
    }
    auto const heading = look.text("foot-heading"), text = look.text("foot");
    items.push_back({Role::LegendHeading,
                     {},
                     makeRun(pageTemplate.legend.back().heading, heading, {grid.margin, grid.footBaseline},
                             Anchor::Left, metrics)});
    auto const left = grid.margin + metrics.width(pageTemplate.legend.back().heading, heading.font) + look.mm(3);
    auto const made = pageTemplate.word("realisation") + (imprint.date.empty() ? "" : ", " + imprint.date);
    auto const maker = typeset(imprint.mention.empty() ? made : made + "     " + imprint.mention);
    auto const makerWidth = metrics.width(maker, text.font);
    // The maker ends the last line of sources where it fits, else stands alone under them.
    auto lines = wrapped(sources, text.font, number.baseline.x - look.mm(4) - left, metrics);
    if (metrics.width(lines.back(), text.font) + look.mm(5) + makerWidth <= number.baseline.x - look.mm(4) - left) {
        lines.back() += "     " + maker;
    } else {
        lines.push_back(maker);
    }
    double y = grid.footBaseline;
    for (auto const& line : lines) {
        items.push_back({Role::Sources, {}, makeRun(line, text, {left, y}, Anchor::Left, metrics)});
        y += look.mm(2.5);
    }
}

double scaleBarMetres(double scaleDenominator) {
    auto const wished = 0.030 * scaleDenominator;
    double best = 1, bestRatio = std::numeric_limits<double>::infinity();
    for (double power = 100; power < 1e6; power *= 10) {
        for (double const digit : {1.0, 2.0, 5.0}) {
            auto const ratio = std::abs(std::log(digit * power / wished));
            if (ratio < bestRatio) {
                bestRatio = ratio;
                best = digit * power;
            }
        }
    }
    return best;
}

namespace {

/// Share of a box that lies on the territory, from a grid of points.
double covered(Extent const& box, MultiPolygon const& territory) {
    int inside = 0;
    for (int row = 0; row <= 4; ++row) {
        for (int column = 0; column <= 8; ++column) {
            inside +=
                contains(territory, {box.minX + box.width() * column / 8, box.minY + box.height() * row / 4}) ? 1 : 0;
        }
    }
    return inside / 45.0;
}

/// Corners first, then places along the edges.
Extent placeBlock(double width, double height, Extent const& frame, MultiPolygon const& territory,
                  Occupancy const& occupancy, double inset) {
    Extent const inner = frame.grown(-inset);
    Extent best;
    double bestCost = std::numeric_limits<double>::infinity();
    auto const consider = [&](double x, double y, double cost) {
        Extent const box{x, y, x + width, y + height};
        cost += 20 * covered(box, territory);
        if (!occupancy.isFree({box.centre(), width, height, 0})) {
            cost += 100;
        }
        if (cost < bestCost) {
            bestCost = cost;
            best = box;
        }
    };
    auto const right = inner.maxX - width, bottom = inner.maxY - height;
    consider(inner.minX, bottom, 0);
    consider(inner.minX, inner.minY, 0.1);
    consider(right, bottom, 0.2);
    consider(right, inner.minY, 0.3);
    for (double x = inner.minX; x <= right; x += 4) {
        consider(x, bottom, 2);
        consider(x, inner.minY, 2.1);
    }
    for (double y = inner.minY; y <= bottom; y += 4) {
        consider(inner.minX, y, 3);
        consider(right, y, 3.1);
    }
    return best;
}

/// `angle` of true north from the top of the page, clockwise, degrees.
void drawNorth(Point tip, double angle, PageTemplate const& pageTemplate, Look const& look, std::vector<Item>& items) {
    auto const w = look.mm(4), h = look.mm(4.6);
    Point const foot{tip.x, tip.y + h * 0.76};
    auto const turn = angle * std::numbers::pi / 180;
    auto const turned = [&](Point p) {
        auto const d = p - foot;
        return foot + Point{d.x * std::cos(turn) - d.y * std::sin(turn), d.x * std::sin(turn) + d.y * std::cos(turn)};
    };
    Line outline{tip, {tip.x + w / 2, tip.y + h}, foot, {tip.x - w / 2, tip.y + h}, tip};
    std::transform(outline.begin(), outline.end(), outline.begin(), turned);
    items.push_back({Role::North, {}, Drawing{PathShape{{std::move(outline)}}, look.colour("navy"), std::nullopt}});
    auto const text = look.text("scale");
    auto bold = text;
    bold.font.face = FontFace::Bold;
    items.push_back(
        {Role::North,
         {},
         makeRun(pageTemplate.word("north"), bold, {tip.x, tip.y + h + look.mm(2.1)}, Anchor::Middle, look.metrics())});
}

} // namespace

void drawScale(double scaleDenominator, double northAngle, Extent const& frame, MultiPolygon const& territory,
               PageTemplate const& pageTemplate, Look const& look, Occupancy& occupancy, std::vector<Item>& items) {
    auto const& metrics = look.metrics();
    auto const metres = scaleBarMetres(scaleDenominator);
    auto const bar = metres * 1000 / scaleDenominator;
    auto const figures = look.text("scale"), ratio = look.text("scale-ratio");
    auto const number = kilometres(metres), last = number + "\u00A0" + pageTemplate.word("kilometres");
    auto const halfNumber = metrics.width(number, figures.font) / 2;
    auto const north = look.mm(7.4), width = north + bar + metrics.width(last, figures.font) - halfNumber,
               height = look.mm(7.4);
    auto const box = placeBlock(width, height, frame, territory, occupancy, look.mm(2.5));
    occupancy.block(box.grown(0.6));

    drawNorth({box.minX + look.mm(2), box.minY + look.mm(0.2)}, northAngle, pageTemplate, look, items);
    auto const x = box.minX + north, y = box.minY + look.mm(3.2), thick = look.mm(0.9);
    auto const navy = look.colour("navy");
    items.push_back({Role::Scale,
                     {},
                     Drawing{RectShape{{x, y, x + bar / 2, y + thick}}, navy,
                             Stroke{navy, look.mm(0.15), LineCap::Flat, {}, true}}});
    items.push_back({Role::Scale,
                     {},
                     Drawing{RectShape{{x + bar / 2, y, x + bar, y + thick}}, look.colour("paper"),
                             Stroke{navy, look.mm(0.15), LineCap::Flat, {}, true}}});
    auto const figure = [&](std::string text, double at, Anchor anchor) {
        auto run = makeRun(std::move(text), figures, {at, y - look.mm(0.9)}, anchor, metrics);
        run.halo = Halo{look.colour("veil"), look.mm(0.3)};
        items.push_back({Role::Scale, {}, std::move(run)});
    };
    figure("0", x, Anchor::Middle);
    figure(kilometres(metres / 2), x + bar / 2, Anchor::Middle);
    figure(last, x + bar - halfNumber, Anchor::Left);
    auto run =
        makeRun(typeset(filled(pageTemplate.word("scale"), "n", groupedThousands(std::llround(scaleDenominator)))),
                ratio, {x, y + thick + look.mm(2.4)}, Anchor::Left, metrics);
    run.halo = Halo{look.colour("veil"), look.mm(0.3)};
    items.push_back({Role::Scale, {}, std::move(run)});
}

} // namespace cartocontrat
