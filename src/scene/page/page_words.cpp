// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/page_words.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

std::string selection(ProjectFilter const& filter, PageInputs const& inputs) {
    auto const& words = inputs.pageTemplate;
    std::vector<std::string> chosen;
    for (auto const& [scheme, codes] : filter.tags) {
        for (auto const& code : codes) {
            auto const* const entry = findEntry(inputs.contracts.nomenclatures, scheme, code);
            chosen.push_back(entry == nullptr ? code : entry->label);
        }
    }
    for (auto const& period : filter.periods) {
        auto const found = words.periods.find(period);
        if (found != words.periods.end() && !found->second.words.empty()) {
            chosen.push_back(found->second.words);
        } else {
            chosen.push_back(period == unknownPeriod ? words.word("not-told") : period);
        }
    }
    for (auto const& origin : filter.origins) {
        chosen.push_back(words.word("origin-" + origin));
    }
    for (auto const* const values : {&filter.kinds, &filter.owners}) {
        for (auto const& value : *values) {
            chosen.push_back(value.empty() ? words.word("not-told") : value);
        }
    }
    if (filter.least) {
        chosen.push_back(filled(words.word("from-amount"), "amount", toText(*filter.least)));
    }
    if (filter.most) {
        chosen.push_back(filled(words.word("to-amount"), "amount", toText(*filter.most)));
    }
    if (!filter.text.empty()) {
        chosen.push_back("« " + filter.text + " »");
    }
    if (filter.onlyVoted) {
        chosen.push_back(words.word("only-voted"));
    }
    if (filter.onlyUnlocated) {
        chosen.push_back(words.word("only-unlocated"));
    }
    return join(chosen, ", ");
}

/// The figures of the contracts of a whole EPCI that the template asks for.
void addFigures(Territory const& epci, PageInputs const& inputs, std::vector<std::string>& parts) {
    auto const& pageTemplate = inputs.pageTemplate;
    for (auto const& contract : inputs.contracts.contracts) {
        if (contract.epciSiren != epci.id || !pageTemplate.isAbout(contract)) {
            continue;
        }
        for (auto const& figure : pageTemplate.figures) {
            for (auto const& indicator : inputs.contracts.indicators) {
                bool const isAsked = figure.period.empty() || indicator.period == figure.period;
                if (indicator.contract == contract.id && indicator.name == figure.indicator && isAsked) {
                    parts.push_back(filled(figure.words, "n", groupedThousands(std::llround(indicator.value))));
                }
            }
        }
    }
}

/// What the sources line says of how the page's projects are drawn: what a tint is, since the legend does not, and that
/// their themes are not all printed.
std::string drawingNotes(PageProjects const& projects, PageTemplate const& pageTemplate) {
    bool isAnyTinted = false, isAnyInferred = false;
    for (auto const* const project : projects.all()) {
        isAnyTinted = isAnyTinted || project->drawing == PeriodDrawing::Tinted;
        for (auto const& tag : project->project->tags) {
            bool const isTold = tag.scheme == pageTemplate.scheme || tag.scheme == pageTemplate.secondScheme;
            isAnyInferred = isAnyInferred || (isTold && tag.basis == TagBasis::Inferred);
        }
    }
    std::string notes;
    for (auto const& [isTrue, word] : {std::pair(isAnyTinted, "tint"), std::pair(isAnyInferred, "inferred")}) {
        auto const& said = pageTemplate.word(word);
        notes += isTrue && !said.empty() ? ". " + said : std::string();
    }
    return notes;
}

bool isDrawn(FeatureLayer const& layer, Style const& style, Ground const& ground) {
    if (layer.id == "communes" || layer.id == "departements") {
        return true;
    }
    if (layer.id == "coast") {
        return !ground.sea.polygons.empty();
    }
    return std::any_of(style.rules().begin(), style.rules().end(), [&](Rule const& rule) {
        return rule.layer == layer.id && ground.drawnRules.contains(rule.name);
    });
}

} // namespace

std::string factsLine(PageRequest const& request, PageInputs const& inputs, std::size_t projects) {
    auto const& words = inputs.pageTemplate;
    auto const& territory = request.territory;
    long long inhabitants = 0;
    for (auto const& commune : inputs.contracts.communes) {
        inhabitants += territory.communes.contains(commune.insee) ? commune.population : 0;
    }
    std::vector<std::string> parts;
    if (territory.hasSeveralEpcis()) {
        parts.push_back(filled(words.word("epcis"), "n", std::to_string(territory.epcis.size())));
    }
    if (territory.isPartOfEpci()) {
        parts.push_back(territory.parent);
    } else {
        parts.push_back(filled(words.word("communes"), "n", std::to_string(territory.communes.size())));
    }
    parts.push_back(filled(words.word("inhabitants"), "n", groupedThousands(inhabitants)));
    if (territory.kind == TerritoryKind::Epci) {
        addFigures(territory, inputs, parts);
    }
    if (projects == 0) {
        parts.push_back(emptyHeading(request, inputs));
    } else {
        parts.push_back(filled(words.word(projects == 1 ? "project" : "projects"), "n", std::to_string(projects)));
    }
    if (!request.filter.isEmpty()) {
        parts.push_back(filled(words.word("selection"), "what", selection(request.filter, inputs)));
    }
    if (!words.word("not-known").empty()) {
        parts.push_back(words.word("not-known"));
    }
    return typeset(join(parts, " · "));
}

std::string sourcesLine(PageInputs const& inputs, Ground const& ground, std::set<std::string> const& categories,
                        PageProjects const& projects, Diagnostics& diagnostics) {
    std::vector<std::string> mentions;
    auto const add = [&](std::string const& mention) {
        if (!mention.empty() && std::find(mentions.begin(), mentions.end(), mention) == mentions.end()) {
            mentions.push_back(mention);
        }
    };
    auto const& words = inputs.pageTemplate;
    auto const addAttribution = [&](Attribution const& attribution) {
        add(isDated(attribution) ? attribution.mention : filled(words.word("undated"), "what", attribution.mention));
    };
    auto const addListsOr = [&](std::string const& category, std::string const& otherwise) {
        auto const found = inputs.contracts.listAttributions.find(category);
        if (found == inputs.contracts.listAttributions.end()) {
            add(otherwise);
        } else {
            std::for_each(found->second.begin(), found->second.end(), addAttribution);
        }
    };
    bool roads = false;
    for (auto const& layer : inputs.background.layers()) {
        if (isDrawn(layer, inputs.style, ground)) {
            addAttribution(layer.attribution);
            if (!isDated(layer.attribution)) {
                diagnostics.info(Code::AttributionUndated, layer.id, {layer.title});
            }
            roads = roads || layer.id == "roads";
        }
    }
    if (roads && inputs.contracts.roadCategoriesAreSupposed) {
        add(words.word("supposed-categories"));
    }
    for (auto const& category : words.presenceOrder) {
        if (categories.contains(category)) {
            addListsOr(category, words.presence.at(category).mention);
        }
    }
    add(words.word("contract-facts"));
    addListsOr("", {});
    return typeset(filled(words.word("sources"), "what", join(mentions, " ; ")) + drawingNotes(projects, words));
}

std::string const& overtitle(Territory const& territory, PageInputs const& inputs) {
    return inputs.pageTemplate.word(territory.hasSeveralEpcis() ? "overtitle-several" : "overtitle");
}

ListWords planWords(PageRequest const& request, PageInputs const& inputs) {
    auto const& words = inputs.pageTemplate;
    return {words.word(request.territory.hasSeveralEpcis() ? "whole-several" : "whole"), words.word("unlocated"),
            words.word("numbered"), emptyHeading(request, inputs)};
}

std::string const& emptyHeading(PageRequest const& request, PageInputs const& inputs) {
    return inputs.pageTemplate.word(request.filter.isEmpty() ? "no-project" : "no-project-selected");
}

} // namespace cartocontrat
