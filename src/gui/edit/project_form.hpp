// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/edit/checked_form.hpp"

#include "document/project_change.hpp" // after Qt: moc cannot read <compare> first

class QComboBox;
class QPlainTextEdit;
class QTreeWidget;

namespace cartocontrat {

class CommuneField;
struct ContractData;

/// What is told of a project, to be corrected.
class ProjectForm final : public CheckedForm {
    Q_OBJECT

public:
    /// `project`: as it is now, with what `before` changed of it; both, and `contracts`, outlive the form.
    ProjectForm(Project const& project, ContractData const& contracts, ProjectChange before, QWidget* parent);

    /// All that is changed of it by now, former changes included.
    [[nodiscard]] ProjectChange change() const;

private:
    void addAmounts();
    void followAmount();
    [[nodiscard]] QString whatStays() const;
    void compareAmounts();
    void addChoices();
    void addPlace();
    void addCodes();
    void addDates();
    [[nodiscard]] static QString dateFault(QLineEdit const& field, std::string const& before);
    [[nodiscard]] std::string dateOf(std::string Operation::*date) const;
    [[nodiscard]] std::map<std::string, std::set<std::string>> codes() const;

    Project const& m_project;
    ContractData const& m_contracts;
    ProjectChange m_before;
    QLineEdit *m_title, *m_amountText = nullptr, *m_amount = nullptr, *m_future = nullptr, *m_year = nullptr,
                        *m_owner = nullptr, *m_start = nullptr, *m_end = nullptr;
    QComboBox *m_kind = nullptr, *m_period = nullptr, *m_theme = nullptr;
    CommuneField* m_commune = nullptr;
    QTreeWidget* m_codes = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QString m_wording;   ///< of the amount, as the form last put it in its field
    std::string m_insee; ///< of the commune that it is at, when it is at one
};

} // namespace cartocontrat
