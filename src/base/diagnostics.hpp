// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

namespace cartocontrat {

enum class Severity { Info, Warning };

struct Diagnostic {
    Severity severity;
    Error what;
    friend bool operator==(Diagnostic const&, Diagnostic const&) = default;
};

/// Collects what was worth saying while work went on; never loses an entry, keeps their order.
class Diagnostics {
public:
    void info(Code code, std::string subject = {}, std::vector<std::string> arguments = {});
    void warn(Code code, std::string subject = {}, std::vector<std::string> arguments = {});
    void add(Diagnostic diagnostic);
    void append(Diagnostics const& others);
    [[nodiscard]] std::vector<Diagnostic> const& entries() const { return m_entries; }
    [[nodiscard]] bool hasWarnings() const;

private:
    std::vector<Diagnostic> m_entries;
};

} // namespace cartocontrat
