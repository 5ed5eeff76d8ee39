// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QTableView;
class QToolButton;

namespace cartocontrat {

class ActionSet;
class FinancingBar;
class FinancingModel;
class Session;
struct LocatedProject;

/// A line of a card: what it tells and its value.
struct CardFact {
    QString name, value;
    friend bool operator==(CardFact const&, CardFact const&) = default;
};

/// All that is known of one project.
class ProjectCard final : public QWidget {
    Q_OBJECT

public:
    ProjectCard(Session& session, ActionSet& actions, QWidget* parent);

    void setProject(LocatedProject const& project);
    [[nodiscard]] std::vector<CardFact> const& facts() const { return m_facts; }
    [[nodiscard]] FinancingModel const& financing() const { return *m_financing; }
    /// The card as text, and its plan with tabs between cells.
    [[nodiscard]] QString text() const;
    /// The same with its plan as a table.
    [[nodiscard]] QString html() const;

private:
    void gatherFacts(LocatedProject const& project);
    void fitPlan();

    Session& m_session;
    QLabel *m_icon, *m_title, *m_summary, *m_note, *m_planTitle, *m_source;
    QFormLayout* m_form;
    FinancingBar* m_bar;
    FinancingModel* m_financing;
    QTableView* m_plan;
    QToolButton* m_show;
    std::vector<CardFact> m_facts;
    std::string m_project; ///< id
};

} // namespace cartocontrat
