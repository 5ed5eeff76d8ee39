// SPDX-License-Identifier: EUPL-1.2
#include "scene/labels/name_candidates.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace cartocontrat {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// Weights, in the millimetres of Occupancy::discourage; lengths are in font sizes ("em").
constexpr double secondLineCost = 0.9;
constexpr double acrossEdgeCost = 2.5;        ///< of not standing wholly inside its area
constexpr double outsideCost = 16;            ///< of standing wholly outside, more than acrossEdgeCost
constexpr double besideSymbolEdgeShare = 0.5; ///< a symbol ties a name to its place, so an edge matters less
constexpr double anchorDistanceCost = 0.45;   ///< by millimetre between anchor and box
constexpr double centreDistanceCost = 0.18;   ///< by millimetre between anchor and middle
constexpr double symbolDistanceCost = 1.2;    ///< by millimetre farther than just clear of the symbol
constexpr double awayFromSymbolCost = 5;      ///< of standing elsewhere in its area
constexpr double crowdingCost = 1.5;
constexpr double symbolGap = 0.18; ///< em, between symbol and name
constexpr double wordGap = 0.3;    ///< em, to what stands left or right; never less than half of it
constexpr double lineGap = 0.08;   ///< em, to what stands above or below
constexpr double edgeGap = 0.12;   ///< em, from the edge of its area and from soft lines
constexpr double gridStep = 0.4;   ///< em
constexpr double mostSteps = 18;   ///< of the grid, from the anchor to each side

Extent grown(Extent const& box, double x, double y) {
    return {box.minX - x, box.minY - y, box.maxX + x, box.maxY + y};
}

double distanceToBox(Point p, Extent const& box) {
    return std::hypot(std::max({box.minX - p.x, 0.0, p.x - box.maxX}), std::max({box.minY - p.y, 0.0, p.y - box.maxY}));
}

} // namespace

NameCandidates::NameCandidates(NameRequest const& request, Occupancy const& occupancy, TextMetrics const& metrics)
    : m_request(&request), m_occupancy(&occupancy), m_capHeight(metrics.capHeight(request.font)),
      m_size(request.font.sizePt * mmPerPoint) {
    if (request.text.empty() || !std::isfinite(request.anchor.x) || !std::isfinite(request.anchor.y))
        return;
    m_settings.push_back(inOneLine(request.text, request.font, metrics));
    if (request.mayBreak) {
        NameSetting broken = inTwoLines(request.text, request.font, request.leading, metrics);
        if (!broken.lines.empty())
            m_settings.push_back(std::move(broken));
    }
    if (request.area != nullptr) {
        AreaCoverage coverage{*request.area};
        if (!coverage.extent().isEmpty())
            m_area = std::move(coverage);
    }
    for (std::size_t i = 0; i < m_settings.size(); ++i) {
        double const base = m_settings[i].lines.size() > 1 ? secondLineCost : 0;
        if (request.anchorRadius > 0)
            addAroundSymbol(i, base);
        if (request.anchorRadius <= 0 || m_area)
            addGrid(i, request.anchorRadius > 0 ? base + awayFromSymbolCost : base);
    }
    for (Candidate& candidate : m_candidates) {
        candidate.atLeast = candidate.cost;
        m_reach.extend(boxOf(candidate));
    }
    std::stable_sort(m_candidates.begin(), m_candidates.end(),
                     [](Candidate const& a, Candidate const& b) { return a.cost < b.cost; });
}

Extent NameCandidates::boxOf(Candidate const& candidate) const {
    NameSetting const& setting = m_settings[candidate.setting];
    Point const c = candidate.centre;
    return {c.x - setting.width / 2, c.y - setting.height / 2, c.x + setting.width / 2, c.y + setting.height / 2};
}

std::optional<NameCandidates::Choice> NameCandidates::cheapest(std::span<Extent const> others, double overlapCost) {
    std::optional<Choice> best;
    double least = never;
    for (std::size_t i = 0; i < m_candidates.size() && m_candidates[i].cost < least; ++i) {
        Candidate& candidate = m_candidates[i];
        if (candidate.atLeast >= least)
            continue;
        double const beside = costBeside(others, boxOf(candidate), overlapCost);
        if (candidate.atLeast + beside >= least)
            continue;
        weigh(candidate, least - beside);
        if (candidate.atLeast + beside < least) {
            least = candidate.atLeast + beside;
            best = Choice{i, least};
        }
    }
    return best;
}

std::vector<NameCandidates::Choice> NameCandidates::alternatives(std::size_t most) {
    std::vector<Choice> all;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        weigh(m_candidates[i], never);
        if (m_candidates[i].atLeast < never)
            all.push_back({i, m_candidates[i].atLeast});
    }
    std::stable_sort(all.begin(), all.end(), [](Choice const& a, Choice const& b) { return a.cost < b.cost; });
    std::vector<Choice> kept;
    for (Choice const& choice : all) {
        Candidate const& candidate = m_candidates[choice.candidate];
        bool const isNew = std::none_of(kept.begin(), kept.end(), [&](Choice const& other) {
            Candidate const& earlier = m_candidates[other.candidate];
            return earlier.setting == candidate.setting && distance(earlier.centre, candidate.centre) < m_size;
        });
        if (isNew && kept.size() < most)
            kept.push_back(choice);
    }
    return kept;
}

bool NameCandidates::overlaps(Choice const& choice, Extent const& other) const {
    return grown(boxOf(choice), wordGap / 2 * m_size, 0).intersects(other);
}

double NameCandidates::costBeside(std::span<Extent const> others, Extent const& box, double overlapCost) const {
    Extent const tight = grown(box, wordGap / 2 * m_size, 0);
    Extent const loose = grown(box, wordGap * m_size, lineGap * m_size);
    double cost = 0;
    for (Extent const& other : others)
        if (tight.intersects(other))
            cost += overlapCost;
        else if (loose.intersects(other))
            cost += crowdingCost;
    return cost;
}

/// Just clear of the symbol on its eight sides, then farther, then slid along it (Imhof 1975, but above and below
/// first, since leaders come from the sides).
void NameCandidates::addAroundSymbol(std::size_t index, double base) {
    NameSetting const& setting = m_settings[index];
    struct Place {
        double x, y, cost;
        Alignment alignment;
    };
    // Shares of the way to clear the symbol; y is down.
    static constexpr std::array<Place, 16> places = {{{0, -1, 0, Alignment::Centre},
                                                      {0, 1, 0.4, Alignment::Centre},
                                                      {1, 0, 0.7, Alignment::Left},
                                                      {-1, 0, 0.9, Alignment::Right},
                                                      {0.3, -1, 0.9, Alignment::Centre},
                                                      {-0.3, -1, 0.9, Alignment::Centre},
                                                      {0.3, 1, 1.2, Alignment::Centre},
                                                      {-0.3, 1, 1.2, Alignment::Centre},
                                                      {0.6, -1, 1.4, Alignment::Centre},
                                                      {-0.6, -1, 1.4, Alignment::Centre},
                                                      {0.6, 1, 1.7, Alignment::Centre},
                                                      {-0.6, 1, 1.7, Alignment::Centre},
                                                      {1, -0.75, 1.6, Alignment::Left},
                                                      {-1, -0.75, 1.8, Alignment::Right},
                                                      {1, 0.75, 1.9, Alignment::Left},
                                                      {-1, 0.75, 2.1, Alignment::Right}}};
    double const nearest = m_request->anchorRadius + symbolGap * m_size;
    for (double const farther : {0.0, 0.35, 0.8, 1.4, 2.2}) {
        double const extra = farther * m_size;
        double const clear = nearest + extra;
        for (Place const& place : places) {
            Point const offset{place.x * (clear + setting.width / 2), place.y * (clear + setting.height / 2)};
            m_candidates.push_back({index, m_request->anchor + offset, place.alignment,
                                    base + place.cost + extra * symbolDistanceCost, Known::Place, 0});
        }
    }
}

/// Centred on the anchor, and a grid around it: as far as its area goes, coarser outside, or a line or two for a
/// point.
void NameCandidates::addGrid(std::size_t index, double base) {
    NameSetting const& setting = m_settings[index];
    Point const anchor = m_request->anchor;
    double const halfWidth = setting.width / 2;
    double const halfHeight = setting.height / 2;
    Extent const centres =
        m_area ? grown(m_area->extent(), halfWidth + lineStep(), halfHeight + lineStep())
               : grown(Extent{anchor.x, anchor.y, anchor.x, anchor.y}, halfWidth + lineStep(), 2 * lineStep());
    double const reachX = std::max({anchor.x - centres.minX, centres.maxX - anchor.x, 0.0});
    double const reachY = std::max({anchor.y - centres.minY, centres.maxY - anchor.y, 0.0});
    double const stepX = std::max(1.3 * gridStep * m_size, reachX / mostSteps);
    double const stepY = std::max(gridStep * m_size, reachY / mostSteps);
    int const columns = static_cast<int>(reachX / stepX);
    int const rows = static_cast<int>(reachY / stepY);
    for (int row = -rows; row <= rows; ++row)
        for (int column = -columns; column <= columns; ++column) {
            Candidate candidate{index, anchor + Point{column * stepX, row * stepY}, Alignment::Centre, 0, Known::Place,
                                0};
            bool const isOnCoarseGrid = row % 2 == 0 && column % 2 == 0;
            if (!centres.contains(candidate.centre) ||
                (!isOnCoarseGrid && m_area && !contains(*m_request->area, candidate.centre)))
                continue;
            candidate.cost = base + anchorDistanceCost * distanceToBox(anchor, boxOf(candidate)) +
                             centreDistanceCost * distance(anchor, candidate.centre);
            m_candidates.push_back(candidate);
        }
}

/// Works out the candidate's cost, or until it is `enough`.
void NameCandidates::weigh(Candidate& candidate, double enough) const {
    Extent const box = boxOf(candidate);
    if (candidate.known == Known::Place) {
        candidate.known = Known::Area;
        bool const isFree = m_occupancy->isFree(orientedBox(grown(box, wordGap / 2 * m_size, 0)));
        auto const edge = isFree && m_area ? edgeCost(box) : std::optional{0.0};
        candidate.atLeast = isFree && edge ? candidate.cost + *edge : never;
    }
    if (candidate.known == Known::All || candidate.atLeast >= enough)
        return;
    candidate.known = Known::All;
    candidate.atLeast += m_occupancy->cost(orientedBox(grown(box, edgeGap * m_size, edgeGap * m_size)));
    if (!m_occupancy->isFree(orientedBox(grown(box, wordGap * m_size, lineGap * m_size)), 0))
        candidate.atLeast += crowdingCost;
}

/// Of what stands outside the area; nothing where the box is farther from it than a line of text.
std::optional<double> NameCandidates::edgeCost(Extent const& box) const {
    double const gap = edgeGap * m_size;
    double const inside = m_area->shareOf(grown(box, gap, gap));
    if (inside > 1 - 1e-7)
        return 0;
    bool const hasSymbol = m_request->anchorRadius > 0;
    if (inside <= 0 && !hasSymbol && m_area->shareOf(box.grown(lineStep())) <= 0)
        return std::nullopt;
    bool const isTight = m_area->shareOf(box) > 1 - 1e-7;
    double const cost = (isTight ? acrossEdgeCost / 2 : acrossEdgeCost) + outsideCost * (1 - inside);
    return hasSymbol ? cost * besideSymbolEdgeShare : cost;
}

PlacedName NameCandidates::placed(Choice const& choice) const {
    Candidate const& candidate = m_candidates[choice.candidate];
    PlacedName name;
    name.box = boxOf(candidate);
    name.cost = choice.cost;
    name.isInsideArea = !m_area || m_area->shareOf(name.box) >= 0.5;
    double baseline = name.box.minY + m_capHeight;
    for (auto const& [text, width] : m_settings[candidate.setting].lines) {
        double const room = m_settings[candidate.setting].width - width;
        double const indent = candidate.alignment == Alignment::Left    ? 0
                              : candidate.alignment == Alignment::Right ? room
                                                                        : room / 2;
        TextRun run;
        run.text = text;
        run.font = m_request->font;
        run.baseline = {name.box.minX + indent, baseline};
        name.lines.push_back(std::move(run));
        baseline += lineStep();
    }
    return name;
}

} // namespace cartocontrat
