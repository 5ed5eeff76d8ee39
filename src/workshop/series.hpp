// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/report.hpp"
#include "workshop/series_request.hpp"
#include "workshop/workshop.hpp"

#include <functional>
#include <stop_token>

namespace cartocontrat {

struct Page;

/// Pages made, and what they were made with.
struct Series {
    RunRecord run;
    std::vector<TableReport> tables; ///< what was read of the tables of facts
    Workshop workshop;               ///< the records point into its contracts
    std::vector<PageRecord> records; ///< in the order asked
};

/// Who can mend what stopped a series: who asked for something that is not there, or nobody before files, folders or
/// servers are other.
enum class Fault { Asker, World };

struct SeriesFailure {
    Error error;
    Fault fault;
};

/// Told of what happens, on the calling thread where nothing else is said.
struct SeriesListener {
    std::function<void(Diagnostics const&)> dataRead = [](Diagnostics const&) {};
    /// Of which of the territories; called on the thread that makes the page.
    std::function<void(std::size_t)> pageBegun = [](std::size_t) {};
    std::function<void(PageRecord const&)> pageMade = [](PageRecord const&) {}; ///< in the order asked
    std::function<void(std::size_t done, std::size_t all)> progress = [](std::size_t, std::size_t) {};
    std::stop_token stop = {}; ///< pages not begun by then are left out
};

/// Whether the scenes of the pages outlive their files.
enum class Scenes { Dropped, Kept };

/// What was asked, in the data's own words.
struct PageChoices {
    std::vector<Territory> territories;
    ProjectFilter filter;
    std::string page;                       ///< a key of PageTemplate::pages
    std::map<std::string, PageEdits> edits; ///< by slug of the territory
};

/// What a composed page shows, before any of its files is written.
[[nodiscard]] PageRecord recordOf(Territory const& territory, Page const& page, Workshop const& workshop);

/// The template's imprint, with what is asked for in its place. Errors: those of readLogo.
[[nodiscard]] Result<Imprint> chooseImprint(ImprintRequest const& request, Imprint ofTemplate);

/// Makes the pages and their files; a page that fails does not stop the others. \pre the folder can be written in
[[nodiscard]] std::vector<PageRecord> makePages(PageChoices const& choices, PageOutput const& output, Scenes scenes,
                                                Workshop const& workshop, unsigned jobs,
                                                SeriesListener const& listener);

/// Opens the workshop and makes the pages. Names and folders are checked before any page is made.
[[nodiscard]] tl::expected<Series, SeriesFailure> makeSeries(SeriesRequest const& request, Scenes scenes,
                                                             ResourcePaths const& resources, std::string const& version,
                                                             SeriesListener const& listener);

} // namespace cartocontrat
