// SPDX-License-Identifier: EUPL-1.2
#include "gui/session/newest_work.hpp"
#include "gui/session/session.hpp"
#include "waiting.hpp"

#include <catch2/catch.hpp>

#include <atomic>

using namespace cartocontrat;
using test::waitFor;

namespace {

/// Projects of the theme Sport.
ProjectFilter const onlySport{{{"thematiques-2019", {"SPORT"}}}, {}, {}};

} // namespace

TEST_CASE("Of works asked for one after the other only the newest is delivered") {
    NewestWork worker(nullptr);
    std::atomic<bool> isFirstRunning = false, mayEnd = false;
    std::vector<int> delivered;
    worker.ask([&](std::stop_token const&) -> NewestWork::Delivery {
        isFirstRunning = true;
        while (!mayEnd) {
            std::this_thread::yield();
        }
        return [&] { delivered.push_back(1); };
    });
    REQUIRE(waitFor([&] { return isFirstRunning.load(); }));
    for (int const number : {2, 3}) {
        worker.ask([&, number](std::stop_token const&) -> NewestWork::Delivery {
            return [&, number] { delivered.push_back(number); };
        });
    }
    mayEnd = true;
    REQUIRE(waitFor([&] { return !worker.isBusy(); }));
    CHECK(delivered == std::vector<int>{3});
}

TEST_CASE("Work asked for last has been done once it was waited for") {
    NewestWork worker(nullptr);
    std::atomic<int> done = 0;
    bool isDelivered = false;
    worker.finish(); // of nothing
    for (int const number : {1, 2, 3}) {
        worker.ask([&, number](std::stop_token const&) -> NewestWork::Delivery {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            done = number;
            return [&] { isDelivered = true; };
        });
    }
    worker.finish();
    CHECK(done == 3);
    CHECK_FALSE(isDelivered);
    CHECK(waitFor([&] { return isDelivered; }));
}

TEST_CASE("Work begins once the interface has done what it is at") {
    NewestWork worker(nullptr);
    std::atomic<bool> isRun = false;
    worker.ask([&](std::stop_token const&) -> NewestWork::Delivery {
        isRun = true;
        return {};
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    CHECK_FALSE(isRun);
    CHECK(worker.isBusy());
    CHECK(waitFor([&] { return isRun.load(); }));
}

TEST_CASE("Work that is overtaken is asked to stop") {
    NewestWork worker(nullptr);
    std::atomic<bool> isRunning = false, wasStopped = false;
    worker.ask([&](std::stop_token const& stop) -> NewestWork::Delivery {
        isRunning = true;
        while (!stop.stop_requested()) {
            std::this_thread::yield();
        }
        wasStopped = true;
        return {};
    });
    REQUIRE(waitFor([&] { return isRunning.load(); }));
    worker.cancel();
    CHECK(waitFor([&] { return wasStopped.load(); }));
    CHECK_FALSE(worker.isBusy());
}

TEST_CASE("A session reads data, composes the page and follows territory and filter") {
    Session session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR});
    int pages = 0, failures = 0;
    QObject::connect(&session, &Session::pageChanged, [&] { ++pages; });
    QObject::connect(&session, &Session::readingFailed, [&](Error const&) { ++failures; });
    CHECK(session.workshop() == nullptr);
    session.open({});
    CHECK(session.isReading());
    REQUIRE(waitFor([&] { return pages == 1; }));
    CHECK(failures == 0);
    REQUIRE(session.series().size() == 20);
    CHECK(session.territory().id == session.series().front().id);
    REQUIRE(session.page());
    auto const all = session.page()->listed.size() + session.page()->unlocated.size();
    CHECK(all > 0);

    session.setFilter(onlySport);
    CHECK(session.isComposing());
    REQUIRE(waitFor([&] { return pages == 2; }));
    CHECK(session.page()->listed.size() + session.page()->unlocated.size() < all);

    session.setFilter(onlySport);
    CHECK_FALSE(session.isComposing());

    auto const next = session.series().at(1);
    session.setTerritory(next);
    REQUIRE(waitFor([&] { return pages == 3; }));
    CHECK(session.page()->scene.title.starts_with(next.name));
    CHECK(session.findTerritory(TerritoryKind::Epci, next.id)->slug == next.slug);
    CHECK_FALSE(session.findTerritory(TerritoryKind::Commune, "75056"));
}

TEST_CASE("Data that cannot be read leave what was open") {
    Session session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR});
    std::optional<Error> error;
    QObject::connect(&session, &Session::readingFailed, [&](Error const& told) { error = told; });
    session.open({});
    REQUIRE(waitFor([&] { return session.page() != nullptr; }));
    auto const before = session.workshop();
    MapSources wrong;
    wrong.pageTemplate = "1789";
    session.open(wrong);
    REQUIRE(waitFor([&] { return error.has_value(); }));
    CHECK(error->code == Code::TemplateUnknown);
    CHECK(session.workshop() == before);
    CHECK(session.sources().data.empty());
}
