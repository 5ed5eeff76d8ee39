// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace cartocontrat {

class Journal;

/// The last lines of the journal, and where it lies.
class JournalDialog final : public QDialog {
    Q_OBJECT

public:
    JournalDialog(Journal const& journal, QWidget* parent);
};

} // namespace cartocontrat
