// SPDX-License-Identifier: EUPL-1.2
#include "messages/source_sentence.hpp"

#include <QCoreApplication>

namespace cartocontrat {

char const* sourceSentenceByHand(Code code) {
    switch (code) {
    case Code::PinMoved:
        return QT_TRANSLATE_NOOP("messages",
                                 "L’étiquette du projet « %1 » ne tient pas à la place choisie, à %2 mm du haut de la "
                                 "page : elle est à %3 mm. Déplacez-la, ou libérez une étiquette voisine.");
    case Code::PinUnused:
        return QT_TRANSLATE_NOOP("messages",
                                 "L’étiquette épinglée du projet « %1 » est remplacée par un numéro et une ligne "
                                 "de la liste. Prenez une page plus grande, ou montrez moins de projets.");
    case Code::SideUnavailable:
        return QT_TRANSLATE_NOOP("messages",
                                 "L’étiquette du projet « %1 » ne tient pas dans la colonne choisie : elle est dans "
                                 "l’autre. Libérez des étiquettes de cette colonne, ou laissez-la de l’autre côté.");
    case Code::CalloutHidden:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le projet « %1 » est masqué sur cette page. Réaffichez-le s’il doit y figurer.");
    case Code::DocumentDamaged:
        return QT_TRANSLATE_NOOP(
            "messages", "Le fichier « %1 » n’est pas un projet Cartocontrat, ou il est abîmé : %2. Il est laissé tel "
                        "quel : prenez une copie d’une sauvegarde, ou la récupération proposée à l’ouverture.");
    case Code::DocumentFuture:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le document « %1 » a été écrit par une version plus récente du programme (format %2, "
                                 "celui-ci lit jusqu’au %3). Il est laissé tel quel : mettez le programme à jour.");
    case Code::DocumentMigrated:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le document « %1 » est d’un format antérieur (%2). Il sera écrit au format actuel "
                                 "au prochain enregistrement.");
    case Code::DocumentLocked:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le document « %1 » est ouvert par %2 sur l’ordinateur %3 depuis %4. Ouvrez-le en "
                                 "lecture seule, ou attendez qu’il soit fermé.");
    case Code::ChangeUnused:
        return QT_TRANSLATE_NOOP(
            "messages", "La modification de « %1 » ne sert plus : les données ne le contiennent plus. Vérifiez "
                        "les sources, ou annulez cette modification.");
    case Code::AmountContradicted:
        return QT_TRANSLATE_NOOP("messages",
                                 "L’étiquette imprime « %1 », alors que le montant du projet est de %2. Videz le "
                                 "montant imprimé pour que la page écrive le montant, ou corrigez l’un des deux.");
    case Code::RowDeclined:
        return QT_TRANSLATE_NOOP("messages", "Le changement de cette ligne n’a pas été retenu à l’import. Relisez ce "
                                             "fichier pour la reprendre.");
    case Code::ProjectChanged:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le projet « %1 » a été modifié par %3 le %4, depuis la version %2 : rien n’a été "
                                 "écrit. Comparez les valeurs, puis recommencez avec --version %5.");
    case Code::ProjectDeleted:
        return QT_TRANSLATE_NOOP("messages", "Le projet « %1 » a été supprimé par %2 le %3 : rien n’a été écrit. Voyez "
                                             "avec cette personne s’il faut le rétablir.");
    default:
        return "";
    }
}

} // namespace cartocontrat
