// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/project_table_model.hpp"

#include "base/text.hpp"
#include "gui/icons/icon.hpp"

#include <QFont>
#include <QMimeData>

#include <algorithm>
#include <numeric>
#include <utility>

namespace cartocontrat {
namespace {

QString const dragged = QStringLiteral("application/x-cartocontrat-projects"); ///< ids, a line each

constexpr bool isAmount(int column) {
    return column == ProjectTableModel::Amount || column == ProjectTableModel::Voted;
}

std::optional<Euros> amountOf(Project const& project, int column) {
    return column == ProjectTableModel::Amount ? project.amount : project.voted;
}

bool hasCents(std::optional<Euros> const& amount) {
    return amount && amount->cents() % 100 != 0;
}

/// Of what no page shows.
CalloutState stateWithoutPage(LocatedProject const& located) {
    return located.location.quality == LocationQuality::Unlocated ? CalloutState::ToPlace : CalloutState::Unknown;
}

} // namespace

ProjectTableModel::ProjectTableModel(QObject* parent) : QAbstractTableModel(parent) {
    m_ahead.setInterval(std::chrono::milliseconds(10));
    connect(&m_ahead, &QTimer::timeout, this, &ProjectTableModel::makeSomeKeys);
}

void ProjectTableModel::show(std::vector<LocatedProject const*> const& projects, ContractData const& contracts,
                             std::function<QIcon(Project const&)> iconOf) {
    beginResetModel();
    m_words = {&contracts, Cents::Hidden, Cents::Hidden};
    m_iconOf = std::move(iconOf);
    m_all.clear();
    m_all.reserve(projects.size());
    for (auto const* const project : projects) {
        m_all.push_back({project, stateWithoutPage(*project), {}});
        m_words.cents = hasCents(project->project->amount) ? Cents::Shown : m_words.cents;
        m_words.votedCents = hasCents(project->project->voted) ? Cents::Shown : m_words.votedCents;
    }
    gather();
    endResetModel();
    m_nextKey = 0;
    m_ahead.start();
}

void ProjectTableModel::setCalloutStates(std::map<std::string, CalloutState> states) {
    beginResetModel();
    for (auto& row : m_all) {
        auto const found = states.find(row.source->project->id);
        row.state = found == states.end() ? stateWithoutPage(*row.source) : found->second;
    }
    gather();
    endResetModel();
}

void ProjectTableModel::narrow(QString const& text, Rows rows) {
    beginResetModel();
    m_asked = split(foldCommuneName(text.toStdString()), ' ');
    m_which = rows;
    gather();
    endResetModel();
}

bool ProjectTableModel::isShown(Row const& row) const {
    return (m_which == Rows::All || row.source->location.quality == LocationQuality::Unlocated) &&
           std::all_of(m_asked.begin(), m_asked.end(),
                       [&](std::string const& word) { return row.key.find(word) != std::string::npos; });
}

/// What a cell says, as names are compared: without its typography, which is all lost in folding.
std::string ProjectTableModel::plainText(Row const& row, int column) const {
    auto const& project = *row.source->project;
    switch (column) {
    case Title:
        return project.title;
    case Theme:
    case ThemeName:
        return project.theme;
    case Owner:
        return project.owner;
    case Epci: {
        std::string names;
        for (auto const& siren : project.epcis) {
            auto const* const epci = m_words.contracts->findEpci(siren);
            names += (epci != nullptr ? epci->name : siren) + ' ';
        }
        return names;
    }
    default:
        return text(row, column).toStdString();
    }
}

void ProjectTableModel::makeKey(Row& row) const {
    if (!row.key.empty()) {
        return;
    }
    std::string cells;
    for (int const column : {Title, Place, ThemeName, Epci, Owner}) {
        cells += plainText(row, column) + ' ';
    }
    row.key = foldCommuneName(cells);
}

/// In some milliseconds.
void ProjectTableModel::makeSomeKeys() {
    constexpr std::size_t some = 500;
    auto const end = std::min(m_nextKey + some, m_all.size());
    while (m_nextKey < end) {
        makeKey(m_all[m_nextKey++]);
    }
    if (end == m_all.size()) {
        m_ahead.stop();
    }
}

void ProjectTableModel::gather() {
    m_rows.clear();
    for (auto& row : m_all) {
        if (!m_asked.empty()) {
            makeKey(row);
        }
        if (isShown(row)) {
            m_rows.push_back(&row);
        }
    }
    order();
}

/// Rows of one value keep the order of the data; amounts that are not told come last either way.
void ProjectTableModel::order() {
    auto const apply = [&](auto const& keyOf) {
        using Key = decltype(keyOf(*m_rows.front()));
        std::vector<std::pair<Key, Row const*>> keyed;
        keyed.reserve(m_rows.size());
        for (auto const* const row : m_rows) {
            keyed.emplace_back(keyOf(*row), row);
        }
        std::stable_sort(keyed.begin(), keyed.end(), [&](auto const& a, auto const& b) {
            return m_sortOrder == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
        });
        std::transform(keyed.begin(), keyed.end(), m_rows.begin(), [](auto const& one) { return one.second; });
    };
    if (isAmount(m_sortColumn)) {
        auto const none = m_sortOrder == Qt::AscendingOrder ? std::numeric_limits<std::int64_t>::max()
                                                            : std::numeric_limits<std::int64_t>::min();
        apply([&](Row const& row) {
            auto const amount = amountOf(*row.source->project, m_sortColumn);
            return amount ? amount->cents() : none;
        });
    } else {
        apply([&](Row const& row) { return fold(plainText(row, m_sortColumn)); });
    }
    m_rowOf.clear();
}

void ProjectTableModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || (column == m_sortColumn && order == m_sortOrder)) {
        return;
    }
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    this->order();
    endResetModel();
}

int ProjectTableModel::rowOf(std::string const& project) const {
    if (m_rowOf.empty()) {
        m_rowOf.reserve(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rowOf[m_rows[i]->source->project->id] = static_cast<int>(i);
        }
    }
    auto const found = m_rowOf.find(project);
    return found == m_rowOf.end() ? -1 : found->second;
}

std::vector<std::string> ProjectTableModel::ids() const {
    std::vector<std::string> ids;
    ids.reserve(m_rows.size());
    for (auto const* const row : m_rows) {
        ids.push_back(row->source->project->id);
    }
    return ids;
}

int ProjectTableModel::toPlaceCount() const {
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [](Row const& row) {
        return row.source->location.quality == LocationQuality::Unlocated;
    }));
}

QString ProjectTableModel::Words::text(LocatedProject const& located, CalloutState state, int column) const {
    auto const& project = *located.project;
    switch (column) {
    case Title:
        return QString::fromStdString(typeset(project.title));
    case Amount:
        return project.amount ? eurosText(*project.amount, cents) : amountText(project);
    case ThemeName:
        return themeText(project);
    case Period:
        return periodText(project);
    case Place:
        return placeText(located);
    case Callout:
        switch (state) {
        case CalloutState::Automatic:
            return tr("Automatique");
        case CalloutState::OtherSide:
            return tr("Autre côté");
        case CalloutState::Pinned:
            return tr("Épinglée");
        case CalloutState::Listed:
            return tr("Encadré (EPCI entier)");
        case CalloutState::ToPlace:
            return tr("À placer");
        case CalloutState::Hidden:
            return tr("Masquée");
        case CalloutState::Unknown:
            return {};
        }
        return {};
    case Epci: {
        QStringList names;
        for (auto const& siren : project.epcis) {
            auto const* const epci = contracts->findEpci(siren);
            names.append(officialName(epci != nullptr ? epci->name : siren));
        }
        return names.join(QStringLiteral(", "));
    }
    case Owner:
        return QString::fromStdString(typeset(project.owner));
    case Kind:
        return kindName(project.kind);
    case Voted:
        return project.voted ? eurosText(*project.voted, votedCents) : QString();
    default:
        return {};
    }
}

/// With what undoes it, of a call-out that is not where the page would put it.
QString ProjectTableModel::tip(Row const& row, int column) const {
    if (column == Amount) {
        auto const printed = QString::fromStdString(typeset(printedAmount(*row.source->project)));
        return printed.isEmpty() ? QString() : tr("Ce que la page imprime : %1").arg(printed);
    }
    if (column == Callout && row.state == CalloutState::OtherSide) {
        return tr("Envoyée dans la colonne d’en face. « Replacer les autres » (Ctrl+R) la rend au placement "
                  "automatique, Ctrl+Z annule.");
    }
    if (column == Callout && row.state == CalloutState::Pinned) {
        return tr("Gardée à sa place. « Épingler ou libérer » (Ctrl+E) la rend au placement automatique.");
    }
    return text(row, column == Theme ? ThemeName : column);
}

std::function<Sheet()> ProjectTableModel::sheetMaker(std::vector<int> const& columns,
                                                     std::vector<int> const& rows) const {
    struct Copy {
        LocatedProject source;
        CalloutState state;
    };
    std::vector<Copy> copies;
    copies.reserve(rows.size());
    for (int const number : rows) {
        auto const& row = *m_rows[static_cast<std::size_t>(number)];
        copies.push_back({*row.source, row.state});
    }
    Sheet sheet{tr("Projets").toStdString(), {}, {}};
    for (int const column : columns) {
        sheet.columns.push_back(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString());
    }
    return [sheet = std::move(sheet), copies = std::move(copies), columns, words = m_words] {
        auto filled = sheet;
        for (auto const& row : copies) {
            auto& cells = filled.rows.emplace_back();
            for (int const column : columns) {
                auto const amount = isAmount(column) ? amountOf(*row.source.project, column) : std::nullopt;
                auto text = words.text(row.source, row.state, column).toStdString();
                cells.push_back(amount ? SheetCell(*amount) : text.empty() ? SheetCell() : SheetCell(std::move(text)));
            }
        }
        return filled;
    };
}

int ProjectTableModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProjectTableModel::columnCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProjectTableModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    auto const& row = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case Qt::AccessibleTextRole:
        return text(row, index.column() == Theme ? ThemeName : index.column());
    case Qt::TextAlignmentRole:
        return isAmount(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DecorationRole:
        if (index.column() == Theme) {
            return m_iconOf ? QVariant(m_iconOf(*row.source->project)) : QVariant();
        }
        return index.column() == Callout && row.state != CalloutState::Unknown
                   ? QVariant(themedIcon(stateIcon(row.state)))
                   : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ProjectTableModel::flags(QModelIndex const& index) const {
    auto const flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList ProjectTableModel::mimeTypes() const {
    return {dragged};
}

QMimeData* ProjectTableModel::mimeData(QModelIndexList const& indexes) const {
    QByteArrayList ids;
    int last = -1; // the cells of a row follow each other
    for (auto const& index : indexes) {
        if (index.row() != std::exchange(last, index.row())) {
            ids.append(QByteArray::fromStdString(project(index.row()).id));
        }
    }
    auto* const data = new QMimeData; // the drag owns it
    data->setData(dragged, ids.join('\n'));
    return data;
}

std::vector<std::string> draggedProjects(QMimeData const& data) {
    return split(data.data(dragged).toStdString(), '\n');
}

QVariant ProjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && isAmount(section)) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == Amount) {
        return tr("Les étiquettes mêlent des coûts, des parts et des plans : leur somme ne dirait rien.");
    }
    bool const isSpoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isSpoken) {
        return {};
    }
    switch (section) {
    case Theme:
        return isSpoken ? tr("Thématique") : QString();
    case Title:
        return tr("Projet");
    case Amount:
        return tr("Montant");
    case ThemeName:
        return tr("Thématique");
    case Period:
        return tr("Période");
    case Place:
        return tr("Lieu");
    case Callout:
        return tr("Étiquette");
    case Epci:
        return tr("Intercommunalité");
    case Owner:
        return tr("Maître d’ouvrage");
    case Kind:
        return tr("Nature");
    case Voted:
        return tr("Subvention votée");
    default:
        return {};
    }
}

} // namespace cartocontrat
