// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace cartocontrat {

/// One command's grammar, and what its arguments ask for once they are parsed.
struct CommandArguments {
    CLI::App* app = nullptr;
    std::function<Result<Command>()> understand;
};

[[nodiscard]] CommandArguments addListArguments(CLI::App& app);
[[nodiscard]] CommandArguments addExportArguments(CLI::App& app);
[[nodiscard]] CommandArguments addBookArguments(CLI::App& app);
[[nodiscard]] CommandArguments addCheckArguments(CLI::App& app);
[[nodiscard]] CommandArguments addAuditArguments(CLI::App& app);
[[nodiscard]] CommandArguments addFetchArguments(CLI::App& app);
[[nodiscard]] CommandArguments addStyleArguments(CLI::App& app);
[[nodiscard]] CommandArguments addPublishArguments(CLI::App& app);
[[nodiscard]] CommandArguments addEditArguments(CLI::App& app);

// What the commands' grammars are made of. The value must outlive the parsing.

[[nodiscard]] CLI::App* addCommand(CLI::App& app, char const* name, std::string const& description);
/// An option that may be repeated, one value each time.
void addMany(CLI::App& command, char const* name, std::vector<std::string>& values, std::string const& type,
             std::string const& description);
/// An option whose last value counts.
void addOne(CLI::App& command, char const* name, std::string& value, std::string const& type,
            std::string const& description);
void addDataOption(CLI::App& command, std::vector<std::string>& folders);
/// What --cache, --no-cache and --allow-remote say.
struct RawAccess {
    std::string folder;
    bool none = false, remote = false;
};
void addAccessOptions(CLI::App& command, RawAccess& access);
[[nodiscard]] LayerAccess toAccess(RawAccess const& access);
void addJsonFlag(CLI::App& command, bool& json);

/// What CLI11 fills in about pages to make, before anything is understood.
struct PageArguments {
    std::string pageTemplate, style, page, jobs, colours = "ecran";
    std::vector<std::string> territories, themes, periods, origins, tags, data;
    RawAccess access;
    std::string logo, mention, date, bleed = "0";
    bool georeferenced = false, cropMarks = false, strict = false;
};
/// Which pages, and how: what `export` and `book` share.
void addPageArguments(CLI::App& command, PageArguments& raw, std::string const& colours);
/// Errors: OptionInvalid. `colours`: those that the command knows. What was not asked for stays empty.
[[nodiscard]] Result<SeriesRequest> toSeriesRequest(PageArguments const& raw, std::span<std::string const> colours);
/// All territories, template 2019, page A4 where nothing else is asked for.
[[nodiscard]] SeriesRequest withDefaults(SeriesRequest request);
[[nodiscard]] Strictness toStrictness(PageArguments const& raw);

/// Errors: OptionInvalid, when it is no number or out of range.
[[nodiscard]] Result<double> parseNumber(char const* option, std::string const& value, double least, double most);
/// A database to write to. Errors: OptionInvalid, ConnectionMalformed.
[[nodiscard]] Result<DatabaseAddress> parseDatabase(char const* option, std::string const& value);
[[nodiscard]] std::vector<std::filesystem::path> toPaths(std::vector<std::string> const& names);

/// The first words of a table of (word, value).
template <class Table>
[[nodiscard]] std::vector<std::string> namesOf(Table const& table) {
    std::vector<std::string> names;
    names.reserve(table.size());
    for (auto const& entry : table) {
        names.emplace_back(entry.first);
    }
    return names;
}

} // namespace cartocontrat
