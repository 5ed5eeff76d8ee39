// SPDX-License-Identifier: EUPL-1.2
#include "map/page_template.hpp"

#include "sources/json_document.hpp"

#include <nlohmann/json.hpp>

#include <cassert>
#include <limits>

namespace cartocontrat {

namespace {

using Json = nlohmann::json;

PeriodDrawing drawingNamed(std::string const& name) {
    if (name == "filled") {
        return PeriodDrawing::Filled;
    }
    return name == "outlined" ? PeriodDrawing::Outlined : PeriodDrawing::Tinted;
}

LegendSymbol symbolNamed(std::string const& name) {
    if (name == "presence") {
        return LegendSymbol::Presence;
    }
    if (name == "period") {
        return LegendSymbol::Period;
    }
    return name == "theme" ? LegendSymbol::Theme : LegendSymbol::Rule;
}

LegendGroup groupOf(Json const& value) {
    LegendGroup group;
    group.heading = value.at("heading").get<std::string>();
    group.underPrevious = value.value("under-previous", false);
    group.rowsPerColumn = value.value("rows", group.rowsPerColumn);
    for (auto const& x : value.at("columns")) {
        group.columns.push_back(x.is_null() ? -std::numeric_limits<double>::infinity() : x.get<double>());
    }
    for (auto const& entry : value.at("entries")) {
        group.entries.push_back({entry.at("label").get<std::string>(),
                                 symbolNamed(entry.at("symbol").get<std::string>()),
                                 entry.at("key").get<std::string>()});
    }
    return group;
}

PageGrid gridOf(Json const& value) {
    auto const number = [&](char const* name) { return value.at(name).get<double>(); };
    return {.width = number("width"),
            .height = number("height"),
            .margin = number("margin"),
            .overtitleBaseline = number("overtitle"),
            .titleBaseline = number("title"),
            .factsBaseline = number("facts"),
            .frameTop = number("frame-top"),
            .frameBottom = number("frame-bottom"),
            .gutter = number("gutter"),
            .columnWidths = value.at("column-widths").get<std::vector<double>>(),
            .legendTop = number("legend-top"),
            .footRule = number("foot-rule"),
            .footBaseline = number("foot"),
            .legendHeading = number("legend-heading"),
            .legendRow = number("legend-row"),
            .legendWrap = number("legend-wrap"),
            .typeFactor = number("type-factor")};
}

} // namespace

std::string const& PageTemplate::word(std::string const& name) const {
    auto const found = words.find(name);
    assert(found != words.end());
    return found->second;
}

Result<PageTemplate> readPageTemplate(std::filesystem::path const& file, std::filesystem::path const& schema) {
    auto const document = readJson(file, schema);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    PageTemplate result;
    result.id = document->at("Name").get<std::string>();
    result.title = document->at("Title").get<std::string>();
    result.generation = document->at("Generation").get<std::string>();
    result.style = document->at("Style").get<std::string>();
    result.departement = document->at("Departement").at("code").get<std::string>();
    result.departementName = document->at("Departement").at("name").get<std::string>();
    result.fosterIndicator = document->at("FosterIndicator").get<std::string>();
    result.words = document->at("Words").get<std::map<std::string, std::string>>();
    for (auto const& period : document->at("Periods")) {
        result.periods[period.at("id").get<std::string>()] = {period.at("words").get<std::string>(),
                                                              drawingNamed(period.at("drawing").get<std::string>())};
    }
    for (auto const& entry : document->at("Presence")) {
        auto const category = entry.at("category").get<std::string>();
        result.presence[category] = {entry.at("graphic").get<std::string>(), entry.value("mention", std::string{})};
        result.presenceOrder.push_back(category);
    }
    for (auto const& group : document->at("Legend")) {
        result.legend.push_back(groupOf(group));
        for (auto const& entry : result.legend.back().entries) {
            if (entry.symbol == LegendSymbol::Theme) {
                result.themes.push_back(entry.key);
            }
        }
    }
    result.scales = document->at("Scales").get<std::vector<double>>();
    for (auto const& sea : document->at("Seas")) {
        result.seas.push_back(
            {sea.at("name").get<std::string>(), {sea.at("x").get<double>(), sea.at("y").get<double>()}});
    }
    for (auto const& page : document->at("Pages")) {
        result.pages[page.at("format").get<std::string>()] = gridOf(page);
    }
    return result;
}

} // namespace cartocontrat
