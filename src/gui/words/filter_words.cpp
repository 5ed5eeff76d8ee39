// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/filter_words.hpp"

#include "base/text.hpp"
#include "gui/session/session.hpp"
#include "gui/words/project_words.hpp"
#include "workshop/workshop.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Filters", text);
}

template <class Say>
QString listOf(std::set<std::string> const& values, Say const& say) {
    QStringList words;
    for (auto const& value : values) {
        words.append(value == noValue ? translated(QT_TRANSLATE_NOOP("Filters", "aucune")) : say(value));
    }
    return words.join(QStringLiteral(", "));
}

QString ownerText(std::string const& owner) {
    return owner.empty() ? translated(QT_TRANSLATE_NOOP("Filters", "non renseigné"))
                         : QString::fromStdString(typeset(owner));
}

} // namespace

QString criterionName(Criterion criterion) {
    switch (criterion) {
    case Criterion::Tags:
        return translated(QT_TRANSLATE_NOOP("Filters", "la thématique"));
    case Criterion::Periods:
        return translated(QT_TRANSLATE_NOOP("Filters", "la période"));
    case Criterion::Origins:
        return translated(QT_TRANSLATE_NOOP("Filters", "l’origine"));
    case Criterion::Kinds:
        return translated(QT_TRANSLATE_NOOP("Filters", "la nature"));
    case Criterion::Owners:
        return translated(QT_TRANSLATE_NOOP("Filters", "le maître d’ouvrage"));
    case Criterion::Amount:
        return translated(QT_TRANSLATE_NOOP("Filters", "le montant"));
    case Criterion::Text:
        return translated(QT_TRANSLATE_NOOP("Filters", "le texte"));
    case Criterion::Voted:
        return translated(QT_TRANSLATE_NOOP("Filters", "« Subvention votée »"));
    case Criterion::Unlocated:
        return translated(QT_TRANSLATE_NOOP("Filters", "« Non localisés »"));
    }
    return {};
}

QString amountRangeText(std::optional<Euros> least, std::optional<Euros> most) {
    if (!most) {
        return translated(QT_TRANSLATE_NOOP("Filters", "%1 et plus")).arg(eurosText(*least, Cents::Hidden));
    }
    if (!least) {
        return translated(QT_TRANSLATE_NOOP("Filters", "%1 au plus")).arg(eurosText(*most, Cents::Hidden));
    }
    return translated(QT_TRANSLATE_NOOP("Filters", "de %1 à %2"))
        .arg(eurosText(*least, Cents::Hidden), eurosText(*most, Cents::Hidden));
}

QString codeText(std::string const& scheme, std::string const& code, ContractData const& contracts) {
    auto const* const entry = findEntry(contracts.nomenclatures, scheme, code);
    return entry == nullptr ? QString::fromStdString(code) : themeName(entry->label);
}

QString schemeText(std::string const& scheme, Workshop const& workshop) {
    if (scheme == workshop.design.pageTemplate.scheme) {
        return translated(QT_TRANSLATE_NOOP("Filters", "Thématique"));
    }
    for (auto const& entry : workshop.contracts->nomenclatures) {
        if (entry.scheme == scheme) {
            return QString::fromStdString(typeset(entry.schemeLabel));
        }
    }
    return QString::fromStdString(scheme);
}

std::vector<Project const*> projectsOf(Session const& session) {
    std::vector<Project const*> projects;
    for (auto const* const located : session.projects()) {
        projects.push_back(located->project);
    }
    return projects;
}

std::vector<FilterPart> partsOf(ProjectFilter const& filter, Workshop const& workshop) {
    std::vector<FilterPart> parts;
    auto const add = [&](Criterion criterion, char const* name, QString values) {
        parts.push_back({criterion, {}, translated(name), std::move(values), {}});
    };
    for (auto const& [scheme, codes] : filter.tags) {
        auto const words =
            listOf(codes, [&](std::string const& code) { return codeText(scheme, code, *workshop.contracts); });
        bool const isTheme = scheme == workshop.design.pageTemplate.scheme && codes.size() == 1;
        parts.push_back(
            {Criterion::Tags, scheme, schemeText(scheme, workshop), words, isTheme ? *codes.begin() : std::string()});
    }
    if (!filter.periods.empty()) {
        add(Criterion::Periods, QT_TRANSLATE_NOOP("Filters", "Période"), listOf(filter.periods, periodName));
    }
    if (!filter.origins.empty()) {
        add(Criterion::Origins, QT_TRANSLATE_NOOP("Filters", "Origine"),
            listOf(filter.origins, &QString::fromStdString));
    }
    if (!filter.kinds.empty()) {
        add(Criterion::Kinds, QT_TRANSLATE_NOOP("Filters", "Nature"), listOf(filter.kinds, kindName));
    }
    if (!filter.owners.empty()) {
        add(Criterion::Owners, QT_TRANSLATE_NOOP("Filters", "Maître d’ouvrage"), listOf(filter.owners, ownerText));
    }
    if (filter.least || filter.most) {
        add(Criterion::Amount, QT_TRANSLATE_NOOP("Filters", "Montant"), amountRangeText(filter.least, filter.most));
    }
    if (!filter.text.empty()) {
        add(Criterion::Text, QT_TRANSLATE_NOOP("Filters", "Texte"), QString::fromStdString(filter.text));
    }
    if (filter.onlyVoted) {
        add(Criterion::Voted, QT_TRANSLATE_NOOP("Filters", "Subvention votée"), {});
    }
    if (filter.onlyUnlocated) {
        add(Criterion::Unlocated, QT_TRANSLATE_NOOP("Filters", "Non localisés"), {});
    }
    return parts;
}

ProjectFilter without(ProjectFilter const& filter, FilterPart const& part) {
    if (part.criterion != Criterion::Tags) {
        return filter.without(part.criterion);
    }
    auto rest = filter;
    rest.tags.erase(part.scheme);
    return rest;
}

} // namespace cartocontrat
