// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace cartocontrat {

/// While it lives, keeps the first error that GDAL tells on this thread instead of printing it.
class GdalErrors {
public:
    GdalErrors();
    ~GdalErrors();
    GdalErrors(GdalErrors const&) = delete;
    GdalErrors& operator=(GdalErrors const&) = delete;
    [[nodiscard]] bool failed() const { return !m_message.empty(); }
    /// What to tell of a file that could not be opened: GDAL may have said nothing.
    [[nodiscard]] std::string message() const { return m_message.empty() ? "format non reconnu" : m_message; }

private:
    std::string m_message;
};

} // namespace cartocontrat
