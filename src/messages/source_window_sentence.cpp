// SPDX-License-Identifier: EUPL-1.2
#include "messages/source_sentence.hpp"

#include <QCoreApplication>

namespace cartocontrat {

char const* sourceWindowSentence(Code code) {
    switch (code) {
    case Code::LayerAbsent:
        return QT_TRANSLATE_NOOP("messages", "La couche « %1 » est absente des données : la carte est faite sans elle. "
                                             "Ajoutez son fichier par le menu Données, Sources…");
    case Code::PageFull:
        return QT_TRANSLATE_NOOP("messages",
                                 "« %1 » : les projets (nombre : %2) ne tiennent pas sur la page, même numérotés. "
                                 "Choisissez le format A3, ou ne montrez qu’une thématique ou une période.");
    case Code::SourceRefused:
        return QT_TRANSLATE_NOOP("messages", "La source « %1 » n’est pas un simple fichier local : elle n’est pas lue. "
                                             "Enregistrez ses données dans un GeoPackage.");
    case Code::InkExcess:
        return QT_TRANSLATE_NOOP("messages",
                                 "L’encrage le plus fort est de %1 pour cent, pour %2 admis. Choisissez dans l’export "
                                 "le profil de couleurs de l’imprimeur, ou éclaircissez le style.");
    case Code::CacheUnwritable:
        return QT_TRANSLATE_NOOP(
            "messages", "Le cache des couches « %1 » ne peut pas être écrit (%2) : les couches seront relues à "
                        "chaque fois. Choisissez un autre dossier par le menu Édition, Préférences…");
    case Code::TemplateUnknown:
        return QT_TRANSLATE_NOOP("messages", "Le modèle « %1 » n’est pas connu. Choisissez-en un par le menu Fichier, "
                                             "Nouveau…");
    case Code::StyleUnknown:
        return QT_TRANSLATE_NOOP("messages", "Le style « %1 » n’est pas connu. Choisissez-en un par le menu Fichier, "
                                             "Nouveau…");
    default:
        return nullptr;
    }
}

} // namespace cartocontrat
