// SPDX-License-Identifier: EUPL-1.2
#include "gui/commands/part_command.hpp"

#include <QCoreApplication>

namespace cartocontrat {

namespace {

/// QUndoStack asks only commands of one id to merge.
constexpr int mergeable = 1, single = -1;

} // namespace

QString stepText(DocumentEditor const& editor, QString const& act, std::string const& subject) {
    auto const title = QString::fromStdString(editor.titleOf(subject)).replace(u'\n', u' ');
    return title.isEmpty() ? act : QCoreApplication::translate("Edits", "%1 : %2").arg(act, title) + u'\n' + act;
}

PartCommand::PartCommand(DocumentEditor& editor, QString const& text, DocumentPart after, Run run)
    : QUndoCommand(text), m_editor(editor), m_before(present(editor.document(), after)), m_after(std::move(after)),
      m_run(std::move(run)) {
    setObsolete(m_before == m_after);
}

void PartCommand::undo() {
    m_editor.replace(m_before);
}

void PartCommand::redo() {
    m_editor.replace(m_after);
}

int PartCommand::id() const {
    return m_run.subject.empty() ? single : mergeable;
}

bool PartCommand::mergeWith(QUndoCommand const* next) {
    auto const* const other = dynamic_cast<PartCommand const*>(next);
    if (other == nullptr || other->m_run != m_run || other->text() != text()) {
        return false;
    }
    m_after = other->m_after;
    setObsolete(m_before == m_after);
    return true;
}

} // namespace cartocontrat
