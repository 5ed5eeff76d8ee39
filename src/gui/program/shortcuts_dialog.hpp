// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

class QSortFilterProxyModel;

namespace cartocontrat {

class ActionSet;

/// The shortcuts of the profile's commands, by menu, to be searched and copied.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(ActionSet const& actions, QWidget* parent);

    /// What is shown, a line each, as tab-separated text.
    [[nodiscard]] QString text() const;
    void search(QString const& words);

private:
    QSortFilterProxyModel* m_shown;
};

} // namespace cartocontrat
