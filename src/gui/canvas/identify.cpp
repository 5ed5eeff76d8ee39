// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/identify.hpp"

#include "geo/linear.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Identify", text);
}

/// Whether a feature is there: within an area, or near a line.
bool isAt(Feature const& feature, Point ground, double reach) {
    if (auto const* const area = std::get_if<MultiPolygon>(&feature.geometry)) {
        return contains(*area, ground);
    }
    auto const* const lines = std::get_if<MultiLine>(&feature.geometry);
    return lines != nullptr && std::any_of(lines->lines.begin(), lines->lines.end(),
                                           [&](Line const& line) { return nearestOn(line, ground).away <= reach; });
}

struct Kind {
    char const *layer, *word;
};

/// As people call what a layer holds, from the smallest thing to the largest.
constexpr Kind kinds[] = {
    {"roads", QT_TRANSLATE_NOOP("Identify", "Route")},
    {"rivers", QT_TRANSLATE_NOOP("Identify", "Cours d’eau")},
    {"ens", QT_TRANSLATE_NOOP("Identify", "Espace naturel départemental")},
    {"conservatoire", QT_TRANSLATE_NOOP("Identify", "Conservatoire du littoral")},
    {"qpv", QT_TRANSLATE_NOOP("Identify", "Quartier prioritaire")},
    {"communes", QT_TRANSLATE_NOOP("Identify", "Commune")},
    {"communes-voisines", QT_TRANSLATE_NOOP("Identify", "Commune")},
    {"epci", QT_TRANSLATE_NOOP("Identify", "Intercommunalité")},
};

/// Roads go by their number, the others by their name with their code.
QString nameOf(Feature const& feature, std::string const& layer, ContractData const& contracts) {
    auto const id = QString::fromStdString(feature.id);
    if (layer == "epci") {
        auto const* const epci = contracts.findEpci(feature.id);
        return epci ? QString::fromStdString(epci->name) : id;
    }
    if (feature.name.empty() || layer == "roads") {
        return id;
    }
    auto const name = QString::fromStdString(feature.name);
    return layer.starts_with("communes") ? QStringLiteral("%1 (%2)").arg(name, id) : name;
}

/// The rule of the legend that draws a class of land cover.
QString coverAt(Workshop const& workshop, Point ground) {
    auto const* const layer = workshop.background->find("land-cover");
    if (layer == nullptr) {
        return {};
    }
    for (auto const index : layer->index.query(Extent{ground.x, ground.y, ground.x, ground.y})) {
        auto const& feature = layer->features[index];
        if (!isAt(feature, ground, 0)) {
            continue;
        }
        for (Rule const& rule : workshop.design.style.rulesOf(layer->id)) {
            if (workshop.design.style.takes(rule, feature.kind)) {
                return QString::fromStdString(rule.title);
            }
        }
    }
    return {};
}

} // namespace

std::vector<Identified> identify(Workshop const& workshop, Point ground, double reach) {
    std::vector<Identified> found;
    auto const window = Extent{ground.x, ground.y, ground.x, ground.y}.grown(reach);
    for (Kind const& kind : kinds) {
        auto const* const layer = workshop.background->find(kind.layer);
        if (layer == nullptr) {
            continue;
        }
        QStringList names;
        for (auto const index : layer->index.query(window)) {
            auto const& feature = layer->features[index];
            auto const name = nameOf(feature, layer->id, *workshop.contracts);
            if (!name.isEmpty() && !names.contains(name) && isAt(feature, ground, reach)) {
                names.append(name);
                found.push_back({translated(kind.word), name});
            }
        }
    }
    if (auto const cover = coverAt(workshop, ground); !cover.isEmpty()) {
        found.push_back({translated(QT_TRANSLATE_NOOP("Identify", "Occupation du sol")), cover});
    }
    return found;
}

Identified identifyService(Workshop const& workshop, std::string const& subject) {
    auto const slash = subject.find('/');
    auto const category = subject.substr(0, slash);
    auto const insee = slash == std::string::npos ? std::string() : subject.substr(slash + 1);
    QStringList names;
    for (Place const& place : workshop.contracts->places) {
        if (place.category == category && place.insee == insee && !place.name.empty()) {
            names.append(QString::fromStdString(place.name));
        }
    }
    QString kind = QString::fromStdString(category);
    for (LegendGroup const& group : workshop.design.pageTemplate.legend) {
        for (LegendEntry const& entry : group.entries) {
            if (entry.symbol == LegendSymbol::Presence && entry.key == category) {
                kind = QString::fromStdString(entry.label);
            }
        }
    }
    return {kind, names.join(QStringLiteral(", "))};
}

} // namespace cartocontrat
