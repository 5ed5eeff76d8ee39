// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/report.hpp"
#include "cli/streams.hpp"
#include "cli/workshop.hpp"
#include "sources/contracts/contract_reader.hpp"

#include <memory>

namespace cartocontrat {

/// Pages made, and what they were made with.
struct Series {
    RunRecord run;
    std::shared_ptr<ContractData const> contracts; ///< never null; the records point into it
    std::vector<TableReport> tables;               ///< what was read of the tables of facts
    Workshop workshop;
    std::vector<PageRecord> records; ///< in the order asked
};

struct SeriesFailure {
    Error error;
    ExitCode code;
};

/// Whether the scenes of the pages outlive their files.
enum class Scenes { Dropped, Kept };

/// Makes the pages and their files, and writes their names and warnings as they are done. Names and folders are checked
/// before any page is made; a page that fails does not stop the others.
[[nodiscard]] tl::expected<Series, SeriesFailure> makeSeries(ExportOptions const& options, Scenes scenes,
                                                             ResourcePaths const& resources, std::string const& version,
                                                             Streams const& streams);

[[nodiscard]] ExitCode exitCodeOf(Series const& series, Strictness strictness);

} // namespace cartocontrat
