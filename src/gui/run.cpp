// SPDX-License-Identifier: EUPL-1.2
#include "gui/run.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/canvas/page_accessible.hpp"
#include "gui/session/session.hpp"
#include "gui/window/appearance.hpp"
#include "gui/window/main_window.hpp"
#include "messages/messages.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QSettings>
#include <QTranslator>

#include <iostream>

namespace cartocontrat {
namespace {

struct Asked {
    Profile profile = Profile::Cartographer;
    MapSources sources;
};

QString translated(char const* text) {
    return QCoreApplication::translate("Desktop", text);
}

/// The profile asked for, else the one of the last time.
tl::expected<Asked, QString> parse(QStringList const& arguments) {
    QCommandLineParser parser;
    QCommandLineOption const profile(QStringLiteral("profile"), {}, QStringLiteral("PROFIL"),
                                     QSettings().value("profile", "cartographe").toString());
    QCommandLineOption const data(QStringLiteral("data"), {}, QStringLiteral("DOSSIER"));
    parser.addOptions({profile, data});
    if (!parser.parse(QStringList(QStringLiteral("cartocontrat")) + arguments)) {
        return tl::make_unexpected(parser.errorText());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return tl::make_unexpected(translated(QT_TRANSLATE_NOOP("Desktop", "L’argument « %1 » n’est pas attendu."))
                                       .arg(parser.positionalArguments().first()));
    }
    Asked asked;
    auto const name = parser.value(profile);
    if (name == QLatin1String("explorer")) {
        asked.profile = Profile::Explorer;
    } else if (name != QLatin1String("cartographe")) {
        return tl::make_unexpected(
            translated(
                QT_TRANSLATE_NOOP("Desktop", "Le profil « %1 » n’existe pas. Choisissez explorer ou cartographe."))
                .arg(name));
    }
    for (QString const& folder : parser.values(data)) {
        asked.sources.data.emplace_back(folder.toStdString());
    }
    return asked;
}

} // namespace

bool asksForWindow(QStringList const& arguments) {
    return arguments.isEmpty() || arguments.first().startsWith(QLatin1String("--profile"));
}

int runDesktop(QStringList const& arguments, Result<ResourcePaths> const& resources) {
    QCoreApplication::setApplicationName(QStringLiteral("cartocontrat"));
    QCoreApplication::setOrganizationName(QStringLiteral("cartocontrat"));
    QTranslator ofQt; // what Qt says by itself, in its dialogs of files and printers
    if (ofQt.load(QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&ofQt);
    }
    dressApplication(systemContrast());
    constexpr int failed = 1, wrongUse = 2;
    auto const asked = parse(arguments);
    if (!asked) {
        std::cerr << asked.error().toStdString() << '\n';
        return wrongUse;
    }
    if (!resources) {
        QMessageBox::critical(nullptr, QStringLiteral("Cartocontrat"),
                              QString::fromStdString(sentence(resources.error())));
        return failed;
    }
    installPageAccessibility();
    Session session(*resources);
    MainWindow window(session, asked->profile);
    window.show();
    session.open(asked->sources);
    auto const code = QApplication::exec();
    QSettings().setValue("profile", window.actions().profile() == Profile::Explorer ? "explorer" : "cartographe");
    return code;
}

} // namespace cartocontrat
