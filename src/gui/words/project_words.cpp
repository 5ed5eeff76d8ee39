// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/project_words.hpp"

#include "domain/project.hpp"

#include <QCoreApplication>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Projects", text);
}

} // namespace

QString amountText(Project const& project) {
    return QString::fromStdString(project.amount ? toText(*project.amount) : project.amountText);
}

QString periodText(Project const& project) {
    if (project.period == "a-venir") {
        return translated(QT_TRANSLATE_NOOP("Projects", "À venir"));
    }
    if (project.period == "annuel") {
        return translated(QT_TRANSLATE_NOOP("Projects", "Annuelle"));
    }
    return project.period.empty() ? translated(QT_TRANSLATE_NOOP("Projects", "Non précisée"))
                                  : QString::fromStdString(project.period);
}

/// The contracts' nomenclature writes its capitals without accents.
QString themeText(Project const& project) {
    return project.theme == "Education" ? translated(QT_TRANSLATE_NOOP("Projects", "Éducation"))
                                        : QString::fromStdString(project.theme);
}

} // namespace cartocontrat
