// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/territory_tree_model.hpp"

#include "base/text.hpp"
#include "domain/territories.hpp"
#include "gui/icons/icon.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"

#include <QFont>
#include <QIcon>

#include <algorithm>
#include <unordered_map>

namespace cartocontrat {

int TerritoryTreeModel::add(Node node, int parent) {
    node.parent = parent;
    node.key = foldCommuneName(node.name.toStdString() + (node.territory ? ' ' + node.territory->id : ""));
    auto const number = static_cast<int>(m_nodes.size());
    if (parent >= 0) {
        auto& siblings = m_nodes[static_cast<std::size_t>(parent)].children;
        node.row = static_cast<int>(siblings.size());
        siblings.push_back(number);
    }
    m_nodes.push_back(std::move(node));
    return number;
}

void TerritoryTreeModel::addEpcis(ContractData const& contracts, std::string const& grandTerritoire, int parent) {
    for (Epci const& epci : contracts.epcis) {
        if (epci.grandTerritoire != grandTerritoire) {
            continue;
        }
        auto const own = add({territoryOf(epci, contracts), officialName(epci.name), {}, 0, -1, 0, {}}, parent);
        std::vector<Commune const*> communes;
        for (auto const& commune : contracts.communes) {
            if (commune.epciSiren == epci.siren) {
                communes.push_back(&commune);
            }
        }
        std::sort(communes.begin(), communes.end(),
                  [](Commune const* a, Commune const* b) { return fold(a->name) < fold(b->name); });
        for (auto const* const commune : communes) {
            add({territoryOf(*commune, contracts), officialName(commune->name), {}, 0, -1, 0, {}}, own);
        }
    }
}

void TerritoryTreeModel::show(ContractData const& contracts, std::vector<LocatedProject> const& projects) {
    beginResetModel();
    m_nodes.clear();
    auto const root =
        add({departementTerritory(contracts), officialName(contracts.departement.name), {}, 0, -1, 0, {}}, -1);
    for (auto const& territory : grandTerritoires(contracts)) {
        auto const own = add({territory, officialName(territory.name), {}, 0, -1, 0, {}}, root);
        addEpcis(contracts, territory.name, own);
    }
    bool const isAnyWithout = std::any_of(contracts.epcis.begin(), contracts.epcis.end(),
                                          [](Epci const& epci) { return epci.grandTerritoire.empty(); });
    if (isAnyWithout) {
        addEpcis(contracts, {}, add({{}, tr("Grand territoire non précisé"), {}, 0, -1, 0, {}}, root));
    }
    count(projects);
    endResetModel();
}

/// A project counts once in each territory that tells it; in a row without a page, once if one of its EPCI does.
void TerritoryTreeModel::count(std::vector<LocatedProject> const& projects) {
    std::unordered_map<std::string, int> byId; // SIREN and INSEE codes differ in length
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].territory) {
            byId[m_nodes[i].territory->id] = static_cast<int>(i);
        }
    }
    for (auto const& project : projects) {
        std::vector<int> told;
        auto const tell = [&](std::string const& id) {
            auto const found = byId.find(id);
            for (int place = found == byId.end() ? -1 : found->second; place >= 0;
                 place = m_nodes[static_cast<std::size_t>(place)].parent) {
                if (std::find(told.begin(), told.end(), place) == told.end()) {
                    told.push_back(place);
                    ++m_nodes[static_cast<std::size_t>(place)].projects;
                }
            }
        };
        std::for_each(project.project->epcis.begin(), project.project->epcis.end(), tell);
        for (auto const& site : project.location.sites) {
            auto const commune = byId.find(site.insee);
            if (commune != byId.end() && project.isIn(*m_nodes[static_cast<std::size_t>(commune->second)].territory)) {
                tell(site.insee);
            }
        }
    }
}

TerritoryTreeModel::Node const& TerritoryTreeModel::node(QModelIndex const& index) const {
    return m_nodes[index.internalId()];
}

Territory const* TerritoryTreeModel::territory(QModelIndex const& index) const {
    return index.isValid() && node(index).territory ? &*node(index).territory : nullptr;
}

QModelIndex TerritoryTreeModel::find(TerritoryKind kind, std::string const& id) const {
    auto const found = std::find_if(m_nodes.begin(), m_nodes.end(), [&](Node const& one) {
        return one.territory && one.territory->kind == kind && one.territory->id == id;
    });
    return found == m_nodes.end() ? QModelIndex()
                                  : createIndex(found->row, Name, static_cast<quintptr>(found - m_nodes.begin()));
}

bool TerritoryTreeModel::matches(QModelIndex const& index, std::vector<std::string> const& words) const {
    auto const& key = node(index).key;
    return std::all_of(words.begin(), words.end(),
                       [&](std::string const& word) { return key.find(word) != std::string::npos; });
}

QModelIndex TerritoryTreeModel::index(int row, int column, QModelIndex const& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    auto const number = parent.isValid() ? node(parent).children[static_cast<std::size_t>(row)] : 0;
    return createIndex(row, column, static_cast<quintptr>(number));
}

QModelIndex TerritoryTreeModel::parent(QModelIndex const& index) const {
    if (!index.isValid() || node(index).parent < 0) {
        return {};
    }
    auto const number = node(index).parent;
    return createIndex(m_nodes[static_cast<std::size_t>(number)].row, Name, static_cast<quintptr>(number));
}

int TerritoryTreeModel::rowCount(QModelIndex const& parent) const {
    if (!parent.isValid()) {
        return m_nodes.empty() ? 0 : 1;
    }
    return parent.column() == Name ? static_cast<int>(node(parent).children.size()) : 0;
}

int TerritoryTreeModel::columnCount(QModelIndex const&) const {
    return ColumnCount;
}

QVariant TerritoryTreeModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    auto const& own = node(index);
    bool const isNamed = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        return isNamed ? own.name : groupedNumber(own.projects);
    case Qt::ToolTipRole:
        return own.territory && own.territory->kind != TerritoryKind::GrandTerritoire
                   ? QStringLiteral("%1 (%2)").arg(own.name, QString::fromStdString(own.territory->id))
                   : own.name;
    case Qt::AccessibleTextRole:
        return isNamed ? own.name : own.projects == 1 ? tr("1 projet") : tr("%1 projets").arg(own.projects);
    case Qt::TextAlignmentRole:
        return isNamed ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (!own.territory || own.territory->kind <= TerritoryKind::GrandTerritoire) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::DecorationRole:
        return isNamed && own.territory && own.territory->kind == TerritoryKind::Epci
                   ? QVariant(themedIcon(QStringLiteral("territory")))
                   : QVariant();
    default:
        return {};
    }
}

QVariant TerritoryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == Projects) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return role != Qt::DisplayRole ? QVariant() : section == Name ? tr("Nom") : tr("Projets");
}

TerritorySearch::TerritorySearch(TerritoryTreeModel& territories, QObject* parent)
    : QSortFilterProxyModel(parent), m_territories(territories) {
    setRecursiveFilteringEnabled(true);
    setSourceModel(&territories);
}

void TerritorySearch::search(QString const& text) {
    m_text = text;
    m_words = split(foldCommuneName(text.toStdString()), ' ');
    invalidateFilter();
}

Territory const* TerritorySearch::territory(QModelIndex const& index) const {
    return m_territories.territory(mapToSource(index));
}

/// Level by level, so that an EPCI comes before the communes that bear its name.
QModelIndex TerritorySearch::firstMatch() const {
    std::vector<QModelIndex> level{QModelIndex()};
    while (!m_words.empty() && !level.empty()) {
        std::vector<QModelIndex> below;
        for (auto const& parent : level) {
            for (int row = 0; row < rowCount(parent); ++row) {
                below.push_back(index(row, 0, parent));
            }
        }
        auto const found = std::find_if(below.begin(), below.end(), [&](QModelIndex const& one) {
            return territory(one) != nullptr && m_territories.matches(mapToSource(one), m_words);
        });
        if (found != below.end()) {
            return *found;
        }
        level = std::move(below);
    }
    return {};
}

bool TerritorySearch::filterAcceptsRow(int row, QModelIndex const& parent) const {
    return m_territories.matches(m_territories.index(row, 0, parent), m_words);
}

} // namespace cartocontrat
