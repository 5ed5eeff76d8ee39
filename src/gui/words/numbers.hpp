// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <QLocale>
#include <QString>

#include <optional>

namespace cartocontrat {

/// Of the language that the window speaks.
[[nodiscard]] QLocale spokenLocale();
/// 652700 -> "652 700", with U+202F; in English "652,700".
[[nodiscard]] QString groupedNumber(long long number);
/// What a user types, without the commas that part thousands in English.
[[nodiscard]] QString withoutGroups(QString text);
/// 214300 m -> "214 km", 4230 m -> "4,2 km", 0 -> "0".
[[nodiscard]] QString kilometresText(double metres);
/// 284000 -> "1:284 000", 553584 -> "1:554 000": three digits say all that a screen shows.
[[nodiscard]] QString scaleText(double denominator);
/// The denominator of what a user types: "1:25 000", "25000", "1/25 000"; no value: none.
[[nodiscard]] std::optional<double> parseScale(QString text);
/// Longitude and latitude -> "50,3842° N  2,3341° E".
[[nodiscard]] QString degreesText(Point degrees);

} // namespace cartocontrat
