// SPDX-License-Identifier: EUPL-1.2
#include "unit/map/colour_vision.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cartocontrat::test {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// By Sight, of linear RGB.
constexpr std::array<Matrix, 4> sightMatrices{
    {{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};

Triple product(Matrix const& matrix, Triple const& value) {
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            result[row] += matrix[row][column] * value[column];
        }
    }
    return result;
}

/// IEC 61966-2-1.
double linear(std::uint8_t channel) {
    auto const share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

Triple linear(Colour colour) {
    return {linear(colour.red), linear(colour.green), linear(colour.blue)};
}

Lab toLab(Triple const& rgb) {
    static constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    auto const xyz = product(toXyz, rgb);
    auto const f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    auto const x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

constexpr double degree = std::numbers::pi / 180;

double hue(double a, double b) {
    auto const angle = std::atan2(b, a) / degree;
    return a == 0 && b == 0 ? 0 : (angle < 0 ? angle + 360 : angle);
}

} // namespace

Lab lab(Colour colour) {
    return toLab(linear(colour));
}

std::string nameOf(Sight sight) {
    return std::array{"normal", "protanopia", "deuteranopia", "tritanopia"}[static_cast<std::size_t>(sight)];
}

Lab seen(Colour colour, Sight sight) {
    auto rgb = product(sightMatrices[static_cast<std::size_t>(sight)], linear(colour));
    for (auto& channel : rgb) {
        channel = std::clamp(channel, 0.0, 1.0);
    }
    return toLab(rgb);
}

double difference(Lab const& one, Lab const& other) {
    auto const power7 = [](double c) { return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7))); };
    auto const meanC = (std::hypot(one.a, one.b) + std::hypot(other.a, other.b)) / 2;
    auto const stretch = 1 + 0.5 * (1 - power7(meanC));
    auto const a1 = one.a * stretch, a2 = other.a * stretch;
    auto const c1 = std::hypot(a1, one.b), c2 = std::hypot(a2, other.b);
    auto const h1 = hue(a1, one.b), h2 = hue(a2, other.b);
    bool const isGrey = c1 * c2 == 0;
    auto const dh = isGrey ? 0 : std::remainder(h2 - h1, 360);
    auto const dL = other.lightness - one.lightness, dC = c2 - c1;
    auto const dH = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2 * degree);
    auto const meanL = (one.lightness + other.lightness) / 2, mean = (c1 + c2) / 2;
    auto const sum = h1 + h2;
    auto const meanH = isGrey ? sum : std::abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? sum / 2 + 180 : sum / 2 - 180;
    auto const t = 1 - 0.17 * std::cos((meanH - 30) * degree) + 0.24 * std::cos(2 * meanH * degree) +
                   0.32 * std::cos((3 * meanH + 6) * degree) - 0.20 * std::cos((4 * meanH - 63) * degree);
    auto const fromMiddle = (meanL - 50) * (meanL - 50);
    auto const sL = 1 + 0.015 * fromMiddle / std::sqrt(20 + fromMiddle);
    auto const sC = 1 + 0.045 * mean, sH = 1 + 0.015 * mean * t;
    auto const turn = std::sin(60 * std::exp(-std::pow((meanH - 275) / 25, 2)) * degree) * -2 * power7(mean);
    auto const l = dL / sL, c = dC / sC, h = dH / sH;
    return std::sqrt(l * l + c * c + h * h + turn * c * h);
}

} // namespace cartocontrat::test
