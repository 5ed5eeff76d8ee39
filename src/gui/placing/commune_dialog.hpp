// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include "gui/placing/commune_choice.hpp"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cartocontrat {

/// Asks for the commune where a project lies: a list narrowed by what is typed, whatever the accents. Communes outside
/// the project's EPCI are named with the reason why they cannot be chosen.
class CommuneDialog final : public QDialog {
    Q_OBJECT

public:
    CommuneDialog(std::shared_ptr<Workshop const> workshop, Project const& project, QWidget* parent);

    /// INSEE code of the commune that is chosen; empty: none.
    [[nodiscard]] std::string commune() const;

protected:
    /// Arrow keys go to the list while the field is typed in.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void narrow();
    void follow();

    std::shared_ptr<Workshop const> m_workshop; ///< that the choices point into
    Project const& m_project;
    std::vector<CommuneChoice> m_choices; ///< in the order of the list
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_remark;
    QPushButton* m_place;
};

} // namespace cartocontrat
