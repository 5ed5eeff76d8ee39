// SPDX-License-Identifier: EUPL-1.2
#include "messages/filled.hpp"
#include "messages/words.hpp"
#include "workshop/audit.hpp"

#include <QLocale>
#include <QString>

namespace cartocontrat {
namespace {

/// Two decimals at most, with a comma.
std::string number(double value) {
    QLocale const french(QLocale::French);
    QString text = french.toString(value, 'f', 2);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(french.decimalPoint())) {
        text.chop(1);
    }
    return text.toStdString();
}

/// %1 what, %2 the other thing, %3 the measure, %4 its limit.
QString pattern(AuditRule rule) {
    switch (rule) {
    case AuditRule::TextOverlap:
        return Words::tr("Le texte « %1 » en recouvre un autre, « %2 ». Déplacez l’un des deux.");
    case AuditRule::TextOverSymbol:
        return Words::tr("Le texte « %1 » recouvre un symbole (%2). Déplacez l’un des deux.");
    case AuditRule::SymbolOverlap:
        return Words::tr("Deux symboles se recouvrent (%1 et %2). Écartez-les.");
    case AuditRule::BoxOverlap:
        return Words::tr("Deux encadrés se recouvrent (%1 et %2). Écartez-les.");
    case AuditRule::BoxOverMap:
        return Words::tr("L’encadré %1 couvre la carte. Remettez-le dans sa colonne.");
    case AuditRule::BoxOverText:
        return Words::tr("L’encadré %1 couvre le texte « %2 ». Écartez-les.");
    case AuditRule::LeaderCrossing:
        return Words::tr("Deux filets se croisent (%1 et %2). Changez l’ordre ou le côté de leurs encadrés.");
    case AuditRule::LeaderNearMarker:
        return Words::tr("Le filet de %1 passe à %3 mm du repère de %2 ; il en faut %4. Écartez-les.");
    case AuditRule::LeaderOverText:
        return Words::tr("Le filet de %1 passe sur le nom « %2 ». Écartez-les.");
    case AuditRule::LeaderOverSymbol:
        return Words::tr("Le filet de %1 passe sur un symbole (%2). Écartez-les.");
    case AuditRule::Cut:
        return Words::tr("« %1 » sort du cadre, de son encadré ou de la page. Déplacez-le ou réduisez-le.");
    case AuditRule::SmallText:
        return Words::tr("Le texte « %1 » fait %3 points ; il en faut %4. Agrandissez-le.");
    case AuditRule::ThinLine:
        return Words::tr("Un trait est trop fin (%1) : %3 mm ; il en faut %4. Épaississez-le dans le style.");
    case AuditRule::Contrast:
        return Words::tr("Le texte « %1 » se détache mal (%2) : contraste de %3 ; il faut %4. Changez une couleur.");
    case AuditRule::NamesDropped:
        return Words::tr(
            "Des noms de communes manquent (%1) : %3 % sont là ; il en faut %4 %. Prenez une page plus grande.");
    case AuditRule::SourceUndated:
        return Words::tr("La source « %1 » est citée sans date. Donnez-la dans la description de la couche.");
    case AuditRule::FileMissing:
        return Words::tr("Le fichier « %1 » n’existe plus. Refaites la page.");
    case AuditRule::FileChanged:
        return Words::tr("Le fichier « %1 » a changé après son rapport, qui ne le décrit plus. Refaites la page.");
    case AuditRule::Raster:
        return Words::tr(
            "Le fichier contient des images (nombre : %3), là où tout doit être vectoriel. Refaites la page.");
    case AuditRule::FontNotEmbedded:
        return Words::tr("La police « %1 » n’est pas dans le fichier. Exportez-le en embarquant ses polices.");
    }
    return {};
}

} // namespace

std::string title(AuditRule rule) {
    switch (rule) {
    case AuditRule::TextOverlap:
        return Words::text("textes qui se recouvrent");
    case AuditRule::TextOverSymbol:
        return Words::text("textes sur un symbole");
    case AuditRule::SymbolOverlap:
        return Words::text("symboles qui se recouvrent");
    case AuditRule::BoxOverlap:
        return Words::text("encadrés qui se recouvrent");
    case AuditRule::BoxOverMap:
        return Words::text("encadrés sur la carte");
    case AuditRule::BoxOverText:
        return Words::text("encadrés sur un texte");
    case AuditRule::LeaderCrossing:
        return Words::text("filets qui se croisent");
    case AuditRule::LeaderNearMarker:
        return Words::text("filets près d’un autre repère");
    case AuditRule::LeaderOverText:
        return Words::text("filets sur un nom");
    case AuditRule::LeaderOverSymbol:
        return Words::text("filets sur un symbole");
    case AuditRule::Cut:
        return Words::text("textes et symboles coupés");
    case AuditRule::SmallText:
        return Words::text("textes trop petits");
    case AuditRule::ThinLine:
        return Words::text("traits trop fins");
    case AuditRule::Contrast:
        return Words::text("contraste");
    case AuditRule::NamesDropped:
        return Words::text("noms de communes omis");
    case AuditRule::SourceUndated:
        return Words::text("sources sans date");
    case AuditRule::FileMissing:
        return Words::text("fichiers absents");
    case AuditRule::FileChanged:
        return Words::text("fichiers changés après leur rapport");
    case AuditRule::Raster:
        return Words::text("images");
    case AuditRule::FontNotEmbedded:
        return Words::text("polices non embarquées");
    }
    return {};
}

std::string sentence(AuditFinding const& finding) {
    auto const unit = finding.rule == AuditRule::NamesDropped ? 100 : 1;
    return filled(pattern(finding.rule),
                  {finding.what, finding.other, number(finding.measured * unit), number(finding.limit * unit)})
        .toStdString();
}

} // namespace cartocontrat
