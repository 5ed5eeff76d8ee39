// SPDX-License-Identifier: EUPL-1.2
#include "workshop/report.hpp"

#include "messages/messages.hpp"
#include "workshop/page_elements_json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cartocontrat {
namespace {

using Json = nlohmann::ordered_json;

Json toJson(Point point) {
    return Json::array({rounded(point.x), rounded(point.y)});
}

Json toJson(std::vector<Point> const& points) {
    Json array = Json::array();
    for (Point const point : points) {
        array.push_back(toJson(point));
    }
    return array;
}

Json toJson(Extent const& box) {
    return Json::array({rounded(box.minX), rounded(box.minY), rounded(box.width()), rounded(box.height())});
}

Json toJson(Diagnostics const& diagnostics) {
    Json array = Json::array();
    for (Diagnostic const& diagnostic : diagnostics.entries()) {
        array.push_back({{"severity", diagnostic.severity == Severity::Warning ? "warning" : "info"},
                         {"code", codeName(diagnostic.what.code)},
                         {"subject", diagnostic.what.subject},
                         {"message", sentence(diagnostic.what)}});
    }
    return array;
}

Json toJson(std::vector<std::filesystem::path> const& paths) {
    Json array = Json::array();
    for (auto const& path : paths) {
        array.push_back(path.generic_string());
    }
    return array;
}

/// Codes as one asks for them.
Json toJson(std::vector<Tag> const& tags) {
    Json array = Json::array();
    for (auto const& tag : tags) {
        array.push_back(tag.scheme + ":" + tag.code);
    }
    return array;
}

Json toJson(ProjectFilter const& filter, ContractData const& contracts) {
    Json themes = Json::array(), tags = Json::array();
    for (auto const& [scheme, codes] : filter.tags) {
        for (auto const& code : codes) {
            auto const* const entry = findEntry(contracts.nomenclatures, scheme, code);
            if (scheme == themeScheme && entry != nullptr) {
                themes.push_back(entry->label);
            } else {
                tags.push_back(scheme + ":" + code);
            }
        }
    }
    Json json{{"themes", themes},
              {"tags", tags},
              {"periods", filter.periods},
              {"origins", filter.origins},
              {"kinds", filter.kinds},
              {"owners", filter.owners},
              {"text", filter.text},
              {"voted", filter.onlyVoted},
              {"unlocated", filter.onlyUnlocated}};
    for (auto const& [name, amount] : {std::pair("least_cents", filter.least), std::pair("most_cents", filter.most)}) {
        if (amount) {
            json[name] = amount->cents();
        }
    }
    return json;
}

Json toJson(DrawnCallout const& callout, ContractData const& contracts) {
    auto const* const project = contracts.findProject(callout.project);
    bool const isKnown = project != nullptr;
    Json leaders = Json::array();
    for (Line const& leader : callout.leaders) {
        leaders.push_back(toJson(leader));
    }
    return {{"project", callout.project},
            {"title", callout.title},
            {"amount", callout.amount},
            {"theme", isKnown ? project->theme : ""},
            {"period", isKnown ? project->period : ""},
            {"tags", isKnown ? toJson(project->tags) : Json::array()},
            {"sites_mm", toJson(callout.sites)},
            {"box_mm", toJson(callout.box.value_or(Extent{0, 0, 0, 0}))},
            {"leaders_mm", leaders}};
}

bool contains(std::vector<std::string> const& names, std::string const& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The projects named in the lists of the page, parted by whether anyone knows where they are.
std::pair<Json, Json> partedLists(PageRecord const& page) {
    Json listed = Json::array();
    Json unlocated = Json::array();
    for (std::string const& project : page.inventory.listed) {
        (contains(page.unlocated, project) ? unlocated : listed).push_back(project);
    }
    return {listed, unlocated};
}

Json toJson(PageRecord const& page, ContractData const& contracts) {
    Json legend = Json::array();
    for (DrawnLegendLabel const& entry : page.inventory.legend) {
        legend.push_back({{"group", entry.group}, {"label", entry.label}});
    }
    Json callouts = Json::array();
    for (DrawnCallout const& callout : page.inventory.callouts) {
        callouts.push_back(toJson(callout, contracts));
    }
    auto const [listed, unlocated] = partedLists(page);
    return {
        {"territory", {{"kind", page.territory.kindName()}, {"id", page.territory.id}, {"name", page.territory.name}}},
        {"files", toJson(page.files)},
        {"page_mm", Json::array({rounded(page.inventory.width), rounded(page.inventory.height)})},
        {"scale", page.scale},
        {"legend", legend},
        {"drawn", page.inventory.drawn},
        {"callouts", callouts},
        {"listed", listed},
        {"unlocated", unlocated},
        {"hidden", page.hidden},
        {"undrawn_legend", page.undrawnLegend},
        {"dropped_labels", page.droppedLabels},
        {"diagnostics", toJson(page.diagnostics)},
        {"elements", toJson(page.elements)},
        {"seconds",
         {{"load", rounded(page.seconds.load)},
          {"compose", rounded(page.seconds.compose)},
          {"paint", rounded(page.seconds.paint)},
          {"encode", rounded(page.seconds.encode)}}}};
}

} // namespace

std::string toReport(RunRecord const& run, std::vector<PageRecord> const& pages, ContractData const& contracts) {
    Json report{{"version", run.version},
                {"template", run.pageTemplate},
                {"data", toJson(run.data)},
                {"filters", toJson(run.filter, contracts)},
                {"diagnostics", toJson(run.diagnostics)},
                {"pages", Json::array()}};
    for (PageRecord const& page : pages) {
        if (page.errors.empty()) {
            report["pages"].push_back(toJson(page, contracts));
        }
    }
    return report.dump(2) + "\n";
}

} // namespace cartocontrat
