// SPDX-License-Identifier: EUPL-1.2
#include "gui/files/file_acts.hpp"

#include "document/document_file.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/files/document_files.hpp"
#include "gui/files/new_dialog.hpp"
#include "gui/files/recent_files.hpp"
#include "gui/files/start_page.hpp"
#include "gui/program/user_folder.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/message_bar.hpp"
#include "gui/window/tool_bars.hpp"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QTime>
#include <QUrl>

namespace cartocontrat {
namespace {

/// Empty: no file of this computer.
QString droppedFile(QDropEvent const& drop) {
    auto const urls = drop.mimeData()->urls();
    return urls.isEmpty() ? QString() : urls.constFirst().toLocalFile();
}

} // namespace

FileActs::FileActs(Session& session, ActionSet& actions, CentralView& central, QMainWindow& window)
    : QObject(&window), m_session(session), m_actions(actions), m_window(window), m_central(central),
      m_files(new DocumentFiles(session, central.map(), std::make_unique<DialogQuestions>(window),
                                userFolder() / "recuperation", this)),
      m_saved(new QLabel(&window)) {
    window.statusBar()->addPermanentWidget(m_saved);
    m_saved->setIndent(m_saved->fontMetrics().averageCharWidth());
    m_saved->hide();
    m_saved->setAccessibleName(tr("Enregistrement"));
    makeActs();
    makeStartPage(central);
    connect(m_files, &DocumentFiles::changed, this, &FileActs::follow);
    connect(m_files, &DocumentFiles::saved, this, &FileActs::showSaved);
    connect(m_files, &DocumentFiles::importAsked, this, &FileActs::takeDropped);
    window.setAcceptDrops(true);
    window.installEventFilter(this);
    follow();
}

void FileActs::makeActs() {
    using enum CommandId;
    m_actions.setAct(New, this, [this] {
        NewDialog dialog(m_session, &m_window);
        if (dialog.exec() == QDialog::Accepted) {
            m_files->startNew(dialog.document());
        }
    });
    m_actions.setAct(Open, this, [this] { m_files->open(); });
    m_actions.setAct(Save, this, [this] { m_files->save(); });
    m_actions.setAct(SaveAs, this, [this] { m_files->saveAs(); });
    auto* const menu = new QMenu(&m_window);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRecent(*menu); });
    m_actions.setMenu(RecentFiles, menu);
}

void FileActs::fillRecent(QMenu& menu) {
    menu.clear();
    for (auto const& file : recentFiles()) {
        auto* const action = menu.addAction(nameOf(file));
        auto const why = whyAbsent(file);
        auto const place = QString::fromStdString(file.string());
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? place : place + QLatin1Char('\n') + why);
        connect(action, &QAction::triggered, this, [this, file] { m_files->open(file); });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("Aucun projet ouvert dernièrement"))->setEnabled(false);
    }
}

void FileActs::makeStartPage(CentralView& central) {
    auto* const page = new StartPage(m_actions, &central);
    connect(page, &StartPage::fileChosen, this, [this](QString const& file) { m_files->open(file.toStdString()); });
    connect(page, &StartPage::sampleAsked, this, [this] {
        m_session.startAtDepartement();
        m_session.open({});
    });
    central.setStartPage(page);
}

void FileActs::follow() {
    bool const isModified = m_files->isModified(), hasFile = !m_files->file().empty();
    m_window.setWindowTitle(tr("%1[*] – Cartocontrat").arg(m_files->name()));
    m_window.setWindowFilePath(QString::fromStdString(m_files->file().string()));
    m_window.setWindowModified(isModified);
    if (auto* const bar = m_window.findChild<MainToolBar*>()) {
        bar->setReadOnly(m_files->isReadOnly());
    }
    tellReadOnly(isModified);
    bool const hasData = m_session.workshop() != nullptr;
    auto const why = hasData ? tr("Rien n’a changé depuis le dernier enregistrement") : tr("Aucun projet n’est ouvert");
    m_actions.setAvailable(CommandId::Save, hasData && (isModified || !hasFile), why);
    m_actions.setAvailable(CommandId::SaveAs, hasData, why);
    if (m_files->file() != m_savedFile) {
        m_saved->hide();
    }
}

/// At the first change, so that nobody works long on what its file will not take.
void FileActs::tellReadOnly(bool isModified) {
    if (!m_files->isReadOnly() || !isModified) {
        m_central.messages().withdraw(MessageBar::Topic::Saving);
        return;
    }
    m_central.messages().say(
        MessageBar::Topic::Saving, MessageBar::Kind::Warning, tr("Ce projet est en lecture seule."),
        tr("Vos modifications ne peuvent pas être gardées dans « %1 » : enregistrez-les dans un autre fichier.")
            .arg(m_files->name()),
        {{tr("Enregistrer sous…"), [this] { m_files->saveAs(); }}});
}

void FileActs::showSaved() {
    m_saved->setText(tr("Enregistré à %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))));
    m_saved->show();
    m_savedFile = m_files->file();
    m_session.announce(tr("« %1 » enregistré").arg(m_files->name()));
}

bool FileActs::takeDropped(QString const& file) {
    if (file.endsWith(QLatin1String(documentEnding))) {
        m_files->open(file.toStdString());
        return true;
    }
    if (!m_actions.action(CommandId::Import).isVisible()) {
        m_session.announce(tr("Les fichiers s’importent dans le profil Cartographe"));
        return false;
    }
    m_session.importFile(file.toStdString());
    return true;
}

bool FileActs::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Close:
        if (!m_files->mayLeave()) {
            event->ignore();
            return true;
        }
        m_files->leave();
        break;
    case QEvent::DragEnter: {
        auto* const drag = static_cast<QDragEnterEvent*>(event);
        if (!droppedFile(*drag).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
        break;
    }
    case QEvent::Drop: {
        auto* const drop = static_cast<QDropEvent*>(event);
        auto const file = droppedFile(*drop);
        if (!file.isEmpty() && takeDropped(file)) {
            drop->acceptProposedAction();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cartocontrat
