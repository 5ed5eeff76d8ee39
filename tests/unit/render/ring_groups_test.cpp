// SPDX-License-Identifier: EUPL-1.2
#include "render/ring_groups.hpp"
#include "render/shapes.hpp"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace cartocontrat;

namespace {

constexpr double gap = 1;

Line square(double x, double y, double side) {
    return {{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}};
}

/// Some with a hole, some beside each other, some over each other.
std::vector<Line> scattered(std::uint32_t seed, int count) {
    std::mt19937 chance(seed);
    std::uniform_real_distribution<double> place(0, 180), size(2, 12);
    std::vector<Line> rings;
    for (int i = 0; i < count; ++i) {
        auto const x = place(chance), y = place(chance), side = size(chance);
        rings.push_back(square(x, y, side));
        if (i % 3 == 0) {
            rings.push_back(square(x + side / 4, y + side / 4, side / 2));
        } else if (i % 3 == 1) {
            rings.push_back(square(x + side, y, side));
        }
    }
    return rings;
}

QImage filled(std::vector<std::vector<Line>> const& groups) {
    QImage picture(200, 200, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::darkGreen);
    for (auto const& group : groups) {
        painter.drawPath(toPath(group));
    }
    return picture;
}

} // namespace

TEST_CASE("rings that touch, overlap or lie in each other stay together, in their order") {
    auto const outer = square(0, 0, 10), hole = square(3, 3, 4), beside = square(10, 2, 5), away = square(30, 0, 5),
               near = square(35.5, 0, 5);
    auto const groups = groupsApart({outer, away, {}, hole, near, beside}, gap);
    CHECK(groups == std::vector<std::vector<Line>>{{outer, hole, beside}, {away, near}});
    CHECK(groupsApart({}, gap).empty());
}

TEST_CASE("groups are farther apart than the gap, and filled one by one they give the same picture") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        auto const rings = scattered(seed, 4 * static_cast<int>(seed));
        auto const groups = groupsApart(rings, gap);
        std::size_t kept = 0;
        bool areApart = true;
        for (auto const& group : groups) {
            kept += group.size();
            for (auto const& other : groups) {
                for (auto const& ring : group) {
                    areApart =
                        areApart && (&group == &other || std::none_of(other.begin(), other.end(), [&](Line const& one) {
                            return extentOf(one).grown(gap).intersects(extentOf(ring));
                        }));
                }
            }
        }
        CHECK(kept == rings.size());
        CHECK(groups.size() > 1);
        CHECK(areApart);
        CHECK(filled(groups) == filled({rings}));
    }
}
