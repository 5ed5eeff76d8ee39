// SPDX-License-Identifier: EUPL-1.2
#include "map/page_template.hpp"

#include "map/extended_document.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
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
    if (name == "code") {
        return LegendSymbol::Code;
    }
    return name == "theme" ? LegendSymbol::Theme : LegendSymbol::Rule;
}

LegendGroup groupOf(Json const& value) {
    LegendGroup group;
    group.heading = value.at("heading").get<std::string>();
    group.isComplete = value.value("complete", false);
    group.underPrevious = value.value("under-previous", false);
    group.mayReorder = value.value("may-reorder", false);
    group.rowsPerColumn = value.value("rows", group.rowsPerColumn);
    for (auto const& x : value.at("columns")) {
        group.columns.push_back(x.is_null() ? -std::numeric_limits<double>::infinity() : x.get<double>());
    }
    for (auto const& entry : value.at("entries")) {
        group.entries.push_back({entry.at("label").get<std::string>(),
                                 symbolNamed(entry.at("symbol").get<std::string>()), entry.at("key").get<std::string>(),
                                 entry.value("scheme", std::string{})});
    }
    return group;
}

Subject subjectNamed(std::string const& name) {
    if (name == "commitments") {
        return Subject::Commitments;
    }
    return name == "qpv" ? Subject::Qpv : Subject::Projects;
}

LegendContent contentNamed(std::string const& name) {
    return name == "page" ? LegendContent::Page : LegendContent::Complete;
}

LegendLayout layoutNamed(std::string const& name) {
    return name == "fitted" ? LegendLayout::Fitted : LegendLayout::Placed;
}

/// `content`, `layout`: of the legend, where the page has none of its own.
PageGrid gridOf(Json const& value, std::string const& content, std::string const& layout) {
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
            .typeFactor = number("type-factor"),
            .mayListBelow = value.value("lists-below", false),
            .legendLayout = layoutNamed(value.value("legend-layout", layout)),
            .legendContent = contentNamed(value.value("legend-content", content))};
}

void readScaleRules(Json const& document, PageTemplate& result) {
    auto const ranges = document.value("ScaleRanges", Json::object());
    for (auto const& [what, range] : ranges.items()) {
        ScaleRange read;
        read.least = range.value("least", read.least);
        read.below = range.value("below", read.below);
        result.ranges[what] = read;
    }
    for (auto const& rule : document.value("TownNames", Json::array())) {
        result.townNames.push_back({rule.at("from").get<double>(), rule.at("population").get<int>()});
    }
    result.smallPresenceFrom = document.value("SmallPresence", result.smallPresenceFrom);
}

} // namespace

std::string layerName(LegendEntry const& entry) {
    switch (entry.symbol) {
    case LegendSymbol::Presence:
        return "presence:" + entry.key;
    case LegendSymbol::Period:
        return "period:" + entry.key;
    case LegendSymbol::Theme:
        return "theme:" + entry.key;
    case LegendSymbol::Code:
        return "code:" + entry.scheme + ":" + entry.key;
    case LegendSymbol::Rule:
        break;
    }
    return entry.key;
}

bool PageTemplate::shows(std::string const& what, double scaleDenominator) const {
    auto const range = ranges.find(what);
    return range == ranges.end() || range->second.holds(scaleDenominator);
}

int PageTemplate::leastPopulation(double scaleDenominator) const {
    int least = 0;
    for (auto const& rule : townNames) {
        least = scaleDenominator >= rule.from ? rule.leastPopulation : least;
    }
    return least;
}

bool PageTemplate::isAbout(Contract const& contract) const {
    return contract.generation == generation && (contracts.empty() || contracts.contains(contract.id));
}

std::string PageTemplate::themeOf(Project const& project) const {
    for (auto const& tag : project.tags) {
        bool const isTheme = tag.scheme == scheme && std::any_of(themes.begin(), themes.end(), [&](Theme const& theme) {
                                 return theme.code == tag.code;
                             });
        if (isTheme) {
            return tag.code;
        }
    }
    return {};
}

std::string PageTemplate::themeLabel(std::string const& code) const {
    auto const found =
        std::find_if(themes.begin(), themes.end(), [&](Theme const& theme) { return theme.code == code; });
    return found == themes.end() ? std::string() : found->label;
}

std::string const& PageTemplate::word(std::string const& name) const {
    auto const found = words.find(name);
    assert(found != words.end());
    return found->second;
}

Result<PageTemplate> readPageTemplate(std::filesystem::path const& file, std::filesystem::path const& schema) {
    auto const schemas = schema.parent_path();
    auto const document = readExtended(file, {schema, schemas / "template-extension.schema.json", file.parent_path(),
                                              [](Json& base, Json changes) { base.merge_patch(changes); }});
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    PageTemplate result;
    result.id = document->at("Name").get<std::string>();
    result.title = document->at("Title").get<std::string>();
    result.generation = document->at("Generation").get<std::string>();
    result.style = document->at("Style").get<std::string>();
    result.contracts = document->value("Contracts", std::set<std::string>{});
    result.scheme = document->at("Scheme").get<std::string>();
    result.secondScheme = document->value("SecondScheme", std::string{});
    for (auto const& subject : document->at("Subjects")) {
        result.subjects.push_back(subjectNamed(subject.get<std::string>()));
    }
    for (auto const& figure : document->value("Figures", Json::array())) {
        result.figures.push_back({figure.at("indicator").get<std::string>(), figure.at("words").get<std::string>(),
                                  figure.value("period", std::string{})});
    }
    result.words = document->at("Words").get<std::map<std::string, std::string>>();
    for (auto const& period : document->at("Periods")) {
        result.periods[period.at("id").get<std::string>()] = {period.at("words").get<std::string>(),
                                                              drawingNamed(period.at("drawing").get<std::string>())};
    }
    for (auto const& entry : document->at("Presence")) {
        auto const category = entry.at("category").get<std::string>();
        result.presence[category] = {entry.value("mention", std::string{}), entry.value("service-centre", false)};
        result.presenceOrder.push_back(category);
    }
    for (auto const& group : document->at("Legend")) {
        result.legend.push_back(groupOf(group));
        for (auto const& entry : result.legend.back().entries) {
            if (entry.symbol == LegendSymbol::Theme) {
                result.themes.push_back({entry.key, entry.label});
            }
        }
    }
    auto const imprint = document->value("Imprint", nlohmann::json::object());
    if (imprint.contains("logo")) {
        result.logo = file.parent_path() / imprint.at("logo").get<std::string>();
    }
    result.mention = imprint.value("mention", std::string{});
    result.scales = document->at("Scales").get<std::vector<double>>();
    auto const content = document->value("LegendContent", "complete");
    auto const layout = document->value("LegendLayout", "placed");
    for (auto const& page : document->at("Pages")) {
        result.pages[page.at("format").get<std::string>()] = gridOf(page, content, layout);
    }
    result.defaultPage = document->value("DefaultPage", document->at("Pages").front().at("format").get<std::string>());
    readScaleRules(*document, result);
    return result;
}

} // namespace cartocontrat
