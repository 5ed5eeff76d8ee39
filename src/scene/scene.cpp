// SPDX-License-Identifier: EUPL-1.2
#include "scene/scene.hpp"

namespace cartocontrat {

std::string_view roleName(Role role) {
    switch (role) {
    case Role::Ground:
        return "ground";
    case Role::Sea:
        return "sea";
    case Role::Land:
        return "land";
    case Role::LandCover:
        return "land-cover";
    case Role::Boundary:
        return "boundary";
    case Role::Water:
        return "water";
    case Role::Road:
        return "road";
    case Role::EpciLimit:
        return "epci-limit";
    case Role::Frame:
        return "frame";
    case Role::CommuneName:
        return "commune-name";
    case Role::NeighbourName:
        return "neighbour-name";
    case Role::OutsideTown:
        return "outside-town";
    case Role::RiverName:
        return "river-name";
    case Role::SeaName:
        return "sea-name";
    case Role::RoadPlate:
        return "road-plate";
    case Role::Presence:
        return "presence";
    case Role::PresenceName:
        return "presence-name";
    case Role::Marker:
        return "marker";
    case Role::SmallMarker:
        return "small-marker";
    case Role::MarkerNumber:
        return "marker-number";
    case Role::Leader:
        return "leader";
    case Role::CalloutBox:
        return "callout-box";
    case Role::CalloutBar:
        return "callout-bar";
    case Role::CalloutTitle:
        return "callout-title";
    case Role::CalloutPlace:
        return "callout-place";
    case Role::CalloutAmount:
        return "callout-amount";
    case Role::ListBox:
        return "list-box";
    case Role::ListHead:
        return "list-head";
    case Role::ListTitle:
        return "list-title";
    case Role::ListPeriod:
        return "list-period";
    case Role::ListAmount:
        return "list-amount";
    case Role::ListMarker:
        return "list-marker";
    case Role::Notice:
        return "notice";
    case Role::Title:
        return "title";
    case Role::Facts:
        return "facts";
    case Role::Locator:
        return "locator";
    case Role::Logo:
        return "logo";
    case Role::LegendHeading:
        return "legend-heading";
    case Role::LegendLabel:
        return "legend-label";
    case Role::LegendSymbol:
        return "legend-symbol";
    case Role::Sources:
        return "sources";
    case Role::Scale:
        return "scale";
    case Role::North:
        return "north";
    case Role::PageNumber:
        return "page-number";
    }
    return {};
}

} // namespace cartocontrat
