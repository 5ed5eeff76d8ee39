// SPDX-License-Identifier: EUPL-1.2
#include "gui/audit/page_check.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/audit/check_dialog.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/session/session.hpp"

namespace cartocontrat {

PageCheck::PageCheck(Session& session, ActionSet& actions, PageCanvas& canvas, QWidget& window) : QObject(&window) {
    actions.setAct(CommandId::CheckPage, this, [this, &session, &canvas, &window] {
        if (!m_dialog) {
            m_dialog = new CheckDialog(session, &window);
            m_dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_dialog, &CheckDialog::placeAsked, &canvas, [&session, &canvas](Extent const& place) {
                session.setView(View::Page);
                canvas.frame(place);
                canvas.setFocus();
            });
        }
        m_dialog->show();
        m_dialog->raise();
        m_dialog->activateWindow();
    });
    auto const follow = [&session, &actions] {
        actions.setAvailable(CommandId::CheckPage, session.page() != nullptr, tr("Aucune page n’est montrée"));
    };
    connect(&session, &Session::pageChanged, this, follow);
    follow();
}

PageCheck::~PageCheck() = default;

CheckDialog* PageCheck::dialog() const {
    return m_dialog;
}

} // namespace cartocontrat
