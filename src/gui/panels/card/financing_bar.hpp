// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/models/financing_model.hpp"

#include <QWidget>

namespace cartocontrat {

/// A financing plan as one bar: each part as wide as its share, the first with its share written in it.
class FinancingBar final : public QWidget {
    Q_OBJECT

public:
    explicit FinancingBar(QWidget* parent);

    void setParts(std::vector<FinancingPart> parts);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Part {
        FinancingPart part;
        double left = 0, width = 0; ///< shares of the bar
        QString share;
    };

    std::vector<Part> m_parts;
};

} // namespace cartocontrat
