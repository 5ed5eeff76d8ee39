// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/legend_model.hpp"

#include "base/text.hpp"
#include "gui/icons/icon.hpp"
#include "gui/words/legend_icon.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"

#include <QFont>
#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace cartocontrat {
namespace {

/// The figure that the contracts of the territory give; none where one of them does not.
std::optional<int> fosterCount(Territory const& territory, Workshop const& workshop) {
    if (territory.isPartOfEpci()) {
        return std::nullopt;
    }
    int sum = 0;
    for (auto const& siren : territory.epcis) {
        std::optional<int> own;
        for (auto const& contract : workshop.contracts->contracts) {
            for (auto const& indicator : workshop.contracts->indicators) {
                if (contract.epciSiren == siren && workshop.design.pageTemplate.isAbout(contract) &&
                    indicator.contract == contract.id && indicator.name == "assistantes_familiales") {
                    own = static_cast<int>(std::lround(indicator.value));
                }
            }
        }
        if (!own) {
            return std::nullopt;
        }
        sum += *own;
    }
    return sum;
}

std::optional<int> placeCount(std::string const& category, Territory const& territory, Workshop const& workshop) {
    if (category == "ASSISTANTES_FAMILIALES") {
        return fosterCount(territory, workshop);
    }
    int all = 0, here = 0;
    for (auto const& place : workshop.contracts->places) {
        bool const isOfIt = place.category == category;
        all += isOfIt ? 1 : 0;
        here += isOfIt && territory.communes.contains(place.insee) ? 1 : 0;
    }
    return all == 0 ? std::nullopt : std::optional(here);
}

/// The wording of the contract, short enough for a line: "MDADT – Aménagement".
QString shortName(LegendEntry const& entry) {
    static std::map<std::string, char const*> const names{
        {"MDADT", QT_TRANSLATE_NOOP("cartocontrat::LegendModel", "MDADT – Aménagement")},
        {"CER", QT_TRANSLATE_NOOP("cartocontrat::LegendModel", "CER – Entretien routier")},
        {"MDS", QT_TRANSLATE_NOOP("cartocontrat::LegendModel", "MDS – Solidarité et sites")},
        {"CIS", QT_TRANSLATE_NOOP("cartocontrat::LegendModel", "CIS – Incendie et secours")},
        {"rd-1", QT_TRANSLATE_NOOP("cartocontrat::LegendModel", "RD de 1re catégorie")},
        {"rd-2", QT_TRANSLATE_NOOP("cartocontrat::LegendModel", "RD de 2e catégorie")},
        {"rd-3", QT_TRANSLATE_NOOP("cartocontrat::LegendModel", "RD de 3e catégorie")},
    };
    if (entry.symbol == LegendSymbol::Theme) {
        return themeName(entry.label);
    }
    auto const found = names.find(entry.key);
    return found == names.end() ? QString::fromStdString(typeset(entry.label)) : LegendModel::tr(found->second);
}

/// Of what the legend's entries count projects by: there can be thousands of these.
struct ProjectTally {
    std::map<std::string_view, int> periods;
    std::map<std::pair<std::string_view, std::string_view>, int> codes; ///< by scheme and code
};

ProjectTally tallyOf(std::vector<LocatedProject const*> const& projects) {
    ProjectTally tally;
    for (auto const* const one : projects) {
        ++tally.periods[one->project->period];
        auto const& tags = one->project->tags;
        for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
            bool const isToldBefore = std::any_of(tags.begin(), tag, [&](Tag const& other) {
                return other.scheme == tag->scheme && other.code == tag->code;
            });
            if (!isToldBefore) {
                ++tally.codes[{tag->scheme, tag->code}];
            }
        }
    }
    return tally;
}

LegendCount countOf(LegendEntry const& entry, Territory const& territory, ProjectTally const& tally,
                    Workshop const& workshop) {
    auto const in = [](auto const& counts, auto const& key) {
        auto const found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    };
    switch (entry.symbol) {
    case LegendSymbol::Presence:
        return {placeCount(entry.key, territory, workshop), true};
    case LegendSymbol::Period:
        return {in(tally.periods, entry.key), true};
    case LegendSymbol::Theme:
        return {in(tally.codes,
                   std::pair<std::string_view, std::string_view>(workshop.design.pageTemplate.scheme, entry.key)),
                true};
    case LegendSymbol::Code:
        return {in(tally.codes, std::pair<std::string_view, std::string_view>(entry.scheme, entry.key)), true};
    case LegendSymbol::Rule: {
        auto const* const rule = workshop.design.style.findRule(entry.key);
        return {std::nullopt, rule != nullptr && workshop.background->find(rule->layer) != nullptr};
    }
    }
    return {};
}

} // namespace

void LegendModel::show(std::shared_ptr<Workshop const> workshop) {
    beginResetModel();
    m_workshop = std::move(workshop);
    m_groups.clear();
    for (auto const& group : m_workshop->design.pageTemplate.legend) {
        auto heading = QString::fromStdString(group.heading).trimmed();
        heading.remove(QLatin1Char(':'));
        auto& own = m_groups.emplace_back(
            Group{QString::fromStdString(typeset(heading.trimmed().toStdString())), {}, group.mayReorder});
        for (auto const& entry : group.entries) {
            own.lines.push_back({entry, legendIcon(entry, *m_workshop), {}});
        }
    }
    endResetModel();
}

void LegendModel::setCounts(Territory const& territory, std::vector<LocatedProject const*> const& projects) {
    auto const tally = tallyOf(projects);
    for (auto& group : m_groups) {
        for (auto& line : group.lines) {
            line.count = countOf(line.entry, territory, tally, *m_workshop);
        }
    }
    tellChange(Qt::DisplayRole);
}

void LegendModel::setHidden(std::set<std::string> hidden) {
    m_hidden = std::move(hidden);
    tellChange(Qt::CheckStateRole);
}

void LegendModel::tellChange(int role) {
    for (int row = 0; row < rowCount(); ++row) {
        auto const own = index(row, 0);
        emit dataChanged(own, index(row, Count), {role});
        if (rowCount(own) > 0) {
            emit dataChanged(index(0, 0, own), index(rowCount(own) - 1, Count, own), {role});
        }
    }
}

LegendModel::Group const& LegendModel::group(QModelIndex const& index) const {
    return m_groups[isGroup(index) ? static_cast<std::size_t>(index.row()) : index.internalId() - 1];
}

LegendModel::Line const& LegendModel::line(QModelIndex const& index) const {
    return group(index).lines[static_cast<std::size_t>(index.row())];
}

bool LegendModel::isShown(LegendEntry const& entry) const {
    return !m_hidden.contains(layerName(entry));
}

void LegendModel::setLengths(LegendLengths lengths) {
    m_lengths = std::move(lengths);
    tellChange(Qt::DisplayRole);
}

QModelIndex LegendModel::index(int row, int column, QModelIndex const& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex LegendModel::parent(QModelIndex const& index) const {
    return !index.isValid() || isGroup(index) ? QModelIndex()
                                              : createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int LegendModel::rowCount(QModelIndex const& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    return isGroup(parent) && parent.column() == Entry ? static_cast<int>(group(parent).lines.size()) : 0;
}

int LegendModel::columnCount(QModelIndex const&) const {
    return ColumnCount;
}

Qt::CheckState LegendModel::checkOf(QModelIndex const& index) const {
    if (!isGroup(index)) {
        return isShown(line(index).entry) ? Qt::Checked : Qt::Unchecked;
    }
    auto const& lines = group(index).lines;
    auto const shown = static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [&](Line const& one) { return isShown(one.entry); }));
    return shown == lines.size() ? Qt::Checked : shown == 0 ? Qt::Unchecked : Qt::PartiallyChecked;
}

QVariant LegendModel::groupData(QModelIndex const& index, int role) const {
    if (role == Qt::DisplayRole && index.column() == Entry) {
        return group(index).heading;
    }
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

/// "–": the data do not say; 0: none. Areas are not measured.
QString LegendModel::countText(Line const& line) const {
    if (line.entry.symbol != LegendSymbol::Rule) {
        return line.count.number ? groupedNumber(*line.count.number) : QStringLiteral("–");
    }
    auto const* const rule = m_workshop->design.style.findRule(line.entry.key);
    if (!m_lengths || !line.count.isAvailable || rule == nullptr || rule->lines.empty() || rule->fill) {
        return {};
    }
    auto const length = m_lengths->find(line.entry.key);
    return length == m_lengths->end() ? QStringLiteral("–") : kilometresText(length->second);
}

QVariant LegendModel::lineData(QModelIndex const& index, int role) const {
    auto const& own = line(index);
    bool const isCount = index.column() == Count;
    switch (role) {
    case Qt::DisplayRole:
        if (!isCount) {
            return shortName(own.entry);
        }
        return countText(own);
    case Qt::ToolTipRole: {
        auto const wording = QString::fromStdString(typeset(own.entry.label));
        if (!own.count.isAvailable) {
            return tr("%1\nSa couche manque dans les données").arg(wording);
        }
        return isCount && countText(own) == QStringLiteral("–") ? tr("%1\nLes données ne le disent pas").arg(wording)
                                                                : wording;
    }
    case Qt::ForegroundRole:
        return own.count.isAvailable ? QVariant()
                                     : QVariant(QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text));
    case Qt::DecorationRole:
        return isCount ? (own.count.isAvailable ? QVariant() : QVariant(themedIcon(QStringLiteral("warn"))))
                       : QVariant(own.icon);
    case Qt::TextAlignmentRole:
        return isCount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant LegendModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::CheckStateRole) {
        return index.column() == Entry ? QVariant(checkOf(index)) : QVariant();
    }
    return isGroup(index) ? groupData(index, role) : lineData(index, role);
}

bool LegendModel::setData(QModelIndex const& index, QVariant const& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Entry) {
        return false;
    }
    auto const check = value.toInt() == Qt::Unchecked ? Qt::Unchecked : Qt::Checked;
    auto hidden = m_hidden;
    auto const put = [&](Line const& one) {
        if (check == Qt::Checked) {
            hidden.erase(layerName(one.entry));
        } else {
            hidden.insert(layerName(one.entry));
        }
    };
    if (isGroup(index)) {
        std::for_each(group(index).lines.begin(), group(index).lines.end(), put);
    } else {
        put(line(index));
    }
    emit hidingAsked(hidden);
    return true;
}

Qt::ItemFlags LegendModel::flags(QModelIndex const& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isMissing(index)) {
        return flags; // so that its menu can be opened
    }
    if (group(index).mayReorder) {
        flags |= isGroup(index) ? Qt::ItemIsDropEnabled : Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    }
    return index.column() == Entry ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant LegendModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == Count) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == Count) {
        return tr("Territoire");
    }
    return m_workshop ? tr("Contrat %1").arg(QString::fromStdString(m_workshop->design.pageTemplate.generation))
                      : tr("Légende");
}

} // namespace cartocontrat
