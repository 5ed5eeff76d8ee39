// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "sources/lists/list_desk.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// Empty when the row is rejected.
std::string categoryOf(ListRows& rows, ListSchema const& schema) {
    if (!schema.category.empty()) {
        return schema.category;
    }
    auto const told = rows.text("category");
    std::vector<std::string> known;
    for (auto const& [category, words] : schema.categories) {
        if (matchesAny(fold(told), words)) {
            return category;
        }
        known.push_back(category);
    }
    rows.reader.fail(Code::ValueInvalid, {rows.columns().of("category"), told, join(known, ", ")});
    return {};
}

Place placeOf(ListRows& rows, ListSchema const& schema, KeySet& ids, ListDesk const& desk) {
    Place place;
    if (auto const id = rows.text("id"); !id.empty()) {
        place.id = rows.reader.key(rows.columns().of("id"), id, ids);
    }
    place.name = rows.reader.required(rows.columns().of("name"));
    place.category = categoryOf(rows, schema);
    auto const territories = desk.territoriesOf(rows);
    place.insee = desk.communeOf(rows, territories);
    place.address = rows.text("address");
    auto const* const commune = desk.data.findCommune(place.insee);
    if (commune == nullptr) {
        rows.reader.fail(Code::CommuneUntold, {place.name});
        return place;
    }
    place.epciSiren = commune->epciSiren;
    if (auto const position = desk.positionOf(rows, place.insee)) {
        place.position = position->point;
        place.positionQuality = position->quality;
    }
    return place;
}

Place* samePlace(Place const& place, std::vector<Place>& places) {
    auto const byId = std::find_if(places.begin(), places.end(),
                                   [&](Place const& one) { return !place.id.empty() && one.id == place.id; });
    if (byId != places.end()) {
        return &*byId;
    }
    auto const name = fold(place.name);
    auto const byName = std::find_if(places.begin(), places.end(), [&](Place const& one) {
        return one.category == place.category && one.insee == place.insee && fold(one.name) == name;
    });
    return byName == places.end() ? nullptr : &*byName;
}

void update(Place& known, Place const& place) {
    if (place.position && (!known.position || place.positionQuality <= known.positionQuality)) {
        known.position = place.position;
        known.positionQuality = place.positionQuality;
    }
    if (!place.address.empty()) {
        known.address = place.address;
    }
}

} // namespace

Completed readPresenceList(ListRows& rows, ListSchema const& schema, ListDesk& desk) {
    Completed completed;
    KeySet ids;
    while (rows.next()) {
        bool const isTaken = rows.isTaken();
        auto place = isTaken ? placeOf(rows, schema, ids, desk) : Place();
        if (!rows.reader.accept()) {
            continue;
        }
        completed.categories.insert(place.category);
        if (auto* const known = samePlace(place, desk.data.places)) {
            update(*known, place);
            completed.updated.push_back(known->id);
            continue;
        }
        if (place.id.empty()) {
            place.id = slugOf(place.category + " " + place.name + " " + place.insee);
        }
        completed.added.push_back(place.id);
        desk.data.places.push_back(std::move(place));
    }
    return completed;
}

} // namespace cartocontrat
