// SPDX-License-Identifier: EUPL-1.2
#include "support/temp_folder.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace cartocontrat::test {

TempFolder::TempFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "cartocontrat-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    m_path = pattern;
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TempFolder::write(std::string const& name, std::string const& text) const {
    auto const file = m_path / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    if (!stream.flush()) {
        throw std::runtime_error("cannot write " + file.string());
    }
    return file;
}

} // namespace cartocontrat::test
