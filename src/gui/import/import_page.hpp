// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_draft.hpp"

#include <QWidget>

namespace cartocontrat {

/// One step of the assistant.
class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(ImportDraft& draft, QWidget* parent) : QWidget(parent), m_draft(draft) {}

    [[nodiscard]] virtual QString name() const = 0;     ///< in the list of steps
    [[nodiscard]] virtual QString title() const = 0;    ///< over the page
    [[nodiscard]] virtual QString subtitle() const = 0; ///< what is asked there
    /// Whether the next step can be taken.
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// What is done, or is still to be, beside the buttons.
    [[nodiscard]] virtual QString status() const { return {}; }
    /// As it comes to be shown.
    virtual void enter() {}

signals:
    void changed();
    /// The user is done with the page.
    void nextAsked();

protected:
    [[nodiscard]] ImportDraft& draft() const { return m_draft; }

private:
    ImportDraft& m_draft;
};

} // namespace cartocontrat
