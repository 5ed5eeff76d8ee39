// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "base/scale_range.hpp"
#include "domain/contract_data.hpp"
#include "geo/geometry.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace cartocontrat {

/// How a marker and its box tell a period.
enum class PeriodDrawing { Filled, Outlined, Tinted };

struct PeriodWords {
    std::string words; ///< after the place ("à venir"); empty: nothing is said
    PeriodDrawing drawing = PeriodDrawing::Tinted;
};

/// What is said of the places of a category.
struct PresenceWords {
    std::string mention;          ///< who listed them, for the sources line; may be empty
    bool isServiceCentre = false; ///< a commune that has one is named as a town
};

/// What an entry of the legend stands for, and so what is looked up to draw its swatch.
enum class LegendSymbol { Presence, Period, Theme, Code, Rule };

struct LegendEntry {
    std::string label;
    LegendSymbol symbol = LegendSymbol::Rule;
    /// Presence category, period, name of a rule; code of the template's scheme (Theme; empty: of none of them), or of
    /// `scheme` (Code)
    std::string key;
    std::string scheme = {};
};

struct LegendGroup {
    std::string heading;
    std::vector<LegendEntry> entries;
    std::vector<double> columns; ///< x of each column, from the left edge of the right call-out column, mm
    std::size_t rowsPerColumn = 99;
    bool isComplete = false;    ///< whole, whatever the legend's content is
    bool underPrevious = false; ///< stands below the group before it, in the same column
    bool mayReorder = false;    ///< the contract does not fix the order of its entries
};

/// What scale ranges and the edits of a page call that which an entry stands for: a rule's name, or "presence:",
/// "period:" or "theme:" and the key, or "code:", the scheme and the key.
[[nodiscard]] std::string layerName(LegendEntry const& entry);

/// Whether a legend says all that its contract fixed, or only what the page shows.
enum class LegendContent { Complete, Page };

/// Whether the columns of the legend stand where the template says, or as many as its text needs.
enum class LegendLayout { Placed, Fitted };

/// The fixed measures of a page, millimetres.
struct PageGrid {
    double width = 297, height = 210, margin = 8;
    double overtitleBaseline = 10.2, titleBaseline = 18, factsBaseline = 22.6;
    double frameTop = 26.4, frameBottom = 166;
    double gutter = 4.5;
    std::vector<double> columnWidths = {70, 54}; ///< widest first
    double legendTop = 168.5, footRule = 200.2, footBaseline = 203.4;
    double legendHeading = 4.4, legendRow = 3.8, legendWrap = 2.45;
    double typeFactor = 1; ///< of every size of type and symbol
    /// On a high page: the map in its whole width over numbered lists, where that gives a territory the larger scale.
    bool mayListBelow = false;
    LegendLayout legendLayout = LegendLayout::Placed;
    LegendContent legendContent = LegendContent::Complete;
};

/// From a denominator on, only communes of some population are named.
struct TownNames {
    double from = 0;
    int leastPopulation = 0;
};

/// A code of the template's scheme, by which a page parts its projects in hue and shape.
struct Theme {
    std::string code, label;
};

/// A figure of the contract for the line under the title.
struct Figure {
    std::string indicator, words; ///< "{n} assistantes familiales"
    std::string period;           ///< of the figure; empty: any
};

/// A contract's page: its words, legend, periods and grids, read from styles/templates/*.json.
struct PageTemplate {
    std::string id, title, generation, style;
    std::filesystem::path logo;      ///< SVG file; empty: none
    std::string mention;             ///< of communication; may be empty
    std::set<std::string> contracts; ///< ids; empty: all those of the generation
    std::vector<Subject> subjects;   ///< what it tells of
    std::string scheme;              ///< that of its themes
    std::string secondScheme;        ///< that of the codes beside a project's place; may be empty
    std::vector<Figure> figures;
    std::map<std::string, std::string> words;      ///< see the schema for their names
    std::map<std::string, PeriodWords> periods;    ///< by period of the data; "" : not told
    std::map<std::string, PresenceWords> presence; ///< by category
    std::vector<std::string> presenceOrder;
    std::vector<LegendGroup> legend;
    std::vector<double> scales;                                         ///< denominators, ascending
    std::map<std::string, PageGrid> pages;                              ///< by format: A4, A3
    std::string defaultPage;                                            ///< the format where none is asked for
    std::vector<Theme> themes;                                          ///< in the order of the legend
    std::map<std::string, ScaleRange> ranges;                           ///< by layerName()
    std::vector<TownNames> townNames;                                   ///< by ascending denominator
    double smallPresenceFrom = std::numeric_limits<double>::infinity(); ///< denominator: services as bare small symbols

    /// Whether what has this layerName() shows at a scale; what no range tells of shows at all.
    [[nodiscard]] bool shows(std::string const& what, double scaleDenominator) const;
    /// Of the communes named at a scale.
    [[nodiscard]] int leastPopulation(double scaleDenominator) const;
    [[nodiscard]] bool isAbout(Contract const& contract) const;
    /// The first of its codes that the legend has, "" when it has none of them.
    [[nodiscard]] std::string themeOf(Project const& project) const;
    /// As the legend says it; empty: it does not.
    [[nodiscard]] std::string themeLabel(std::string const& code) const;
    /// A word of the template. \pre the schema lists it
    [[nodiscard]] std::string const& word(std::string const& name) const;
};

/// Errors: FileMissing, JsonMalformed, SchemaViolation. `schema`: styles/schemas/template.schema.json.
[[nodiscard]] Result<PageTemplate> readPageTemplate(std::filesystem::path const& file,
                                                    std::filesystem::path const& schema);

} // namespace cartocontrat
