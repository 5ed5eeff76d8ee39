// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace cartocontrat {

/// Rows of text in columns as wide as their longest cell, two spaces apart.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> header) : m_rows{std::move(header)} {}
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    void write(std::ostream& stream) const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace cartocontrat
