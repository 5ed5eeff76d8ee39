// SPDX-License-Identifier: EUPL-1.2
#include "cli/edit_command.hpp"

#include "cli/text_table.hpp"
#include "messages/words.hpp"
#include "sources/postgis/shared_projects.hpp"

#include <algorithm>
#include <ostream>

namespace cartocontrat {
namespace {

/// A word of a command as a shell reads it back.
std::string shellWord(std::string const& word) {
    std::string quoted = "'";
    for (char const c : word) {
        quoted += c == '\'' ? "'\\''" : std::string{c};
    }
    return quoted + "'";
}

std::string sameCommand(EditOptions const& options, std::int64_t version) {
    std::string command = "cartocontrat edit projet " + shellWord(options.project);
    for (auto const& [column, value] : options.cells) {
        command += " --set " + shellWord(column + "=" + value);
    }
    command += " --version " + std::to_string(version) + " --data " + shellWord(options.database.shown);
    return options.author.empty() ? command : command + " --author " + shellWord(options.author);
}

void writeConflict(EditConflict const& conflict, EditOptions const& options, std::ostream& stream) {
    if (conflict.isDeleted) {
        writeError(stream, {Code::ProjectDeleted, {}, {conflict.project, conflict.author, conflict.changedAt}});
        for (auto const& [column, value] : options.cells) {
            stream << Words::text("demandé : ") << column << '=' << value << '\n';
        }
        return;
    }
    writeError(stream, {Code::ProjectChanged,
                        {},
                        {conflict.project, std::to_string(conflict.knownVersion), conflict.author, conflict.changedAt,
                         std::to_string(conflict.version)}});
    TextTable table({Words::text("colonne"), Words::tr("version %1").arg(conflict.knownVersion).toStdString(),
                     Words::tr("version %1").arg(conflict.version).toStdString(), Words::text("demandé")});
    for (CellDifference const& difference : conflict.differences) {
        table.add({difference.column, difference.known, difference.now, difference.wanted});
    }
    table.write(stream);
    stream << Words::text("Pour l’écrire quand même : ") << sameCommand(options, conflict.version) << '\n';
}

/// The outcome of the change from the version asked for, else from the present one.
Result<EditOutcome> change(EditOptions const& options) {
    auto const projects = SharedProjects::connect(options.database, options.author);
    if (!projects) {
        return tl::make_unexpected(projects.error());
    }
    auto version = options.version;
    if (!version) {
        auto const project = projects->find(options.project);
        if (!project) {
            return tl::make_unexpected(project.error());
        }
        version = project->version;
    }
    return projects->update(options.project, *version, options.cells);
}

} // namespace

ExitCode runEdit(EditOptions const& options, Streams const& streams) {
    auto const outcome = change(options);
    if (!outcome) {
        writeError(streams.err, outcome.error());
        return ExitCode::Failed;
    }
    if (auto const* const conflict = std::get_if<EditConflict>(&*outcome)) {
        writeConflict(*conflict, options, streams.err);
        return ExitCode::Failed;
    }
    streams.out << Words::tr("Projet « %1 » modifié : version %2.")
                       .arg(QString::fromStdString(options.project))
                       .arg(std::get<std::int64_t>(*outcome))
                       .toStdString()
                << '\n';
    return ExitCode::Done;
}

} // namespace cartocontrat
