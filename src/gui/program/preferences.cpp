// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/preferences.hpp"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace cartocontrat {
namespace {

constexpr auto explorer = "explorer", cartographer = "cartographe";

} // namespace

std::optional<Profile> profileFrom(QString const& word) {
    return word == QLatin1String(explorer)       ? std::optional(Profile::Explorer)
           : word == QLatin1String(cartographer) ? std::optional(Profile::Cartographer)
                                                 : std::nullopt;
}

QString wordOf(Profile profile) {
    return QLatin1String(profile == Profile::Explorer ? explorer : cartographer);
}

Preferences readPreferences() {
    QSettings const settings;
    Preferences preferences;
    for (auto const& place : settings.value("preferences/data").toStringList()) {
        preferences.data.emplace_back(place.toStdString());
    }
    preferences.cache = settings.value("preferences/cache").toString().toStdString();
    preferences.textPercent =
        std::clamp(settings.value("preferences/text", leastTextPercent).toInt(), leastTextPercent, mostTextPercent);
    preferences.profile = profileFrom(settings.value("preferences/profile").toString());
    auto const contrast = settings.value("preferences/contrast").toString();
    if (contrast == QLatin1String("high") || contrast == QLatin1String("usual")) {
        preferences.contrast = contrast == QLatin1String("high") ? Contrast::High : Contrast::Usual;
    }
    preferences.language = settings.value("preferences/language").toString();
    return preferences;
}

void writePreferences(Preferences const& preferences) {
    QSettings settings;
    QStringList data;
    for (auto const& place : preferences.data) {
        data.append(QString::fromStdString(place.string()));
    }
    settings.setValue("preferences/data", data);
    settings.setValue("preferences/cache", QString::fromStdString(preferences.cache.string()));
    settings.setValue("preferences/text", preferences.textPercent);
    settings.setValue("preferences/profile", preferences.profile ? wordOf(*preferences.profile) : QString());
    auto const contrast = preferences.contrast == Contrast::High ? "high" : "usual";
    settings.setValue("preferences/contrast", preferences.contrast ? QLatin1String(contrast) : QString());
    settings.setValue("preferences/language", preferences.language);
}

Profile profileAtStart() {
    auto const last = profileFrom(QSettings().value("profile").toString());
    return readPreferences().profile.value_or(last.value_or(Profile::Cartographer));
}

void rememberProfile(Profile profile) {
    QSettings().setValue("profile", wordOf(profile));
}

} // namespace cartocontrat
