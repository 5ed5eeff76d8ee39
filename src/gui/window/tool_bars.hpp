// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/command.hpp"

#include <QToolBar>

class QComboBox;

namespace cartocontrat {

class ActionSet;

/// The bar under the menus, of the profile in use.
class MainToolBar final : public QToolBar {
    Q_OBJECT

public:
    MainToolBar(ActionSet& actions, QWidget* parent);

    /// What stands in the scale box: that of the page, which follows its template, or that of the map, to be changed.
    void showScale(double denominator, bool isFree);

signals:
    /// A scale was chosen or typed; its denominator.
    void scaleAsked(double denominator);

private:
    void fill();
    void fillForCartographer();
    void fillForExplorer();
    QWidget* addSearch(int widest);
    void addSpace();
    void addProfile();
    void addMain(CommandId command);
    void takeScale();

    ActionSet& m_actions;
    QComboBox* m_scales = nullptr;
    double m_scale = 0;
    bool m_isScaleFree = false;
};

} // namespace cartocontrat
