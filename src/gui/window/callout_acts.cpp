// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/canvas/callout_resize.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/commands/commands.hpp"
#include "gui/session/session.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace cartocontrat {

/// What is done by hand to the call-out that is chosen, each a command to undo.
void MainWindow::makeCalloutActs() {
    using enum CommandId;
    auto& page = m_central->page();
    connect(&page, &PageCanvas::calloutMoved, this, [this](std::string const& project, CalloutPin pin, MovedBy by) {
        push(moveCallout(m_session, {m_session.territory().slug, project}, pin, by));
    });
    connect(&page, &PageCanvas::calloutResized, this, [this](std::string const& project, std::optional<double> width) {
        push(resizeCallout(m_session, {m_session.territory().slug, project}, width, MovedBy::Pointer));
    });
    connect(&page, &PageCanvas::freeingAsked, &m_actions->action(Pin), &QAction::trigger);
    auto const setAct = [this, &page](CommandId id, auto make, QString const& said = {}) {
        m_actions->setAct(id, this, [this, &page, make, said] {
            if (auto const* const target = page.chosenCallout()) {
                push(make(CalloutName{m_session.territory().slug, target->project}, *target));
                if (!said.isEmpty()) {
                    m_session.announce(said);
                }
            }
        });
    };
    setAct(Pin, [this](CalloutName const& name, PageTarget const& target) {
        bool const isPinned = m_session.document().edits(name.slug).callout(name.project).pin.has_value();
        return isPinned ? freeCallout(m_session, name) : pinCallout(m_session, name, {target.side, target.box.minY});
    });
    setAct(
        OtherSide,
        [this](CalloutName const& name, PageTarget const& target) {
            return sendCalloutTo(m_session, name, target.side == Side::Left ? Side::Right : Side::Left);
        },
        tr("Étiquette envoyée dans l’autre colonne. Ctrl+Z annule."));
    setAct(AlignToColumn, [this](CalloutName const& name, PageTarget const&) {
        return resizeCallout(m_session, name, std::nullopt, MovedBy::Pointer);
    });
    for (auto const& [command, by] : {std::pair(WidenCallout, 1.0), std::pair(NarrowCallout, -1.0)}) {
        setAct(command, [this, &page, by = by](CalloutName const& name, PageTarget const& target) {
            Handle const outer{target.side == Side::Left ? -1 : 1, 0};
            auto const box = resizeBox(target, outer, outer.x * by, page.targets(), 0, Magnet::Off);
            return resizeCallout(m_session, name, widthToKeep(target, box.width(), page.targets()), MovedBy::Keys);
        });
    }
    setAct(
        HideCallout, [this](CalloutName const& name, PageTarget const&) { return hideCallout(m_session, name); },
        tr("Étiquette masquée. Ctrl+Z annule ; « Page, Réafficher » la retrouve."));
    m_actions->setAct(FreeAll, this, [this] { push(freeAllCallouts(m_session, m_session.territory().slug)); });
    m_actions->setAct(SettleOthers, this, [this] {
        auto const steps = m_session.undoStack().count();
        push(settleOtherCallouts(m_session, m_session.territory().slug));
        m_session.announce(m_session.undoStack().count() == steps
                               ? tr("Les étiquettes libres sont déjà où la page les place")
                               : tr("Étiquettes libres replacées ; les épinglées n’ont pas bougé"));
    });
    makeHiddenMenu();
}

/// The stack does the command, and owns it.
void MainWindow::push(CommandPtr command) {
    m_session.undoStack().push(command.release());
}

/// The call-outs hidden on this page, each to be shown again.
void MainWindow::makeHiddenMenu() {
    auto* const menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        auto const slug = m_session.territory().slug;
        for (auto const& [project, edit] : m_session.document().edits(slug).callouts) {
            if (!edit.isHidden) {
                continue;
            }
            auto const* const found = m_session.workshop()->contracts->findProject(project);
            auto const title = QString::fromStdString(found != nullptr ? typeset(found->title) : project);
            connect(menu->addAction(title), &QAction::triggered, this,
                    [this, name = CalloutName{slug, project}] { push(showCallout(m_session, name)); });
        }
        if (menu->isEmpty()) {
            menu->addAction(tr("Aucune étiquette masquée"))->setEnabled(false);
        } else {
            menu->addSeparator();
            connect(menu->addAction(tr("Toutes les étiquettes")), &QAction::triggered, this,
                    [this, slug] { push(showAllCallouts(m_session, slug)); });
        }
    });
    m_actions->setMenu(CommandId::ShowHidden, menu);
}

} // namespace cartocontrat
