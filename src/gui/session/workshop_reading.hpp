// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/report.hpp"
#include "workshop/workshop.hpp"

#include <functional>
#include <stop_token>

namespace cartocontrat {

/// What a session is opened with; names stay as typed.
struct MapSources {
    std::vector<std::filesystem::path> data; ///< empty: the schematic background
    LayerAccess access;
    std::string pageTemplate = "2019";
    std::string style; ///< empty: the template's
    friend bool operator==(MapSources const& one, MapSources const& other) {
        return one.data == other.data && one.pageTemplate == other.pageTemplate && one.style == other.style;
    }
};

/// What reading goes through, in order.
enum class ReadingStep { Facts, Layers };
inline constexpr int readingSteps = 2;

struct WorkshopReading {
    std::shared_ptr<Workshop const> workshop; ///< never null
    std::vector<TableReport> tables;
    Diagnostics diagnostics;
};

/// Folders of `data` that are not there.
[[nodiscard]] std::vector<std::filesystem::path> missingPlaces(std::vector<std::filesystem::path> const& data);

/// Reads all that pages are made with; no value once asked to stop. Places that are missing are left out with a warning
/// (FolderMissing). Safe on any thread; `begun` is called on it.
/// Errors: those of reading.
[[nodiscard]] Result<std::optional<WorkshopReading>> readWorkshop(MapSources const& sources,
                                                                  ResourcePaths const& resources,
                                                                  std::function<void(ReadingStep)> const& begun,
                                                                  std::stop_token const& stop);

} // namespace cartocontrat
