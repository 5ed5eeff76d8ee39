// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/result_page.hpp"

#include "base/text.hpp"
#include "gui/import/import_words.hpp"
#include "gui/words/outside_program.hpp"
#include "messages/messages.hpp"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {

ResultPage::ResultPage(ImportDraft& draft, QWidget* parent)
    : ImportPage(draft, parent), m_text(new QLabel(this)), m_things(new QTableWidget(this)), m_more(new QLabel(this)) {
    m_text->setObjectName(QStringLiteral("import-result"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(m_text, &QLabel::linkActivated, this,
            [this](QString const& link) { openOutside(QUrl(link).toLocalFile().toStdString(), this); });
    m_text->setAccessibleName(tr("Résultat de l’import"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_things, 1);
    layout->addWidget(m_more);
    layout->addStretch();
    m_things->setObjectName(QStringLiteral("import-things"));
    m_things->setAccessibleName(tr("Ce qui est importé"));
    m_things->setColumnCount(3);
    m_things->setHorizontalHeaderLabels({tr("Titre"), tr("Commune"), tr("Montant")});
    m_things->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_things->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_things->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_things->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_things->verticalHeader()->hide();
    m_things->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_things->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_things->setTabKeyNavigation(false);
}

QString ResultPage::name() const {
    return tr("Résultat");
}

QString ResultPage::title() const {
    return tr("Import terminé");
}

QString ResultPage::subtitle() const {
    return tr("Édition, Annuler (Ctrl+Z) remet tout comme avant.");
}

void ResultPage::show(ImportDraft::Outcome const& outcome) {
    QString text;
    auto const add = [&](std::size_t count, QString const& one, QString const& several) {
        if (count > 0) {
            text += QStringLiteral("<li>%1</li>").arg(count == 1 ? one : several.arg(countText(count)));
        }
    };
    add(outcome.added, tr("1 ajoutée"), tr("%1 ajoutées"));
    add(outcome.changed, tr("1 qui modifie ce que le document a"), tr("%1 qui modifient ce que le document a"));
    add(outcome.unchanged, tr("1 sans changement : le document le dit déjà"),
        tr("%1 sans changement : le document le dit déjà"));
    add(outcome.declined, tr("1 laissée de côté par choix, à l’étape des changements"),
        tr("%1 laissées de côté par choix, à l’étape des changements"));
    add(outcome.aside, tr("1 mise de côté à la relecture"), tr("%1 mises de côté à la relecture"));
    text = tr("<p>%1&nbsp;:</p>").arg(rowsReadText(outcome.read)) + QStringLiteral("<ul>%1</ul>").arg(text);
    if (outcome.removed > 0) {
        text += tr("<p>%1 du document.</p>")
                    .arg(outcome.removed == 1 ? tr("1 projet retiré")
                                              : tr("%1 projets retirés").arg(countText(outcome.removed)));
    }
    if (!outcome.asideFile.empty()) {
        auto const link = QUrl::fromLocalFile(QString::fromStdString(outcome.asideFile.string())).toString();
        auto const folder =
            QUrl::fromLocalFile(QString::fromStdString(outcome.asideFile.parent_path().string())).toString();
        text += tr("<p>Les lignes laissées ou mises de côté, chacune avec sa raison : <a href=\"%1\">%2</a> "
                   "(<a href=\"%3\">ouvrir le dossier</a>). Corrigez ce fichier puis importez-le.</p>")
                    .arg(link, QString::fromStdString(outcome.asideFile.filename().string()).toHtmlEscaped(), folder);
    } else if (outcome.asideError) {
        text += tr("<p>Les lignes laissées ou mises de côté n’ont pas pu être écrites. %1 L’import est fait, et le "
                   "fichier de "
                   "départ les contient toujours.</p>")
                    .arg(QString::fromStdString(windowSentence(*outcome.asideError)).toHtmlEscaped());
    }
    m_text->setText(text);
    showThings(outcome.things);
}

void ResultPage::showThings(std::vector<ImportedThing> const& things) {
    constexpr std::size_t mostShown = 20;
    auto const shown = std::min(things.size(), mostShown), more = things.size() - shown;
    m_things->setRowCount(static_cast<int>(shown));
    for (int row = 0; row < m_things->rowCount(); ++row) {
        auto const& thing = things[static_cast<std::size_t>(row)];
        int column = 0;
        for (auto const& cell : {typeset(thing.title), thing.commune, thing.amount}) {
            auto* const item = new QTableWidgetItem(QString::fromStdString(cell));
            item->setToolTip(item->text());
            if (column == 2) { // the amount
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            m_things->setItem(row, column++, item);
        }
    }
    m_things->setVisible(shown > 0);
    m_more->setText(more == 1 ? tr("et 1 autre") : tr("et %1 autres").arg(countText(more)));
    m_more->setVisible(more > 0);
}

} // namespace cartocontrat
