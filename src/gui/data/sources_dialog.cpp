// SPDX-License-Identifier: EUPL-1.2
#include "gui/data/sources_dialog.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/data/place_list.hpp"
#include "gui/data/places.hpp"
#include "gui/icons/icon.hpp"
#include "gui/words/numbers.hpp"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cartocontrat {
namespace {

enum Column { What, File, Date, Records, State, columnCount };

QString counted(std::size_t count) {
    return groupedNumber(static_cast<std::int64_t>(count));
}

QString dateOf(Attribution const& attribution) {
    auto const& date = attribution.updated.empty() ? attribution.edition : attribution.updated;
    return date.empty() ? SourcesDialog::tr("sans date") : QString::fromStdString(date);
}

} // namespace

SourcesDialog::SourcesDialog(Session& session, ActionSet& actions, QWidget* parent)
    : QDialog(parent), m_session(session),
      m_places(new PlaceList(session.sourcesAsked().data, tr("Dossiers de données"), this)),
      m_table(new QTableWidget(0, columnCount, this)), m_words(new QLabel(this)) {
    constexpr int width = 130, lines = 18; // letters, lines
    setWindowTitle(tr("Sources"));
    m_table->setHorizontalHeaderLabels({tr("Données"), tr("Fichier"), tr("Date"), tr("Enregistrements"), tr("État")});
    m_table->setAccessibleName(tr("Tables et couches lues"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3 / 2);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumSize(fontMetrics().averageCharWidth() * width, fontMetrics().lineSpacing() * lines);
    m_words->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox(this);
    auto* const reread = buttons->addButton(actions.action(CommandId::Reread).text(), QDialogButtonBox::ActionRole);
    auto* const relink = buttons->addButton(actions.action(CommandId::Relink).text(), QDialogButtonBox::ActionRole);
    auto* const close = buttons->addButton(tr("Fermer"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    relink->setEnabled(actions.action(CommandId::Relink).isEnabled());
    relink->setToolTip(actions.action(CommandId::Relink).toolTip());
    connect(reread, &QPushButton::clicked, this, [this] { m_session.rereadFrom(m_places->places()); });
    connect(relink, &QPushButton::clicked, this, [this, &actions] {
        accept();
        actions.action(CommandId::Relink).trigger();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_places, &PlaceList::changed, this, [this] { m_session.rereadFrom(m_places->places()); });
    connect(&session, &Session::workshopChanged, this, &SourcesDialog::fill);
    auto* const places = new QLabel(tr("&Dossiers de données, dans l’ordre où ils sont lus (sans dossier : le fond "
                                       "schématique livré)"),
                                    this);
    places->setBuddy(m_places);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(places);
    layout->addWidget(m_places);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    fill();
    m_table->setFocus();
}

void SourcesDialog::fill() {
    m_table->setRowCount(0);
    addTables();
    addLayers();
    for (int column = 0; column < columnCount; ++column) {
        m_table->resizeColumnToContents(column);
    }
    m_table->horizontalHeader()->setSectionResizeMode(File, QHeaderView::Stretch);
    auto const rows = m_table->rowCount();
    m_words->setText(rows == 1 ? tr("1 table ou couche lue.") : tr("%1 tables et couches lues.").arg(rows));
}

void SourcesDialog::addRow(QStringList const& cells, QString const& icon) {
    int const row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < columnCount; ++column) {
        auto* const item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        if (column == Records) {
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        if (column == State) {
            item->setIcon(themedIcon(icon));
        }
        m_table->setItem(row, column, item);
    }
}

void SourcesDialog::addTables() {
    for (auto const& table : m_session.tables()) {
        auto const rejected = table.rejected.size();
        QStringList state;
        if (rejected > 0) {
            state.append(rejected == 1 ? tr("1 ligne écartée") : tr("%1 lignes écartées").arg(counted(rejected)));
        }
        if (table.rowsRepaired > 0) {
            state.append(table.rowsRepaired == 1 ? tr("1 ligne corrigée")
                                                 : tr("%1 lignes corrigées").arg(counted(table.rowsRepaired)));
        }
        addRow({QString::fromStdString(table.origin.name), QString::fromStdString(table.origin.file), QString(),
                counted(table.rows), state.isEmpty() ? tr("Lue") : state.join(QStringLiteral(", "))},
               rejected > 0 ? QStringLiteral("warn") : QStringLiteral("check"));
    }
}

void SourcesDialog::addLayers() {
    if (!m_session.workshop()) {
        return;
    }
    for (auto const& place : missingPlaces(m_session.sources().data)) {
        addRow({tr("Dossier"), placeText(place), QString(), QString(), tr("Manque")}, QStringLiteral("error"));
    }
    for (auto const& layer : m_session.workshop()->background->layers()) {
        if (layer.file.empty()) {
            continue; // made from others
        }
        auto const dropped = layer.tally.dropped();
        auto state = layer.schematic ? tr("Schématique") : tr("Lue");
        if (dropped > 0) {
            state = dropped == 1 ? tr("1 objet illisible") : tr("%1 objets illisibles").arg(counted(dropped));
        }
        addRow({QString::fromStdString(layer.title), QString::fromStdString(layer.file), dateOf(layer.attribution),
                counted(layer.tally.read), state},
               dropped > 0 ? QStringLiteral("warn") : QStringLiteral("check"));
    }
}

} // namespace cartocontrat
