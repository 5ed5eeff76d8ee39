// SPDX-License-Identifier: EUPL-1.2
#include "cli/text_table.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <ostream>

namespace cartocontrat {

void TextTable::write(std::ostream& stream) const {
    std::vector<std::size_t> widths;
    for (auto const& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths[column], decodeUtf8(row[column]).size());
        }
    }
    for (auto const& row : m_rows) {
        std::string line;
        std::size_t pending = 0; // spaces are written only before another cell, so that no line ends with one
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (!row[column].empty()) {
                line += std::string(pending, ' ') + row[column];
                pending = 0;
            }
            pending += widths[column] - decodeUtf8(row[column]).size() + 2;
        }
        stream << line << '\n';
    }
}

} // namespace cartocontrat
