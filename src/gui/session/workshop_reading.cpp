// SPDX-License-Identifier: EUPL-1.2
#include "gui/session/workshop_reading.hpp"

#include "workshop/data_place.hpp"

namespace cartocontrat {

Result<std::optional<WorkshopReading>> readWorkshop(MapSources const& sources, ResourcePaths const& resources,
                                                    std::function<void(ReadingStep)> const& begun,
                                                    std::stop_token const& stop) {
    begun(ReadingStep::Facts);
    auto design = readDesign(sources.pageTemplate, sources.style, resources);
    if (!design) {
        return tl::make_unexpected(design.error());
    }
    auto const place = openData({sources.data, sources.access, {}}, resources);
    if (!place) {
        return tl::make_unexpected(place.error());
    }
    WorkshopReading reading;
    auto facts = (*place)->facts(reading.diagnostics);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    if (stop.stop_requested()) {
        return std::optional<WorkshopReading>();
    }
    begun(ReadingStep::Layers);
    reading.tables = facts->tables();
    auto const contracts = std::make_shared<ContractData const>(std::move(facts->contracts.data));
    auto workshop =
        openWorkshop(std::move(*design), contracts, **place, facts->files(), resources, reading.diagnostics);
    if (!workshop) {
        return tl::make_unexpected(workshop.error());
    }
    reading.workshop = std::make_shared<Workshop const>(std::move(*workshop));
    return stop.stop_requested() ? std::nullopt : std::optional(std::move(reading));
}

} // namespace cartocontrat
