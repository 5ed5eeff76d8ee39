// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/page_words.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

std::string selection(ProjectFilter const& filter, PageTemplate const& words) {
    std::vector<std::string> chosen(filter.themes.begin(), filter.themes.end());
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
    return join(chosen, ", ");
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
    for (auto const& contract : inputs.contracts.contracts) {
        for (auto const& indicator : inputs.contracts.indicators) {
            // The figure is that of a whole EPCI.
            if (!territory.hasSeveralEpcis() && !territory.isPartOfEpci() && contract.epciSiren == territory.id &&
                contract.generation == words.generation && indicator.contract == contract.id &&
                indicator.name == words.fosterIndicator) {
                parts.push_back(filled(words.word("foster"), "n", groupedThousands(std::llround(indicator.value))));
            }
        }
    }
    if (projects == 0) {
        parts.push_back(emptyHeading(request, inputs));
    } else {
        parts.push_back(filled(words.word(projects == 1 ? "project" : "projects"), "n", std::to_string(projects)));
    }
    if (!request.filter.isEmpty()) {
        parts.push_back(filled(words.word("selection"), "what", selection(request.filter, words)));
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
    auto line = filled(words.word("sources"), "what", join(mentions, " ; "));
    auto const isTinted = [](PageProject const& project) { return project.drawing == PeriodDrawing::Tinted; };
    for (auto const* list : {&projects.located, &projects.whole, &projects.unlocated}) {
        if (std::any_of(list->begin(), list->end(), isTinted)) {
            return typeset(line + ". " + words.word("tint"));
        }
    }
    return typeset(line);
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
