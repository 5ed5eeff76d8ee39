// SPDX-License-Identifier: EUPL-1.2
#include "support/image_diff.hpp"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>
#include <vector>

namespace cartocontrat::tests {

namespace {

constexpr int channelTolerance = 2;

bool isNear(QRgb a, QRgb b) {
    return std::abs(qRed(a) - qRed(b)) <= channelTolerance && std::abs(qGreen(a) - qGreen(b)) <= channelTolerance &&
           std::abs(qBlue(a) - qBlue(b)) <= channelTolerance;
}

bool hasNearNeighbour(QRgb pixel, QImage const& image, int x, int y) {
    for (int ny = std::max(y - 1, 0); ny <= std::min(y + 1, image.height() - 1); ++ny) {
        auto const* const row = reinterpret_cast<QRgb const*>(image.constScanLine(ny));
        for (int nx = std::max(x - 1, 0); nx <= std::min(x + 1, image.width() - 1); ++nx) {
            if (isNear(pixel, row[nx])) {
                return true;
            }
        }
    }
    return false;
}

QRgb paled(QRgb pixel) {
    return qRgb(192 + qRed(pixel) / 4, 192 + qGreen(pixel) / 4, 192 + qBlue(pixel) / 4);
}

} // namespace

ImageDifference compareImages(QImage const& actual, QImage const& expected) {
    ImageDifference difference;
    difference.sameSize = actual.size() == expected.size() && !actual.isNull();
    if (!difference.sameSize) {
        return difference;
    }
    QImage const a = actual.convertToFormat(QImage::Format_RGB32), b = expected.convertToFormat(QImage::Format_RGB32);
    difference.picture = QImage(a.size(), QImage::Format_RGB32);
    std::size_t failing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            bool const fails = !hasNearNeighbour(a.pixel(x, y), b, x, y) || !hasNearNeighbour(b.pixel(x, y), a, x, y);
            failing += fails ? 1U : 0U;
            difference.picture.setPixel(x, y, fails ? qRgb(255, 0, 0) : paled(a.pixel(x, y)));
        }
    }
    difference.fraction = static_cast<double>(failing) / (static_cast<double>(a.width()) * a.height());
    return difference;
}

double inkFraction(QImage const& image) {
    QImage const rgb = image.convertToFormat(QImage::Format_RGB32);
    if (rgb.isNull()) {
        return 0;
    }
    std::unordered_map<QRgb, std::size_t> counts;
    for (int y = 0; y < rgb.height(); ++y) {
        auto const* const row = reinterpret_cast<QRgb const*>(rgb.constScanLine(y));
        for (int x = 0; x < rgb.width(); ++x) {
            ++counts[row[x]];
        }
    }
    std::size_t most = 0;
    for (auto const& [colour, count] : counts) {
        most = std::max(most, count);
    }
    double const pixels = static_cast<double>(rgb.width()) * rgb.height();
    return 1 - static_cast<double>(most) / pixels;
}

} // namespace cartocontrat::tests
