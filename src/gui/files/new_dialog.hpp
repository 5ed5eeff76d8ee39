// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"

#include <QDialog>

class QComboBox;

namespace cartocontrat {

class PlaceList;

/// What a new document is to be made with: at first what is open.
class NewDialog final : public QDialog {
    Q_OBJECT

public:
    NewDialog(Session const& session, QWidget* parent);

    /// Nothing is changed by hand in it.
    [[nodiscard]] MapDocument document() const;

private:
    Session const& m_session;
    QComboBox* m_template;
    PlaceList* m_data;
};

} // namespace cartocontrat
