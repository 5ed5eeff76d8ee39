// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

namespace cartocontrat::test {

/// A folder of its own for one test, removed at the end.
class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(TempFolder const&) = delete;
    TempFolder& operator=(TempFolder const&) = delete;

    [[nodiscard]] std::filesystem::path const& path() const { return m_path; }
    /// Writes a file, with the folders on the way to it.
    std::filesystem::path write(std::string const& name, std::string const& text) const;

private:
    std::filesystem::path m_path;
};

} // namespace cartocontrat::test
