// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QDockWidget;

namespace cartocontrat {

/// A dock's title with the tools of its panel in the same line, which leaves the height to what the panel shows.
class DockTitle final : public QWidget {
    Q_OBJECT

public:
    /// `tools`: null: none. Where there is too little room its buttons keep their icons alone.
    DockTitle(QDockWidget& dock, QWidget* tools);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setWords(Qt::ToolButtonStyle style);

    QWidget* m_tools;
    int m_fullWidth = 0; ///< that the words of the buttons need; 0: they are shown
};

} // namespace cartocontrat
