// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>

namespace cartocontrat {

/// Draws items with the words searched in bold.
class MatchDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWords(QString words) { m_words = std::move(words); }
    void paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const override;

private:
    QString m_words;
};

} // namespace cartocontrat
