// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project_filter.hpp"

#include <QStackedWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cartocontrat {

class ActionSet;
class AmountRange;
class Session;
class ValueBoxes;

/// What is shown of the projects, applied at once.
class FiltersPanel final : public QStackedWidget {
    Q_OBJECT

public:
    FiltersPanel(Session& session, ActionSet& actions, QWidget* parent);

private:
    void makeHead(ActionSet& actions, QVBoxLayout& layout);
    void makeBoxes(QVBoxLayout& layout);
    void makeAmount(QVBoxLayout& layout);
    void makeForm(QVBoxLayout& layout);
    void takeWorkshop();
    void takeNomenclature();
    void refresh();
    void tell(FilterCounts const& counts);
    void fillOwners(FilterCounts const& counts);
    void showAmounts(FilterCounts const& counts);
    void takeAmount(QLineEdit& field, std::optional<Euros> ProjectFilter::*end);
    void apply(ProjectFilter filter);
    [[nodiscard]] ProjectFilter filter() const;
    [[nodiscard]] std::string scheme() const; ///< of the nomenclature chosen

    Session& m_session;
    QLabel* m_line;
    QPushButton* m_clear;
    QLabel* m_advice;
    QComboBox* m_nomenclature;
    ValueBoxes *m_themes, *m_periods;
    AmountRange* m_range;
    QLineEdit *m_least, *m_most;
    QComboBox *m_kinds, *m_owners;
    QLineEdit* m_text;
    QCheckBox *m_voted, *m_unlocated;
};

} // namespace cartocontrat
