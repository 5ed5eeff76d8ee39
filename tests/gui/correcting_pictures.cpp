// SPDX-License-Identifier: EUPL-1.2
#include "correcting_pictures.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/canvas/canvas_tool.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/placing/commune_dialog.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "waiting.hpp"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QTableView>
#include <QUndoStack>

#include <cstdio>

namespace cartocontrat::test {
namespace {

constexpr char const* healthCentre = "ternois-maison-de-sante-pluridisciplinaire";
constexpr char const* anvin = "62036";

class Corrector {
public:
    Corrector(Session& session, MainWindow& window, QString folder)
        : m_session(session), m_window(window), m_folder(std::move(folder)) {}

    [[nodiscard]] bool takeAll() {
        showTernois();
        takeHandles();
        takePlacing();
        takePoint();
        m_session.undoStack().setIndex(0);
        trigger(CommandId::SelectTool);
        takeSea();
        showTernois(); // the whole département has more projects than a page of A4 holds
        return !m_hasFailed;
    }

private:
    void showTernois() {
        for (auto const& territory : m_session.series()) {
            if (territory.slug == "ternois") {
                m_session.setTerritory(territory);
            }
        }
        trigger(CommandId::ShowPage);
    }

    /// Two boxes pinned, a third held by a handle.
    void takeHandles() {
        std::vector<std::string> right;
        for (auto const& target : page().targets().targets) {
            if (target.isCallout && target.side == Side::Right) {
                right.push_back(target.project);
            }
        }
        for (auto i = right.size() - 3; i + 1 < right.size(); ++i) {
            m_session.setSelection({right[i]});
            trigger(CommandId::Pin);
        }
        m_session.setSelection({right.back()});
        page().frame(page().chosenCallout()->box.grown(45));
        settle();
        auto const box = page().sight().toView(page().chosenCallout()->box);
        QPointF const outer(box.right(), box.center().y()), by(-9 * page().sight().pixelsPerUnit, 0);
        mouse(QEvent::MouseButtonPress, outer);
        mouse(QEvent::MouseMove, outer + by / 2);
        mouse(QEvent::MouseMove, outer + by);
        take("1b-poignees-et-epingles");
        key(Qt::Key_Escape);
        mouse(QEvent::MouseButtonRelease, outer + by);
        page().fit();
        settle();
    }

    void takePlacing() {
        auto const row = draggedRow();
        m_session.setSelection({healthCentre});
        page().frame(Extent{80, 60, 180, 140});
        settle();
        auto const at =
            canvas().viewOf(m_session.workshop()->contracts->findCommune(anvin)->chefLieu).value_or(QPointF());
        drag(*row, at);
        take("7-placer-un-projet");
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&canvas(), &leave);
        page().fit();
        trigger(CommandId::ShowMap);
        trigger(CommandId::PlaceProject);
        take("7-placer-au-clavier");
        key(Qt::Key_Return);
        settle();
        take("7-place-a-la-main");
        CommuneDialog dialog(m_session.workshop(), *m_session.workshop()->contracts->findProject(healthCentre),
                             &m_window);
        dialog.show();
        keep(dialog, "7-choisir-la-commune");
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("st"));
        keep(dialog, "7-choisir-la-commune-recherche");
    }

    /// The point just placed is held a little to the east.
    void takePoint() {
        trigger(CommandId::MovePointTool);
        for (auto const& symbol : canvas().symbols()) {
            if (symbol.subject == healthCentre) {
                auto const from = canvas().sight().toView(symbol.plane);
                mouse(QEvent::MouseButtonPress, from);
                mouse(QEvent::MouseMove, from + QPointF(60, 20));
                mouse(QEvent::MouseMove, from + QPointF(120, 40));
                take("7-deplacer-un-point");
                key(Qt::Key_Escape);
                mouse(QEvent::MouseButtonRelease, from);
                return;
            }
        }
        fail("the project placed has no marker");
    }

    void takeSea() {
        trigger(CommandId::WholeDepartement);
        m_session.setSelection({});
        m_window.central().map().setScale(1'200'000);
        take("2-carte-et-mers");
        m_window.central().map().fit();
    }

    std::unique_ptr<QMimeData> draggedRow() {
        for (auto* const table : m_window.findChildren<QTableView*>()) {
            if (auto* const model = qobject_cast<ProjectTableModel*>(table->model())) {
                return std::unique_ptr<QMimeData>(model->mimeData({model->index(model->rowOf(healthCentre), 1)}));
            }
        }
        return std::make_unique<QMimeData>();
    }

    void drag(QMimeData const& data, QPointF at) {
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &enter);
        QDragMoveEvent move(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &move);
    }

    void mouse(QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, canvas().mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
    }

    void key(int key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
    }

    void trigger(CommandId id) {
        m_window.actions().action(id).trigger();
        settle();
    }

    void settle() {
        if (!waitFor([this] { return !m_session.isComposing() && canvas().isRefined(); })) {
            fail("the canvas does not settle");
        }
    }

    void take(char const* name) {
        settle();
        keep(m_window, name);
    }

    void keep(QWidget& what, char const* name) {
        QCoreApplication::processEvents();
        auto const file = QDir(m_folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png"));
        if (!what.grab().save(file)) {
            fail(name);
        }
    }

    void fail(char const* what) {
        std::fprintf(stderr, "correcting: %s\n", what);
        m_hasFailed = true;
    }

    PageCanvas& page() { return m_window.central().page(); }
    PlaneView& canvas() { return m_window.central().canvas(); }

    Session& m_session;
    MainWindow& m_window;
    QString m_folder;
    bool m_hasFailed = false;
};

} // namespace

bool takeCorrectingPictures(Session& session, MainWindow& window, QString const& folder) {
    return Corrector(session, window, folder).takeAll();
}

} // namespace cartocontrat::test
