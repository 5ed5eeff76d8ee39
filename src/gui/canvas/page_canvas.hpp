// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/page_targets.hpp"
#include "gui/canvas/plane_view.hpp"
#include "gui/commands/commands.hpp"

class QPixmap;

namespace cartocontrat {

class Session;
struct Project;

enum class Choosing { Replace, Toggle };

/// The page of the session as it prints, in millimetres, with what is chosen on it.
class PageCanvas final : public PlaneView {
    Q_OBJECT

public:
    PageCanvas(Session& session, QWidget* parent);

    /// Shows the page at the size it prints at.
    void showActualSize();
    /// 1: the size it prints at on this screen.
    [[nodiscard]] double zoom() const;

    [[nodiscard]] PageTargets const& targets() const { return m_targets; }
    [[nodiscard]] PageTarget const* targetAt(QPointF view) const;
    /// Where a page that is not composed yet is to have a call-out; none: the page shown has it as asked.
    [[nodiscard]] std::optional<CalloutPin> pinAsked(std::string const& project) const;
    /// The call-out of the only project chosen; null: none is, or it has none on this page.
    [[nodiscard]] PageTarget const* chosenCallout() const;
    /// Millimetres.
    [[nodiscard]] double paperWidth() const { return whole().width(); }
    /// The pinned call-out whose badge is there; null: none.
    [[nodiscard]] PageTarget const* badgeAt(QPointF view) const;
    /// An empty project chooses nothing.
    void choose(std::string const& project, Choosing how);
    [[nodiscard]] bool isChosen(std::string const& project) const;
    /// What of a project is told under the cursor.
    [[nodiscard]] QString tipFor(PageTarget const& target) const;
    /// As told to those who do not see the page.
    [[nodiscard]] QString describe(PageTarget const& target) const;
    /// What is drawn there now, at the size of the view.
    [[nodiscard]] QPixmap pictureOf(Extent const& page);

    /// Whether it is allowed, and somebody takes what is moved.
    [[nodiscard]] bool mayMoveCallouts() const;
    void allowMoving(bool mayMove) { m_mayMoveCallouts = mayMove; }
    [[nodiscard]] bool hasMagnet() const { return m_hasMagnet; }
    void setMagnet(bool isOn) { m_hasMagnet = isOn; }
    void showGuides(bool areShown);

    /// A call-out that is being dragged: its tool draws it and its leaders. Empty: none any more.
    void setHeld(std::string const& project);
    static constexpr double leaderWidth = 2.5; ///< of what is chosen, pixels
    void paintLeaders(QPainter& painter, std::vector<Line> const& leaders) const;

    [[nodiscard]] std::optional<Point> groundAt(QPointF view) const override;
    [[nodiscard]] std::optional<QPointF> viewOf(Point ground) const override;
    [[nodiscard]] std::vector<Symbol> symbols() const override;

signals:
    /// A box was dropped or stepped.
    void calloutMoved(std::string const& project, cartocontrat::CalloutPin pin, cartocontrat::MovedBy by);
    /// A handle of a box was dropped; no width: that of its column.
    void calloutResized(std::string const& project, std::optional<double> width);
    /// The card of what is chosen is to be shown.
    void cardAsked();
    /// The call-out chosen is to be pinned no more.
    void freeingAsked();
    /// The page is no longer to show the call-out chosen.
    void hidingAsked();
    /// What is chosen, or where it stands.
    void choiceChanged();

protected:
    [[nodiscard]] Extent whole() const override;
    [[nodiscard]] std::pair<double, double> scaleRange() const override;
    [[nodiscard]] Draw drawing(std::size_t layer) const override;
    void paintOver(QPainter& painter) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void takePage();
    void announceChoice();
    [[nodiscard]] Project const* projectOf(PageTarget const& target) const;
    void paintChosen(QPainter& painter, PageTarget const& target);
    [[nodiscard]] QRectF badgeOf(PageTarget const& target) const;
    void paintPin(QPainter& painter, PageTarget const& target);
    void paintGuides(QPainter& painter);
    [[nodiscard]] double pixelsPerMillimetre() const;

    Session& m_session;
    std::optional<QSizeF> m_paper; ///< of the page shown
    PageTargets m_targets;
    std::string m_held; ///< may be empty
    bool m_mayMoveCallouts = false, m_hasMagnet = true, m_hasGuides = true;
};

} // namespace cartocontrat
