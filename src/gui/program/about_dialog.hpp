// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace cartocontrat {

struct Workshop;

/// Versions, licences, and whom the data are owed to.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    /// `workshop`: the data open; may be null.
    AboutDialog(Workshop const* workshop, QWidget* parent);
};

} // namespace cartocontrat
