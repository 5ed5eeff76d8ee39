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

/// The same in a dialog that is asked once what is under way is done.
inline void answerLater(QString const& text) {
    constexpr int between = 10; // ms
    QTimer::singleShot(between, [text] {
        if (QApplication::activeModalWidget() == nullptr) {
            answerLater(text);
        } else {
            answer(text);
        }
    });
}

} // namespace cartocontrat::test
