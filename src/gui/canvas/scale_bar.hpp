// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cartocontrat {

class MapCanvas;

/// A length on the ground that is round in the metric system, and its name.
struct RoundLength {
    double metres = 0;
    QString text; ///< "20 km", "500 m"
    friend bool operator==(RoundLength const&, RoundLength const&) = default;
};

/// The longest of 1, 2 or 5 times a power of ten metres that is no longer than `most`. \pre `most` is at least 1
[[nodiscard]] RoundLength roundLength(double most);

/// The scale of the free map as a bar: how long a round length is in the middle of the view.
class ScaleBar final : public QWidget {
    Q_OBJECT

public:
    explicit ScaleBar(MapCanvas& map);

    [[nodiscard]] RoundLength const& length() const { return m_length; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    [[nodiscard]] int mostPixels() const;

    MapCanvas& m_map;
    RoundLength m_length;
};

} // namespace cartocontrat
