// SPDX-License-Identifier: EUPL-1.2
#include "cli/run.hpp"

#include "base/overloaded.hpp"
#include "cli/audit_command.hpp"
#include "cli/book_command.hpp"
#include "cli/check_command.hpp"
#include "cli/command_line.hpp"
#include "cli/edit_command.hpp"
#include "cli/export_command.hpp"
#include "cli/fetch_command.hpp"
#include "cli/list_command.hpp"
#include "cli/publish_command.hpp"
#include "cli/style_command.hpp"

#include <ostream>

namespace cartocontrat {

ExitCode runCommandLine(std::span<char const* const> arguments, std::string const& version,
                        Result<ResourcePaths> const& resources, Streams const& streams) {
    auto const command = parseCommandLine(arguments, version);
    if (!command) {
        writeError(streams.err, command.error());
        return ExitCode::Usage;
    }
    if (auto const* answer = std::get_if<Answer>(&*command)) {
        streams.out << answer->text << '\n';
        return ExitCode::Done;
    }
    if (!resources) {
        writeError(streams.err, resources.error());
        return ExitCode::Failed;
    }
    return std::visit(
        Overloaded{
            [&](ListOptions const& options) { return runList(options, *resources, streams); },
            [&](ExportOptions const& options) { return runExport(options, *resources, version, streams); },
            [&](BookOptions const& options) { return runBook(options, *resources, version, streams); },
            [&](CheckOptions const& options) { return runCheck(options, *resources, streams); },
            [&](AuditOptions const& options) { return runAudit(options, *resources, streams); },
            [&](FetchOptions const& options) { return runFetch(options, *resources, streams); },
            [&](StyleExportOptions const& options) { return runStyleExport(options, *resources, streams); },
            [&](StyleImportOptions const& options) { return runStyleImport(options, *resources, streams); },
            [&](PublishOptions const& options) { return runPublish(options, *resources, streams); },
            [&](EditOptions const& options) { return runEdit(options, streams); },
            [&](Answer const&) { return ExitCode::Done; },
        },
        *command);
}

} // namespace cartocontrat
