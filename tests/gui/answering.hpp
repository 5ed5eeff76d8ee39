// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <catch2/catch.hpp>

#include <QApplication>
#include <QPushButton>
#include <QTimer>

namespace cartocontrat::test {

/// Clicks the button of that text in the dialog that is asked next.
inline void answer(QString const& text) {
    QTimer::singleShot(0, [text] {
        auto* const dialog = QApplication::activeModalWidget();
        REQUIRE(dialog != nullptr);
        for (auto* const button : dialog->findChildren<QPushButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == text) {
                button->click();
                return;
            }
        }
        FAIL("no button " << text.toStdString());
    });
}

} // namespace cartocontrat::test
