// SPDX-License-Identifier: EUPL-1.2
#include "sources/postgis/shared_projects.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

// Run by test_editing.py, which starts the server and publishes the data that ship to it.

using namespace cartocontrat;

namespace {

constexpr char const* sport = "lumbres-terrains-multisports";

SharedProjects connect(std::string const& author) {
    char const* const text = std::getenv("CARTOCONTRAT_DATABASE");
    REQUIRE(text != nullptr);
    auto const address = readDatabaseAddress(text);
    REQUIRE(address);
    auto projects = SharedProjects::connect(*address, author);
    REQUIRE(projects);
    return std::move(*projects);
}

std::int64_t written(Result<EditOutcome> const& outcome) {
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<std::int64_t>(*outcome));
    return std::get<std::int64_t>(*outcome);
}

EditConflict conflictOf(Result<EditOutcome> const& outcome) {
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<EditConflict>(*outcome));
    return std::get<EditConflict>(*outcome);
}

} // namespace

TEST_CASE("Of two people who change one project, the second is told what the first changed") {
    auto const alice = connect("Alice");
    auto const bob = connect("Bob l'\"autre\"");
    auto const seenByAlice = alice.find(sport);
    auto const seenByBob = bob.find(sport);
    REQUIRE(seenByAlice);
    REQUIRE(seenByBob);
    REQUIRE(seenByAlice->version == seenByBob->version);

    auto const ours = written(bob.update(sport, seenByBob->version, {{"amount_eur", "1,3 million €"}}));
    CHECK(ours > seenByBob->version);

    auto const conflict = conflictOf(alice.update(sport, seenByAlice->version, {{"title", "L’aire de jeux"}}));
    CHECK(conflict.author == "Bob l'\"autre\"");
    CHECK(conflict.version == ours);
    CHECK_FALSE(conflict.isDeleted);
    CHECK(conflict.differences ==
          std::vector<CellDifference>{{"amount_eur", "99100", "1,3 million €", ""},
                                      {"title", "Terrains multisports", "Terrains multisports", "L’aire de jeux"}});
    CHECK(alice.find(sport)->cells.at("title") == "Terrains multisports");

    auto const again = written(alice.update(sport, conflict.version, {{"title", "L’aire de jeux"}}));
    auto const now = bob.find(sport);
    REQUIRE(now);
    CHECK(now->version == again);
    CHECK(now->author == "Alice");
    CHECK(now->cells.at("title") == "L’aire de jeux");
    CHECK(now->cells.at("amount_eur") == "1,3 million €");
}

TEST_CASE("A change is checked as tables are when they are read") {
    auto const projects = connect("Alice");
    auto const before = projects.find(sport);
    REQUIRE(before);
    struct Case {
        ProjectCells changes;
        Error error;
    };
    auto const table = std::string("cartocontrat.projets");
    auto const row = table + ", ligne 2";
    auto const cases = {
        Case{{{"theme", "Sportt"}}, {Code::KeyUnknown, row, {"theme", "Sportt", "Sport"}}},
        Case{{{"amount_eur", "-3"}}, {Code::ValueInvalid, row, {"amount_eur", "-3", "un montant nul ou positif"}}},
        Case{{{"titel", "x"}}, {Code::ColumnMissing, table, {"titel", "title"}}},
        Case{{{"version", "1"}}, {Code::ColumnMissing, table, {"version", ""}}},
    };
    for (auto const& [changes, error] : cases) {
        auto const outcome = projects.update(sport, before->version, changes);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error() == error);
    }
    CHECK(projects.find(sport)->version == before->version);
}

TEST_CASE("Projects are added and taken away, and nobody takes away what somebody else changed") {
    auto const alice = connect("Alice");
    auto const bob = connect("Bob");
    ProjectCells const cells{{"projet_id", "essai-l'école \"neuve\""},
                             {"title", "L'école"},
                             {"contract_id", "2019-lumbres"},
                             {"epci_siren", "246201016"},
                             {"theme", "Education"},
                             {"origin", "map_label"},
                             {"location_rule", "epci"}};
    auto const first = written(alice.insert(cells));
    auto const id = cells.at("projet_id");
    CHECK(bob.read()->back().cells.at("title") == "L'école");

    auto const twice = bob.insert(cells);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == Code::DuplicateKey);

    auto const second = written(bob.update(id, first, {{"year", "2020"}}));
    auto const kept = conflictOf(alice.remove(id, first));
    CHECK(kept.author == "Bob");
    CHECK(kept.differences == std::vector<CellDifference>{{"year", "", "2020", ""}});
    CHECK(written(alice.remove(id, second)) == second);

    auto const gone = conflictOf(bob.update(id, second, {{"year", "2021"}}));
    CHECK(gone.isDeleted);
    CHECK(gone.author == "Alice");

    auto const unknown = bob.update("lumbres-terrain-multisports", 1, {{"year", "2021"}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error() == Error{Code::ProjectUnknown, {}, {"lumbres-terrain-multisports", sport}});
}
