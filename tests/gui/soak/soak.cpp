// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/page_accessible.hpp"
#include "gui/canvas/plane_view.hpp"
#include "gui/program/memory_use.hpp"
#include "gui/window/appearance.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "messages/messages.hpp"
#include "soak/memory.hpp"
#include "soak/user.hpp"
#include "waiting.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

using namespace cartocontrat;
using namespace cartocontrat::test;
using Clock = std::chrono::steady_clock;

constexpr double mostMemory = 500;             // MB, at rest
constexpr std::chrono::seconds memoryPause(6); // freed memory is given back every five

struct Asked {
    double minutes = 0; ///< 0: until `steps`
    int steps = 0;
    std::uint32_t seed = 1;
    double mostGrowth = 0; ///< MB an hour
    bool tellsSteps = false;
    QStringList places; ///< resources, cache, data
};

/// Programs that would be started on a link.
class NoBrowser final : public QObject {
    Q_OBJECT

public:
    NoBrowser() {
        for (auto const* const scheme : {"file", "http", "https"}) {
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
        }
    }
    ~NoBrowser() override {
        for (auto const* const scheme : {"file", "http", "https"}) {
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
        }
    }

public slots:
    void open(QUrl const& /*link*/) {}
};

/// A walk and what it takes.
class Soak {
public:
    Soak(Asked const& asked, Session& session, MainWindow& window, QString const& folder)
        : m_asked(asked), m_window(window), m_user(session, window, folder, asked.seed) {}

    /// False: the window stopped answering.
    bool walk() {
        std::printf(
            "| min | steps | resident MB | peak MB | in use MB | objects | windows |\n|---|---|---|---|---|---|---|\n");
        for (int done = 0; !isOver(done); ++done) {
            bool const goesOn = m_user.step();
            if (m_asked.tellsSteps) {
                auto const now = readMemory();
                std::fprintf(stderr, "%d, %.1f s, MB: %.0f resident, %.0f peak, %.0f in use: %s\n", done,
                             minutes() * 60, now.resident, now.peak, now.inUse, m_user.last().c_str());
            }
            if (!goesOn) {
                return tellUnrest();
            }
            bool const isTime = minutes() >= static_cast<double>(m_samples.size() + 1);
            if (m_asked.minutes > 0 && isTime && !sample(done)) {
                return false;
            }
        }
        if (!m_user.rest()) {
            return tellUnrest();
        }
        m_user.quit();
        return true;
    }

    /// Whether all was as wanted.
    [[nodiscard]] bool tell() const {
        std::printf("\n%s\n", m_user.tally().c_str());
        bool isRight = true;
        for (auto const& name : m_user.undone()) {
            std::printf("never done: %s\n", name.c_str());
            isRight = m_asked.minutes <= 0; // some steps do not come by everything
        }
        auto const now = readMemory();
        double atRest = now.resident;
        for (auto const& sample : m_samples) {
            atRest = std::max(atRest, sample.resident);
        }
        std::printf("at rest %.0f MB (%.0f at most), peak %.0f\n", atRest, mostMemory, now.peak);
        isRight = isRight && atRest <= mostMemory;
        if (m_asked.minutes > 0) {
            // Half an hour of samples that differ by tens of megabytes gives slopes as large by chance alone.
            constexpr double notByChance = 1.645; // one in twenty
            for (auto const& [name, what] :
                 {std::pair("resident", &Memory::resident), std::pair("in use", &Memory::inUse)}) {
                auto const growth = growthOf(m_samples, what);
                std::printf("growth over the second half, %s: %.1f MB an hour (%.0f at most), z = %.2f\n", name,
                            growth.byHour, m_asked.mostGrowth, growth.z);
                isRight = isRight && (growth.byHour <= m_asked.mostGrowth || growth.z < notByChance);
            }
        }
        return isRight;
    }

private:
    [[nodiscard]] bool tellUnrest() const {
        std::fprintf(stderr, "the window does not come to rest after: %s. %s\n", m_user.last().c_str(),
                     m_user.pending().c_str());
        return false;
    }
    [[nodiscard]] double minutes() const {
        return std::chrono::duration<double, std::ratio<60>>(Clock::now() - m_start).count();
    }
    [[nodiscard]] bool isOver(int done) const {
        return m_asked.minutes > 0 ? minutes() >= m_asked.minutes : done >= m_asked.steps;
    }

    /// At rest, so that one minute is like another.
    bool sample(int steps) {
        if (!m_user.rest()) {
            return tellUnrest();
        }
        waitFor([] { return false; }, memoryPause);
        auto now = readMemory();
        now.minutes = minutes();
        m_samples.push_back(now);
        std::printf("| %.1f | %d | %.0f | %.0f | %.1f | %lld | %lld |\n", now.minutes, steps, now.resident, now.peak,
                    now.inUse, static_cast<long long>(m_window.findChildren<QObject*>().size()),
                    static_cast<long long>(QApplication::topLevelWidgets().size()));
        std::fflush(stdout);
        return true;
    }

    Asked m_asked;
    MainWindow& m_window;
    User m_user;
    std::vector<Memory> m_samples; ///< one a minute
    Clock::time_point m_start = Clock::now();
};

Asked parse() {
    QCommandLineParser parser;
    QCommandLineOption const minutes(QStringLiteral("minutes"), {}, QStringLiteral("N"), QStringLiteral("0"));
    QCommandLineOption const steps(QStringLiteral("steps"), {}, QStringLiteral("N"), QStringLiteral("200"));
    QCommandLineOption const seed(QStringLiteral("seed"), {}, QStringLiteral("N"), QStringLiteral("1"));
    QCommandLineOption const growth(QStringLiteral("most-growth"), {}, QStringLiteral("MB"), QStringLiteral("20"));
    QCommandLineOption const tell(QStringLiteral("tell"));
    parser.addOptions({minutes, steps, seed, growth, tell});
    parser.process(QCoreApplication::arguments());
    return {parser.value(minutes).toDouble(), parser.value(steps).toInt(), parser.value(seed).toUInt(),
            parser.value(growth).toDouble(),  parser.isSet(tell),          parser.positionalArguments()};
}

} // namespace

/// soak [--minutes N | --steps N] [--seed N] [--most-growth MB] [--tell] RESOURCES CACHE [DATA...]: a walk at random
/// through all that can be done in the window, at 1600x1000 over the whole département; fails where something was never
/// done, memory at rest passes 500 MB, or it grows.
int main(int argc, char** argv) {
    keepMemorySmall();        // as the program does
    QTemporaryDir const room; // whose files are its own, for dialogs that go up a folder too
    auto const home = room.filePath(QStringLiteral("home"));
    QDir().mkpath(home);
    qputenv("TMPDIR", room.path().toUtf8());
    qputenv("HOME", home.toUtf8()); // settings, recovery and documents of its own
    QApplication const application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cartocontrat-soak"));
    QCoreApplication::setOrganizationName(QStringLiteral("cartocontrat-soak"));
    auto asked = parse();
    if (asked.places.size() < 2) {
        std::fprintf(
            stderr,
            "soak [--minutes N | --steps N] [--seed N] [--most-growth MB] [--tell] RESOURCES CACHE [DATA...]\n");
        return 2;
    }
    for (auto& place : asked.places) {
        place = QDir().absoluteFilePath(place);
    }
    QDir::setCurrent(home); // what is saved under no folder's name
    NoBrowser const noBrowser;
    installPageAccessibility();
    dressApplication(Contrast::Usual);
    Session session(ResourcePaths{asked.places[0].toStdString(), asked.places[1].toStdString()});
    MainWindow window(session, Profile::Cartographer);
    giveMemoryBack(window);
    window.show();
    QObject::connect(&session, &Session::readingFailed, &window,
                     [](Error const& error) { std::fprintf(stderr, "%s\n", sentence(error).c_str()); });
    MapSources sources;
    for (auto const& folder : asked.places.mid(2)) {
        sources.data.emplace_back(folder.toStdString());
    }
    session.open(sources);
    if (!waitFor([&] { return session.page() && window.central().canvas().isRefined(); }, std::chrono::minutes(2))) {
        std::fprintf(stderr, "no first page\n");
        return 1;
    }
    Soak soak(asked, session, window, home);
    bool const isWalked = soak.walk();
    bool const isRight = soak.tell();
    return isWalked && isRight ? 0 : 1;
}

#include "soak.moc"
