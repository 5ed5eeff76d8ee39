// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

class QWidget;

namespace cartocontrat {

/// A decision that only the user can take.
struct Question {
    QString icon;        ///< of src/gui/icons
    QString title, text; ///< what happened; why, what is safe, what to do
    QStringList answers; ///< verbs, each with its access key; the first leaves all as it is and never loses work
    int usual = -1;      ///< place of the answer that Enter gives, which never loses work either; -1: the last
};

/// Whom the program asks; tests answer by themselves.
class Questions {
public:
    Questions() = default;
    Questions(Questions const&) = delete;
    Questions& operator=(Questions const&) = delete;
    virtual ~Questions() = default;

    /// The place of an answer; that of the first when the user closes the dialog.
    [[nodiscard]] virtual int ask(Question const& question) = 0;
    /// No value: the user gave it up.
    [[nodiscard]] virtual std::optional<std::filesystem::path> askFileToOpen(std::filesystem::path const& folder) = 0;
    /// With the ending of documents.
    [[nodiscard]] virtual std::optional<std::filesystem::path> askFileToSave(std::filesystem::path const& proposed) = 0;
};

/// Asks by dialogs over a window.
class DialogQuestions final : public Questions {
public:
    explicit DialogQuestions(QWidget& window) : m_window(window) {}

    [[nodiscard]] int ask(Question const& question) override;
    [[nodiscard]] std::optional<std::filesystem::path> askFileToOpen(std::filesystem::path const& folder) override;
    [[nodiscard]] std::optional<std::filesystem::path> askFileToSave(std::filesystem::path const& proposed) override;

private:
    QWidget& m_window;
};

} // namespace cartocontrat
