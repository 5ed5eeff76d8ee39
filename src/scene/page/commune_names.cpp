// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "scene/page/map_labels.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// Least size of a commune's name, points.
constexpr double smallestName = 4.5;

NameRequest requestFor(NamedCommune const& named, Font const& font) {
    return {.text = typeset(named.commune->name),
            .font = font,
            .anchor = named.anchor,
            .area = &named.area,
            .anchorRadius = named.anchorRadius};
}

bool standsWell(std::optional<PlacedName> const& place) {
    return place && place->isInsideArea;
}

/// A name inside its commune in smaller type tells more than a large one outside: those that stand badly are set
/// smaller and all are placed anew.
std::vector<std::optional<PlacedName>> placesOf(std::vector<NamedCommune> const& communes, double smallest,
                                                Occupancy const& occupancy, TextMetrics const& metrics) {
    std::vector<NameRequest> requests;
    requests.reserve(communes.size());
    for (auto const& named : communes) {
        requests.push_back(requestFor(named, named.text.font));
    }
    std::vector<std::optional<PlacedName>> places;
    for (auto const share : {1.0, 0.9, 0.8}) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!standsWell(places[i])) {
                auto const& font = communes[i].text.font;
                requests[i].font = resized(font, std::max(smallest, font.sizePt * share));
            }
        }
        Occupancy trial(occupancy);
        places = placeNames(requests, trial, metrics);
        if (std::all_of(places.begin(), places.end(), standsWell)) {
            break;
        }
    }
    return places;
}

} // namespace

std::vector<std::string> nameCommunes(std::vector<NamedCommune> const& communes, LabelContext const& context,
                                      Occupancy& occupancy, std::vector<Item>& items) {
    auto const& metrics = context.look.metrics();
    auto const smallest = smallestName * context.look.factor();
    auto places = placesOf(communes, smallest, occupancy, metrics);
    for (auto const& place : places) {
        if (place) {
            occupancy.block(place->box);
        }
    }
    std::vector<std::string> dropped;
    for (std::size_t i = 0; i < communes.size(); ++i) {
        auto const& named = communes[i];
        if (!places[i]) {
            // Small even for a page of large type, rather than not at all.
            places[i] = placeName(requestFor(named, resized(named.text.font, smallestName)), occupancy, metrics);
            if (places[i]) {
                occupancy.block(places[i]->box);
            }
        }
        if (places[i]) {
            appendName(*places[i], named.text, context.look.colour("land"), Role::CommuneName, named.commune->insee,
                       items);
        } else {
            dropped.push_back(named.commune->name);
        }
    }
    return dropped;
}

} // namespace cartocontrat
