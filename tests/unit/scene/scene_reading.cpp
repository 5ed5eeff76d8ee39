// SPDX-License-Identifier: EUPL-1.2
#include "unit/scene/scene_reading.hpp"

#include "scene/audit/rules.hpp"

#include <fmt/format.h>

namespace cartocontrat::test {

namespace {

template <class Visit>
void forEachItem(Scene const& scene, Visit&& visit) {
    for (auto const& layer : scene.layers) {
        for (auto const& item : layer.items) {
            visit(item);
        }
    }
}

template <class Shape>
Shape const* shapeOf(Item const& item) {
    auto const* drawing = std::get_if<Drawing>(&item.mark);
    return drawing != nullptr ? std::get_if<Shape>(&drawing->shape) : nullptr;
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

Faults auditFaults(Scene const& scene, TextMetrics const& metrics) {
    Faults faults;
    for (auto const& finding : auditElements(readElements(scene, metrics), shippedLimits())) {
        auto const at = finding.where ? finding.where->centre() : Point{};
        faults.push_back(fmt::format("{}: {} / {} at {:.1f} {:.1f} ({:.2f}, not {:.2f})", ruleName(finding.rule),
                                     finding.what, finding.other, at.x, at.y, finding.measured, finding.limit));
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
