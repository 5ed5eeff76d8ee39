// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace cartocontrat {

class ActionSet;
class PlaceList;

/// Where the data come from: the folders, and what was read of each table and layer in them.
class SourcesDialog final : public QDialog {
    Q_OBJECT

public:
    SourcesDialog(Session& session, ActionSet& actions, QWidget* parent);

private:
    void fill();
    void addRow(QStringList const& cells, QString const& icon);
    void addTables();
    void addLayers();

    Session& m_session;
    PlaceList* m_places;
    QTableWidget* m_table;
    QLabel* m_words;
};

} // namespace cartocontrat
