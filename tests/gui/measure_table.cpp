// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/map_canvas.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/session/session.hpp"
#include "gui/window/appearance.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "measuring.hpp"
#include "messages/messages.hpp"
#include "sources/tables/sheet_writer.hpp"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <fstream>
#include <numeric>

namespace {

using namespace cartocontrat;
using namespace cartocontrat::test;

constexpr int projectCount = 20'000;

/// An office's list, invented; the same each time. Every project lies in one of the communes of the contracts.
void writeList(std::filesystem::path const& file, Workshop const& workshop) {
    constexpr std::array works{
        "Rénovation de la salle des fêtes",     "Création d’un city-stade",           "École de musique",
        "Extension de la médiathèque",          "Maison de santé pluridisciplinaire", "Aménagement du centre-bourg",
        "Restauration de l’église Saint-Martin"};
    constexpr std::array periods{"à venir", "annuel", "à venir", ""};
    std::vector<Commune const*> communes;
    for (auto const& commune : workshop.contracts->communes) {
        if (!commune.epciSiren.empty()) {
            communes.push_back(&commune);
        }
    }
    std::vector<std::string> themes;
    for (auto const& theme : workshop.design.pageTemplate.themes) {
        themes.push_back(theme.label);
    }
    std::ofstream list(file);
    list << "titre;insee;montant;thematique;periode;maitre_ouvrage;nature\n";
    for (std::size_t i = 0; i < projectCount; ++i) {
        auto const& commune = *communes[i * 7919 % communes.size()];
        list << works[i * 31 % works.size()] << ", tranche " << i << ';' << commune.insee << ';'
             << 1000 + i * 104729 % 2'000'000 << ';' << themes[i * 13 % themes.size()] << ';'
             << periods[i % periods.size()] << ";Commune de " << commune.name << ';'
             << (i % 3 == 0 ? "fonctionnement" : "investissement") << '\n';
    }
}

/// The table of the window, and what is done to it.
class TableMeasures {
public:
    TableMeasures(Session& session, MainWindow& window)
        : m_session(session), m_window(window), m_dock(*window.findChild<QDockWidget*>(QStringLiteral("projects"))) {
        for (auto* const table : m_dock.findChildren<QTableView*>()) {
            if (qobject_cast<ProjectTableModel*>(table->model()) != nullptr) {
                m_table = table;
            }
        }
        m_model = qobject_cast<ProjectTableModel*>(m_table->model());
    }

    [[nodiscard]] int rows() const { return m_model->rowCount(); }

    void measureAll(std::filesystem::path const& folder) {
        sortByEach();
        type();
        scroll();
        select();
        changeFilter();
        exportSheets(folder);
    }

private:
    /// What a user waits for: the act, and the rows drawn.
    template <class Act>
    double time(Act const& act) {
        longestHold([this] { return isAtRest(); });
        auto const start = Clock::now();
        act();
        m_table->viewport()->repaint();
        return millisecondsSince(start);
    }
    /// Of some acts of a kind, and how long the answer to what they set off holds the interface.
    void tell(char const* what, std::vector<double> const& times) {
        auto const after = longestHold([this] { return isAtRest(); });
        std::printf("| %s | %.1f | %.1f | %.0f |\n", what, median(times), *std::max_element(times.begin(), times.end()),
                    after);
        std::fflush(stdout);
    }
    [[nodiscard]] bool isAtRest() const {
        return !m_session.isReading() && !m_session.isComposing() && m_window.central().canvas().isRefined();
    }

    void sortByEach() {
        std::vector<double> all;
        for (int column = 0; column < ProjectTableModel::ColumnCount; ++column) {
            for (auto const order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                all.push_back(time([&] { m_table->sortByColumn(column, order); }));
            }
            auto const name = m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
            tell(qPrintable(QStringLiteral("tri : %1").arg(name)), {all.end()[-2], all.back()});
        }
    }
    void type() {
        auto& field = *m_dock.findChild<QLineEdit*>();
        std::vector<double> letters;
        auto const text = QStringLiteral("salle arras");
        for (qsizetype length = 1; length <= text.size(); ++length) {
            letters.push_back(time([&] { field.setText(text.left(length)); }));
        }
        tell("une lettre du filtre de texte", letters);
        tell("filtre de texte effacé", {time([&] { field.clear(); })});
    }
    void scroll() {
        auto& bar = *m_table->verticalScrollBar();
        std::vector<double> frames;
        bar.setValue(0);
        while (bar.value() < bar.maximum()) {
            QCoreApplication::processEvents();
            auto const start = Clock::now();
            bar.setValue(bar.value() + bar.pageStep());
            m_table->viewport()->repaint();
            frames.push_back(millisecondsSince(start));
        }
        tell("défilement d’une page", frames);
    }
    void select() {
        tell("tout choisir", {time([&] { m_table->selectAll(); })});
        tell("ne rien choisir", {time([&] { m_table->clearSelection(); })});
        std::vector<double> times;
        constexpr int choices = 20;
        for (int i = 0; i < choices; ++i) {
            auto const& id = m_model->project(i * 977 % rows()).id;
            times.push_back(time([&] { m_session.setSelection({id}); }));
        }
        tell("choisir un projet sur la carte", times);
    }
    void changeFilter() {
        auto const& theme = m_session.workshop()->design.pageTemplate.themes.front().code;
        auto const& scheme = m_session.workshop()->design.pageTemplate.scheme;
        std::vector<double> times;
        constexpr int changes = 4;
        for (int i = 0; i < changes; ++i) {
            times.push_back(time([&] {
                m_session.setFilter(i % 2 == 0 ? ProjectFilter{{{scheme, {theme}}}, {}, {}} : ProjectFilter{});
            }));
        }
        tell("filtre de la carte", times);
    }
    void exportSheets(std::filesystem::path const& folder) {
        std::vector<int> columns(ProjectTableModel::ColumnCount - 1), all(static_cast<std::size_t>(rows()));
        std::iota(columns.begin(), columns.end(), static_cast<int>(ProjectTableModel::Title));
        std::iota(all.begin(), all.end(), 0);
        Sheet sheet;
        tell("export : lignes prises du tableau", {time([&] { sheet = m_model->sheet(columns, all); })});
        for (char const* const ending : {"xlsx", "ods", "csv"}) {
            auto const start = Clock::now();
            auto const file = folder / (std::string("projets.") + ending);
            bool const isWritten = writeSheet(sheet, file).has_value();
            std::printf("| export : écriture .%s (fil à part) | %s%.0f | | |\n", ending, isWritten ? "" : "échec ",
                        millisecondsSince(start));
        }
    }

    Session& m_session;
    MainWindow& m_window;
    QDockWidget& m_dock;
    QTableView* m_table = nullptr;
    ProjectTableModel* m_model = nullptr;
};

} // namespace

/// measure_table RESOURCES CACHE [DATA...]: times of the table of the window over 20,000 projects, as a table.
int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication const application(argc, argv);
    auto const arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "measure_table RESOURCES CACHE [DATA...]\n");
        return 2;
    }
    dressApplication(Contrast::Usual);
    QTemporaryDir const kept;
    std::filesystem::path const folder(kept.path().toStdString());
    Session session(ResourcePaths{arguments[1].toStdString(), arguments[2].toStdString()});
    session.setView(View::Map);
    MainWindow window(session, Profile::Cartographer);
    window.show();
    session.startAt(TerritoryKind::Departement);
    QObject::connect(&session, &Session::readingFailed, &window,
                     [](Error const& error) { std::fprintf(stderr, "%s\n", sentence(error).c_str()); });
    MapSources sources;
    for (auto const& place : arguments.mid(3)) {
        sources.data.emplace_back(place.toStdString());
    }
    session.open(sources);
    auto const isOpen = [&] {
        return session.workshop() && !session.isReading() && window.central().map().isRefined();
    };
    longestHold(isOpen);
    std::filesystem::create_directory(folder / "listes");
    writeList(folder / "listes" / "projets-essai.csv", *session.workshop());
    auto const start = Clock::now();
    sources.data.push_back(folder / "listes");
    session.open(sources);
    auto const held = longestHold([&] { return isOpen() && !session.isComposing(); });
    TableMeasures measures(session, window);
    std::printf("| ouverture de %d projets, en tout | %.0f | | %.0f |\n", measures.rows(), millisecondsSince(start),
                held);
    if (held < 0 || measures.rows() < projectCount) {
        return 1;
    }
    measures.measureAll(folder);
    return 0;
}
