// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication const application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("cartocontrat-panel-tests"));
    QCoreApplication::setOrganizationName(QStringLiteral("cartocontrat-panel-tests"));
    return Catch::Session().run(argc, argv);
}
