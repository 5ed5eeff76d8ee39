// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cartocontrat {

/// What stands where there is nothing to show: a drawing, what is not there, and what to do about it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(QString const& icon, QString const& title, QString const& advice, QWidget* parent);
};

} // namespace cartocontrat
