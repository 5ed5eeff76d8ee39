// SPDX-License-Identifier: EUPL-1.2
#include "cli/run.hpp"

#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

#include <langinfo.h>
#include <unistd.h>

#include <algorithm>
#include <clocale>
#include <exception>
#include <iostream>
#include <string_view>

namespace {

using namespace cartocontrat;

/// A page is painted without a display, wherever the program runs; and Qt wants an UTF-8 locale, which it would
/// otherwise ask for on the standard error of every run.
void settleEnvironment() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8") {
        qputenv("LC_ALL", "C.UTF-8");
    }
}

/// What Qt warns of (a runtime folder that is not set...) is no matter of the user's; what stops it is.
void handleQtMessage(QtMsgType type, QMessageLogContext const& /*context*/, QString const& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::cerr << message.toStdString() << '\n';
    }
}

/// $XDG_CACHE_HOME/cartocontrat, or ~/.cache/cartocontrat; empty for a user without a home.
std::filesystem::path cacheFolder() {
    std::filesystem::path const caches =
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation).toStdString();
    return caches.empty() ? caches : caches / "cartocontrat";
}

int runProgram(int argc, char** argv) {
    settleEnvironment();
    qInstallMessageHandler(handleQtMessage);
    int ownName = std::min(argc, 1); // Qt would take --style and others of its own out of the arguments
    QGuiApplication const application(ownName, argv);
    auto resources = findResources(QCoreApplication::applicationFilePath().toStdString(),
                                   qEnvironmentVariable("CARTOCONTRAT_RESOURCES").toStdString());
    if (resources) {
        resources->cache = cacheFolder();
    }
    QTranslator translator;
    if (resources &&
        translator.load(QLocale(), "cartocontrat", "_", QString::fromStdString(resources->translations().string()))) {
        QCoreApplication::installTranslator(&translator);
    }
    ProgressDisplay const display = isatty(STDERR_FILENO) == 1 ? ProgressDisplay::OneLine : ProgressDisplay::Silent;
    std::span<char const* const> const arguments(argv + 1, static_cast<std::size_t>(std::max(argc - 1, 0)));
    return static_cast<int>(
        runCommandLine(arguments, CARTOCONTRAT_VERSION, resources, Streams{std::cout, std::cerr, display}));
}

} // namespace

int main(int argc, char** argv) {
    try {
        return runProgram(argc, argv);
    } catch (std::exception const& failure) {
        std::cerr << "Erreur : le programme s’est arrêté sur une erreur imprévue (" << failure.what()
                  << "). Signalez-la avec la commande employée.\n";
    } catch (...) {
        std::cerr << "Erreur : le programme s’est arrêté sur une erreur imprévue. Signalez-la avec la commande "
                     "employée.\n";
    }
    return static_cast<int>(ExitCode::Failed);
}
