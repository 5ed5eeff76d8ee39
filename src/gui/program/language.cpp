// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/language.hpp"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>

namespace cartocontrat {
namespace {

QString fileOf(QString const& language, std::filesystem::path const& translations) {
    return QString::fromStdString(translations.string()) + QStringLiteral("/cartocontrat_%1.qm").arg(language);
}

} // namespace

// QTranslator::load(QLocale) would take English for who wants French, then English: French has no file.
QString spokenLanguage(QStringList const& wanted, std::filesystem::path const& translations) {
    auto const french = QStringLiteral("fr");
    for (auto const& one : wanted) {
        auto const language = one.left(2).toLower();
        if (language == french || QFileInfo::exists(fileOf(language, translations))) {
            return language;
        }
    }
    return french;
}

Language::Language(QString const& preferred, std::filesystem::path const& translations) {
    auto const language =
        spokenLanguage(preferred.isEmpty() ? QLocale().uiLanguages() : QStringList(preferred), translations);
    if (language == QStringLiteral("fr")) {
        QCoreApplication::installTranslator(&m_french);
    }
    if (m_ofQt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_ofQt);
    }
    if (m_ofProgram.load(fileOf(language, translations))) {
        QCoreApplication::installTranslator(&m_ofProgram);
    }
}

} // namespace cartocontrat
