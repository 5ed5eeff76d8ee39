// SPDX-License-Identifier: EUPL-1.2
#include "render/qpdf_file.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace cartocontrat {

Result<std::shared_ptr<QPDF>> openPdf(std::filesystem::path const& file) {
    std::string const name = file.string();
    std::error_code status;
    if (!std::filesystem::is_regular_file(file, status)) {
        return failure(Code::FileMissing, {}, {name});
    }
    try {
        std::shared_ptr<QPDF> pdf = QPDF::create();
        // What QPDF would mend by guessing may lose a page: better told than printed.
        pdf->setAttemptRecovery(false);
        pdf->setSuppressWarnings(true);
        pdf->processFile(name.c_str());
        if (pdf->isEncrypted()) {
            return failure(Code::PdfEncrypted, {}, {name});
        }
        if (pdf->getAllPages().empty()) {
            return failure(Code::PdfDamaged, {}, {name, "0 page"});
        }
        return pdf;
    } catch (QPDFExc const& thrown) {
        if (thrown.getErrorCode() == qpdf_e_password) {
            return failure(Code::PdfEncrypted, {}, {name});
        }
        return failure(Code::PdfDamaged, {}, {name, thrown.getMessageDetail()});
    } catch (std::exception const& thrown) {
        return failure(Code::PdfDamaged, {}, {name, thrown.what()});
    }
}

std::string toBytes(QPDF& pdf, PdfPacking packing) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(packing == PdfPacking::Streams ? qpdf_o_generate : qpdf_o_disable);
    writer.write();
    auto const buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<char const*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace cartocontrat
