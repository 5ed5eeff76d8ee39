// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/numbers.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

QString groupedNumber(long long number) {
    auto text = QString::number(std::llabs(number));
    constexpr int group = 3;
    for (auto place = text.size() - group; place > 0; place -= group) {
        text.insert(place, QChar(0x202F));
    }
    return number < 0 ? QChar(0x2212) + text : text;
}

QString kilometresText(double metres) {
    constexpr double metresPerKilometre = 1'000, few = 10'000;
    if (metres <= 0) {
        return QStringLiteral("0");
    }
    auto const kilometres = metres / metresPerKilometre;
    auto const number = metres < few ? QString::number(kilometres, 'f', 1).replace(QLatin1Char('.'), QLatin1Char(','))
                                     : groupedNumber(std::llround(kilometres));
    return number + QStringLiteral("\u00A0km");
}

QString scaleText(double denominator) {
    constexpr int digits = 3;
    auto const step = std::pow(10, std::max(0.0, std::floor(std::log10(std::max(1.0, denominator))) - digits + 1));
    return QStringLiteral("1:") + groupedNumber(std::llround(std::round(denominator / step) * step));
}

std::optional<double> parseScale(QString text) {
    text.remove(QChar(0x202F)).remove(QChar(0x00A0)).remove(QLatin1Char(' '));
    for (auto const* const prefix : {"1:", "1/"}) {
        if (text.startsWith(QLatin1String(prefix))) {
            text.remove(0, 2);
            break;
        }
    }
    bool isNumber = false;
    auto const denominator = text.toDouble(&isNumber);
    return isNumber && denominator >= 1 ? std::optional(denominator) : std::nullopt;
}

QString degreesText(Point degrees) {
    constexpr int decimals = 4;
    auto const one = [](double value, QChar positive, QChar negative) {
        return QString::number(std::abs(value), 'f', decimals).replace(QLatin1Char('.'), QLatin1Char(',')) +
               QStringLiteral("°\u00A0") + (value < 0 ? negative : positive);
    };
    return one(degrees.y, u'N', u'S') + QStringLiteral("  ") + one(degrees.x, u'E', u'O');
}

} // namespace cartocontrat
