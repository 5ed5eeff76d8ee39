// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/commands/document_editor.hpp"

#include <QUndoCommand>

namespace cartocontrat {

/// Steps that follow each other become one when they are of the same run: arrow keys pressed again on one box.
struct Run {
    std::string subject; ///< empty: a step of its own
    friend bool operator==(Run const&, Run const&) = default;
};

/// What a step is called: with the project or place that it is about in the list of steps, without it in menus.
[[nodiscard]] QString stepText(DocumentEditor const& editor, QString const& act, std::string const& subject);

/// Puts a part in a document; undone, what stood there before. A step, or a run of them, that changes nothing in the
/// end leaves the undo stack.
class PartCommand final : public QUndoCommand {
public:
    /// `editor` outlives the command.
    PartCommand(DocumentEditor& editor, QString const& text, DocumentPart after, Run run = {});

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(QUndoCommand const* next) override;

private:
    DocumentEditor& m_editor;
    DocumentPart m_before, m_after;
    Run m_run;
};

} // namespace cartocontrat
