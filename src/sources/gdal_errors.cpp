// SPDX-License-Identifier: EUPL-1.2
#include "sources/gdal_errors.hpp"

#include <cpl_error.h>

namespace cartocontrat {

namespace {

void CPL_STDCALL keepFirst(CPLErr level, CPLErrorNum, char const* text) {
    auto* const message = static_cast<std::string*>(CPLGetErrorHandlerUserData());
    if (level >= CE_Failure && message->empty()) {
        *message = text;
    }
}

} // namespace

GdalErrors::GdalErrors() {
    CPLPushErrorHandlerEx(&keepFirst, &m_message);
}

GdalErrors::~GdalErrors() {
    CPLPopErrorHandler();
}

} // namespace cartocontrat
