// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_assistant.hpp"
#include "panels/opened.hpp"
#include "support/import_table.hpp"
#include "support/temp_folder.hpp"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

#include <fstream>
#include <stdexcept>

namespace cartocontrat::test {

using Step = ImportAssistant::Step;

/// The assistant over the data that ship, with a file in a folder of its own.
class Import : public Opened {
public:
    explicit Import(std::string const& text, std::string const& name = "subventions_2019.csv")
        : assistant(session, folder.path() / "correspondances", nullptr) {
        file = folder.path() / name;
        std::ofstream(file, std::ios::binary) << text;
        assistant.show();
    }
    void read() {
        assistant.openFile(QString::fromStdString(file.string()));
        settleDraft();
    }
    void settleDraft() {
        REQUIRE(QTest::qWaitFor([this] { return !assistant.draft().isBusy(); }, 30'000));
        QCoreApplication::processEvents();
    }
    void next() {
        assistant.goOn();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ImportReview const& review() const { return *assistant.draft().review(); }
    [[nodiscard]] std::size_t toDecide() const { return review().count(RowState::ToDecide); }
    /// The button of that name of the row's line in the table of issues.
    void click(QString const& name) {
        for (auto* const button : assistant.findChildren<QPushButton*>()) {
            if (button->accessibleName() == name) {
                button->click();
                QCoreApplication::processEvents();
                return;
            }
        }
        FAIL(name.toStdString());
    }

    /// The button of that text.
    void press(QString const& text) {
        for (auto* const button : assistant.findChildren<QPushButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == text) {
                button->click();
                return;
            }
        }
        FAIL(text.toStdString());
    }

    /// To the step, where nothing keeps from it.
    void goTo(Step step) {
        read();
        while (assistant.step() < step) {
            auto const former = assistant.step();
            next();
            REQUIRE(assistant.step() > former);
        }
    }
    /// The field of that name, of that kind.
    template <class Field>
    [[nodiscard]] Field& field(QString const& name) const {
        for (auto* const one : assistant.findChildren<Field*>()) {
            if (one->accessibleName() == name) {
                return *one;
            }
        }
        FAIL(name.toStdString());
        throw std::logic_error("no such field");
    }
    [[nodiscard]] QTreeWidget& changes() const { return *assistant.findChild<QTreeWidget*>("import-changes"); }
    /// The answer that begins so, of a row that is like what the document has.
    void say(QString const& words) {
        for (auto* const button : assistant.findChildren<QRadioButton*>()) {
            if (button->text().remove(QLatin1Char('&')).startsWith(words)) {
                button->click();
                QCoreApplication::processEvents();
                return;
            }
        }
        FAIL(words.toStdString());
    }
    [[nodiscard]] QString result() const { return assistant.findChild<QLabel*>("import-result")->text(); }

    TempFolder folder;
    std::filesystem::path file;
    ImportAssistant assistant;
};

inline std::string readAll(std::filesystem::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace cartocontrat::test
