// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <filesystem>

namespace cartocontrat {

/// A text file of what happened, a line each with its time, beside the three that came before it.
class Journal {
public:
    explicit Journal(std::filesystem::path file) : m_file(std::move(file)) {}

    [[nodiscard]] std::filesystem::path const& file() const { return m_file; }
    /// Where nothing can be written, nothing is: a journal stops no work.
    void write(QString const& line) const;
    /// The last lines, oldest first.
    [[nodiscard]] QStringList last(int lines) const;

private:
    void rotate() const;

    std::filesystem::path m_file;
};

} // namespace cartocontrat
