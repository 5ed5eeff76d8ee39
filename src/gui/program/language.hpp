// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/program/french_typography.hpp"

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <filesystem>

namespace cartocontrat {

/// The first of these languages ("fr", "en-GB"…), in the order of preference, that the program speaks, by its two
/// letters; French, the language of its sources, where it speaks none. `translations`: the folder of
/// cartocontrat_<language>.qm.
[[nodiscard]] QString spokenLanguage(QStringList const& wanted, std::filesystem::path const& translations);

/// What the window says, and what Qt says by itself in its dialogs of files and printers, in one language as long as
/// this lives.
class Language {
public:
    /// `preferred` by its two letters; empty: as the system has it.
    Language(QString const& preferred, std::filesystem::path const& translations);

private:
    FrenchTypography m_french;
    QTranslator m_ofProgram;
    QTranslator m_ofQt;
};

} // namespace cartocontrat
