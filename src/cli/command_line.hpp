// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "sources/network/kept_pages.hpp"
#include "sources/postgis/publication.hpp"
#include "sources/postgis/shared_projects.hpp"
#include "workshop/series_request.hpp"

#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <variant>

namespace cartocontrat {

enum class OutputForm { Text, Json };
enum class Strictness { Lenient, Strict };
enum class Listing { Territories, Layers, Projects, Places, Templates, Styles, Nomenclatures };
struct ListOptions {
    Listing what = Listing::Territories;
    OutputForm form = OutputForm::Text;
    std::vector<std::filesystem::path> data; ///< one database, or none: the tables that ship
};

struct ExportOptions {
    SeriesRequest series;                          ///< with a document, what was not asked for is left to it
    std::optional<std::filesystem::path> document; ///< its pages, with all that was changed by hand
    std::optional<std::filesystem::path> contactSheet;
    std::optional<std::filesystem::path> report;
    Strictness strictness = Strictness::Lenient;
};

struct BookOptions {
    std::vector<std::filesystem::path> files; ///< to merge; empty: the pages are made
    SeriesRequest series;                     ///< without formats
    std::string title;                        ///< empty: that of the first page
    std::filesystem::path out;
    Strictness strictness = Strictness::Lenient;
};

struct CheckOptions {
    std::vector<std::filesystem::path> data; ///< empty: the schematic background
    LayerAccess access;
    std::optional<std::filesystem::path> contracts; ///< none: the tables that ship
    std::optional<std::filesystem::path> rejects;   ///< where rejected rows go
    OutputForm form = OutputForm::Text;
    Strictness strictness = Strictness::Lenient;
};

/// Measures pages before they are printed.
struct AuditOptions {
    std::vector<std::filesystem::path> files; ///< never empty
    OutputForm form = OutputForm::Text;
};

struct FetchOptions {
    std::filesystem::path out;
    std::vector<std::string> layers;           ///< ids of the service's description; empty: all
    std::vector<std::string> territories;      ///< as typed; empty: the extent of the service's description
    std::optional<std::array<double, 4>> bbox; ///< west, south, east, north, EPSG:2154; instead of the territories
    std::optional<std::string> service;        ///< address; else that of the description
    KeptPages keptPages = KeptPages::Discard;
};

/// Writes a style as SLD and QML.
struct StyleExportOptions {
    std::string style;
    std::filesystem::path to; ///< folder
};

/// Makes a style file that extends `style` out of an SLD.
struct StyleImportOptions {
    std::filesystem::path file, to;
    std::string style;
    std::string layer; ///< empty: by the names in the SLD
    std::string attribute;
    double scale = 100000;
};

/// Shares the data in an office's database.
struct PublishOptions {
    DatabaseAddress to;
    std::vector<std::filesystem::path> data; ///< empty: the schematic background
    std::string style;
    Existing existing = Existing::Refused;
};

/// Changes a project in an office's database.
struct EditOptions {
    DatabaseAddress database;
    std::string project;
    ProjectCells cells;                  ///< never empty
    std::optional<std::int64_t> version; ///< from which the change is made; none: the present one
    std::string author;                  ///< empty: the name of the connection
};

/// Text asked for instead of work (--help, --version), without a line end.
struct Answer {
    std::string text;
};

using Command = std::variant<ListOptions, ExportOptions, BookOptions, CheckOptions, AuditOptions, FetchOptions,
                             StyleExportOptions, StyleImportOptions, PublishOptions, EditOptions, Answer>;

/// What the arguments (without the program's name) ask for. Every error is one of usage.
[[nodiscard]] Result<Command> parseCommandLine(std::span<char const* const> arguments, std::string const& version);

} // namespace cartocontrat
