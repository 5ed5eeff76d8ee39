// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>

#include <vector>

namespace cartocontrat {

/// Lays its items out as words of a text: one after the other, on as many lines as the width takes.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    [[nodiscard]] QLayoutItem* takeAt(int index) override;
    /// Before the item at a place, in the order of lines and of the keyboard.
    void insertWidget(int index, QWidget* widget);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(QRect const& rectangle) override;

private:
    enum class Do { Measure, Place };
    int flow(QRect const& within, Do what) const;

    std::vector<QLayoutItem*> m_items; ///< owned, as layouts of Qt do
};

} // namespace cartocontrat
