// SPDX-License-Identifier: EUPL-1.2
#include "unit/map/damaged_file.hpp"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace cartocontrat::test {

std::filesystem::path stylesFolder() {
    return std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "styles";
}

DamagedFile::DamagedFile(std::string const& nameInStyles, Damage const& damage) {
    std::ifstream source(stylesFolder() / nameInStyles);
    auto document = nlohmann::json::parse(source);
    damage(document);
    auto pattern = (std::filesystem::temp_directory_path() / "cartocontrat-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    m_path = std::filesystem::path(pattern) / "damaged.json";
    std::ofstream(m_path) << document.dump();
}

DamagedFile::~DamagedFile() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path.parent_path(), ignored);
}

} // namespace cartocontrat::test
