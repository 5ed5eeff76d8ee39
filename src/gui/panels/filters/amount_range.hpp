// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "base/euros.hpp" // after Qt: moc cannot read <compare> first

#include <optional>
#include <utility>
#include <vector>

namespace cartocontrat {

using AmountBounds = std::pair<Euros, Euros>;

/// Amounts by order of magnitude, as bars, and two handles between which they are kept. Left and right move the handle
/// in use, up and down take the other.
class AmountRange final : public QWidget {
    Q_OBJECT

public:
    explicit AmountRange(QWidget* parent);

    /// `bounds`: least and greatest of all; `amounts`: those counted; the ends of the range, where it has any.
    void setAmounts(AmountBounds bounds, std::vector<Euros> amounts, std::optional<Euros> least,
                    std::optional<Euros> most);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// While a handle moves; no value: that end is free.
    void moved(std::optional<cartocontrat::Euros> least, std::optional<cartocontrat::Euros> most);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Handle { Least, Most };

    [[nodiscard]] double place(Euros amount) const; ///< 0 to 1 along the scale
    [[nodiscard]] Euros amountAt(double place) const;
    [[nodiscard]] double x(double place) const;
    [[nodiscard]] double place(Handle handle) const;
    void move(double place);

    AmountBounds m_bounds{Euros::fromCents(0), Euros::fromCents(0)};
    std::vector<Euros> m_amounts;
    std::optional<Euros> m_least, m_most;
    Handle m_handle = Handle::Least;
};

} // namespace cartocontrat
