// SPDX-License-Identifier: EUPL-1.2
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QStandardPaths>

/// Widgets need an application, and the user's own settings must not be touched.
int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    int ownName = 1;
    QApplication const application(ownName, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("cartocontrat-tests"));
    QCoreApplication::setApplicationName(QStringLiteral("cartocontrat-tests"));
    return Catch::Session().run(argc, argv);
}
