// SPDX-License-Identifier: EUPL-1.2
#include "cli/check_findings.hpp"
#include "messages/messages.hpp"

#include <nlohmann/json.hpp>

namespace cartocontrat {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(QualityCounts const& counts) {
    Json object;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        object[qualityNames.at(i).key] = counts.at(i);
    }
    return object;
}

Json toJson(Attribution const& attribution) {
    return {{"producer", attribution.producer}, {"product", attribution.product}, {"edition", attribution.edition},
            {"updated", attribution.updated},   {"licence", attribution.licence}, {"mention", attribution.mention}};
}

Json toJson(FeatureLayer const& layer) {
    auto const extent = extentOf(layer);
    Json corners = Json::array();
    if (!extent.isEmpty()) {
        corners = {extent.minX, extent.minY, extent.maxX, extent.maxY};
    }
    auto const& tally = layer.tally;
    return {{"id", layer.id},
            {"title", layer.title},
            {"file", layer.file},
            {"table", layer.table},
            {"schema", layer.schema},
            {"edition", layer.attribution.edition},
            {"schematic", layer.schematic},
            {"crs", layer.crs},
            {"crs_assumed", layer.crsAssumed},
            {"features", layer.features.size()},
            {"extent_l93", corners},
            {"read", tally.read},
            {"kept", tally.kept},
            {"repaired", tally.repaired},
            {"dropped", tally.dropped()},
            {"set_aside",
             {{"of_no_class", tally.leftOut},
              {"elsewhere", tally.elsewhere},
              {"duplicates", tally.duplicates},
              {"empty_or_null", tally.emptyOrNull},
              {"not_finite", tally.notFinite},
              {"out_of_range", tally.outOfRange},
              {"other_kind", tally.otherKind}}},
            {"attribution", toJson(layer.attribution)}};
}

/// (code, message), with what a kind of report adds.
Json toJson(Error const& what, Json added = Json::object()) {
    added["code"] = codeName(what.code);
    added["message"] = sentence(what);
    return added;
}

Json toJson(TableReport const& table) {
    Json repairs = Json::array();
    Json rejected = Json::array();
    Json notDrawn = Json::array();
    for (auto const& repair : table.repairs) {
        repairs.push_back(toJson(repair));
    }
    for (auto const& row : table.rejected) {
        rejected.push_back(toJson(row.reason, {{"row", row.reason.subject}}));
    }
    for (auto const& group : table.notDrawn) {
        notDrawn.push_back(toJson(group.reason, {{"rows", group.count}}));
    }
    return {{"name", table.origin.name}, {"file", table.origin.file}, {"form", table.origin.form},
            {"rows", table.rows},        {"read", table.rowsRead},    {"repaired", table.rowsRepaired},
            {"repairs", repairs},        {"rejected", rejected},      {"not_drawn", notDrawn}};
}

Json toJson(ListReading const& list) {
    return {{"title", list.title},
            {"schema", list.schema},
            {"file", list.file.generic_string()},
            {"crs", list.crs},
            {"crs_assumed", list.crsAssumed},
            {"added", list.added},
            {"updated", list.updated},
            {"attribution", toJson(list.attribution)},
            {"table", toJson(list.table)}};
}

Json toJson(std::vector<UnlocatedThing> const& things) {
    Json array = Json::array();
    for (auto const& thing : things) {
        array.push_back(
            {{"id", thing.id}, {"name", thing.name}, {"siren", thing.epci == nullptr ? "" : thing.epci->siren}});
    }
    return array;
}

Json toJson(Diagnostics const& diagnostics) {
    Json array = Json::array();
    for (auto const& diagnostic : diagnostics.entries()) {
        array.push_back({{"severity", diagnostic.severity == Severity::Warning ? "warning" : "info"},
                         {"code", codeName(diagnostic.what.code)},
                         {"subject", diagnostic.what.subject},
                         {"message", sentence(diagnostic.what)}});
    }
    return array;
}

template <class Things>
Json arrayOf(Things const& things) {
    Json array = Json::array();
    for (auto const& thing : things) {
        array.push_back(toJson(thing));
    }
    return array;
}

} // namespace

std::string toJson(CheckFindings const& findings) {
    auto const& facts = *findings.facts;
    auto const rows = rowsOf(facts);
    Json placements = Json::array();
    for (auto const& territory : findings.territories) {
        placements.push_back({{"siren", territory.epci->siren},
                              {"name", territory.epci->name},
                              {"places", toJson(territory.places)},
                              {"projects", toJson(territory.projects)}});
    }
    Json rejects = Json::array();
    for (auto const& file : findings.rejects) {
        rejects.push_back(file.generic_string());
    }
    Json const all{{"rows",
                    {{"in", rows.rows},
                     {"read", rows.read},
                     {"repaired", rows.repaired},
                     {"rejected", rows.rejected},
                     {"not_drawn", rows.notDrawn}}},
                   {"layers", arrayOf(findings.background.layers())},
                   {"tables", arrayOf(facts.contracts.tables)},
                   {"lists", arrayOf(facts.lists)},
                   {"placements", placements},
                   {"unlocated_places", toJson(findings.unlocatedPlaces)},
                   {"unlocated_projects", toJson(findings.unlocatedProjects)},
                   {"rejects", rejects},
                   {"diagnostics", toJson(findings.diagnostics)}};
    return all.dump(2) + "\n";
}

} // namespace cartocontrat
