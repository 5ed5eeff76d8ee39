// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>

namespace cartocontrat::test {

using Damage = std::function<void(nlohmann::json&)>;

/// A file of styles/ with something wrong, in a folder of its own that goes with it.
class DamagedFile {
public:
    DamagedFile(std::string const& nameInStyles, Damage const& damage);
    ~DamagedFile();
    DamagedFile(DamagedFile const&) = delete;
    DamagedFile& operator=(DamagedFile const&) = delete;

    [[nodiscard]] std::filesystem::path const& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::filesystem::path stylesFolder();

} // namespace cartocontrat::test
