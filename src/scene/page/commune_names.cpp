// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "scene/page/map_labels.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// Least size of a commune's name, points.
constexpr double smallestName = 4.5;

} // namespace

std::vector<std::string> nameCommunes(std::vector<NamedCommune> const& communes, LabelContext const& context,
                                      Occupancy& occupancy, std::vector<Item>& items) {
    auto const request = [&](NamedCommune const& named, Font const& font) {
        return NameRequest{.text = typeset(named.commune->name),
                           .font = font,
                           .anchor = named.anchor,
                           .area = &named.area,
                           .anchorRadius = named.anchorRadius};
    };
    std::vector<NameRequest> requests;
    for (auto const& named : communes) {
        requests.push_back(request(named, named.text.font));
    }
    // A name inside its commune in smaller type tells more than a large one outside: those that stand badly are set
    // smaller and all are placed anew.
    std::vector<std::optional<PlacedName>> places;
    for (auto const size : {1.0, 0.9, 0.8}) {
        Occupancy trial(occupancy);
        bool allStandWell = true;
        for (std::size_t i = 0; i < communes.size(); ++i) {
            auto const& font = communes[i].text.font;
            if (!places.empty() && (!places[i] || !places[i]->isInsideArea)) {
                requests[i].font = resized(font, std::max(smallestName * context.look.factor(), font.sizePt * size));
            }
        }
        places = placeNames(requests, trial, context.look.metrics());
        for (auto const& place : places) {
            allStandWell = allStandWell && place && place->isInsideArea;
        }
        if (allStandWell) {
            break;
        }
    }
    std::vector<std::string> dropped;
    for (auto const& place : places) {
        if (place) {
            occupancy.block(place->box);
        }
    }
    for (std::size_t i = 0; i < communes.size(); ++i) {
        auto const& named = communes[i];
        if (!places[i]) {
            places[i] = placeName(request(named, resized(named.text.font, smallestName * context.look.factor())),
                                  occupancy, context.look.metrics());
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
