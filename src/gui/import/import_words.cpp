// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/import_words.hpp"

#include "base/text.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"
#include "messages/messages.hpp"

#include <QCoreApplication>

namespace cartocontrat {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString argument(CellIssue const& issue, std::size_t place) {
    auto const& arguments = issue.what.arguments;
    return place < arguments.size() ? QString::fromStdString(arguments[place]) : QString();
}

QString invalidText(CellIssue const& issue) {
    auto const value = quoted(QString::fromStdString(issue.value));
    if (issue.value.empty()) {
        return ImportWords::tr("La case est vide : il faut %1.").arg(argument(issue, 2));
    }
    if (issue.part == "amount" || issue.part == "voted") {
        return ImportWords::tr("%1 n’est pas un montant lisible.").arg(value);
    }
    if (issue.part == "year") {
        return ImportWords::tr("%1 n’est pas une date ni une année.").arg(value);
    }
    if (issue.part == "commune-code") {
        auto const digits = QString::fromStdString(issue.value).size();
        auto const owner = argument(issue, 2);
        constexpr int digitsOfCode = 5;
        return digits == digitsOfCode
                   ? ImportWords::tr("%1 ne va pas avec la commune ; il faut %2.").arg(value, owner)
                   : ImportWords::tr("%1 a %2 chiffres ; il faut %3.").arg(value, QString::number(digits), owner);
    }
    return ImportWords::tr("%1 ne convient pas : il faut %2.").arg(value, argument(issue, 2));
}

QString unknownText(CellIssue const& issue) {
    auto const value = quoted(QString::fromStdString(issue.value));
    auto const near = argument(issue, 2);
    if (issue.part == "theme") {
        return ImportWords::tr("%1 ne figure pas dans la nomenclature.").arg(value);
    }
    if (issue.part == "commune") {
        return near.isEmpty() ? ImportWords::tr("%1 n’est le nom d’aucune commune.").arg(value)
                              : ImportWords::tr("%1 : nom officiel %2.").arg(value, near);
    }
    if (issue.part == "commune-code") {
        return near.isEmpty()
                   ? ImportWords::tr("%1 n’est le code d’aucune commune.").arg(value)
                   : ImportWords::tr("%1 n’est le code d’aucune commune ; le plus proche est %2.").arg(value, near);
    }
    return near.isEmpty() ? ImportWords::tr("%1 est inconnu.").arg(value)
                          : ImportWords::tr("%1 est inconnu ; peut-être %2.").arg(value, near);
}

} // namespace

QString quoted(QString const& text) {
    return ImportWords::tr("«\u00A0%1\u00A0»").arg(text);
}

QString rowsText(std::size_t count) {
    return count == 0   ? ImportWords::tr("Aucune ligne")
           : count == 1 ? ImportWords::tr("1 ligne")
                        : ImportWords::tr("%1 lignes").arg(countText(count));
}

QString rowsReadText(std::size_t count) {
    return count == 0   ? ImportWords::tr("Aucune ligne lue")
           : count == 1 ? ImportWords::tr("1 ligne lue")
                        : ImportWords::tr("%1 lignes lues").arg(countText(count));
}

QString toReviewText(std::size_t count) {
    return count == 0 ? ImportWords::tr("aucune à revoir") : ImportWords::tr("%1 à revoir").arg(countText(count));
}

QString countText(std::size_t count) {
    return groupedNumber(static_cast<long long>(count));
}

QString issueText(CellIssue const& issue, ImportReview const& review) {
    switch (issue.what.code) {
    case Code::ValueInvalid:
        return invalidText(issue);
    case Code::KeyUnknown:
        return unknownText(issue);
    case Code::CommuneAmbiguous:
        return ImportWords::tr("%1 est le nom de plusieurs communes ; choisissez le code INSEE.")
            .arg(quoted(QString::fromStdString(issue.value)));
    case Code::CommuneUntold:
        return review.mapping().subject == ImportSubject::Projects
                   ? ImportWords::tr("Ni la commune ni l’intercommunalité ne sont dites.")
                   : ImportWords::tr("La commune n’est pas dite.");
    case Code::DuplicateKey:
        return ImportWords::tr("%1 est déjà à la ligne %2.")
            .arg(quoted(QString::fromStdString(issue.value)), argument(issue, 2));
    case Code::PositionIgnored:
        return ImportWords::tr("La position est illisible ou loin du département.");
    case Code::RowElsewhere:
        return ImportWords::tr("La commune est hors des intercommunalités des contrats.");
    case Code::RowLeftOut:
        return ImportWords::tr("Cette ligne est un total, pas un projet.");
    case Code::RowMalformed:
        return argument(issue, 0) == QLatin1String("columns")
                   ? ImportWords::tr("La ligne a %1 cases au lieu de %2.").arg(argument(issue, 2), argument(issue, 1))
                   : ImportWords::tr("Du texte suit un guillemet fermé.");
    default:
        return QString::fromStdString(windowSentence({issue.what.code, {}, issue.what.arguments}));
    }
}

QString reasonText(CellIssue const& issue, ImportReview const& review) {
    return ImportWords::tr("%1\u00A0: %2").arg(columnText(issue, review), issueText(issue, review));
}

QString columnText(CellIssue const& issue, ImportReview const& review) {
    if (issue.part.empty()) {
        return ImportWords::tr("Toute la ligne");
    }
    auto const column = review.mapping().columnOf(issue.part);
    return column ? QString::fromStdString(review.table().columns()[*column])
                  : partText(review.mapping().subject, issue.part);
}

QString partText(ImportSubject subject, std::string const& part) {
    if (part == "position") {
        return ImportWords::tr("Position (m)");
    }
    if (part == "place") {
        return ImportWords::tr("Lieu");
    }
    return QString::fromStdString(fieldTitle(subject, part)).remove(QStringLiteral(" (€)"));
}

QString valueText(std::string const& part, std::string const& value) {
    if (value.empty()) {
        return ImportWords::tr("vide");
    }
    return part == "period"  ? periodName(value)
           : part == "theme" ? themeName(value)
           : part == "kind"  ? kindName(value)
                             : QString::fromStdString(value);
}

QString exampleText(ImportChange const& change, ImportSubject subject) {
    auto const title = QString::fromStdString(typeset(change.title));
    if (change.kind != ChangeKind::Changed || change.fields.empty()) {
        return title;
    }
    auto const& field = change.fields.front();
    return ImportWords::tr("%1\u00A0: %2 %3 → %4")
        .arg(title, partText(subject, field.part).toLower(), valueText(field.part, field.before),
             valueText(field.part, field.after));
}

QString crsText(std::string const& crs) {
    if (crs == "EPSG:2154") {
        return ImportWords::tr("Lambert-93 (EPSG:2154)");
    }
    if (crs == "EPSG:3950") {
        return ImportWords::tr("Lambert CC50 (EPSG:3950)");
    }
    if (crs == "OGC:CRS84" || crs == "EPSG:4326") {
        return ImportWords::tr("WGS 84, en degrés");
    }
    return crs.empty() ? ImportWords::tr("Aucune position") : QString::fromStdString(crs);
}

} // namespace cartocontrat
