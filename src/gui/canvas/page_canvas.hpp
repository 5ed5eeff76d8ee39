// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/plane_view.hpp"

namespace cartocontrat {

class Session;

/// The page of the session as it prints, in millimetres.
class PageCanvas final : public PlaneView {
    Q_OBJECT

public:
    PageCanvas(Session& session, QWidget* parent);

    /// Shows the page at the size it prints at.
    void showActualSize();
    /// 1: the size it prints at on this screen.
    [[nodiscard]] double zoom() const;

protected:
    [[nodiscard]] Extent whole() const override;
    [[nodiscard]] std::pair<double, double> scaleRange() const override;
    [[nodiscard]] Draw drawing() const override;
    void paintOver(QPainter& painter) override;

private:
    void takePage();
    [[nodiscard]] double pixelsPerMillimetre() const;

    Session& m_session;
    std::optional<QSizeF> m_paper; ///< of the page shown
};

} // namespace cartocontrat
