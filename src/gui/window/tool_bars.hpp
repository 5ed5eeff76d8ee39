// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/command.hpp"

#include <QToolBar>

class QComboBox;

namespace cartocontrat {

class ActionSet;

/// Whether a scale is that of a page, which follows its template, or may be changed.
enum class ScaleUse { OfPage, Free };

/// The bar under the menus, of the profile in use.
class MainToolBar final : public QToolBar {
    Q_OBJECT

public:
    MainToolBar(ActionSet& actions, QWidget* parent);

    /// What stands in the scale box; 0: nothing.
    void showScale(double denominator, ScaleUse use);

    /// Says beside the profile that the document cannot be saved in its file.
    void setReadOnly(bool isReadOnly);

signals:
    /// A scale was chosen or typed; its denominator.
    void scaleAsked(double denominator);
    /// What was typed is no scale.
    void scaleRefused(QString const& typed);

private:
    void fill();
    void fillForCartographer();
    void fillForExplorer();
    /// `characters`: how many it is to be wide.
    QWidget* addSearch(QString const& hint, int characters);
    void addSpace();
    void addProfile();
    void addMain(CommandId command);
    void takeScale();

    ActionSet& m_actions;
    QComboBox* m_scales = nullptr;
    double m_scale = 0;
    ScaleUse m_use = ScaleUse::OfPage;
    bool m_isReadOnly = false;
};

} // namespace cartocontrat
