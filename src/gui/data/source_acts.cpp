// SPDX-License-Identifier: EUPL-1.2
#include "gui/data/source_acts.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/data/places.hpp"
#include "gui/data/relink_dialog.hpp"
#include "gui/data/sources_dialog.hpp"
#include "gui/window/message_bar.hpp"
#include "messages/messages.hpp"

#include <QAction>

#include <algorithm>
#include <array>

namespace cartocontrat {

SourceActs::SourceActs(Session& session, ActionSet& actions, MessageBar& messages, QWidget& window)
    : QObject(&window), m_session(session), m_actions(actions), m_messages(messages), m_window(window) {
    actions.setAct(CommandId::Sources, this, [this] { SourcesDialog(m_session, m_actions, &m_window).exec(); });
    actions.setAct(CommandId::Relink, this, [this] { relink(); });
    connect(&session, &Session::readingFailed, this, [this] {
        m_hasFailed = true;
        follow();
    });
    connect(&session, &Session::workshopChanged, this, [this] {
        m_hasFailed = false;
        follow();
        tellReading();
    });
    follow();
}

void SourceActs::relink() {
    RelinkDialog dialog(m_session.sourcesAsked().data, &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.rereadFrom(dialog.data());
    }
}

void SourceActs::follow() {
    auto const& data = m_session.sourcesAsked().data;
    bool const isUseful = !missingPlaces(data).empty() || (m_hasFailed && !data.empty());
    m_actions.setAvailable(CommandId::Relink, isUseful, tr("Aucun fichier ne manque"));
    for (CommandId const id : {CommandId::Sources, CommandId::Reread}) {
        m_actions.setAvailable(id, m_session.workshop() != nullptr, tr("Aucune donnée n’est ouverte"));
    }
}

void SourceActs::tellReading() {
    if (!tellMissing() && !tellUnreadable()) {
        m_messages.withdraw(MessageBar::Topic::Data);
    }
}

bool SourceActs::tellMissing() {
    auto const missing = missingPlaces(m_session.sources().data);
    if (missing.empty()) {
        return false;
    }
    QStringList names;
    for (auto const& place : missing) {
        names.append(tr("« %1 »").arg(placeText(place)));
    }
    m_messages.say(MessageBar::Topic::Data, MessageBar::Kind::Warning,
                   missing.size() == 1 ? tr("Un dossier de données manque.")
                                       : tr("%1 dossiers de données manquent.").arg(missing.size()),
                   tr("%1 : la carte est dessinée avec ce qui reste, et le projet garde vos modifications.")
                       .arg(names.join(QStringLiteral(", "))),
                   {{tr("Relier…"), [this] { relink(); }}});
    return true;
}

bool SourceActs::tellUnreadable() {
    constexpr std::array codes{Code::FileMissing,  Code::FileUnreadable,   Code::FileEmpty, Code::FileTruncated,
                               Code::FileTooLarge, Code::CompanionMissing, Code::CrsUnknown};
    auto const diagnostics = m_session.dataDiagnostics();
    std::vector<Error> unreadable;
    for (auto const& one : diagnostics.entries()) {
        bool const isOfFile = std::find(codes.begin(), codes.end(), one.what.code) != codes.end();
        if (isOfFile && one.severity == Severity::Warning) {
            unreadable.push_back(one.what);
        }
    }
    if (unreadable.empty()) {
        return false;
    }
    auto& diagnosticsPanel = m_actions.action(CommandId::ShowDiagnostics);
    m_messages.say(
        MessageBar::Topic::Data, MessageBar::Kind::Warning,
        unreadable.size() == 1 ? tr("Une couche n’a pas pu être lue ; le reste est dessiné.")
                               : tr("%1 couches n’ont pas pu être lues ; le reste est dessiné.").arg(unreadable.size()),
        QString::fromStdString(windowSentence(unreadable.front())),
        {{m_actions.action(CommandId::Sources).text(), [this] { m_actions.action(CommandId::Sources).trigger(); }},
         {diagnosticsPanel.text(), [&diagnosticsPanel] { diagnosticsPanel.trigger(); }}});
    return true;
}

} // namespace cartocontrat
