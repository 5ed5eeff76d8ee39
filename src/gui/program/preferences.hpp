// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/command.hpp"
#include "gui/window/appearance.hpp"

#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

namespace cartocontrat {

/// What a user wants of the program itself, kept among the settings.
struct Preferences {
    std::vector<std::filesystem::path> data; ///< opened at the start, as MapSources::data; empty: nothing is opened
    std::filesystem::path cache;             ///< empty: the usual one
    int textPercent = 100;                   ///< 100 to 200
    std::optional<Profile> profile;          ///< at the start; none: the last one
    std::optional<Contrast> contrast;        ///< none: as the system has it
    QString language = {};                   ///< "fr", "en"; empty: as the system has it
    friend bool operator==(Preferences const&, Preferences const&) = default;
};

inline constexpr int leastTextPercent = 100, mostTextPercent = 200;

/// Values that make no sense are left for the usual ones.
[[nodiscard]] Preferences readPreferences();
void writePreferences(Preferences const& preferences);

/// A profile by its word in settings and on the command line ("explorer"); no value: there is none of that name.
[[nodiscard]] std::optional<Profile> profileFrom(QString const& word);
[[nodiscard]] QString wordOf(Profile profile);
/// Of the last time, unless one is preferred.
[[nodiscard]] Profile profileAtStart();
void rememberProfile(Profile profile);

} // namespace cartocontrat
