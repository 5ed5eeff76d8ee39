// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_page.hpp"

class QLineEdit;
class QTimer;

namespace cartocontrat {

class MessageBar;
class NewestWork;

/// Which file.
class FilePage final : public ImportPage {
    Q_OBJECT

public:
    FilePage(ImportDraft& draft, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString status() const override;

    void open(QString const& file);
    /// The file of the draft in its field again, whatever was typed there.
    void restore();

signals:
    /// Another than the one that is read, by the user.
    void fileAsked(QString const& file);

private:
    void ask(QString const& file);
    /// Asks for what is typed, once it is a file that can be read and where nothing chosen would be lost.
    void askTyped();
    void browse();
    void showError(Error const& error);

    QLineEdit* m_path;
    MessageBar* m_message;
    QTimer* m_pause;    ///< since the last letter
    NewestWork* m_look; ///< at the disk, which may be slow
};

} // namespace cartocontrat
