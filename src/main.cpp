// SPDX-License-Identifier: EUPL-1.2
#include "cli/run.hpp"
#include "gui/run.hpp"

#include <QApplication>
#include <QStandardPaths>

#include <langinfo.h>
#include <unistd.h>

#include <algorithm>
#include <clocale>
#include <exception>
#include <iostream>
#include <memory>
#include <string_view>

namespace {

using namespace cartocontrat;

enum class Face { CommandLine, Window };

/// Whether somebody can look at a window.
bool hasDisplay() {
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// The window, unless nothing was asked where no window can be seen.
Face chooseFace(QStringList const& arguments) {
    return asksForWindow(arguments) && (hasDisplay() || !arguments.isEmpty()) ? Face::Window : Face::CommandLine;
}

/// The command line paints pages without a display, wherever the program runs; and Qt wants an UTF-8 locale, which it
/// would otherwise ask for on the standard error of every run.
void settleEnvironment(Face face) {
    if (face == Face::CommandLine) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
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

/// With what the process began: Qt would take --style and others of its own out of the arguments.
std::unique_ptr<QGuiApplication> makeApplication(Face face, int& ownName, char** argv) {
    return face == Face::Window ? std::make_unique<QApplication>(ownName, argv)
                                : std::make_unique<QGuiApplication>(ownName, argv);
}

int runProgram(int argc, char** argv) {
    std::span<char const* const> const arguments(argv + 1, static_cast<std::size_t>(std::max(argc - 1, 0)));
    QStringList words;
    for (char const* const argument : arguments) {
        words.append(QString::fromLocal8Bit(argument));
    }
    auto const face = chooseFace(words);
    settleEnvironment(face);
    qInstallMessageHandler(handleQtMessage);
    if (face == Face::Window && !hasDisplay() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        std::cerr << "Erreur : aucun écran où ouvrir la fenêtre (DISPLAY n’est pas défini). Ouvrez une session "
                     "graphique, ou employez la ligne de commande : cartocontrat --help.\n";
        return static_cast<int>(ExitCode::Failed);
    }
    QCoreApplication::setApplicationVersion(QStringLiteral(CARTOCONTRAT_VERSION));
    int ownName = std::min(argc, 1);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARTOCONTRAT_VERSION));
    auto const application = makeApplication(face, ownName, argv);
    auto resources = findResources(QCoreApplication::applicationFilePath().toStdString(),
                                   qEnvironmentVariable("CARTOCONTRAT_RESOURCES").toStdString());
    if (resources) {
        resources->cache = cacheFolder();
    }
    if (face == Face::Window) {
        return runDesktop(words, resources);
    }
    ProgressDisplay const display = isatty(STDERR_FILENO) == 1 ? ProgressDisplay::OneLine : ProgressDisplay::Silent;
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
