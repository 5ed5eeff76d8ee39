// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace cartocontrat {

class FiguresModel;
class Session;

/// The figures of the contract of the territory shown, and its other contracts.
class TerritoryCard final : public QWidget {
    Q_OBJECT

public:
    TerritoryCard(Session& session, QWidget* parent);

    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tellOthers(std::string const& shown);
    void fitTable();
    void openContract(QString const& id);
    void copyTable();
    void copyPicture();

    Session& m_session;
    QLabel *m_title, *m_line, *m_advice, *m_others;
    QTableView* m_table;
    FiguresModel* m_figures;
    QWidget* m_buttons;
};

} // namespace cartocontrat
