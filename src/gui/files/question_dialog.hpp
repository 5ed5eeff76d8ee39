// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace cartocontrat {

struct Question;

/// Shows a question; its result is the place of the answer.
class QuestionDialog final : public QDialog {
    Q_OBJECT

public:
    QuestionDialog(Question const& question, QWidget* parent);
};

} // namespace cartocontrat
