// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/file_page.hpp"

#include "gui/icons/icon.hpp"
#include "gui/import/import_words.hpp"
#include "gui/session/newest_work.hpp"
#include "gui/window/message_bar.hpp"
#include "messages/messages.hpp"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

namespace cartocontrat {

FilePage::FilePage(ImportDraft& draft, QWidget* parent)
    : ImportPage(draft, parent), m_path(new QLineEdit(this)), m_message(new MessageBar(this)),
      m_pause(new QTimer(this)), m_look(new NewestWork(this)) {
    m_path->setObjectName(QStringLiteral("import-file"));
    m_path->setPlaceholderText(tr("Chemin d’un tableau ou d’une couche"));
    m_path->setAccessibleName(tr("Fichier à importer"));
    setFocusProxy(m_path);
    auto* const label = new QLabel(tr("&Fichier"), this);
    label->setBuddy(m_path);
    auto* const browseButton = new QPushButton(themedIcon(QStringLiteral("open")), tr("Par&courir…"), this);
    auto* const line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_path, 1);
    line->addWidget(browseButton);
    auto* const help = new QLabel(tr("<p>Ou déposez-le sur cette fenêtre.</p>"
                                     "<ul><li><b>Tableaux</b>&nbsp;: CSV, texte, XLSX, ODS, DBF</li>"
                                     "<li><b>Couches</b>&nbsp;: SHP, GeoPackage, MapInfo TAB ou MIF, GeoJSON, KML ; "
                                     "leurs points, ou un point dans leurs surfaces, donnent le lieu</li></ul>"
                                     "<p>Chaque ligne est un projet ou un lieu de présence. Le fichier n’est jamais "
                                     "modifié, et rien n’entre dans le document avant la dernière étape.</p>"),
                                  this);
    help->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_message);
    layout->addWidget(help);
    layout->addStretch();
    connect(browseButton, &QPushButton::clicked, this, &FilePage::browse);
    connect(m_path, &QLineEdit::returnPressed, this, [this] { ask(m_path->text()); });
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->text().toStdString() != this->draft().path()) {
            ask(m_path->text());
        }
    });
    constexpr int pause = 300; // milliseconds
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    connect(m_path, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &FilePage::askTyped);
    connect(&draft, &ImportDraft::failed, this, &FilePage::showError);
    connect(&draft, &ImportDraft::fileRead, m_message, &MessageBar::dismiss);
}

QString FilePage::name() const {
    return tr("Fichier");
}

QString FilePage::title() const {
    return tr("Choisir le fichier");
}

QString FilePage::subtitle() const {
    return tr("Un tableau de projets ou de lieux, ou une couche qui les porte.");
}

bool FilePage::isComplete() const {
    return draft().file() != nullptr;
}

QString FilePage::status() const {
    auto const* const file = draft().file();
    return file == nullptr ? QString() : rowsReadText(file->table.rowCount() + file->table.malformed().size());
}

void FilePage::open(QString const& file) {
    if (m_path->text() != file) { // else the cursor stays where somebody types
        m_path->setText(file);
    }
    draft().open(file.toStdString());
}

void FilePage::restore() {
    m_path->setText(QString::fromStdString(draft().path().string()));
}

void FilePage::ask(QString const& file) {
    bool const isTaken = (draft().file() != nullptr || draft().isBusy()) && file.toStdString() == draft().path();
    if (!file.isEmpty() && !isTaken) {
        QSignalBlocker const quiet(m_path); // a question would take the keyboard from it, and it would ask again
        emit fileAsked(file);
    }
}

void FilePage::askTyped() {
    if (draft().hasWork()) {
        return;
    }
    m_look->ask([this, file = m_path->text()](std::stop_token const&) -> NewestWork::Delivery {
        QFileInfo const typed(file);
        bool const isReadable = typed.isFile() && typed.isReadable();
        return [this, file, isReadable] {
            if (isReadable && file == m_path->text()) {
                ask(file);
            }
        };
    });
}

void FilePage::browse() {
    auto const file = QFileDialog::getOpenFileName(
        this, tr("Fichier à importer"), QFileInfo(m_path->text()).absolutePath(),
        tr("Tableaux et couches (*.csv *.txt *.tsv *.xlsx *.ods *.dbf *.shp *.gpkg *.tab *.mif *.geojson *.json *.kml "
           "*.fgb);;Tous les fichiers (*)"));
    ask(file);
}

void FilePage::showError(Error const& error) {
    m_message->say(MessageBar::Kind::Problem, tr("Le fichier n’est pas lu"),
                   QString::fromStdString(windowSentence(error)) + QLatin1Char(' ') +
                       tr("Rien n’a changé dans le document."));
    emit changed();
}

} // namespace cartocontrat
