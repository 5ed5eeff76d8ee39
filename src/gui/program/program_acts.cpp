// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/program_acts.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/files/document_files.hpp"
#include "gui/files/file_acts.hpp"
#include "gui/program/about_dialog.hpp"
#include "gui/program/journal_dialog.hpp"
#include "gui/program/journal_keeper.hpp"
#include "gui/program/preferences_dialog.hpp"
#include "gui/program/shortcuts_dialog.hpp"
#include "gui/program/user_folder.hpp"

#include <QAction>

namespace cartocontrat {

ProgramActs::ProgramActs(Session& session, ActionSet& actions, FileActs const& files, QWidget& window)
    : QObject(&window), m_session(session), m_actions(actions), m_window(window),
      m_keeper(new JournalKeeper(session, Journal(userFolder() / "journal" / "cartocontrat.log"), this)) {
    connect(&files.files(), &DocumentFiles::failed, m_keeper, &JournalKeeper::writeFailure);
    actions.setAct(CommandId::Preferences, this, [this] { changePreferences(); });
    actions.setAct(CommandId::Shortcuts, this, [this] { ShortcutsDialog(m_actions, &m_window).exec(); });
    actions.setAct(CommandId::Journal, this, [this] { JournalDialog(m_keeper->journal(), &m_window).exec(); });
    actions.setAct(CommandId::About, this, [this] { AboutDialog(m_session.workshop().get(), &m_window).exec(); });
}

void ProgramActs::changePreferences() {
    auto const before = readPreferences();
    PreferencesDialog dialog(before, m_session.resources().cache, &m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    auto const after = dialog.preferences();
    writePreferences(after);
    if (after.textPercent != before.textPercent || after.contrast != before.contrast) {
        auto& toggle = m_actions.action(CommandId::HighContrast);
        bool const isHigh = after.contrast ? after.contrast == Contrast::High : toggle.isChecked();
        toggle.setChecked(isHigh);
        dressApplication(isHigh ? Contrast::High : Contrast::Usual, after.textPercent);
    }
    m_session.announce(tr("Préférences enregistrées"));
}

} // namespace cartocontrat
