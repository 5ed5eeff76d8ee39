// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/shortcuts_dialog.hpp"

#include "base/text.hpp"
#include "gui/actions/action_set.hpp"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace cartocontrat {
namespace {

enum Column { Menu, CommandText, Keys, columns };

/// Rows that have all the words, whatever their case and accents.
class WordFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void search(QString const& words) {
        m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateRowsFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, QModelIndex const& parent) const override {
        QString line;
        for (int column = 0; column < columns; ++column) {
            line += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char(' ');
        }
        auto const folded = fold(line.toStdString());
        return std::all_of(m_words.begin(), m_words.end(), [&](QString const& word) {
            return folded.find(fold(word.toStdString())) != std::string::npos;
        });
    }

private:
    QStringList m_words;
};

/// Titles of the menus that commands stand in, without mnemonics.
std::map<CommandId, QString> menuTitles() {
    std::map<CommandId, QString> titles;
    for (auto const& menu : menus()) {
        auto const title = menu.title != nullptr
                               ? QCoreApplication::translate("Commands", menu.title).remove(QLatin1Char('&'))
                               : titles[*menu.opener];
        for (auto const& entry : menu.entries) {
            if (entry) {
                titles[*entry] = title;
            }
        }
    }
    return titles;
}

QStandardItemModel* makeModel(ActionSet const& actions, QObject* parent) {
    auto* const model = new QStandardItemModel(0, columns, parent);
    model->setHorizontalHeaderLabels(
        {ShortcutsDialog::tr("Menu"), ShortcutsDialog::tr("Commande"), ShortcutsDialog::tr("Raccourci")});
    auto titles = menuTitles();
    for (auto const& command : commands()) {
        auto const& action = actions.action(command.id);
        if (action.isVisible() && !action.shortcut().isEmpty()) {
            auto const menu = titles.contains(command.id) ? titles[command.id] : ShortcutsDialog::tr("Fenêtre");
            QList<QStandardItem*> row{
                new QStandardItem(menu), new QStandardItem(action.icon(), action.text()),
                new QStandardItem(QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText))};
            row[CommandText]->setToolTip(action.statusTip());
            model->appendRow(row);
        }
    }
    return model;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ActionSet const& actions, QWidget* parent)
    : QDialog(parent), m_shown(new WordFilter(this)) {
    constexpr int width = 80, lines = 26; // letters, lines
    setWindowTitle(tr("Raccourcis"));
    m_shown->setSourceModel(makeModel(actions, this));
    auto* const field = new QLineEdit(this);
    field->setPlaceholderText(tr("Chercher une commande ou un raccourci…"));
    field->setAccessibleName(tr("Recherche"));
    field->setClearButtonEnabled(true);
    connect(field, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    auto* const table = new QTableView(this);
    table->setModel(m_shown);
    table->setAccessibleName(tr("Raccourcis"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3 / 2);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(CommandText, QHeaderView::Stretch);
    table->setMinimumSize(fontMetrics().averageCharWidth() * width, fontMetrics().lineSpacing() * lines);
    auto* const buttons = new QDialogButtonBox(this);
    auto* const copy = buttons->addButton(tr("Copier la liste"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Fermer"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(field);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
}

void ShortcutsDialog::search(QString const& words) {
    static_cast<WordFilter*>(m_shown)->search(words);
}

QString ShortcutsDialog::text() const {
    QString text;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            cells.append(m_shown->index(row, column).data().toString());
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace cartocontrat
