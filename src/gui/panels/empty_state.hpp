// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace cartocontrat {

/// What stands where there is nothing to show: a drawing, what is not there, and what to do about it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    struct Act {
        QString text;
        std::function<void()> run;
    };

    EmptyState(QString const& icon, QString const& title, QString const& advice, QWidget* parent);

    /// In place of what it says. Links of `advice` emit `linkActivated`.
    void tell(QString const& title, QString const& advice, std::vector<Act> const& acts = {});

signals:
    void linkActivated(QString const& link);

private:
    QLabel *m_picture, *m_title, *m_advice;
    QHBoxLayout* m_acts;
};

} // namespace cartocontrat
