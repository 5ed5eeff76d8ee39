// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/result_page.hpp"

#include "gui/import/import_words.hpp"
#include "messages/messages.hpp"

#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace cartocontrat {

ResultPage::ResultPage(ImportDraft& draft, QWidget* parent) : ImportPage(draft, parent), m_text(new QLabel(this)) {
    m_text->setObjectName(QStringLiteral("import-result"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setOpenExternalLinks(true);
    m_text->setAccessibleName(tr("Résultat de l’import"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addStretch();
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
}

} // namespace cartocontrat
