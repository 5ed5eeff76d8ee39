// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>
#include <memory>
#include <string>

class QPDF;

namespace cartocontrat {

/// An existing PDF file. Errors: FileMissing, PdfEncrypted (a password is asked), PdfDamaged.
[[nodiscard]] Result<std::shared_ptr<QPDF>> openPdf(std::filesystem::path const& file);

/// How objects stand in the file that is written.
enum class PdfPacking {
    Plain,  ///< each by itself, as PDF/X-3 wants
    Streams ///< together in compressed streams: smaller
};

/// The whole file; its identifier is made from its content. Throws what QPDF throws.
[[nodiscard]] std::string toBytes(QPDF& pdf, PdfPacking packing);

} // namespace cartocontrat
