// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_x.hpp"

#include "render/output_file.hpp"
#include "render/pdf_document.hpp"
#include "render/pdf_metadata.hpp"
#include "render/qpdf_file.hpp"
#include "render/stopwatch.hpp"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

namespace fs = std::filesystem;

constexpr double inkLimit = 300;           // percent: what coated paper dries (ISO 12647-2)
constexpr int longestConversion = 120'000; // milliseconds

QString toQt(fs::path const& path) {
    return QString::fromStdString(path.string());
}

/// Tells Ghostscript the output intent, in PostScript.
std::string definition(Scene const& scene, fs::path const& profile) {
    return fmt::format("%!\n[/Title {}/Trapped/False/DOCINFO pdfmark\n"
                       "[/_objdef {{icc_PDFX}}/type/stream/OBJ pdfmark\n"
                       "[{{icc_PDFX}} <</N 4>>/PUT pdfmark\n"
                       "[{{icc_PDFX}} <{}> (r) file/PUT pdfmark\n"
                       "[/_objdef {{OutputIntent_PDFX}}/type/dict/OBJ pdfmark\n"
                       "[{{OutputIntent_PDFX}} <</Type/OutputIntent/S/GTS_PDFX/OutputCondition()"
                       "/OutputConditionIdentifier(Custom)/Info <{}>/RegistryName()"
                       "/DestOutputProfile {{icc_PDFX}}>>/PUT pdfmark\n"
                       "[{{Catalog}} <</OutputIntents [{{OutputIntent_PDFX}}]>>/PUT pdfmark\n",
                       PdfDocument::textString(scene.title),
                       QByteArray::fromStdString(profile.string()).toHex().toStdString(),
                       QByteArray::fromStdString(profile.filename().string()).toHex().toStdString());
}

Result<void> convert(fs::path const& input, fs::path const& output, fs::path const& prologue, fs::path const& profile) {
    QString const program = QStandardPaths::findExecutable("gs");
    if (program.isEmpty()) {
        return failure(Code::ProgramMissing, {}, {"gs", "ghostscript"});
    }
    QStringList arguments{"-dSAFER",
                          "-dBATCH",
                          "-dNOPAUSE",
                          "-dQUIET",
                          "-sDEVICE=pdfwrite",
                          "-dPDFX",
                          "-sColorConversionStrategy=CMYK",
                          "-sProcessColorModel=DeviceCMYK"};
    for (fs::path const& allowed : {profile, prologue, input}) {
        arguments << "--permit-file-read=" + toQt(allowed);
    }
    arguments << "-sOutputICCProfile=" + toQt(profile) << "-sOutputFile=" + toQt(output) << toQt(prologue)
              << toQt(input);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    bool const ended = process.waitForFinished(longestConversion);
    std::string const said = process.readAll().trimmed().toStdString();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !said.empty()) {
        process.kill();
        process.waitForFinished();
        return failure(Code::ProgramFailed, {},
                       {"gs", said.empty() ? process.errorString().toStdString() : said.substr(0, said.find('\n'))});
    }
    return {};
}

/// What Ghostscript took from the clock is told anew; layers and tags, which PDF/X-3 does not know, are gone already.
std::string settled(QPDF& pdf, Scene const& scene) {
    using Object = QPDFObjectHandle;
    PdfMetadata const metadata{scene.title, scene.subject, scene.author, scene.keywords};
    Object information = Object::parse(informationDictionary(metadata));
    information.replaceKey("/GTS_PDFXVersion", Object::newString("PDF/X-3:2002"));
    information.replaceKey("/Trapped", Object::newName("/False"));
    pdf.getTrailer().removeKey("/ID"); // its first half would be kept
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
    Object xmp = Object::newStream(&pdf, xmpPacket(metadata));
    xmp.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    Object root = pdf.getRoot();
    root.replaceKey("/Metadata", pdf.makeIndirectObject(xmp));
    root.replaceKey("/Lang", Object::newString("fr-FR"));
    std::vector<Object> pages = pdf.getAllPages();
    for (Object& page : pages) {
        for (char const* const box : {"/BleedBox", "/TrimBox"}) {
            if (!page.hasKey(box)) {
                page.replaceKey(box, page.getKey("/MediaBox"));
            }
        }
    }
    return toBytes(pdf, PdfPacking::Plain);
}

/// Finds the colour with most ink among the operators of a content stream.
class InkMeter final : public QPDFObjectHandle::ParserCallbacks {
public:
    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            m_operands.push_back(object.isNumber() ? object.getNumericValue() : 0);
            return;
        }
        std::string const name = object.getOperatorValue();
        if ((name == "k" || name == "K") && m_operands.size() >= 4) {
            double sum = 0;
            std::for_each(m_operands.end() - 4, m_operands.end(), [&](double ink) { sum += ink; });
            m_most = std::max(m_most, 100 * sum);
        } else if ((name == "g" || name == "G") && !m_operands.empty()) {
            m_most = std::max(m_most, 100 * (1 - m_operands.back()));
        } else if (name == "rg" || name == "RG" || name == "scn" || name == "SCN" || name == "sc" || name == "SC") {
            m_isWhole = false;
        }
        m_operands.clear();
    }
    void handleEOF() override {}
    [[nodiscard]] std::optional<double> most() const { return m_isWhole ? std::optional(m_most) : std::nullopt; }

private:
    std::vector<double> m_operands;
    double m_most = 0;
    bool m_isWhole = true;
};

} // namespace

Result<std::optional<double>> mostInk(fs::path const& file) {
    auto const pdf = openPdf(file);
    if (!pdf) {
        return tl::make_unexpected(pdf.error());
    }
    try {
        InkMeter meter;
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(**pdf).getAllPages()) {
            page.parseContents(&meter);
            page.forEachFormXObject(true, [&](QPDFObjectHandle& form, QPDFObjectHandle&, std::string const&) {
                QPDFPageObjectHelper(form).parseContents(&meter);
            });
        }
        return meter.most();
    } catch (std::exception const& thrown) {
        return failure(Code::PdfDamaged, {}, {file.string(), thrown.what()});
    }
}

Result<ExportTimes> writePdfX(Scene const& scene, fs::path const& file, fs::path const& profile, PdfTrim const& trim,
                              FontBook const& fonts, PictogramBook const& pictograms, Diagnostics& diagnostics) {
    ExportTimes times;
    Stopwatch watch;
    std::error_code status;
    fs::path const profileFile = fs::absolute(profile, status);
    if (status || !fs::is_regular_file(profileFile, status)) {
        return failure(Code::FileMissing, {}, {profile.string()});
    }
    auto const page = makePdf(std::span(&scene, 1), fonts, pictograms, {PdfColour::BlackInk, PdfGround::Unsaid, trim});
    if (!page) {
        return tl::make_unexpected(page.error());
    }
    times.paint = watch.lap();
    QTemporaryDir const temporary;
    fs::path const folder = temporary.path().toStdString();
    fs::path const input = folder / "page.pdf", prologue = folder / "pdfx.ps", output = folder / "pdfx.pdf";
    for (auto const& [where, bytes] : {std::pair(input, *page), std::pair(prologue, definition(scene, profileFile))}) {
        if (auto const written = writeWhole(where, bytes); !written) {
            return tl::make_unexpected(written.error());
        }
    }
    if (auto const converted = convert(input, output, prologue, profileFile); !converted) {
        return tl::make_unexpected(converted.error());
    }
    auto const pdf = openPdf(output);
    if (!pdf) {
        return tl::make_unexpected(pdf.error());
    }
    auto const ink = mostInk(output);
    if (!ink) {
        return tl::make_unexpected(ink.error());
    }
    if (!*ink || **ink > inkLimit) {
        std::string const most = *ink ? std::to_string(std::lround(**ink)) : "?";
        diagnostics.warn(Code::InkExcess, {}, {most, std::to_string(std::lround(inkLimit))});
    }
    try {
        if (auto const written = writeWhole(file, settled(**pdf, scene)); !written) {
            return tl::make_unexpected(written.error());
        }
    } catch (std::exception const& thrown) {
        return failure(Code::ExternalFailure, file.filename().string(), {"QPDF", thrown.what()});
    }
    times.encode = watch.lap();
    return times;
}

} // namespace cartocontrat
