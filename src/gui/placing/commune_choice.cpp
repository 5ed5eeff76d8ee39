// SPDX-License-Identifier: EUPL-1.2
#include "gui/placing/commune_choice.hpp"

#include "base/text.hpp"
#include "gui/words/project_words.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Placing", text);
}

bool holds(std::vector<std::string> const& list, std::string const& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// The texts of a project, to look for names of communes in.
class Citations {
public:
    explicit Citations(Project const& project)
        : m_project(project), m_title(words(project.title)), m_note(words(project.note)) {}

    [[nodiscard]] Citation of(Commune const& commune) const {
        auto const name = words(commune.name);
        if (m_note.find(name) != std::string::npos || holds(m_project.communes, commune.insee)) {
            return Citation::Note;
        }
        return m_title.find(name) != std::string::npos ? Citation::Title : Citation::None;
    }

private:
    /// Between spaces, so that whole words are found.
    static std::string words(std::string const& text) { return ' ' + foldCommuneName(text) + ' '; }

    Project const& m_project;
    std::string m_title, m_note;
};

CommuneChoice choiceOf(CommuneArea const& area, Citations const& citations, Project const& project) {
    return {area, citations.of(*area.commune), holds(project.epcis, area.commune->epciSiren)};
}

Feature const* featureAt(FeatureLayer const& layer, Point ground) {
    for (auto const index : layer.index.query(Extent{ground.x, ground.y, ground.x, ground.y})) {
        auto const* const area = std::get_if<MultiPolygon>(&layer.features[index].geometry);
        if (area != nullptr && contains(*area, ground)) {
            return &layer.features[index];
        }
    }
    return nullptr;
}

QString epciNames(Workshop const& workshop, Project const& project) {
    QStringList names;
    for (auto const& siren : project.epcis) {
        auto const* const epci = workshop.contracts->findEpci(siren);
        names.append(officialName(epci != nullptr ? epci->name : siren));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

std::optional<CommuneArea> communeAt(Workshop const& workshop, Point ground) {
    for (char const* const id : {"communes", "communes-voisines"}) {
        auto const* const layer = workshop.background->find(id);
        auto const* const feature = layer != nullptr ? featureAt(*layer, ground) : nullptr;
        auto const* const commune = feature != nullptr ? workshop.contracts->findCommune(feature->id) : nullptr;
        if (commune != nullptr) {
            return CommuneArea{commune, std::get_if<MultiPolygon>(&feature->geometry)};
        }
    }
    return std::nullopt;
}

std::optional<CommuneChoice> communeAt(Workshop const& workshop, Project const& project, Point ground) {
    auto const area = communeAt(workshop, ground);
    return area ? std::optional(choiceOf(*area, Citations(project), project)) : std::nullopt;
}

std::vector<CommuneChoice> communesFor(Workshop const& workshop, Project const& project) {
    Citations const citations(project);
    std::vector<std::pair<std::string, CommuneChoice>> keyed;
    for (Commune const& commune : workshop.contracts->communes) {
        auto const choice = choiceOf({&commune, nullptr}, citations, project);
        char const rank = !choice.isOfProject ? '2' : choice.citation == Citation::None ? '1' : '0';
        keyed.emplace_back(rank + foldCommuneName(commune.name), choice);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    std::vector<CommuneChoice> choices;
    choices.reserve(keyed.size());
    std::transform(keyed.begin(), keyed.end(), std::back_inserter(choices), [](auto const& one) { return one.second; });
    return choices;
}

QString communeText(CommuneArea const& area, Workshop const& workshop) {
    auto const text =
        QStringLiteral("%1 (%2)").arg(officialName(area.commune->name), QString::fromStdString(area.commune->insee));
    auto const* const epci = workshop.contracts->findEpci(area.commune->epciSiren);
    return epci != nullptr ? QStringLiteral("%1, %2").arg(text, officialName(epci->name)) : text;
}

QString remarkOn(CommuneChoice const& choice, Workshop const& workshop, Project const& project) {
    if (!choice.isOfProject) {
        return translated(QT_TRANSLATE_NOOP("Placing", "Hors de l’intercommunalité du projet (%1)"))
            .arg(epciNames(workshop, project));
    }
    switch (choice.citation) {
    case Citation::Note:
        return translated(QT_TRANSLATE_NOOP("Placing", "Commune citée dans la note du projet"));
    case Citation::Title:
        return translated(QT_TRANSLATE_NOOP("Placing", "Commune citée dans le titre du projet"));
    case Citation::None:
        break;
    }
    return {};
}

} // namespace cartocontrat
