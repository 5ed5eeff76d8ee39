// SPDX-License-Identifier: EUPL-1.2
#include "opened.hpp"

#include <QCoreApplication>
#include <QTest>

namespace cartocontrat::test {

namespace {

constexpr int patience = 60'000; // milliseconds, on a machine that is shared

} // namespace

Opened::Opened() : session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR}), actions(nullptr) {
    MapSources sources;
    sources.access.cache = std::filesystem::path();
    session.open(std::move(sources));
    settle();
}

void Opened::settle() {
    REQUIRE(QTest::qWaitFor([this] { return session.workshop() && !session.isReading() && !session.isComposing(); },
                            patience));
}

void Opened::show(TerritoryKind kind, std::string const& id) {
    auto const territory = session.findTerritory(kind, id);
    REQUIRE(territory);
    session.setTerritory(*territory);
    settle();
}

} // namespace cartocontrat::test
