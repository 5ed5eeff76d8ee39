// SPDX-License-Identifier: EUPL-1.2
#include "file_pictures.hpp"

#include "gui/data/relink_dialog.hpp"
#include "gui/data/sources_dialog.hpp"
#include "gui/files/file_questions.hpp"
#include "gui/files/new_dialog.hpp"
#include "gui/files/question_dialog.hpp"
#include "gui/files/start_page.hpp"
#include "gui/program/about_dialog.hpp"
#include "gui/program/journal.hpp"
#include "gui/program/journal_dialog.hpp"
#include "gui/program/preferences_dialog.hpp"
#include "gui/program/shortcuts_dialog.hpp"
#include "gui/program/user_folder.hpp"
#include "gui/session/session.hpp"
#include "gui/window/main_window.hpp"

#include <QCoreApplication>
#include <QDir>

namespace cartocontrat {
namespace {

bool take(QDialog& dialog, QString const& folder, QString const& name) {
    dialog.show();
    dialog.adjustSize();
    QCoreApplication::processEvents();
    return dialog.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace

bool takeFileDialogs(Session& session, MainWindow& window, QString const& folder) {
    KeptWork const kept{{},
                        "/projets/Contrats 2019-2021.carto.json",
                        std::filesystem::file_time_type::clock::from_sys(
                            std::chrono::sys_days(std::chrono::July / 9 / 2026) + std::chrono::hours(14) +
                            std::chrono::seconds(0) + std::chrono::minutes(32))};
    Error const locked{Code::DocumentLocked,
                       "Contrats 2019-2021.carto.json",
                       {"/projets/Contrats 2019-2021.carto.json", "sigeo", "SIGEO-14", "09/07/2019 13:52"}};
    Error const full{Code::FileUnwritable,
                     "Contrats 2019-2021.carto.json",
                     {"/projets/Contrats 2019-2021.carto.json", "No space left on device"}};
    std::pair<char const*, Question> const questions[] = {
        {"7-projet-ouvert-ailleurs", lockedQuestion(locked)},
        {"7-reprise", keptQuestion(kept)},
        {"7-reprise-au-demarrage", recoveryQuestion(kept, true)},
        {"7-echec-enregistrement", unwritableQuestion(full)},
        {"7-quitter", unsavedQuestion(QStringLiteral("Contrats 2019-2021.carto.json"))},
    };
    bool isKept = true;
    for (auto const& [name, question] : questions) {
        QuestionDialog dialog(question, &window);
        isKept = take(dialog, folder, QString::fromLatin1(name)) && isKept;
    }
    NewDialog fresh(session, &window);
    SourcesDialog sources(session, window.actions(), &window);
    RelinkDialog relink({"/serveur/sig/fond/ign-2018", "/serveur/sig/listes"}, &window);
    PreferencesDialog preferences({}, session.resources().cache, &window);
    ShortcutsDialog shortcuts(window.actions(), &window);
    JournalDialog journal(Journal(userFolder() / "journal" / "cartocontrat.log"), &window);
    AboutDialog about(session.workshop().get(), &window);
    return take(fresh, folder, QStringLiteral("8-nouveau")) && take(sources, folder, QStringLiteral("8-sources")) &&
           take(relink, folder, QStringLiteral("8-relier")) &&
           take(preferences, folder, QStringLiteral("8-preferences")) &&
           take(shortcuts, folder, QStringLiteral("8-raccourcis")) &&
           take(journal, folder, QStringLiteral("8-journal")) && take(about, folder, QStringLiteral("8-a-propos")) &&
           isKept;
}

} // namespace cartocontrat
