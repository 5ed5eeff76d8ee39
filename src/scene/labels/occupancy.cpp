// SPDX-License-Identifier: EUPL-1.2
#include "scene/labels/occupancy.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <optional>

namespace cartocontrat {
namespace {

constexpr double wishedCell = 4;
constexpr double mostCells = 256; ///< a side

double dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y;
}

/// An oriented box made ready for tests: its own axes, and the page's rectangle around it.
struct Box {
    Point centre;
    Point along{1, 0}; ///< unit vector of its width; that of its height is (-along.y, along.x)
    double halfWidth = 0, halfHeight = 0;
    Extent extent;

    explicit Box(OrientedBox const& box) : centre(box.centre), halfWidth(box.width / 2), halfHeight(box.height / 2) {
        if (box.angle != 0) {
            double const radians = box.angle * std::numbers::pi / 180;
            along = {std::cos(radians), std::sin(radians)};
        }
        double const reachX = halfWidth * std::abs(along.x) + halfHeight * std::abs(along.y);
        double const reachY = halfWidth * std::abs(along.y) + halfHeight * std::abs(along.x);
        extent = {centre.x - reachX, centre.y - reachY, centre.x + reachX, centre.y + reachY};
    }

    [[nodiscard]] Point across() const { return {-along.y, along.x}; }
    [[nodiscard]] Point toLocal(Point p) const { return {dot(p - centre, along), dot(p - centre, across())}; }
};

/// Separating axis test on the axes of `a`; touching counts as meeting.
bool meetsOnAxesOf(Box const& a, Box const& b) {
    Point const between = b.centre - a.centre;
    double const alike = std::abs(dot(a.along, b.along));
    double const unlike = std::abs(dot(a.along, b.across()));
    return std::abs(dot(between, a.along)) <= a.halfWidth + b.halfWidth * alike + b.halfHeight * unlike &&
           std::abs(dot(between, a.across())) <= a.halfHeight + b.halfWidth * unlike + b.halfHeight * alike;
}

bool meets(Box const& a, Box const& b) {
    return a.extent.intersects(b.extent) && meetsOnAxesOf(a, b) && meetsOnAxesOf(b, a);
}

/// Shares of a segment between which it runs inside a rectangle (Liang-Barsky).
std::optional<std::pair<double, double>> insideShares(Point a, Point b, Extent const& box) {
    Point const step = b - a;
    double first = 0;
    double last = 1;
    std::array<std::pair<double, double>, 4> const sides = {
        {{-step.x, a.x - box.minX}, {step.x, box.maxX - a.x}, {-step.y, a.y - box.minY}, {step.y, box.maxY - a.y}}};
    for (auto const& [outward, room] : sides) {
        if (outward == 0) {
            if (room < 0)
                return std::nullopt;
        } else if (outward < 0) {
            first = std::max(first, room / outward);
        } else {
            last = std::min(last, room / outward);
        }
    }
    if (first > last)
        return std::nullopt;
    return std::pair{first, last};
}

double distanceToSegment(Point p, Point a, Point b) {
    Point const step = b - a;
    double const squared = dot(step, step);
    double const share = squared > 0 ? std::clamp(dot(p - a, step) / squared, 0.0, 1.0) : 0;
    Point const gap = p - (a + step * share);
    return std::hypot(gap.x, gap.y);
}

double distanceToExtent(Point p, Extent const& box) {
    return std::hypot(std::max({box.minX - p.x, 0.0, p.x - box.maxX}), std::max({box.minY - p.y, 0.0, p.y - box.maxY}));
}

double distanceBetween(Point a, Point b, Extent const& box) {
    if (insideShares(a, b, box))
        return 0;
    double least = std::min(distanceToExtent(a, box), distanceToExtent(b, box));
    for (Point const corner :
         {Point{box.minX, box.minY}, Point{box.maxX, box.minY}, Point{box.maxX, box.maxY}, Point{box.minX, box.maxY}})
        least = std::min(least, distanceToSegment(corner, a, b));
    return least;
}

/// A thick segment with round ends; a disc when both ends are one point.
struct Capsule {
    Point a, b;
    double radius = 0;

    [[nodiscard]] Extent extent() const {
        return Extent{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)}.grown(radius);
    }
    [[nodiscard]] bool meets(Extent const& box) const { return distanceBetween(a, b, box) <= radius; }
    [[nodiscard]] bool meets(Box const& box) const {
        Extent const local{-box.halfWidth, -box.halfHeight, box.halfWidth, box.halfHeight};
        return distanceBetween(box.toLocal(a), box.toLocal(b), local) <= radius;
    }
};

/// A part of a soft line that lies in one cell only, so that nothing is counted twice.
struct SoftPiece {
    Point a, b;
    double costPerMillimetre = 0;

    [[nodiscard]] double costUnder(Box const& box) const {
        if (std::min(a.x, b.x) > box.extent.maxX || std::max(a.x, b.x) < box.extent.minX ||
            std::min(a.y, b.y) > box.extent.maxY || std::max(a.y, b.y) < box.extent.minY)
            return 0;
        Extent const local{-box.halfWidth, -box.halfHeight, box.halfWidth, box.halfHeight};
        auto const shares = insideShares(box.toLocal(a), box.toLocal(b), local);
        return shares ? (shares->second - shares->first) * distance(a, b) * costPerMillimetre : 0;
    }
};

struct Cell {
    std::vector<std::uint32_t> boxes, capsules;
    std::vector<SoftPiece> pieces;
};

bool isFinite(Point p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

} // namespace

OrientedBox orientedBox(Extent const& box) {
    return {box.centre(), box.width(), box.height(), 0};
}

Extent extentOf(OrientedBox const& box) {
    return Box(box).extent;
}

OrientedBox grown(OrientedBox box, double margin) {
    box.width = std::max(0.0, box.width + 2 * margin);
    box.height = std::max(0.0, box.height + 2 * margin);
    return box;
}

bool meet(OrientedBox const& a, OrientedBox const& b) {
    return meets(Box(a), Box(b));
}

double distanceBetween(Line const& line, OrientedBox const& oriented) {
    Box const box(oriented);
    Extent const local{-box.halfWidth, -box.halfHeight, box.halfWidth, box.halfHeight};
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < line.size(); ++i) {
        least = std::min(least, distanceBetween(box.toLocal(line[i - 1]), box.toLocal(line[i]), local));
    }
    return least;
}

struct Occupancy::Grid {
    Extent frame;
    double cellSize = wishedCell;
    std::size_t columns = 0, rows = 0;
    std::vector<Box> boxes;
    std::vector<Capsule> capsules;
    std::vector<Cell> cells;

    explicit Grid(Extent const& frame_) : frame(frame_) {
        if (frame.isEmpty())
            return;
        cellSize = std::max(wishedCell, std::max(frame.width(), frame.height()) / mostCells);
        columns = static_cast<std::size_t>(frame.width() / cellSize) + 1;
        rows = static_cast<std::size_t>(frame.height() / cellSize) + 1;
        cells.resize(columns * rows);
    }

    [[nodiscard]] std::size_t column(double x) const {
        return static_cast<std::size_t>(std::clamp((x - frame.minX) / cellSize, 0.0, static_cast<double>(columns - 1)));
    }
    [[nodiscard]] std::size_t row(double y) const {
        return static_cast<std::size_t>(std::clamp((y - frame.minY) / cellSize, 0.0, static_cast<double>(rows - 1)));
    }
    [[nodiscard]] Extent extentOfCell(std::size_t column, std::size_t row) const {
        double const x = frame.minX + static_cast<double>(column) * cellSize;
        double const y = frame.minY + static_cast<double>(row) * cellSize;
        return {x, y, x + cellSize, y + cellSize};
    }

    /// Calls visit(cell, its extent) for the cells that meet a window, until one answers false.
    template <class Self, class Visit>
    static bool visitCells(Self& self, Extent const& window, Visit const& visit) {
        if (self.cells.empty() || !window.intersects(self.frame))
            return true;
        std::size_t const lastColumn = self.column(window.maxX);
        std::size_t const lastRow = self.row(window.maxY);
        for (std::size_t row = self.row(window.minY); row <= lastRow; ++row)
            for (std::size_t column = self.column(window.minX); column <= lastColumn; ++column)
                if (!visit(self.cells[row * self.columns + column], self.extentOfCell(column, row)))
                    return false;
        return true;
    }

    void add(Box const& box) {
        auto const id = static_cast<std::uint32_t>(boxes.size());
        boxes.push_back(box);
        visitCells(*this, box.extent, [&](Cell& cell, Extent const& extent) {
            if (meets(Box{orientedBox(extent)}, box))
                cell.boxes.push_back(id);
            return true;
        });
    }

    void add(Capsule const& capsule) {
        auto const id = static_cast<std::uint32_t>(capsules.size());
        capsules.push_back(capsule);
        visitCells(*this, capsule.extent(), [&](Cell& cell, Extent const& extent) {
            if (capsule.meets(extent))
                cell.capsules.push_back(id);
            return true;
        });
    }

    /// Shares of a segment at which it passes from cell to cell, its ends included, ascending.
    [[nodiscard]] std::vector<double> cuts(Point a, Point b) const {
        std::vector<double> shares = {0, 1};
        auto const cutAt = [&](double from, double to, double origin) {
            double const low = std::min(from, to);
            double const high = std::max(from, to);
            for (double line = std::ceil((low - origin) / cellSize); origin + line * cellSize < high; ++line)
                shares.push_back(std::clamp((origin + line * cellSize - from) / (to - from), 0.0, 1.0));
        };
        cutAt(a.x, b.x, frame.minX);
        cutAt(a.y, b.y, frame.minY);
        std::sort(shares.begin(), shares.end());
        return shares;
    }

    void addSoft(Point a, Point b, double costPerMillimetre) {
        auto const inside = insideShares(a, b, frame);
        if (cells.empty() || !inside)
            return;
        Point const from = a + (b - a) * inside->first;
        Point const to = a + (b - a) * inside->second;
        std::vector<double> const shares = cuts(from, to);
        for (std::size_t i = 1; i < shares.size(); ++i) {
            SoftPiece const piece{from + (to - from) * shares[i - 1], from + (to - from) * shares[i],
                                  costPerMillimetre};
            Point const middle = (piece.a + piece.b) * 0.5;
            if (piece.a != piece.b)
                cells[row(middle.y) * columns + column(middle.x)].pieces.push_back(piece);
        }
    }
};

Occupancy::Occupancy(Extent const& frame) : m_grid(std::make_unique<Grid>(frame)) {}
Occupancy::Occupancy(Occupancy const& other) : m_grid(std::make_unique<Grid>(*other.m_grid)) {}
Occupancy::Occupancy(Occupancy&&) noexcept = default;
Occupancy& Occupancy::operator=(Occupancy&&) noexcept = default;
Occupancy::~Occupancy() = default;

Extent const& Occupancy::frame() const {
    return m_grid->frame;
}

void Occupancy::block(Extent const& box) {
    if (!box.isEmpty())
        block(orientedBox(box));
}

void Occupancy::block(OrientedBox const& box) {
    if (isFinite(box.centre))
        m_grid->add(Box{box});
}

void Occupancy::blockDisc(Point centre, double radius) {
    if (isFinite(centre))
        m_grid->add(Capsule{centre, centre, radius});
}

void Occupancy::blockLine(Line const& line, double halfWidth) {
    for (std::size_t i = 1; i < line.size(); ++i)
        if (isFinite(line[i - 1]) && isFinite(line[i]))
            m_grid->add(Capsule{line[i - 1], line[i], halfWidth});
}

void Occupancy::discourage(Line const& line, double costPerMillimetre) {
    for (std::size_t i = 1; i < line.size(); ++i)
        if (isFinite(line[i - 1]) && isFinite(line[i]))
            m_grid->addSoft(line[i - 1], line[i], costPerMillimetre);
}

bool Occupancy::isFree(OrientedBox const& box, double margin) const {
    assert(margin >= 0);
    Box const wanted{box};
    Extent const room = m_grid->frame.grown(-margin);
    Extent const& extent = wanted.extent;
    if (!(extent.minX >= room.minX && extent.maxX <= room.maxX && extent.minY >= room.minY && extent.maxY <= room.maxY))
        return false;
    return Grid::visitCells(*m_grid, extent, [&](Cell const& cell, Extent const&) {
        return std::none_of(cell.boxes.begin(), cell.boxes.end(),
                            [&](std::uint32_t id) { return meets(m_grid->boxes[id], wanted); }) &&
               std::none_of(cell.capsules.begin(), cell.capsules.end(),
                            [&](std::uint32_t id) { return m_grid->capsules[id].meets(wanted); });
    });
}

double Occupancy::cost(OrientedBox const& box) const {
    Box const wanted{box};
    double sum = 0;
    Grid::visitCells(*m_grid, wanted.extent, [&](Cell const& cell, Extent const&) {
        for (SoftPiece const& piece : cell.pieces)
            sum += piece.costUnder(wanted);
        return true;
    });
    return sum;
}

Point nearestFree(Occupancy const& occupancy, Point wished, double radius, double reach) {
    constexpr double step = 0.8;
    constexpr int directions = 24;
    for (double ring = 0; ring <= reach; ring += step) {
        for (int direction = 0; direction < (ring == 0 ? 1 : directions); ++direction) {
            auto const angle = direction * 2 * std::numbers::pi / directions;
            Point const at{wished.x + ring * std::cos(angle), wished.y + ring * std::sin(angle)};
            if (occupancy.isFree({at, 2 * radius, 2 * radius, 0}, 0.6)) {
                return at;
            }
        }
    }
    return wished;
}

} // namespace cartocontrat
