// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/french_values.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <vector>

namespace cartocontrat {

namespace {

/// from_chars of the whole text.
template <class Number>
std::optional<Number> parseWhole(std::string_view text) {
    Number value{};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool areDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// With ASCII spaces, apostrophes and minus sign.
std::string plainMarks(std::string_view text) {
    std::string plain(trimmed(text));
    for (std::string_view const space : {"\u00A0", "\u202F", "\u2009", "\u2007"}) {
        replaceAll(plain, space, " ");
    }
    replaceAll(plain, "\u2212", "-");
    replaceAll(plain, "\u2019", "'");
    return plain;
}

/// "1 250 000" or "1.250.000", by `separator`, without the separators; nothing unless all groups but the first are of
/// three digits.
std::optional<std::string> joinedThousands(std::string_view text, char separator) {
    auto const groups = split(text, separator);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        bool const isWhole = i == 0 ? groups[i].size() <= 3 || groups.size() == 1 : groups[i].size() == 3;
        if (!areDigits(groups[i]) || !isWhole) {
            return std::nullopt;
        }
    }
    return join(groups, "");
}

/// A number in digits: sign, whole part and decimals, the latter maybe empty.
struct Decimal {
    bool negative = false;
    std::string whole, decimals;
    Writing writing = Writing::Plain;
};

/// \pre the marks are plain
std::optional<Decimal> parseDecimal(std::string_view text) {
    Decimal number;
    number.negative = text.starts_with('-');
    text.remove_prefix(number.negative ? 1 : 0);
    text = trimmed(text);
    auto const points = std::count(text.begin(), text.end(), '.');
    bool const hasComma = text.find(',') != std::string_view::npos;
    bool const pointsPartThousands = points > 1 || (points == 1 && hasComma);
    auto const mark = hasComma ? text.find(',') : pointsPartThousands ? std::string_view::npos : text.find('.');
    auto const whole = joinedThousands(text.substr(0, mark), pointsPartThousands ? '.' : ' ');
    if (!whole || whole->empty()) {
        return std::nullopt;
    }
    number.whole = *whole;
    if (mark != std::string_view::npos) {
        number.decimals = text.substr(mark + 1);
        if (!areDigits(number.decimals)) {
            return std::nullopt;
        }
    }
    bool const isPlain = !hasComma && number.whole.size() == text.substr(0, mark).size();
    number.writing = isPlain ? Writing::Plain : Writing::Understood;
    return number;
}

struct Unit {
    std::string_view name;
    std::size_t zeros; ///< a thousand has three
};

/// What may follow an amount, in lower case but for the M and k of the symbols, without "d'euros", "euros", "EUR" or
/// "€".
constexpr std::array units{Unit{"", 0},         Unit{"k", 3},        Unit{"K", 3},   Unit{"mille", 3},
                           Unit{"millier", 3},  Unit{"milliers", 3}, Unit{"M", 6},   Unit{"million", 6},
                           Unit{"millions", 6}, Unit{"Md", 9},       Unit{"Mds", 9}, Unit{"milliard", 9},
                           Unit{"milliards", 9}};

std::optional<std::size_t> zerosOf(std::string_view text) {
    for (std::string_view const currency : {"d'euros", "d'euro", "euros", "euro", "EUR", "€"}) {
        if (text.ends_with(currency)) {
            text = trimmed(text.substr(0, text.size() - currency.size()));
            break;
        }
    }
    auto const* const unit =
        std::find_if(units.begin(), units.end(), [&](Unit const& candidate) { return candidate.name == text; });
    return unit == units.end() ? std::nullopt : std::optional(unit->zeros);
}

/// Cents of a number times ten to the power of `zeros`; nothing when they are not whole, or too many.
std::optional<std::int64_t> centsOf(Decimal const& number, std::size_t zeros) {
    auto const shift = zeros + 2;
    auto decimals = number.decimals;
    if (decimals.size() > shift) {
        return std::nullopt;
    }
    decimals.resize(shift, '0');
    auto const cents = parseWhole<std::int64_t>(number.whole + decimals);
    return cents && number.negative ? std::optional{-*cents} : cents;
}

/// The cents nearest to a number that differs from them by the rounding of binary floating point only.
std::optional<std::int64_t> centsOfNoisy(Decimal const& number) {
    constexpr std::size_t digitsOfDouble = 15;
    constexpr double noise = 1e-4; // of a cent
    if (number.whole.size() + number.decimals.size() < digitsOfDouble) {
        return std::nullopt;
    }
    auto const value = parseWhole<double>(number.whole + "." + number.decimals);
    double const cents = value.value_or(0) * 100;
    if (!value || cents > 1e15 || std::abs(cents - std::round(cents)) > noise) {
        return std::nullopt;
    }
    auto const whole = std::llround(cents);
    return number.negative ? -whole : whole;
}

std::optional<std::string> isoDay(std::string_view year, std::string_view month, std::string_view day) {
    auto const y = parseWhole<int>(year);
    auto const m = parseWhole<unsigned>(month);
    auto const d = parseWhole<unsigned>(day);
    if (year.size() != 4 || month.size() > 2 || day.size() > 2 || !y || !m || !d ||
        !std::chrono::year_month_day(std::chrono::year(*y), std::chrono::month(*m), std::chrono::day(*d)).ok()) {
        return std::nullopt;
    }
    return fmt::format("{:04}-{:02}-{:02}", *y, *m, *d);
}

/// Serial 1 is 1 January 1900 and the 29 February of that year is counted, so that days from March on are counted from
/// 30 December 1899 (ECMA-376, part 1, 18.17.4.1). From 1954 to 2119 only: other numbers are hardly dates.
std::optional<std::string> dayOfSerial(std::string_view text) {
    auto const serial = parseWhole<int>(text);
    if (text.size() != 5 || !serial || *serial < 20000 || *serial > 80000) {
        return std::nullopt;
    }
    using namespace std::chrono;
    year_month_day const day(sys_days(year(1899) / December / 30) + days(*serial));
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

} // namespace

std::optional<ReadValue<double>> readNumber(std::string_view text) {
    if (auto const plain = parseWhole<double>(trimmed(text)); plain) {
        return std::isfinite(*plain) ? std::optional(ReadValue<double>{*plain, Writing::Plain}) : std::nullopt;
    }
    auto const number = parseDecimal(plainMarks(text));
    if (!number) {
        return std::nullopt;
    }
    auto const value = parseWhole<double>(number->whole + "." + (number->decimals.empty() ? "0" : number->decimals));
    return ReadValue<double>{number->negative ? -*value : *value, Writing::Understood};
}

std::optional<ReadValue<Euros>> readEuros(std::string_view text) {
    auto const plain = plainMarks(text);
    auto const lastDigit = plain.find_last_of("0123456789");
    if (lastDigit == std::string::npos) {
        return std::nullopt;
    }
    std::string const unit(trimmed(std::string_view(plain).substr(lastDigit + 1)));
    auto const zeros = zerosOf(unit);
    auto const number = parseDecimal(std::string_view(plain).substr(0, lastDigit + 1));
    if (!zeros || !number) {
        return std::nullopt;
    }
    if (auto const cents = centsOf(*number, *zeros)) {
        bool const isPlain = unit.empty() && number->writing == Writing::Plain;
        return ReadValue<Euros>{Euros::fromCents(*cents), isPlain ? Writing::Plain : Writing::Understood};
    }
    auto const cents = *zeros == 0 ? centsOfNoisy(*number) : std::nullopt;
    return cents ? std::optional(ReadValue<Euros>{Euros::fromCents(*cents), Writing::Understood}) : std::nullopt;
}

std::vector<FoundAmount> amountsIn(std::string_view wording) {
    constexpr std::string_view digits = "0123456789";
    std::vector<FoundAmount> found;
    for (auto begin = wording.find_first_of(digits); begin != std::string_view::npos;) {
        std::size_t end = wording.size();
        for (std::string_view const currency : {"€", "euros", "euro"}) {
            if (auto const at = wording.find(currency, begin); at != std::string_view::npos) {
                end = std::min(end, at + currency.size());
            }
        }
        auto const candidate = wording.substr(begin, end - begin);
        bool const isMoney = candidate.ends_with("€") || candidate.ends_with("euros") || candidate.ends_with("euro");
        auto const read = isMoney ? readEuros(candidate) : std::nullopt;
        if (read) {
            found.push_back({begin, candidate.size(), read->value});
        }
        auto const next = read ? end : std::min(wording.find_first_not_of(digits, begin), wording.size());
        begin = wording.find_first_of(digits, next);
    }
    return found;
}

bool contradicts(std::string_view wording, Euros amount) {
    auto const named = amountsIn(wording);
    return !named.empty() &&
           std::none_of(named.begin(), named.end(), [&](FoundAmount const& one) { return one.value == amount; });
}

std::string withAmount(std::string_view wording, Euros former, Euros now) {
    auto const named = amountsIn(wording);
    auto const found =
        std::find_if(named.begin(), named.end(), [&](FoundAmount const& one) { return one.value == former; });
    std::string text(wording);
    if (found == named.end() || former == now) {
        return text;
    }
    bool const isAll = trimmed(wording).size() == found->length;
    return isAll ? std::string() : text.replace(found->begin, found->length, toContractText(now));
}

std::optional<ReadValue<std::string>> readDate(std::string_view text) {
    std::string date(trimmed(text));
    if (auto const time = date.find_first_of(" T"); time != std::string::npos && time >= 8) {
        date.resize(time);
    }
    char const separator = date.find('/') != std::string::npos ? '/' : date.find('.') != std::string::npos ? '.' : '-';
    auto const parts = split(date, separator);
    std::optional<std::string> day;
    if (parts.size() == 3) {
        bool const yearFirst = parts[0].size() == 4;
        day = yearFirst ? isoDay(parts[0], parts[1], parts[2]) : isoDay(parts[2], parts[1], parts[0]);
    } else if (parts.size() == 2 && separator == '-') {
        day = isoDay(parts[0], parts[1], "1") ? std::optional(date) : std::nullopt;
    } else if (parts.size() == 1 && date.size() == 4) {
        day = isoDay(date, "1", "1") ? std::optional(date) : std::nullopt;
    } else if (parts.size() == 1) {
        day = dayOfSerial(date);
    }
    if (!day) {
        return std::nullopt;
    }
    return ReadValue<std::string>{*day, *day == trimmed(text) ? Writing::Plain : Writing::Understood};
}

std::optional<bool> readYesNo(std::string_view text) {
    auto const word = fold(text);
    auto const isOneOf = [&](std::initializer_list<std::string_view> words) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    if (isOneOf({"oui", "o", "vrai", "true", "x", "1"})) {
        return true;
    }
    return isOneOf({"non", "n", "faux", "false", "0"}) ? std::optional(false) : std::nullopt;
}

std::string normalCode(std::string_view text, CodeForm form) {
    std::string code = plainMarks(text);
    if (code.ends_with(".0")) {
        code.resize(code.size() - 2);
    }
    code.erase(std::remove(code.begin(), code.end(), ' '), code.end());
    code = upperCase(code);
    switch (form) {
    case CodeForm::Insee:
        if (areDigits(code) && code.size() == 4) {
            return "0" + code;
        }
        return code.size() == 5 ? code : std::string(text);
    case CodeForm::Departement:
        if (areDigits(code) && code.size() == 3 && code.starts_with('0')) {
            return code.substr(1);
        }
        if (areDigits(code) && code.size() == 1) {
            return "0" + code;
        }
        return code.size() == 2 || (areDigits(code) && code.size() == 3) ? code : std::string(text);
    case CodeForm::Siren:
        if (areDigits(code) && code.size() == 8) {
            return "0" + code;
        }
        return areDigits(code) && code.size() == 9 ? code : std::string(text);
    }
    return std::string(text);
}

} // namespace cartocontrat
