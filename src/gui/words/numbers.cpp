// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/numbers.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Numbers", text);
}

QString decimal(double number, int decimals) {
    return QString::number(number, 'f', decimals).replace(QLatin1Char('.'), spokenLocale().decimalPoint());
}

} // namespace

QLocale spokenLocale() {
    return QLocale(translated(QT_TRANSLATE_NOOP("Numbers", "fr_FR")));
}

QString groupedNumber(long long number) {
    auto text = QString::number(std::llabs(number));
    constexpr int group = 3;
    auto const separator = spokenLocale().groupSeparator();
    for (auto place = text.size() - group; place > 0; place -= group) {
        text.insert(place, separator);
    }
    return number < 0 ? QChar(0x2212) + text : text;
}

QString withoutGroups(QString text) {
    static QRegularExpression const commas(QStringLiteral(",(?=\\d{3}(\\D|$))"));
    return spokenLocale().groupSeparator() == QStringLiteral(",") ? text.remove(commas) : text;
}

QString kilometresText(double metres) {
    constexpr double metresPerKilometre = 1'000, few = 10'000;
    if (metres <= 0) {
        return QStringLiteral("0");
    }
    auto const kilometres = metres / metresPerKilometre;
    auto const number = metres < few ? decimal(kilometres, 1) : groupedNumber(std::llround(kilometres));
    return number + QStringLiteral("\u00A0km");
}

QString scaleText(double denominator) {
    constexpr int digits = 3;
    auto const step = std::pow(10, std::max(0.0, std::floor(std::log10(std::max(1.0, denominator))) - digits + 1));
    return QStringLiteral("1:") + groupedNumber(std::llround(std::round(denominator / step) * step));
}

std::optional<double> parseScale(QString text) {
    text.remove(QChar(0x202F)).remove(QChar(0x00A0)).remove(QLatin1Char(' '));
    text = withoutGroups(std::move(text));
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
    auto const one = [](double value, QString const& positive, QString const& negative) {
        return decimal(std::abs(value), decimals) + QStringLiteral("°\u00A0") + (value < 0 ? negative : positive);
    };
    auto const west = translated(QT_TRANSLATE_NOOP("Numbers", "O"));
    return one(degrees.y, QStringLiteral("N"), QStringLiteral("S")) + QStringLiteral("  ") +
           one(degrees.x, QStringLiteral("E"), west);
}

} // namespace cartocontrat
