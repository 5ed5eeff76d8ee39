// SPDX-License-Identifier: EUPL-1.2
#include "gui/run.hpp"

#include "document/document_file.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/canvas/page_accessible.hpp"
#include "gui/files/document_files.hpp"
#include "gui/files/file_acts.hpp"
#include "gui/program/language.hpp"
#include "gui/program/memory_use.hpp"
#include "gui/program/preferences.hpp"
#include "gui/session/session.hpp"
#include "gui/window/appearance.hpp"
#include "gui/window/main_window.hpp"
#include "gui/window/window_layout.hpp"
#include "messages/messages.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

#include <iostream>

namespace cartocontrat {
namespace {

struct Asked {
    Profile profile = Profile::Cartographer;
    std::vector<std::filesystem::path> data;
    std::filesystem::path document; ///< empty: none
};

QString translated(char const* text) {
    return QCoreApplication::translate("Desktop", text);
}

bool isDocument(QString const& argument) {
    return argument.endsWith(QLatin1String(documentEnding));
}

/// A document, else data, else nothing; before that, what a crash left.
void begin(Session& session, DocumentFiles& files, Asked const& asked) {
    if (!asked.document.empty()) {
        files.open(asked.document);
    } else {
        files.offerRecovery();
        if (!session.isReading() && !asked.data.empty()) {
            MapSources sources;
            sources.data = asked.data;
            session.startAtDepartement();
            session.open(sources);
        }
    }
}

/// What is not asked for is as the user prefers it.
tl::expected<Asked, QString> parse(QStringList const& arguments) {
    QCommandLineParser parser;
    QCommandLineOption const profile(QStringLiteral("profile"), {}, QStringLiteral("PROFIL"), wordOf(profileAtStart()));
    QCommandLineOption const data(QStringLiteral("data"), {}, QStringLiteral("DOSSIER"));
    parser.addOptions({profile, data});
    if (!parser.parse(QStringList(QStringLiteral("cartocontrat")) + arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    Asked asked;
    for (auto const& argument : parser.positionalArguments()) {
        if (!isDocument(argument) || !asked.document.empty()) {
            return tl::make_unexpected(
                translated(QT_TRANSLATE_NOOP("Desktop", "L’argument « %1 » n’est pas attendu.")).arg(argument));
        }
        asked.document = argument.toStdString();
    }
    auto const name = parser.value(profile);
    auto const asksFor = profileFrom(name);
    if (!asksFor) {
        return tl::make_unexpected(
            translated(
                QT_TRANSLATE_NOOP("Desktop", "Le profil « %1 » n’existe pas. Choisissez explorer ou cartographe."))
                .arg(name));
    }
    asked.profile = *asksFor;
    for (QString const& place : parser.values(data)) {
        asked.data.emplace_back(place.toStdString());
    }
    if (asked.data.empty()) {
        asked.data = readPreferences().data;
    }
    return asked;
}

} // namespace

bool asksForWindow(QStringList const& arguments) {
    return arguments.isEmpty() || arguments.first().startsWith(QLatin1String("--profile")) ||
           arguments.first() == QLatin1String("--data") || arguments.first().startsWith(QLatin1String("--data=")) ||
           isDocument(arguments.first());
}

int runDesktop(QStringList const& arguments, Result<ResourcePaths> const& resources) {
    keepMemorySmall();
    QCoreApplication::setApplicationName(QStringLiteral("cartocontrat"));
    QCoreApplication::setOrganizationName(QStringLiteral("cartocontrat"));
    auto const preferences = readPreferences();
    Language const language(preferences.language, resources ? resources->translations() : std::filesystem::path());
    dressApplication(preferences.contrast.value_or(systemContrast()), preferences.textPercent);
    constexpr int failed = 1, wrongUse = 2;
    auto const asked = parse(arguments);
    if (!asked) {
        std::cerr << asked.error().toStdString() << '\n';
        return wrongUse;
    }
    if (!resources) {
        QMessageBox::critical(nullptr, QStringLiteral("Cartocontrat"),
                              QString::fromStdString(windowSentence(resources.error())));
        return failed;
    }
    installPageAccessibility();
    auto paths = *resources;
    if (!preferences.cache.empty()) {
        paths.cache = preferences.cache;
    }
    Session session(std::move(paths));
    MainWindow window(session, asked->profile);
    giveMemoryBack(window);
    openOnScreen(window, asked->profile);
    begin(session, window.files().files(), *asked);
    auto const code = QApplication::exec();
    rememberProfile(window.actions().profile());
    return code;
}

} // namespace cartocontrat
