// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/import_acts.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/import/import_assistant.hpp"
#include "gui/session/session.hpp"

#include <QAction>
#include <QStandardPaths>
#include <QWidget>

namespace cartocontrat {

ImportActs::ImportActs(Session& session, ActionSet& actions, QWidget* window)
    : QObject(window), m_session(session), m_actions(actions), m_window(window) {
    actions.setAct(CommandId::Import, this, [this] { open({}); });
    connect(&session, &Session::importAsked, this, &ImportActs::open);
    auto const follow = [this, &actions] {
        actions.setAvailable(CommandId::Import, isReady(), tr("Les données ne sont pas encore lues"));
    };
    for (auto const signal : {&Session::workshopChanged, &Session::readingStopped}) {
        connect(&session, signal, this, follow);
    }
    connect(&session, &Session::readingBegun, this, follow);
    connect(&session, &Session::readingFailed, this, follow);
    follow();
}

/// Rows are checked against what is open, which another document must not take the place of.
bool ImportActs::isReady() const {
    return m_session.workshop() != nullptr && !m_session.isReading();
}

void ImportActs::open(QString const& file) {
    if (!isReady()) {
        m_session.announce(tr("Les données ne sont pas encore lues : recommencez l’import ensuite"));
        return;
    }
    auto const settings = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation).toStdString();
    auto* const assistant =
        new ImportAssistant(m_session, std::filesystem::path(settings) / "correspondances", m_window);
    assistant->setAttribute(Qt::WA_DeleteOnClose);
    connect(assistant, &ImportAssistant::helpAsked, &m_actions.action(CommandId::Guide), &QAction::trigger);
    connect(assistant, &QDialog::finished, this, [this, assistant] {
        if (assistant->step() == ImportAssistant::Result) {
            emit imported();
        }
    });
    assistant->open();
    if (!file.isEmpty()) {
        assistant->openFile(file);
    }
}

} // namespace cartocontrat
