// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QToolBar>

#include <vector>

class QLabel;
class QToolButton;

namespace cartocontrat {

class ActionSet;
class FlowLayout;
class Session;

/// The line of the profile Explorer under the search: what is filtered, each part as a chip that takes it away, and
/// what can be added; how many projects are left, and where.
class FilterBar final : public QToolBar {
    Q_OBJECT

public:
    FilterBar(Session& session, ActionSet& actions, QWidget* parent);

    /// Opens what can be added, for the keyboard.
    void openMenu();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void makeChips();
    void fitHeight();
    void showDepartement();
    void clearAll();

    Session& m_session;
    QWidget* m_flow;
    FlowLayout* m_layout;
    QToolButton *m_add, *m_clear;
    QLabel* m_count;
    std::vector<QWidget*> m_chips;
};

} // namespace cartocontrat
