// SPDX-License-Identifier: EUPL-1.2
#include "gui/session/workshop_reading.hpp"

#include "sources/postgis/database_address.hpp"
#include "workshop/data_place.hpp"

#include <algorithm>

namespace cartocontrat {

std::vector<std::filesystem::path> missingPlaces(std::vector<std::filesystem::path> const& data) {
    std::vector<std::filesystem::path> missing;
    std::copy_if(data.begin(), data.end(), std::back_inserter(missing), [](std::filesystem::path const& place) {
        std::error_code status; // what cannot be looked at is there, and told when it is read
        return !isDatabaseAddress(place.string()) && !std::filesystem::exists(place, status) && !status;
    });
    return missing;
}

Result<std::optional<WorkshopReading>> readWorkshop(MapSources const& sources, ResourcePaths const& resources,
                                                    std::function<void(ReadingStep)> const& begun,
                                                    std::stop_token const& stop) {
    begun(ReadingStep::Facts);
    auto design = readDesign(sources.pageTemplate, sources.style, resources);
    if (!design) {
        return tl::make_unexpected(design.error());
    }
    WorkshopReading reading;
    auto data = sources.data;
    for (auto const& missing : missingPlaces(data)) {
        std::erase(data, missing);
        reading.diagnostics.warn(Code::FolderMissing, missing.filename().string(), {missing.string()});
    }
    auto const place = openData({data, sources.access, {}}, resources);
    if (!place) {
        return tl::make_unexpected(place.error());
    }
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
