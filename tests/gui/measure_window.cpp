// SPDX-License-Identifier: EUPL-1.2
#include "domain/territories.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/session/session.hpp"
#include "gui/window/appearance.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "messages/messages.hpp"

#include <QApplication>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>
#include <vector>

namespace {

using namespace cartocontrat;
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values) {
    auto const middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Lets the program work until it has; false after a minute.
template <class Condition>
bool waitFor(Condition const& isDone) {
    constexpr int patience = 60'000;
    auto const start = Clock::now();
    while (!isDone() && millisecondsSince(start) < patience) {
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(std::chrono::microseconds(500)); // leaves the processors to who draws
    }
    return isDone();
}

/// Steps of the view: what the user sees at once, and the picture that then comes.
class Stepper {
public:
    explicit Stepper(PlaneView& view) : m_view(view) {}

    template <class Step>
    bool take(char const* name, Step const& step) {
        constexpr int times = 50, patience = 20'000; // ms for all
        std::vector<double> answered, refined;
        auto const begun = Clock::now();
        for (int i = 0; i < times && millisecondsSince(begun) < patience; ++i) {
            if (!waitFor([this] { return m_view.isRefined(); })) {
                std::fprintf(stderr, "%s: no picture\n", name);
                return false;
            }
            auto const start = Clock::now();
            step(i);
            m_view.repaint();
            answered.push_back(millisecondsSince(start));
            waitFor([this] { return m_view.isRefined(); });
            m_view.repaint();
            refined.push_back(millisecondsSince(start));
        }
        std::printf("| %s | %.1f | %.0f |\n", name, median(answered), median(refined));
        return true;
    }

private:
    PlaneView& m_view;
};

bool measureSteps(Session& session, MainWindow& window) {
    auto& map = window.central().map();
    Stepper mapSteps(map);
    auto const turn = [](int i) { return i % 2 == 0; };
    map.fit();
    bool isDone = mapSteps.take("carte, déplacement d’un quart de vue", [&](int i) {
        map.setSight(map.sight().moved({(turn(i) ? 1 : -1) * map.width() / 4.0 - 3, 0}));
    });
    map.fit();
    isDone = isDone && mapSteps.take("carte, un cran de molette", [&](int i) { map.zoomBy(turn(i) ? 1.25 : 0.8); });
    isDone = isDone && mapSteps.take("carte, changement de filtre", [&](int i) {
        session.setFilter(turn(i) ? ProjectFilter{{{themeScheme, {"SPORT"}}}, {}, {}} : ProjectFilter{});
    });
    session.setView(View::Page);
    session.setTerritory(session.series().front());
    auto& page = window.central().page();
    waitFor([&] { return !session.isComposing() && page.isRefined(); });
    Stepper pageSteps(page);
    isDone = isDone && pageSteps.take("page, un cran de molette", [&](int i) { page.zoomBy(turn(i) ? 1.25 : 0.8); });
    isDone = isDone && pageSteps.take("page, déplacement d’un quart de vue", [&](int i) {
        page.setSight(page.sight().moved({(turn(i) ? 1 : -1) * page.width() / 4.0, 0}));
    });
    return isDone;
}

} // namespace

/// measure_window RESOURCES CACHE [DATA...]: times of the window at 1600x1000 on the whole département, as a table.
int main(int argc, char** argv) {
    auto const start = Clock::now();
    QStandardPaths::setTestModeEnabled(true);
    QApplication const application(argc, argv);
    auto const arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "measure_window RESOURCES CACHE [DATA...]\n");
        return 2;
    }
    dressApplication(Contrast::Usual);
    Session session(ResourcePaths{arguments[1].toStdString(), arguments[2].toStdString()});
    session.setView(View::Map);
    MainWindow window(session, Profile::Cartographer);
    window.show();
    QObject::connect(&session, &Session::readingFailed, &window,
                     [](Error const& error) { std::fprintf(stderr, "%s\n", sentence(error).c_str()); });
    MapSources sources;
    for (auto const& folder : arguments.mid(3)) {
        sources.data.emplace_back(folder.toStdString());
    }
    session.startAt(TerritoryKind::Departement);
    session.open(sources);
    if (!waitFor([&] { return session.workshop() && window.central().canvas().isRefined(); })) {
        return 1;
    }
    std::printf("| du lancement à la première carte, en tout | | %.0f |\n", millisecondsSince(start));
    return measureSteps(session, window) ? 0 : 1;
}
