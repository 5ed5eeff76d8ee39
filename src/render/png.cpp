// SPDX-License-Identifier: EUPL-1.2
#include "render/export.hpp"
#include "render/output_file.hpp"
#include "render/painter.hpp"
#include "render/stopwatch.hpp"

#include <QImage>
#include <QPainter>

#include <png.h>

#include <cassert>
#include <cmath>
#include <memory>

namespace cartocontrat {

namespace {

constexpr double mmPerInch = 25.4;

/// State of libpng, which answers an error by a C++ exception: longjmp would skip destructors.
struct PngFailure {
    std::string reason;
};

class PngWriter {
public:
    PngWriter()
        : m_png(png_create_write_struct(
              PNG_LIBPNG_VER_STRING, nullptr, [](png_structp, png_const_charp reason) { throw PngFailure{reason}; },
              [](png_structp, png_const_charp) {})),
          m_info(png_create_info_struct(m_png)) {
        png_set_write_fn(
            m_png, &m_bytes,
            [](png_structp png, png_bytep data, std::size_t length) {
                static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<char const*>(data), length);
            },
            nullptr);
    }
    ~PngWriter() { png_destroy_write_struct(&m_png, &m_info); }
    PngWriter(PngWriter const&) = delete;
    PngWriter& operator=(PngWriter const&) = delete;

    std::string encode(QImage const& image, double dpi) {
        auto const width = static_cast<png_uint_32>(image.width()), height = static_cast<png_uint_32>(image.height());
        png_set_IHDR(m_png, m_info, width, height, 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_BASE,
                     PNG_FILTER_TYPE_BASE);
        auto const dotsPerMetre = static_cast<png_uint_32>(std::lround(dpi / mmPerInch * 1000));
        png_set_pHYs(m_png, m_info, dotsPerMetre, dotsPerMetre, PNG_RESOLUTION_METER);
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
        png_set_compression_level(m_png, compressionLevel);
        png_set_compression_buffer_size(m_png, 1U << 16);
        png_write_info(m_png, m_info);
        std::vector<png_byte> row(std::size_t{width} * 3);
        for (int y = 0; y < image.height(); ++y) {
            auto const* pixel = reinterpret_cast<QRgb const*>(image.constScanLine(y));
            for (std::size_t i = 0; i < row.size(); i += 3, ++pixel) {
                row[i] = static_cast<png_byte>(qRed(*pixel));
                row[i + 1] = static_cast<png_byte>(qGreen(*pixel));
                row[i + 2] = static_cast<png_byte>(qBlue(*pixel));
            }
            png_write_row(m_png, row.data());
        }
        png_write_end(m_png, m_info);
        return std::move(m_bytes);
    }

private:
    static constexpr int compressionLevel = 1;
    std::string m_bytes;
    png_structp m_png;
    png_infop m_info;
};

int pixels(double millimetres, double dpi) {
    return static_cast<int>(std::lround(millimetres / mmPerInch * dpi));
}

/// A picture of `width` x `height` millimetres, null when there is no room for it; `draw` paints it in millimetres.
template <class Draw>
QImage drawPicture(double width, double height, double dpi, Draw const& draw) {
    assert(dpi >= 36 && dpi <= 1200);
    QImage image(pixels(width, dpi), pixels(height, dpi), QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(image.width() / width, image.height() / height);
    draw(painter);
    painter.end();
    return image;
}

template <class Draw>
Result<ExportTimes> writePicture(double width, double height, double dpi, std::filesystem::path const& file,
                                 Draw const& draw) {
    ExportTimes times;
    Stopwatch watch;
    auto const image = drawPicture(width, height, dpi, draw);
    if (image.isNull()) {
        return failure(Code::ExternalFailure, file.filename().string(), {"Qt", "QImage"});
    }
    times.paint = watch.lap();
    try {
        auto const written = writeWhole(file, PngWriter().encode(image, dpi));
        if (!written) {
            return tl::make_unexpected(written.error());
        }
    } catch (PngFailure const& thrown) {
        return failure(Code::ExternalFailure, file.filename().string(), {"libpng", thrown.reason});
    }
    times.encode = watch.lap();
    return times;
}

} // namespace

QImage makePicture(Scene const& scene, double dpi, FontBook const& fonts, PictogramBook const& pictograms) {
    constexpr double mmPerMetre = 1000;
    auto picture = drawPicture(scene.width, scene.height, dpi,
                               [&](QPainter& painter) { paint(scene, painter, fonts, pictograms); });
    auto const perMetre = static_cast<int>(std::lround(dpi * mmPerMetre / mmPerInch));
    picture.setDotsPerMeterX(perMetre);
    picture.setDotsPerMeterY(perMetre);
    return picture;
}

Result<ExportTimes> writePng(Scene const& scene, double dpi, std::filesystem::path const& file, FontBook const& fonts,
                             PictogramBook const& pictograms) {
    return writePicture(scene.width, scene.height, dpi, file,
                        [&](QPainter& painter) { paint(scene, painter, fonts, pictograms); });
}

Result<ExportTimes> writePng(ContactSheet const& sheet, double dpi, std::filesystem::path const& file,
                             FontBook const& fonts, PictogramBook const& pictograms) {
    return writePicture(sheet.frame.width, sheet.frame.height, dpi, file, [&](QPainter& painter) {
        for (Thumbnail const& thumbnail : sheet.thumbnails) {
            double const scale = thumbnail.box.width() / thumbnail.page->width;
            painter.save();
            painter.translate(thumbnail.box.minX, thumbnail.box.minY);
            painter.scale(scale, scale);
            paint(*thumbnail.page, painter, fonts, pictograms);
            painter.restore();
        }
        paint(sheet.frame, painter, fonts, pictograms);
    });
}

} // namespace cartocontrat
