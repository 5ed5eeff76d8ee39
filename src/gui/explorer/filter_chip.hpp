// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QToolButton>

namespace cartocontrat {

/// A part of the filter as a button that takes it away: by its cross, a click, the space bar or Del.
class FilterChip final : public QToolButton {
    Q_OBJECT

public:
    FilterChip(QIcon const& icon, QString const& text, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int gap() const;
};

} // namespace cartocontrat
