// SPDX-License-Identifier: EUPL-1.2
#include "base/diagnostics.hpp"

#include <algorithm>
#include <utility>

namespace cartocontrat {

void Diagnostics::info(Code code, std::string subject, std::vector<std::string> arguments) {
    m_entries.push_back({Severity::Info, {code, std::move(subject), std::move(arguments)}});
}

void Diagnostics::warn(Code code, std::string subject, std::vector<std::string> arguments) {
    m_entries.push_back({Severity::Warning, {code, std::move(subject), std::move(arguments)}});
}

void Diagnostics::add(Diagnostic diagnostic) {
    m_entries.push_back(std::move(diagnostic));
}

void Diagnostics::append(Diagnostics const& others) {
    // A copy, so that appending a collection to itself is sound.
    std::vector<Diagnostic> const added = others.m_entries;
    m_entries.insert(m_entries.end(), added.begin(), added.end());
}

bool Diagnostics::hasWarnings() const {
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](Diagnostic const& entry) { return entry.severity == Severity::Warning; });
}

} // namespace cartocontrat
