// SPDX-License-Identifier: EUPL-1.2
#include "gui/data/places.hpp"

#include "sources/postgis/database_address.hpp"

namespace cartocontrat {

namespace fs = std::filesystem;

QString placeText(fs::path const& place) {
    auto const text = place.string();
    if (!isDatabaseAddress(text)) {
        return QString::fromStdString(text);
    }
    auto const address = readDatabaseAddress(text);
    return address ? QString::fromStdString(address->shown) : QStringLiteral("PG:…");
}

std::optional<fs::path> movedAlike(fs::path const& from, fs::path const& to, fs::path const& other) {
    auto before = from, after = to;
    while (before.has_relative_path() && after.has_relative_path() && before.filename() == after.filename()) {
        before = before.parent_path();
        after = after.parent_path();
    }
    if (before == from) { // renamed: its neighbours may have followed
        before = from.parent_path();
        after = to.parent_path();
    }
    auto const rest = other.lexically_relative(before);
    if (rest.empty() || *rest.begin() == "..") {
        return std::nullopt;
    }
    auto moved = (after / rest).lexically_normal();
    std::error_code ignored; // what cannot be looked at is not there
    return fs::exists(moved, ignored) ? std::optional(std::move(moved)) : std::nullopt;
}

} // namespace cartocontrat
