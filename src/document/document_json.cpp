// SPDX-License-Identifier: EUPL-1.2
#include "document/document_json.hpp"

#include <nlohmann/json.hpp>

#include <array>

namespace cartocontrat {

namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr std::array territoryKinds{
    std::pair{TerritoryKind::Departement, "departement"}, std::pair{TerritoryKind::GrandTerritoire, "grand-territoire"},
    std::pair{TerritoryKind::Epci, "epci"}, std::pair{TerritoryKind::Commune, "commune"}};
constexpr std::array sides{std::pair{Side::Left, "left"}, std::pair{Side::Right, "right"}};
constexpr std::array viewKinds{std::pair{ViewKind::Page, "page"}, std::pair{ViewKind::Map, "map"}};
constexpr std::array locationRules{
    std::pair{LocationRule::Point, "point"},       std::pair{LocationRule::Commune, "commune"},
    std::pair{LocationRule::Communes, "communes"}, std::pair{LocationRule::Road, "road"},
    std::pair{LocationRule::College, "college"},   std::pair{LocationRule::Qpv, "qpv"},
    std::pair{LocationRule::Epci, "epci"},         std::pair{LocationRule::Unknown, "unknown"}};

template <class Words, class Value>
char const* wordOf(Words const& words, Value value) {
    for (auto const& [one, word] : words) {
        if (one == value) {
            return word;
        }
    }
    return words.back().second;
}

template <class Words>
auto meantBy(Words const& words, std::string const& word) {
    for (auto const& [value, one] : words) {
        if (one == word) {
            return value;
        }
    }
    return words.back().first;
}

/// Sets `value` where the object has the member.
template <class Value>
void read(Json const& json, char const* name, std::optional<Value>& value) {
    if (auto const found = json.find(name); found != json.end()) {
        value = found->get<Value>();
    }
}

OrderedJson toJson(Point point) {
    return {{"x", point.x}, {"y", point.y}};
}

Point pointFrom(Json const& json) {
    return {json.at("x").get<double>(), json.at("y").get<double>()};
}

OrderedJson toJson(CalloutEdit const& edit) {
    auto json = OrderedJson::object();
    if (edit.pin) {
        json["pin"] = {{"side", wordOf(sides, edit.pin->side)}, {"top", edit.pin->top}};
    }
    if (edit.side) {
        json["side"] = wordOf(sides, *edit.side);
    }
    if (edit.width) {
        json["width"] = *edit.width;
    }
    if (edit.isHidden) {
        json["hidden"] = true;
    }
    return json;
}

CalloutEdit calloutEditFrom(Json const& json) {
    CalloutEdit edit;
    if (auto const pin = json.find("pin"); pin != json.end()) {
        edit.pin = CalloutPin{meantBy(sides, pin->at("side").get<std::string>()), pin->at("top").get<double>()};
    }
    if (auto const side = json.find("side"); side != json.end()) {
        edit.side = meantBy(sides, side->get<std::string>());
    }
    read(json, "width", edit.width);
    edit.isHidden = json.value("hidden", false);
    return edit;
}

OrderedJson toJson(PageEdits const& edits) {
    auto callouts = OrderedJson::object();
    for (auto const& [project, edit] : edits.callouts) {
        callouts[project] = toJson(edit);
    }
    return {{"callouts", callouts}, {"hidden", edits.hidden}, {"legendOrder", edits.legendOrder}};
}

PageEdits pageEditsFrom(Json const& json) {
    PageEdits edits;
    for (auto const& [project, edit] : json.at("callouts").items()) {
        edits.callouts[project] = calloutEditFrom(edit);
    }
    edits.hidden = json.at("hidden").get<std::set<std::string>>();
    edits.legendOrder = json.at("legendOrder").get<std::vector<std::string>>();
    return edits;
}

OrderedJson toJson(ProjectChange const& change) {
    auto json = OrderedJson::object();
    for (auto const& text : projectTexts) {
        if (auto const& value = change.*text.changed) {
            json[text.name] = *value;
        }
    }
    for (auto const& text : operationTexts) {
        if (auto const& value = change.*text.changed) {
            json[text.name] = *value;
        }
    }
    for (auto const& [scheme, codes] : change.tags) {
        json["tags"][scheme] = codes;
    }
    if (change.amount) {
        json["cents"] = change.amount->cents();
    }
    if (change.totalCost) {
        json["totalCostCents"] = change.totalCost->cents();
    }
    if (change.placement) {
        auto const* const point = std::get_if<Point>(&*change.placement);
        json["placement"] = point ? toJson(*point) : OrderedJson{{"commune", std::get<std::string>(*change.placement)}};
    }
    return json;
}

ProjectChange projectChangeFrom(Json const& json) {
    ProjectChange change;
    for (auto const& text : projectTexts) {
        read(json, text.name, change.*text.changed);
    }
    for (auto const& text : operationTexts) {
        read(json, text.name, change.*text.changed);
    }
    if (auto const tags = json.find("tags"); tags != json.end()) {
        tags->get_to(change.tags);
    }
    if (json.contains("cents")) {
        change.amount = Euros::fromCents(json.at("cents").get<std::int64_t>());
    }
    if (json.contains("totalCostCents")) {
        change.totalCost = Euros::fromCents(json.at("totalCostCents").get<std::int64_t>());
    }
    if (auto const placement = json.find("placement"); placement != json.end()) {
        change.placement = placement->contains("commune") ? HandPlacement(placement->at("commune").get<std::string>())
                                                          : HandPlacement(pointFrom(*placement));
    }
    return change;
}

OrderedJson toJson(PlaceChange const& change) {
    auto json = OrderedJson::object();
    for (auto const& text : placeTexts) {
        if (auto const& value = change.*text.changed) {
            json[text.name] = *value;
        }
    }
    if (change.position) {
        json["position"] = toJson(*change.position);
    }
    return json;
}

PlaceChange placeChangeFrom(Json const& json) {
    PlaceChange change;
    for (auto const& text : placeTexts) {
        read(json, text.name, change.*text.changed);
    }
    if (json.contains("position")) {
        change.position = pointFrom(json.at("position"));
    }
    return change;
}

TagBasis basisFrom(Json const& json) {
    return json.at("inferred").get<bool>() ? TagBasis::Inferred : TagBasis::Printed;
}

OrderedJson toJson(Project const& project) {
    OrderedJson json{{"id", project.id}, {"contracts", project.contracts}, {"epcis", project.epcis}};
    for (auto const& text : projectTexts) {
        json[text.name] = project.*text.kept;
    }
    if (project.amount) {
        json["cents"] = project.amount->cents();
    }
    if (project.voted) {
        json["votedCents"] = project.voted->cents();
    }
    json["sourceLine"] = project.sourceLine;
    json["inferred"] = project.themeBasis == TagBasis::Inferred;
    json["tags"] = OrderedJson::array();
    for (auto const& tag : project.tags) {
        json["tags"].push_back(
            {{"scheme", tag.scheme}, {"code", tag.code}, {"inferred", tag.basis == TagBasis::Inferred}});
    }
    if (project.inhabitants) {
        json["inhabitants"] = *project.inhabitants;
    }
    json["origin"] = project.origin;
    json["rule"] = wordOf(locationRules, project.rule);
    json["locationValues"] = project.locationValues;
    json["communes"] = project.communes;
    json["address"] = project.address;
    if (project.position) {
        json["position"] = toJson(*project.position);
        json["quality"] = static_cast<int>(project.positionQuality);
    }
    return json;
}

Project projectFrom(Json const& json) {
    Project project;
    project.id = json.at("id").get<std::string>();
    project.contracts = json.at("contracts").get<std::vector<std::string>>();
    project.epcis = json.at("epcis").get<std::vector<std::string>>();
    for (auto const& text : projectTexts) {
        project.*text.kept = json.at(text.name).get<std::string>();
    }
    if (json.contains("cents")) {
        project.amount = Euros::fromCents(json.at("cents").get<std::int64_t>());
    }
    if (json.contains("votedCents")) {
        project.voted = Euros::fromCents(json.at("votedCents").get<std::int64_t>());
    }
    project.sourceLine = json.value("sourceLine", std::string());
    project.themeBasis = basisFrom(json);
    for (auto const& tag : json.at("tags")) {
        project.tags.push_back(
            {tag.at("scheme").get<std::string>(), tag.at("code").get<std::string>(), basisFrom(tag)});
    }
    read(json, "inhabitants", project.inhabitants);
    project.origin = json.at("origin").get<std::string>();
    project.rule = meantBy(locationRules, json.at("rule").get<std::string>());
    project.locationValues = json.at("locationValues").get<std::vector<std::string>>();
    project.communes = json.at("communes").get<std::vector<std::string>>();
    project.address = json.at("address").get<std::string>();
    if (json.contains("position")) {
        project.position = pointFrom(json.at("position"));
        project.positionQuality = static_cast<LocationQuality>(json.at("quality").get<int>());
    }
    return project;
}

OrderedJson toJson(Place const& place) {
    OrderedJson json{{"id", place.id}, {"epci", place.epciSiren}};
    for (auto const& text : placeTexts) {
        json[text.name] = place.*text.kept;
    }
    if (place.position) {
        json["position"] = toJson(*place.position);
        json["quality"] = static_cast<int>(place.positionQuality);
    }
    return json;
}

Place placeFrom(Json const& json) {
    Place place;
    place.id = json.at("id").get<std::string>();
    place.epciSiren = json.at("epci").get<std::string>();
    for (auto const& text : placeTexts) {
        place.*text.kept = json.at(text.name).get<std::string>();
    }
    if (json.contains("position")) {
        place.position = pointFrom(json.at("position"));
        place.positionQuality = static_cast<LocationQuality>(json.at("quality").get<int>());
    }
    return place;
}

template <class Map>
OrderedJson mapToJson(Map const& map) {
    auto json = OrderedJson::object();
    for (auto const& [key, value] : map) {
        json[key] = toJson(value);
    }
    return json;
}

OrderedJson toJson(DocumentView const& view) {
    OrderedJson json{{"kind", wordOf(viewKinds, view.kind)}};
    if (view.extent) {
        json["extent"] = {view.extent->minX, view.extent->minY, view.extent->maxX, view.extent->maxY};
    }
    return json;
}

DocumentView viewFrom(Json const& json) {
    DocumentView view{meantBy(viewKinds, json.at("kind").get<std::string>()), std::nullopt};
    if (json.contains("extent")) {
        auto const e = json.at("extent").get<std::array<double, 4>>();
        view.extent = Extent{e[0], e[1], e[2], e[3]};
    }
    return view;
}

OrderedJson toJson(ProjectFilter const& filter) {
    OrderedJson json{{"tags", filter.tags},       {"periods", filter.periods},        {"origins", filter.origins},
                     {"kinds", filter.kinds},     {"owners", filter.owners},          {"text", filter.text},
                     {"voted", filter.onlyVoted}, {"unlocated", filter.onlyUnlocated}};
    for (auto const& [name, amount] : {std::pair("least", filter.least), std::pair("most", filter.most)}) {
        if (amount) {
            json[name] = amount->cents();
        }
    }
    return json;
}

/// What an earlier version did not ask is left open.
ProjectFilter filterFrom(Json const& json) {
    using Values = std::set<std::string>;
    auto const amount = [&](char const* name) {
        return json.contains(name) ? std::optional(Euros::fromCents(json.at(name).get<std::int64_t>())) : std::nullopt;
    };
    return {json.at("tags").get<std::map<std::string, Values>>(),
            json.at("periods").get<Values>(),
            json.at("origins").get<Values>(),
            json.value("kinds", Values()),
            json.value("owners", Values()),
            amount("least"),
            amount("most"),
            json.value("text", std::string()),
            json.value("voted", false),
            json.value("unlocated", false)};
}

} // namespace

OrderedJson toJson(MapDocument const& document) {
    std::vector<std::string> data;
    for (auto const& place : document.data) {
        data.push_back(place.generic_string());
    }
    auto added = OrderedJson::array();
    for (auto const& project : document.added) {
        added.push_back(toJson(project));
    }
    auto addedPlaces = OrderedJson::array();
    for (auto const& place : document.addedPlaces) {
        addedPlaces.push_back(toJson(place));
    }
    return {
        {"format", "cartocontrat"},
        {"version", documentVersion},
        {"data", data},
        {"template", document.pageTemplate},
        {"style", document.style},
        {"page", document.page},
        {"territory", {{"kind", wordOf(territoryKinds, document.territory.kind)}, {"id", document.territory.id}}},
        {"filter", toJson(document.filter)},
        {"nomenclature", document.nomenclature},
        {"view", toJson(document.view)},
        {"pages", mapToJson(document.pages)},
        {"projects", mapToJson(document.projects)},
        {"places", mapToJson(document.places)},
        {"added", added},
        {"addedPlaces", addedPlaces},
        {"removed", document.removed},
    };
}

MapDocument documentFrom(Json const& json) {
    MapDocument document;
    for (auto const& place : json.at("data")) {
        document.data.emplace_back(place.get<std::string>());
    }
    document.pageTemplate = json.at("template").get<std::string>();
    document.style = json.at("style").get<std::string>();
    document.page = json.at("page").get<std::string>();
    document.territory = {meantBy(territoryKinds, json.at("territory").at("kind").get<std::string>()),
                          json.at("territory").at("id").get<std::string>()};
    document.filter = filterFrom(json.at("filter"));
    document.nomenclature = json.at("nomenclature").get<std::string>();
    document.view = viewFrom(json.at("view"));
    for (auto const& [slug, edits] : json.at("pages").items()) {
        document.pages[slug] = pageEditsFrom(edits);
    }
    for (auto const& [id, change] : json.at("projects").items()) {
        document.projects[id] = projectChangeFrom(change);
    }
    for (auto const& [id, change] : json.at("places").items()) {
        document.places[id] = placeChangeFrom(change);
    }
    for (auto const& project : json.at("added")) {
        document.added.push_back(projectFrom(project));
    }
    for (auto const& place : json.value("addedPlaces", Json::array())) { // which the first documents do not have
        document.addedPlaces.push_back(placeFrom(place));
    }
    document.removed = json.at("removed").get<std::set<std::string>>();
    return document;
}

void migrate(Json& json, int version) {
    if (version < 2) { // before the choice of a nomenclature
        json["nomenclature"] = "";
    }
    json["version"] = documentVersion;
}

} // namespace cartocontrat
