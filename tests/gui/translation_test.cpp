// SPDX-License-Identifier: EUPL-1.2
#include "gui/actions/action_set.hpp"
#include "gui/data/sources_dialog.hpp"
#include "gui/files/file_questions.hpp"
#include "gui/files/new_dialog.hpp"
#include "gui/program/about_dialog.hpp"
#include "gui/program/language.hpp"
#include "gui/program/preferences_dialog.hpp"
#include "gui/program/shortcuts_dialog.hpp"
#include "gui/session/session.hpp"
#include "gui/window/main_window.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"
#include "messages/messages.hpp"
#include "waiting.hpp"

#include <catch2/catch.hpp>

#include <QAction>
#include <QMenuBar>
#include <QTranslator>

#include <set>

using namespace cartocontrat;

namespace {

/// English, and what was asked of it in vain.
class Listener final : public QTranslator {
public:
    Listener() {
        REQUIRE(load(QStringLiteral(CARTOCONTRAT_TRANSLATIONS "/cartocontrat_en.qm")));
        QCoreApplication::installTranslator(this);
    }

    QString translate(char const* context, char const* text, char const* comment, int count) const override {
        auto const said = QTranslator::translate(context, text, comment, count);
        bool const isOfQt = context[0] == 'Q';
        if (said.isNull() && !isOfQt) {
            m_missing.insert(std::string(context) + ": " + text);
        }
        return said;
    }

    [[nodiscard]] std::set<std::string> const& missing() const { return m_missing; }

private:
    mutable std::set<std::string> m_missing;
};

} // namespace

TEST_CASE("In English the window and its dialogs find each of their texts in the context where it was translated") {
    Listener const english;
    Session session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR});
    MainWindow window(session, Profile::Cartographer);
    window.show();
    session.open({});
    REQUIRE(test::waitFor([&] { return session.page() != nullptr; }));
    session.setSelection({session.projects().front()->project->id});
    session.setView(View::Map);
    NewDialog const fresh(session, &window);
    SourcesDialog const sources(session, window.actions(), &window);
    PreferencesDialog const preferences({}, {}, &window);
    ShortcutsDialog const shortcuts(window.actions(), &window);
    AboutDialog const about(session.workshop().get(), &window);
    QCoreApplication::processEvents();

    CHECK(english.missing() == std::set<std::string>{});
    CHECK(window.actions().action(CommandId::Undo).text() == QLatin1String("Undo"));
    CHECK(window.menuBar()->actions().first()->text() == QLatin1String("&File"));
    CHECK(preferences.windowTitle() == QLatin1String("Preferences"));
    CHECK_THAT(sentence({Code::FileMissing, {}, {"projets.csv"}}), Catch::Contains("does not exist"));
}

TEST_CASE("In English numbers, amounts and dates are written and read as English people do") {
    CHECK(eurosText(Euros::fromCents(123'456'700), Cents::Shown) == QStringLiteral("1 234 567,00 €"));
    Listener const english;
    CHECK(groupedNumber(652'700) == QLatin1String("652,700"));
    CHECK(kilometresText(4'230) == QStringLiteral("4.2 km"));
    CHECK(degreesText({-2.3341, 50.3842}) == QStringLiteral("50.3842° N  2.3341° W"));
    CHECK(eurosText(Euros::fromCents(123'456'700), Cents::Shown) == QStringLiteral("€1,234,567.00"));
    CHECK(eurosText(Euros::fromCents(-105), Cents::Hidden) == QStringLiteral("\u2212€1.05"));
    CHECK(percentText("22,0 %") == QLatin1String("22.0%"));
    for (auto const* const typed : {"€1,300,000", "1.3 million €", "1,3 million €", "1 300 000", "1,300,000.00"}) {
        INFO(typed);
        CHECK(readAmount(QString::fromUtf8(typed)) == Euros::fromCents(130'000'000));
    }
    auto const moment = std::filesystem::file_time_type::clock::now();
    CHECK(timeText(moment).contains(QLatin1String(" at ")));
    CHECK(english.missing() == std::set<std::string>{});
}

TEST_CASE("In English no two menus are opened by the same letter") {
    Listener const english;
    std::set<QChar> letters;
    for (MenuLayout const& menu : menus()) {
        if (menu.title == nullptr) {
            continue; // a submenu, named by its opener
        }
        auto const title = QCoreApplication::translate("Commands", menu.title);
        INFO(title.toStdString());
        CHECK(letters.insert(title.at(title.indexOf(QLatin1Char('&')) + 1).toLower()).second);
    }
}

TEST_CASE("The program speaks the first language wanted that it knows, and French otherwise") {
    struct Case {
        QStringList wanted;
        char const* spoken;
    };
    for (Case const& one : {Case{{"fr-FR", "fr", "en"}, "fr"}, Case{{"en-GB", "en", "fr"}, "en"},
                            Case{{"en_US", "fr"}, "en"}, Case{{"nl-BE", "nl", "en"}, "en"}, Case{{"nl", "fr"}, "fr"},
                            Case{{"C"}, "fr"}, Case{{}, "fr"}, Case{{"de"}, "fr"}}) {
        INFO(one.wanted.join(QLatin1Char(' ')).toStdString());
        CHECK(spokenLanguage(one.wanted, CARTOCONTRAT_TRANSLATIONS).toStdString() == one.spoken);
    }
}

TEST_CASE("In French no line begins with a mark, and arguments stay what they are") {
    auto const [source, printed] = GENERATE(table<char const*, char const*>({
        {"Note : %1", "Note : %1"},
        {"Aucune réponse pour « %1 »", "Aucune réponse pour « %1 »"},
        {"Zoom %1 %", "Zoom %1 %"},
        {"%1 sur %2", "%1 sur %2"},
        {"Le reste est lu ; allez-y !", "Le reste est lu ; allez-y !"},
        {"Classeur (*.xlsx);;Texte (*.csv)", "Classeur (*.xlsx);;Texte (*.csv)"},
        {" 'à' HH:mm", " 'à' HH:mm"},
    }));
    CHECK(withNoBreakSpaces(QString::fromUtf8(source)).toStdString() == printed);
    FrenchTypography const french;
    CHECK(french.translate("", "Enregistrer", nullptr, -1).isNull());
}
