// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/page_targets.hpp"

#include "scene/inventory.hpp"

#include <algorithm>
#include <map>

namespace cartocontrat {
namespace {

bool isRowPart(Role role) {
    return role == Role::ListTitle || role == Role::ListPeriod || role == Role::ListAmount || role == Role::ListMarker;
}

/// Where a part of a row stands; empty: it is no part that takes room.
Extent extentOf(Item const& item, TextMetrics const& metrics) {
    Extent extent;
    if (auto const* const run = std::get_if<TextRun>(&item.mark)) {
        auto const width = metrics.width(run->text, run->font);
        extent.extend(Point{run->baseline.x, run->baseline.y - metrics.ascent(run->font)});
        extent.extend(Point{run->baseline.x + width, run->baseline.y + metrics.descent(run->font)});
    } else if (auto const* const mark = std::get_if<PictogramMark>(&item.mark)) {
        extent = Extent{mark->centre.x, mark->centre.y, mark->centre.x, mark->centre.y}.grown(mark->size / 2);
    } else if (auto const* const drawing = std::get_if<Drawing>(&item.mark)) {
        if (auto const* const circle = std::get_if<CircleShape>(&drawing->shape)) {
            extent =
                Extent{circle->centre.x, circle->centre.y, circle->centre.x, circle->centre.y}.grown(circle->radius);
        }
    }
    return extent;
}

/// Of the lists' rows, and of the lists as wholes.
struct Lists {
    std::map<std::string, Extent> rows; ///< by project
    std::vector<Extent> boxes;

    /// A list is drawn as its box, then its head in it.
    void addList(Extent const& box) {
        if (boxes.empty() || !boxes.back().contains(box.centre())) {
            boxes.push_back(box);
        }
    }
};

Lists readLists(Scene const& scene, TextMetrics const& metrics) {
    Lists lists;
    for (SceneLayer const& layer : scene.layers) {
        for (Item const& item : layer.items) {
            if (isRowPart(item.role) && !item.subject.empty()) {
                if (auto const part = extentOf(item, metrics); !part.isEmpty()) {
                    lists.rows[item.subject].extend(part);
                }
            } else if (item.role == Role::ListBox) {
                auto const* const drawing = std::get_if<Drawing>(&item.mark);
                auto const* const shape = drawing ? std::get_if<RectShape>(&drawing->shape) : nullptr;
                if (shape != nullptr) {
                    lists.addList(shape->box);
                }
            }
        }
    }
    return lists;
}

/// Of the map; none: the scene has no map.
std::optional<Extent> frameOf(Scene const& scene) {
    for (SceneLayer const& layer : scene.layers) {
        for (Item const& item : layer.items) {
            auto const* const drawing = std::get_if<Drawing>(&item.mark);
            auto const* const shape = drawing ? std::get_if<RectShape>(&drawing->shape) : nullptr;
            if (item.role == Role::Frame && shape != nullptr) {
                return shape->box;
            }
        }
    }
    return std::nullopt;
}

} // namespace

PageTarget const* PageTargets::find(std::string const& project) const {
    auto const found = std::find_if(targets.begin(), targets.end(),
                                    [&](PageTarget const& target) { return target.project == project; });
    return found != targets.end() ? &*found : nullptr;
}

PageTarget const* PageTargets::at(Point page, double tolerance) const {
    constexpr double markerRadius = 2.3;
    PageTarget const* best = nullptr;
    auto nearest = markerRadius + tolerance;
    for (PageTarget const& target : targets) {
        for (Point const site : target.sites) {
            if (distance(site, page) < nearest) {
                nearest = distance(site, page);
                best = &target;
            }
        }
    }
    if (best != nullptr) {
        return best;
    }
    auto const held = std::find_if(targets.begin(), targets.end(), [&](PageTarget const& target) {
        return target.box.grown(tolerance).contains(page);
    });
    return held != targets.end() ? &*held : nullptr;
}

PageTargets targetsOf(Scene const& scene, TextMetrics const& metrics) {
    PageTargets page;
    auto const middle = scene.width / 2;
    auto const sideOf = [&](Extent const& box) { return box.centre().x < middle ? Side::Left : Side::Right; };
    auto const widen = [&](Extent const& box) { page.columns[sideOf(box) == Side::Left ? 0 : 1].extend(box); };
    for (DrawnCallout& callout : readInventory(scene).callouts) {
        if (callout.box) {
            page.targets.push_back({callout.project, sideOf(*callout.box), *callout.box, true, std::move(callout.sites),
                                    std::move(callout.leaders)});
            widen(*callout.box);
        }
    }
    auto const lists = readLists(scene, metrics);
    for (auto const& [project, box] : lists.rows) {
        page.targets.push_back({project, sideOf(box), box, false, {}, {}});
    }
    std::for_each(lists.boxes.begin(), lists.boxes.end(), widen);
    if (auto const frame = frameOf(scene)) { // columns stand beside the map, all along it
        for (auto& column : page.columns) {
            if (!column.isEmpty()) {
                column.minY = std::min(column.minY, frame->minY);
                column.maxY = std::max(column.maxY, frame->maxY);
            }
        }
    }
    page.lists = std::move(lists.boxes);
    std::stable_sort(page.targets.begin(), page.targets.end(), [](PageTarget const& a, PageTarget const& b) {
        return a.side != b.side ? a.side == Side::Left : a.box.minY < b.box.minY;
    });
    return page;
}

} // namespace cartocontrat
