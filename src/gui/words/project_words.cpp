// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/project_words.hpp"

#include "base/text.hpp"
#include "domain/project_filter.hpp"
#include "gui/words/numbers.hpp"
#include "sources/tables/french_values.hpp"
#include "workshop/located_projects.hpp"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <cstdlib>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Projects", text);
}

/// Without what a bracket adds.
QString shortTitle(SourceDocument const& document) {
    return QString::fromStdString(typeset(document.title.substr(0, document.title.find(" ("))));
}

} // namespace

QString amountText(Project const& project) {
    return project.amount ? eurosText(*project.amount, Cents::Hidden)
                          : QString::fromStdString(typeset(project.amountText));
}

QString eurosText(Euros amount, Cents cents) {
    auto const locale = spokenLocale();
    if (locale.language() != QLocale::French) {
        constexpr int perEuro = 100;
        auto const magnitude = std::llabs(amount.cents());
        bool const hasCents = cents == Cents::Shown || magnitude % perEuro != 0;
        auto const rest =
            hasCents ? locale.decimalPoint() + QStringLiteral("%1").arg(magnitude % perEuro, 2, 10, QLatin1Char('0'))
                     : QString();
        auto const sign = amount.cents() < 0 ? QString(QChar(0x2212)) : QString();
        return sign + QStringLiteral("€") + groupedNumber(magnitude / perEuro) + rest;
    }
    auto text = QString::fromStdString(toText(amount));
    if (cents == Cents::Shown && amount.cents() % 100 == 0) {
        text.insert(text.size() - 2, QStringLiteral(",00"));
    }
    return text;
}

/// Readers of French know no euro sign before the number, and no comma between thousands.
std::optional<Euros> readAmount(QString text) {
    if (spokenLocale().language() != QLocale::French) {
        text = withoutGroups(std::move(text)).trimmed();
        if (text.startsWith(QChar(u'€'))) {
            text = text.mid(1) + text.front();
        }
    }
    auto const read = readEuros(text.toStdString());
    return read ? std::optional(read->value) : std::nullopt;
}

QString percentText(std::string const& share) {
    auto text = QString::fromStdString(share);
    if (spokenLocale().language() != QLocale::French) {
        text.replace(QLatin1Char(','), spokenLocale().decimalPoint()).remove(QChar(0x00A0));
    }
    return text;
}

QString periodText(Project const& project) {
    return periodName(project.period);
}

QString periodName(std::string const& period) {
    if (period == "a-venir") {
        return translated(QT_TRANSLATE_NOOP("Projects", "À venir"));
    }
    if (period == "annuel") {
        return translated(QT_TRANSLATE_NOOP("Projects", "Annuelle"));
    }
    return period.empty() || period == unknownPeriod ? translated(QT_TRANSLATE_NOOP("Projects", "Non précisée"))
                                                     : QString::fromStdString(period);
}

QString themeText(Project const& project) {
    return themeName(project.theme);
}

/// The contracts' nomenclature writes its capitals without accents.
QString themeName(std::string const& theme) {
    return theme == "Education" ? translated(QT_TRANSLATE_NOOP("Projects", "Éducation"))
                                : QString::fromStdString(typeset(theme));
}

QString kindName(std::string const& kind) {
    if (kind == "investissement") {
        return translated(QT_TRANSLATE_NOOP("Projects", "Investissement"));
    }
    return kind == "fonctionnement" ? translated(QT_TRANSLATE_NOOP("Projects", "Fonctionnement"))
                                    : translated(QT_TRANSLATE_NOOP("Projects", "Non précisée"));
}

QString placeText(LocatedProject const& project) {
    auto const names = project.placeNames();
    if (names.empty() && project.location.quality == LocationQuality::WholeEpci) {
        return translated(QT_TRANSLATE_NOOP("Projects", "Tout l’EPCI"));
    }
    return names.empty() ? QStringLiteral("–") : QString::fromStdString(typeset(names));
}

QString officialName(std::string const& name) {
    return QString::fromStdString(name).replace(QLatin1Char('\''), QChar(0x2019));
}

QString sourceText(std::string const& lines, ContractData const& contracts, SourceDocument const* usual) {
    auto document = usual != nullptr ? shortTitle(*usual) : QString();
    QStringList numbers;
    for (auto const& line : split(lines, ';')) {
        auto const colon = line.find(':');
        if (colon != std::string::npos) {
            auto const code = line.substr(0, colon);
            auto const* const known = contracts.findDocument(code);
            document = known != nullptr ? shortTitle(*known) : QString::fromStdString(code);
        }
        auto const number = QString::fromStdString(line.substr(colon == std::string::npos ? 0 : colon + 1)).trimmed();
        bool isNumber = false;
        auto const value = number.toLongLong(&isNumber);
        numbers.append(isNumber ? groupedNumber(value) : number);
    }
    if (numbers.isEmpty()) {
        return {};
    }
    auto const told = (numbers.size() == 1 ? translated(QT_TRANSLATE_NOOP("Projects", "ligne %1"))
                                           : translated(QT_TRANSLATE_NOOP("Projects", "lignes %1")))
                          .arg(numbers.join(QStringLiteral(", ")));
    return translated(QT_TRANSLATE_NOOP("Projects", "Source\u00A0: %1"))
        .arg(document.isEmpty() ? told : document + QStringLiteral(", ") + told);
}

QString documentText(SourceDocument const& document) {
    auto const title = QString::fromStdString(typeset(document.title));
    auto const date = QDate::fromString(QString::fromStdString(document.date), Qt::ISODate);
    auto const told = date.isValid() ? QLocale(QLocale::French).toString(date, QStringLiteral("d MMMM yyyy"))
                                     : QString::fromStdString(document.date);
    QStringList parts{title};
    for (auto const& part : {QString::fromStdString(typeset(document.publisher)), told}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QStringLiteral(". "));
}

QString qualityText(LocationQuality quality) {
    switch (quality) {
    case LocationQuality::Coordinates:
        return translated(QT_TRANSLATE_NOOP("Projects", "par ses coordonnées"));
    case LocationQuality::Address:
        return translated(QT_TRANSLATE_NOOP("Projects", "par son adresse"));
    case LocationQuality::Establishment:
        return translated(QT_TRANSLATE_NOOP("Projects", "par son établissement"));
    case LocationQuality::Road:
        return translated(QT_TRANSLATE_NOOP("Projects", "sur le tracé de la route"));
    case LocationQuality::ApproximateAddress:
        return translated(QT_TRANSLATE_NOOP("Projects", "par une adresse approchée"));
    case LocationQuality::ChefLieu:
        return {};
    case LocationQuality::Communes:
        return translated(QT_TRANSLATE_NOOP("Projects", "aux chefs-lieux des communes"));
    case LocationQuality::WholeEpci:
        return translated(QT_TRANSLATE_NOOP("Projects", "dans l’encadré de la page"));
    case LocationQuality::Unlocated:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Projects", "aucun lieu dans le texte"));
}

} // namespace cartocontrat
