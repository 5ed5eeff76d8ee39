// SPDX-License-Identifier: EUPL-1.2
#include "unit/scene/page_checks.hpp"

#include "geo/clip.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace cartocontrat::test {

namespace {

/// Millimetres. Boxes are computed with halves of millimetres and added up: more than this is a real overlap.
constexpr double rounding = 1e-6;

/// How much of the box of a name may be covered at its edges: the box runs from the tallest capital to the deepest
/// descent over the whole width, where most letters have neither.
constexpr double nameTolerance = 0.25;

template <class Visit>
void forEachItem(Scene const& scene, Visit&& visit) {
    for (auto const& layer : scene.layers) {
        for (auto const& item : layer.items) {
            visit(item);
        }
    }
}

struct Named {
    std::string subject;
    Extent box;
};

template <class Shape>
Shape const* shapeOf(Item const& item) {
    auto const* drawing = std::get_if<Drawing>(&item.mark);
    return drawing != nullptr ? std::get_if<Shape>(&drawing->shape) : nullptr;
}

/// One extent for each subject of a role, in drawing order.
std::vector<Named> rectanglesOf(Scene const& scene, Role role) {
    std::vector<Named> result;
    forEachItem(scene, [&](Item const& item) {
        auto const* rectangle = item.role == role ? shapeOf<RectShape>(item) : nullptr;
        if (rectangle == nullptr) {
            return;
        }
        auto const known =
            std::find_if(result.begin(), result.end(), [&](Named const& box) { return box.subject == item.subject; });
        if (known == result.end()) {
            result.push_back({item.subject, rectangle->box});
        } else {
            known->box.extend(rectangle->box);
        }
    });
    return result;
}

Extent frameOf(Scene const& scene) {
    auto const frames = rectanglesOf(scene, Role::Frame);
    return frames.empty() ? Extent{} : frames.front().box;
}

std::string printed(Extent const& box) {
    return fmt::format("[{:.2f} {:.2f} {:.2f} {:.2f}]", box.minX, box.minY, box.maxX, box.maxY);
}

bool overlap(Extent const& a, Extent const& b, double tolerance) {
    return a.minX + tolerance < b.maxX && b.minX + tolerance < a.maxX && a.minY + tolerance < b.maxY &&
           b.minY + tolerance < a.maxY;
}

bool lies(Extent const& inner, Extent const& outer) {
    return inner.minX >= outer.minX && inner.maxX <= outer.maxX && inner.minY >= outer.minY && inner.maxY <= outer.maxY;
}

double side(Point a, Point b, Point p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

bool cross(Line const& one, Line const& other) {
    for (std::size_t i = 1; i < one.size(); ++i) {
        for (std::size_t j = 1; j < other.size(); ++j) {
            Point const a = one[i - 1], b = one[i], c = other[j - 1], d = other[j];
            if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) {
                return true;
            }
        }
    }
    return false;
}

struct Leader {
    std::string project;
    std::vector<Line> lines;
};

/// Leaders without their white ground.
std::vector<Leader> leadersOf(Scene const& scene) {
    std::vector<Leader> result;
    forEachItem(scene, [&](Item const& item) {
        auto const* path = item.role == Role::Leader ? shapeOf<PathShape>(item) : nullptr;
        if (path != nullptr && !item.subject.ends_with("/fond")) {
            result.push_back({item.subject, path->lines});
        }
    });
    return result;
}

std::vector<Named> runsOf(Scene const& scene, Role role, TextMetrics const& metrics) {
    std::vector<Named> result;
    forEachItem(scene, [&](Item const& item) {
        auto const* run = item.role == role ? std::get_if<TextRun>(&item.mark) : nullptr;
        if (run != nullptr) {
            result.push_back({item.subject, boxOf(*run, metrics)});
        }
    });
    return result;
}

struct Disc {
    std::string subject;
    Point centre;
    double radius = 0;
};

std::vector<Disc> discsOf(Scene const& scene) {
    std::vector<Disc> result;
    forEachItem(scene, [&](Item const& item) {
        bool const isDisc = item.role == Role::Marker || item.role == Role::SmallMarker;
        auto const* circle = isDisc ? shapeOf<CircleShape>(item) : nullptr;
        if (circle != nullptr) {
            result.push_back({item.subject, circle->centre, circle->radius});
        }
    });
    return result;
}

/// Pictograms of services; their 24-unit box has a unit of margin.
std::vector<Named> pictogramsOf(Scene const& scene) {
    std::vector<Named> result;
    forEachItem(scene, [&](Item const& item) {
        auto const* mark = item.role == Role::Presence ? std::get_if<PictogramMark>(&item.mark) : nullptr;
        if (mark != nullptr) {
            auto const half = mark->size * 22 / 24 / 2;
            result.push_back(
                {item.subject,
                 {mark->centre.x - half, mark->centre.y - half, mark->centre.x + half, mark->centre.y + half}});
        }
    });
    return result;
}

bool touches(Extent const& box, Disc const& disc, double tolerance) {
    Point const nearest{std::clamp(disc.centre.x, box.minX, box.maxX), std::clamp(disc.centre.y, box.minY, box.maxY)};
    return distance(nearest, disc.centre) < disc.radius - tolerance;
}

/// Rows of lists, by project: each begins with one disc.
std::map<std::string, int> rowsOf(Scene const& scene) {
    std::map<std::string, int> rows;
    forEachItem(scene, [&](Item const& item) {
        bool const isShape = shapeOf<CircleShape>(item) != nullptr || shapeOf<RectShape>(item) != nullptr;
        if (item.role == Role::ListMarker && isShape) {
            ++rows[item.subject];
        }
    });
    return rows;
}

} // namespace

Extent boxOf(TextRun const& run, TextMetrics const& metrics) {
    return {run.baseline.x, run.baseline.y - metrics.capHeight(run.font),
            run.baseline.x + metrics.width(run.text, run.font), run.baseline.y + metrics.descent(run.font)};
}

Faults boxFaults(Scene const& scene, PageGrid const& grid) {
    Faults faults;
    auto boxes = rectanglesOf(scene, Role::CalloutBox);
    auto const lists = rectanglesOf(scene, Role::ListBox);
    boxes.insert(boxes.end(), lists.begin(), lists.end());
    auto const frame = frameOf(scene);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        auto const& box = boxes[i].box;
        Extent const left{grid.margin, grid.frameTop, frame.minX - grid.gutter, grid.frameBottom};
        Extent const right{frame.maxX + grid.gutter, grid.frameTop, grid.width - grid.margin, grid.frameBottom};
        if (!lies(box, left.grown(rounding)) && !lies(box, right.grown(rounding))) {
            faults.push_back(boxes[i].subject + " leaves its column " + printed(box));
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(box, boxes[j].box, rounding)) {
                faults.push_back(boxes[i].subject + " overlaps " + boxes[j].subject);
            }
        }
    }
    return faults;
}

Faults crossingFaults(Scene const& scene) {
    Faults faults;
    auto const leaders = leadersOf(scene);
    for (std::size_t i = 0; i < leaders.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            for (auto const& one : leaders[i].lines) {
                for (auto const& other : leaders[j].lines) {
                    if (cross(one, other)) {
                        faults.push_back(leaders[i].project + " crosses " + leaders[j].project);
                    }
                }
            }
        }
    }
    return faults;
}

Faults projectFaults(Scene const& scene, std::vector<Project const*> const& expected) {
    auto counts = rowsOf(scene);
    forEachItem(scene, [&](Item const& item) {
        if (item.role == Role::CalloutBox) {
            ++counts[item.subject];
        }
    });
    Faults faults;
    for (auto const* project : expected) {
        if (counts[project->id] != 1) {
            faults.push_back(fmt::format("{} stands {} times", project->id, counts[project->id]));
        }
        counts.erase(project->id);
    }
    for (auto const& [id, count] : counts) {
        faults.push_back(id + " does not belong to the page");
    }
    return faults;
}

Faults nameFaults(Scene const& scene, TextMetrics const& metrics) {
    Faults faults;
    auto const names = runsOf(scene, Role::CommuneName, metrics);
    auto const discs = discsOf(scene);
    auto const pictograms = pictogramsOf(scene);
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto const& name = names[i];
        auto const touched = [&](char const* what, std::string const& other) {
            faults.push_back(fmt::format("{} {} touches {} {}", name.subject, printed(name.box), what, other));
        };
        for (std::size_t j = 0; j < i; ++j) {
            if (names[j].subject != name.subject && overlap(name.box, names[j].box, nameTolerance)) {
                touched("name", names[j].subject);
            }
        }
        for (auto const& disc : discs) {
            if (touches(name.box, disc, nameTolerance)) {
                touched("marker", disc.subject);
            }
        }
        for (auto const& pictogram : pictograms) {
            if (overlap(name.box, pictogram.box, nameTolerance)) {
                touched("pictogram", pictogram.subject);
            }
        }
    }
    return faults;
}

Faults leaderFaults(Scene const& scene, TextMetrics const& metrics) {
    Faults faults;
    auto const leaders = leadersOf(scene);
    for (auto const& name : runsOf(scene, Role::CommuneName, metrics)) {
        for (auto const& leader : leaders) {
            for (auto const& line : leader.lines) {
                if (!clipLine(line, name.box.grown(-nameTolerance)).empty()) {
                    faults.push_back(leader.project + " runs over the name of " + name.subject + " " +
                                     printed(name.box));
                }
            }
        }
    }
    return faults;
}

Faults textFaults(Scene const& scene, PageGrid const& grid, TextMetrics const& metrics) {
    constexpr double trim = 3;
    Extent const room{grid.margin - rounding, trim, scene.width - grid.margin + rounding, scene.height - trim};
    Faults faults;
    forEachItem(scene, [&](Item const& item) {
        if (auto const* run = std::get_if<TextRun>(&item.mark)) {
            auto const box = boxOf(*run, metrics);
            if (!lies(box, room)) {
                faults.push_back(run->text + " at " + printed(box));
            }
        } else if (auto const* curved = std::get_if<CurvedText>(&item.mark)) {
            auto const isInside = std::all_of(curved->poses.begin(), curved->poses.end(),
                                              [&](GlyphPose const& pose) { return room.contains(pose.baseline); });
            if (!isInside) {
                faults.push_back(curved->text);
            }
        }
    });
    return faults;
}

Faults frameFaults(Scene const& scene, TextMetrics const& metrics) {
    Faults faults;
    auto const frame = frameOf(scene);
    for (auto const& disc : discsOf(scene)) {
        if (!frame.grown(-disc.radius).contains(disc.centre)) {
            faults.push_back("marker of " + disc.subject);
        }
    }
    for (auto const& name : runsOf(scene, Role::CommuneName, metrics)) {
        if (!lies(name.box, frame)) {
            faults.push_back("name of " + name.subject + " " + printed(name.box));
        }
    }
    return faults;
}

std::set<std::string> namedCommunes(Scene const& scene) {
    return subjectsOf(scene, Role::CommuneName);
}

std::set<std::string> subjectsOf(Scene const& scene, Role role) {
    std::set<std::string> subjects;
    forEachItem(scene, [&](Item const& item) {
        if (item.role == role) {
            subjects.insert(item.subject);
        }
    });
    return subjects;
}

std::vector<std::string> textsOf(Scene const& scene, Role role) {
    std::vector<std::string> texts;
    forEachItem(scene, [&](Item const& item) {
        auto const* run = item.role == role ? std::get_if<TextRun>(&item.mark) : nullptr;
        if (run != nullptr) {
            texts.push_back(run->text);
        }
    });
    return texts;
}

} // namespace cartocontrat::test
