// SPDX-License-Identifier: EUPL-1.2
#include "messages/source_sentence.hpp"

#include <QCoreApplication>

namespace cartocontrat {

// NOLINTNEXTLINE(readability-function-size): one case a code; splitting it would hide a missing one
char const* sourceSentence(Code code) {
    switch (code) {
    case Code::FileMissing:
        return QT_TRANSLATE_NOOP("messages", "Le fichier « %1 » n’existe pas. Vérifiez son nom et son dossier.");
    case Code::FileUnreadable:
        return QT_TRANSLATE_NOOP("messages", "Le fichier « %1 » ne peut pas être lu (%2). Vérifiez son contenu et vos "
                                             "droits de lecture.");
    case Code::FileUnwritable:
        return QT_TRANSLATE_NOOP("messages", "Le fichier « %1 » ne peut pas être écrit (%2). Vérifiez vos droits et la "
                                             "place libre, ou choisissez un autre dossier.");
    case Code::FolderMissing:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le dossier « %1 » n’existe pas. Vérifiez le chemin donné, ou créez ce dossier.");
    case Code::FolderUnwritable:
        return QT_TRANSLATE_NOOP("messages", "Le dossier « %1 » ne peut pas recevoir de fichier (%2). Choisissez un "
                                             "autre dossier, ou demandez le droit d’y écrire.");
    case Code::ColumnMissing:
        return QT_TRANSLATE_NOOP("messages", "La colonne « %1 » manque. Ajoutez-la ou corrigez l’en-tête du fichier.");
    case Code::RowMalformed:
        return QT_TRANSLATE_NOOP("messages", "La ligne est mal formée : %1. Corrigez-la dans le fichier.");
    case Code::ValueInvalid:
        return QT_TRANSLATE_NOOP("messages", "La colonne « %1 » porte « %2 », qui ne convient pas ; il faut %3.");
    case Code::DuplicateKey:
        return QT_TRANSLATE_NOOP("messages",
                                 "La colonne « %1 » porte deux fois « %2 », qui doit être unique. Supprimez "
                                 "ou renommez l’une des deux lignes.");
    case Code::KeyUnknown:
        return QT_TRANSLATE_NOOP("messages", "La colonne « %1 » renvoie à « %2 », qui n’existe pas dans les données. "
                                             "Corrigez la valeur ou ajoutez ce qu’elle désigne.");
    case Code::KeyRejected:
        return QT_TRANSLATE_NOOP(
            "messages",
            "La colonne « %1 » renvoie à « %2 », dont la ligne a elle-même été rejetée. Corrigez d’abord cette ligne.");
    case Code::CommuneAmbiguous:
        return QT_TRANSLATE_NOOP(
            "messages",
            "La colonne « %1 » porte « %2 », nom de plusieurs communes (codes INSEE : %3). Donnez le code INSEE.");
    case Code::CommuneOutsideEpci:
        return QT_TRANSLATE_NOOP("messages", "La commune « %1 » n’est pas dans « %2 » : la ligne est gardée. Vérifiez "
                                             "la commune ou l’intercommunalité.");
    case Code::CommuneUntold:
        return QT_TRANSLATE_NOOP("messages", "La ligne de « %1 » ne dit pas sa commune, ou dit une intercommunalité "
                                             "sans commune. Donnez son code INSEE, ou son nom et son code postal.");
    case Code::RowElsewhere:
        return QT_TRANSLATE_NOOP(
            "messages", "La commune est hors des intercommunalités des contrats : la ligne n’est pas dessinée.");
    case Code::RowLeftOut:
        return QT_TRANSLATE_NOOP("messages", "La colonne « %1 » porte « %2 » : la ligne est d’une autre sorte que "
                                             "celles que la liste donne, et n’est pas dessinée.");
    case Code::CategoryNotDrawn:
        return QT_TRANSLATE_NOOP("messages", "Les lieux de catégorie « %1 » ne sont pas dessinés d’après cette table : "
                                             "leur liste complète est ailleurs, ou la légende ne les montre pas.");
    case Code::TableNotDrawn:
        return QT_TRANSLATE_NOOP("messages",
                                 "Cette table documente les contrats ; aucune page n’en dessine les lignes.");
    case Code::AddressNotFound:
        return QT_TRANSLATE_NOOP("messages", "Le géocodage n’a pas trouvé l’adresse : la ligne n’a pas de position.");
    case Code::AddressUncertain:
        return QT_TRANSLATE_NOOP("messages", "Des adresses n’ont été trouvées qu’avec doute, ou à la commune seule "
                                             "(nombre : %1). Vérifiez leur position.");
    case Code::PositionIgnored:
        return QT_TRANSLATE_NOOP("messages",
                                 "Des coordonnées hors du territoire ou sans système connu ont été laissées de côté "
                                 "(nombre : %1). Vérifiez-les, ou nommez leur système dans une colonne « epsg ».");
    case Code::ColumnUnused:
        return QT_TRANSLATE_NOOP("messages", "La colonne « %1 » n’est pas lue. Si c’est « %2 », renommez-la ainsi.");
    case Code::ProjectDiffers:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le projet « %1 » est connu autrement (%2) : « %3 » dans le contrat, « %4 » dans la "
                                 "liste. Le contrat est suivi ; corrigez celui des deux qui se trompe.");
    case Code::RowSetAside:
        return QT_TRANSLATE_NOOP("messages",
                                 "La ligne a été mise de côté à l’import. Relisez ce fichier pour la reprendre.");
    case Code::RowsRejected:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Des lignes ont été rejetées (nombre : %1, sur %2) : le reste est lu. Corrigez-les, puis recommencez.");
    case Code::RejectsWritten:
        return QT_TRANSLATE_NOOP("messages", "Les lignes rejetées sont dans « %1 », chacune avec son motif. "
                                             "Corrigez-les, puis remettez-les dans leur table.");
    case Code::TableTwice:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Deux fichiers portent cette table : « %1 » est lu, « %2 » ne l’est pas. Retirez l’un des deux.");
    case Code::EncodingRepaired:
        return QT_TRANSLATE_NOOP("messages", "Le fichier n’est pas en UTF-8 : il a été lu comme du %1. Vérifiez "
                                             "quelques accents, ou enregistrez-le en UTF-8.");
    case Code::LigatureRepaired:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Des Œ ou œ perdus par l’encodage (¼, ½) ont été rétablis (nombre : %1). Vérifiez-les à la source.");
    case Code::NumberRepaired:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Des nombres ou montants écrits à la française ont été compris (nombre : %1). Rien n’est à faire.");
    case Code::DateRepaired:
        return QT_TRANSLATE_NOOP("messages",
                                 "Des dates ont été mises sous la forme AAAA-MM-JJ (nombre : %1). Rien n’est à faire.");
    case Code::CodeRepaired:
        return QT_TRANSLATE_NOOP("messages", "Des codes ont été remis sous leur forme officielle (zéros, espaces ; "
                                             "nombre : %1). Gardez ces colonnes en texte dans le tableur.");
    case Code::SpellingRepaired:
        return QT_TRANSLATE_NOOP("messages", "Des mots ont été reconnus malgré leur casse, leurs accents ou leur "
                                             "ponctuation (nombre : %1). Rien n’est à faire.");
    case Code::CommuneRenamed:
        return QT_TRANSLATE_NOOP("messages", "Des communes données sous un code ou un nom d’avant leur fusion ont été "
                                             "rapportées à la commune nouvelle (nombre : %1). Rien n’est à faire.");
    case Code::CommuneNamed:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Des communes données par leur nom ont reçu leur code INSEE (nombre : %1). Rien n’est à faire.");
    case Code::JsonMalformed:
        return QT_TRANSLATE_NOOP("messages", "Le texte JSON est mal formé (%1). Corrigez-le à l’endroit indiqué.");
    case Code::SchemaViolation:
        return QT_TRANSLATE_NOOP("messages", "La valeur « %1 » n’est pas conforme au schéma (%2). Corrigez-la.");
    case Code::FieldMissing:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le champ « %1 » manque. Vérifiez que c’est la bonne livraison, ou décrivez "
                                 "ce schéma dans layers/.");
    case Code::SchemaUnknown:
        return QT_TRANSLATE_NOOP("messages",
                                 "Les champs (%1) ne correspondent à aucune description de couche. Décrivez "
                                 "ce schéma dans layers/, ou retirez le fichier.");
    case Code::LayerAbsent:
        return QT_TRANSLATE_NOOP("messages", "La couche « %1 » est absente des données : la carte est faite sans elle. "
                                             "Ajoutez son fichier à un dossier --data pour la montrer.");
    case Code::LayerEmpty:
        return QT_TRANSLATE_NOOP("messages", "La couche « %1 » ne contient aucun objet : la carte est faite sans elle. "
                                             "Vérifiez le fichier.");
    case Code::NoLayerFound:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le dossier « %1 » ne contient aucune couche reconnue. Vérifiez le chemin, "
                                 "ou voyez les fichiers attendus par « cartocontrat list layers ».");
    case Code::GeometryRepaired:
        return QT_TRANSLATE_NOOP("messages", "La couche « %2 » avait des géométries invalides, qui ont été réparées "
                                             "(nombre : %1). Vérifiez-les à la source.");
    case Code::GeometryDropped:
        return QT_TRANSLATE_NOOP("messages",
                                 "La couche « %2 » avait des géométries inutilisables, qui ont été laissées "
                                 "de côté (nombre : %1). Corrigez-les à la source.");
    case Code::CrsAssumed:
        return QT_TRANSLATE_NOOP("messages", "La couche « %2 » n’indique pas son système de coordonnées ; %1 a été "
                                             "supposé. Indiquez-le dans le fichier.");
    case Code::CrsUnknown:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le système de coordonnées de la couche « %1 » est inconnu : elle n’est pas "
                                 "dessinée. Convertissez-la dans la projection de la carte.");
    case Code::PlaceOutsideTerritory:
        return QT_TRANSLATE_NOOP("messages", "La commune « %1 » est hors du territoire « %2 » : rien n’y est placé. "
                                             "Vérifiez la localisation.");
    case Code::CommuneWithoutOutline:
        return QT_TRANSLATE_NOOP("messages", "Le fond de carte n’a pas le contour de communes du territoire (codes "
                                             "INSEE : %1). Vérifiez l’édition de la couche des communes.");
    case Code::OutsideEpci:
        return QT_TRANSLATE_NOOP("messages", "La position de « %1 » est à %3 m hors de son intercommunalité, %2. "
                                             "Vérifiez ses coordonnées, ou sa commune.");
    case Code::PlaceOutsideCommune:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Le lieu « %1 » est à %3 m hors de sa commune, %2 : sa position est gardée. Vérifiez ses coordonnées.");
    case Code::RoadReplaced:
        return QT_TRANSLATE_NOOP("messages",
                                 "La route « %1 » n’est pas dans le fond de carte sur le territoire « %2 » : le projet "
                                 "est mis à ses communes. Ajoutez la route au fond, ou vérifiez son numéro.");
    case Code::RoadAbsent:
        return QT_TRANSLATE_NOOP("messages",
                                 "La route « %1 » n’est pas dans le fond de carte sur le territoire « %2 » : "
                                 "le projet est mis dans la liste. Ajoutez la route au fond, ou vérifiez son "
                                 "numéro.");
    case Code::EstablishmentUnknown:
        return QT_TRANSLATE_NOOP("messages", "L’établissement « %1 » n’est pas connu. Vérifiez son identifiant (UAI).");
    case Code::CommuneUnknown:
        return QT_TRANSLATE_NOOP("messages", "La commune de code INSEE « %1 » n’est pas connue. Vérifiez le code.");
    case Code::TerritoryUnknown:
        return QT_TRANSLATE_NOOP("messages", "Le territoire « %1 » n’est pas connu. Les territoires sont donnés par "
                                             "« cartocontrat list territories ».");
    case Code::ThemeUnknown:
        return QT_TRANSLATE_NOOP("messages", "La thématique « %1 » n’est pas connue. Les thématiques sont données par "
                                             "« cartocontrat list nomenclatures ».");
    case Code::TagUnknown:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le poste « %1 » n’est pas connu. Voyez « cartocontrat list nomenclatures ».");
    case Code::PeriodUnknown:
        return QT_TRANSLATE_NOOP("messages",
                                 "La période « %1 » n’est pas connue. Choisissez parmi : 2015-2018, a-venir, "
                                 "annuel, non-precisee.");
    case Code::OriginUnknown:
        return QT_TRANSLATE_NOOP(
            "messages",
            "L’origine « %1 » n’est pas connue. Choisissez parmi : map-label, operation, vote, commitment, qpv.");
    case Code::TemplateUnknown:
        return QT_TRANSLATE_NOOP("messages", "Le modèle de page « %1 » n’est pas connu. Les modèles sont donnés par "
                                             "« cartocontrat list templates ».");
    case Code::StyleUnknown:
        return QT_TRANSLATE_NOOP("messages", "Le style « %1 » n’est pas connu. Les styles sont donnés par "
                                             "« cartocontrat list styles ».");
    case Code::FormatUnknown:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le format « %1 » n’est pas connu. Choisissez parmi : pdf, png, svg, html, csv.");
    case Code::OptionInvalid:
        return QT_TRANSLATE_NOOP("messages", "La valeur « %2 » ne convient pas à l’option %1 ; il faut %3.");
    case Code::OptionUnknown:
        return QT_TRANSLATE_NOOP("messages",
                                 "L’option ou l’argument « %1 » n’est pas connu. Voyez « cartocontrat --help ».");
    case Code::OptionValueMissing:
        return QT_TRANSLATE_NOOP("messages", "L’option %1 attend une valeur. Voyez « cartocontrat --help ».");
    case Code::CommandUnknown:
        return QT_TRANSLATE_NOOP("messages", "La commande « %1 » n’est pas connue. Voyez « cartocontrat --help ».");
    case Code::ResourcesMissing:
        return QT_TRANSLATE_NOOP(
            "messages", "Les ressources du programme (dossiers data, layers et styles) sont introuvables, "
                        "cherchées dans : %1. Réinstallez le programme, ou donnez leur dossier dans la variable "
                        "CARTOCONTRAT_RESOURCES.");
    case Code::FontMissing:
        return QT_TRANSLATE_NOOP("messages",
                                 "La police « %1 » n’est pas installée. Installez le paquet %2, puis recommencez.");
    case Code::NoProject:
        return QT_TRANSLATE_NOOP("messages",
                                 "Aucun projet à montrer pour le territoire « %1 » : la page le dit et montre "
                                 "la présence du Département. Élargissez les filtres s’il y en a.");
    case Code::ContractAbsent:
        return QT_TRANSLATE_NOOP("messages", "« %1 » n’a aucun contrat du modèle « %2 ». Choisissez-en un autre.");
    case Code::AnatomyStep:
        return QT_TRANSLATE_NOOP("messages",
                                 "Les étiquettes ne tenaient pas dans la présentation courante ; mesure prise : "
                                 "%1. Vérifiez la page, ou passez au format A3.");
    case Code::PageFull:
        return QT_TRANSLATE_NOOP("messages",
                                 "« %1 » : les projets (nombre : %2) ne tiennent pas sur la page, même numérotés. "
                                 "Passez au format A3 (--page A3), ou ne montrez qu’une thématique ou une période.");
    case Code::LeaderCrossing:
        return QT_TRANSLATE_NOOP("messages",
                                 "Les traits de rappel des projets « %1 » et « %2 » se croisent. Déplacez ou "
                                 "libérez l’une des étiquettes épinglées.");
    case Code::ProjectChanged:
    case Code::ProjectDeleted:
    case Code::RowDeclined:
    case Code::PinMoved:
    case Code::PinUnused:
    case Code::SideUnavailable:
    case Code::CalloutHidden:
    case Code::DocumentDamaged:
    case Code::DocumentFuture:
    case Code::DocumentMigrated:
    case Code::DocumentLocked:
    case Code::ChangeUnused:
    case Code::AmountContradicted:
        return sourceSentenceByHand(code);
    case Code::LabelDropped:
        return QT_TRANSLATE_NOOP("messages", "Le nom « %1 » n’a pas trouvé de place libre et n’est pas écrit. Passez à "
                                             "une page plus grande pour le montrer.");
    case Code::FolderNotFile:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Le dossier « %1 » porte le nom d’un fichier de données. Renommez-le, ou mettez-y le fichier attendu.");
    case Code::FileEmpty:
        return QT_TRANSLATE_NOOP("messages", "Le fichier « %1 » est vide. Copiez-le de nouveau depuis la livraison.");
    case Code::FileTruncated:
        return QT_TRANSLATE_NOOP(
            "messages", "Le fichier « %1 » est tronqué : sa fin manque. Copiez-le de nouveau depuis la livraison.");
    case Code::FileTooLarge:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le fichier « %1 » fait %2 Mo, alors qu’un format texte est lu jusqu’à %3 Mo. "
                                 "Découpez-le sur le département, ou convertissez-le en GeoPackage.");
    case Code::CompanionMissing:
        return QT_TRANSLATE_NOOP("messages", "Le fichier « %1 » est livré sans son fichier %2, et ne peut pas être lu "
                                             "sans lui. Copiez tous les fichiers de la livraison.");
    case Code::SourceRefused:
        return QT_TRANSLATE_NOOP("messages",
                                 "La source « %1 » n’est pas un simple fichier local : elle n’est pas lue. "
                                 "Enregistrez ses données dans un GeoPackage, ou acceptez-la par --allow-remote.");
    case Code::LayerElsewhere:
        return QT_TRANSLATE_NOOP("messages",
                                 "La couche « %1 » n’a aucun objet sur le territoire des contrats ni autour : la carte "
                                 "est faite sans elle. Vérifiez que c’est la livraison du département.");
    case Code::ProductUnused:
        return QT_TRANSLATE_NOOP("messages", "La couche « %1 » est lue dans « %3 » ; « %2 » la contient aussi et n’est "
                                             "pas lu. Retirez celui des deux dont vous ne voulez pas.");
    case Code::DuplicatesDropped:
        return QT_TRANSLATE_NOOP(
            "messages",
            "La couche « %2 » a des tronçons livrés plusieurs fois, qui ne sont gardés qu’une fois (nombre : %1).");
    case Code::RoadCategorySupposed:
        return QT_TRANSLATE_NOOP(
            "messages",
            "La catégorie de routes départementales n’est pas dans data/routes_categories.csv ; elle est supposée "
            "d’après leur importance (nombre : %1), ou la 3e à défaut (nombre : %2). Complétez cette table.");
    case Code::EpciLayerUnused:
        return QT_TRANSLATE_NOOP("messages", "La couche livrée des EPCI n’est pas dessinée : leurs limites sont celles "
                                             "des communes membres, l’année des contrats.");
    case Code::XmlMalformed:
        return QT_TRANSLATE_NOOP("messages", "Le texte XML est mal formé (%1). Corrigez-le à l’endroit indiqué.");
    case Code::NotSld:
        return QT_TRANSLATE_NOOP("messages", "Le fichier n’est pas un SLD : son élément racine est « %1 ». "
                                             "Donnez un fichier dont la racine est StyledLayerDescriptor.");
    case Code::StyleElementIgnored:
        return QT_TRANSLATE_NOOP("messages", "L’élément « %1 » n’est pas repris dans le style. Complétez le style "
                                             "à la main s’il le faut.");
    case Code::StyleGroundUnit:
        return QT_TRANSLATE_NOOP("messages", "Les grandeurs en « %1 » sur le terrain deviennent des millimètres à "
                                             "l’échelle 1 : %2. Changez cette échelle par --scale.");
    case Code::StyleEmpty:
        return QT_TRANSLATE_NOOP("messages", "Rien du fichier « %1 » n’a pu être repris. Voyez les avertissements, "
                                             "et les options --layer et --attribute.");
    case Code::SymbolDropped:
        return QT_TRANSLATE_NOOP("messages", "Le symbole « %1 » de la commune « %2 » n’a pas trouvé de place libre et "
                                             "n’est pas dessiné. Passez à une page plus grande pour le montrer.");
    case Code::AttributionUndated:
        return QT_TRANSLATE_NOOP("messages", "La couche « %1 » n’indique pas la date de sa source. Complétez sa "
                                             "description dans layers/.");
    case Code::ServiceUnreachable:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Le service « %1 » n’a pas répondu comme il faut (%2 ; essais : %3). Vérifiez le réseau ou le mandataire "
            "(https_proxy) ; ce qui est reçu est gardé : relancez plus tard la même commande avec --resume.");
    case Code::RequestRepeated:
        return QT_TRANSLATE_NOOP(
            "messages", "Le service « %1 » n’a pas répondu comme il faut (%2) : la demande a été refaite après %3 s.");
    case Code::ServiceRefused:
        return QT_TRANSLATE_NOOP("messages", "Le service a refusé la demande et dit : « %1 ». Vérifiez l’adresse du "
                                             "service et la description de la couche dans layers/services.");
    case Code::ServiceLayerAbsent:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le service n’a pas de couche « %1 ». Corrigez sa description dans layers/services.");
    case Code::ServiceLayerUnknown:
        return QT_TRANSLATE_NOOP("messages", "La couche « %1 » n’est décrite pour aucun service. Les couches sont "
                                             "données par « cartocontrat fetch --help ».");
    case Code::AnswerMalformed:
        return QT_TRANSLATE_NOOP("messages",
                                 "La réponse du service n’est pas celle d’un WFS 2.0. Vérifiez l’adresse donnée.");
    case Code::AnswerOutsideExtent:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Les objets reçus pour la couche « %1 » sont tous hors de l’emprise demandée, quel que soit l’ordre des "
            "axes : rien n’est écrit. Signalez-le au producteur du service, ou corrigez l’emprise (--bbox).");
    case Code::AnswerAxesRecognised:
        return QT_TRANSLATE_NOOP("messages", "Les coordonnées reçues pour la couche « %1 » %2 ; elles ont été remises "
                                             "en ordre. Vérifiez la couche à l’écran.");
    case Code::NothingInExtent:
        return QT_TRANSLATE_NOOP("messages", "L’emprise demandée ne contient aucun objet de la couche « %1 » : sa "
                                             "table n’est pas écrite. Vérifiez l’emprise si vous en attendiez.");
    case Code::LayerIncomplete:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Le service annonce %2 objets pour la couche « %1 » et en a rendu %3 : rien n’est écrit. Relancez la "
            "commande avec --resume : cette couche sera redemandée en entier, les autres sont gardées.");
    case Code::LayerCountUnknown:
        return QT_TRANSLATE_NOOP("messages", "Le service ne dit pas combien d’objets a la couche « %1 » : les %2 reçus "
                                             "n’ont pas pu être vérifiés. Comparez-les à une autre source.");
    case Code::LayerAskedAnew:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Le nombre d’objets de la couche « %1 » a changé depuis l’interruption : elle est redemandée en entier.");
    case Code::ServedTwice:
        return QT_TRANSLATE_NOOP(
            "messages", "La couche « %1 » avait des objets reçus plusieurs fois, qui ont été écartés (nombre : %2).");
    case Code::PdfEncrypted:
        return QT_TRANSLATE_NOOP("messages", "Le fichier « %1 » est protégé par un mot de passe. Donnez-en une copie "
                                             "sans protection.");
    case Code::PdfDamaged:
        return QT_TRANSLATE_NOOP("messages", "Le fichier « %1 » n’est pas un PDF en bon état (%2). Refaites-le, ou "
                                             "retirez-le de la liste.");
    case Code::ProgramMissing:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le programme « %1 » n’est pas installé. Installez le paquet %2, puis recommencez.");
    case Code::ProgramFailed:
        return QT_TRANSLATE_NOOP("messages", "Le programme « %1 » a échoué (%2). Vérifiez les fichiers donnés, dont le "
                                             "profil de couleurs, puis recommencez.");
    case Code::InkExcess:
        return QT_TRANSLATE_NOOP("messages",
                                 "L’encrage le plus fort est de %1 pour cent, pour %2 admis. Choisissez le profil "
                                 "de couleurs de l’imprimeur (--icc), ou éclaircissez le style.");
    case Code::ConnectionMalformed:
        return QT_TRANSLATE_NOOP("messages", "L’adresse de la base est mal écrite. Écrivez « PG:host=serveur "
                                             "dbname=base user=nom », les valeurs à espaces entre apostrophes.");
    case Code::DatabaseUnreached:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Le serveur de « %1 » ne répond pas (%2). Vérifiez l’adresse et le port, et que PostgreSQL y fonctionne.");
    case Code::LoginRefused:
        return QT_TRANSLATE_NOOP("messages", "La connexion à « %1 » est refusée (%2). Vérifiez le nom et le mot de "
                                             "passe, à mettre dans ~/.pgpass ou PGPASSWORD.");
    case Code::DatabaseAbsent:
        return QT_TRANSLATE_NOOP("messages", "Le serveur n’a pas la base de « %1 ». Vérifiez dbname, ou faites créer "
                                             "la base par l’administrateur (createdb).");
    case Code::DatabaseDenied:
        return QT_TRANSLATE_NOOP("messages", "La base « %1 » ne vous donne pas tous les droits qu’il faut : %2. "
                                             "Demandez à l’administrateur de vous les accorder (GRANT).");
    case Code::DatabaseRefused:
        return QT_TRANSLATE_NOOP(
            "messages",
            "La base « %1 » a refusé l’opération (%2). Rien n’a été écrit. Corrigez ce qui est dit, puis recommencez.");
    case Code::PostgisAbsent:
        return QT_TRANSLATE_NOOP("messages", "La base « %1 » n’a pas l’extension PostGIS. Faites exécuter par "
                                             "l’administrateur : CREATE EXTENSION postgis.");
    case Code::SchemaAbsent:
        return QT_TRANSLATE_NOOP("messages", "Le schéma « %1 » n’existe pas dans la base. Publiez-y d’abord les "
                                             "données : cartocontrat publish --to \"%2\".");
    case Code::SchemaNotEmpty:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le schéma « %1 » contient déjà des tables (nombre : %2) : rien n’a été écrit. Donnez "
                                 "un autre schéma (--schema), ou remplacez ce qui a été publié par --replace.");
    case Code::DatabaseTableMissing:
        return QT_TRANSLATE_NOOP("messages", "La table « %1 » manque dans la base. Publiez de nouveau les données : "
                                             "cartocontrat publish --replace --to \"%2\".");
    case Code::StylesUnshared:
        return QT_TRANSLATE_NOOP("messages",
                                 "La table « %1 » ne peut pas être écrite : QGIS ouvrira les couches sans leur style. "
                                 "Demandez à l’administrateur le droit d’écrire dans le schéma public.");
    case Code::RowsUnpublished:
        return QT_TRANSLATE_NOOP("messages", "Des lignes sans la forme de leur table ne sont pas publiées (nombre : "
                                             "%1). Corrigez-les dans le fichier, puis recommencez.");
    case Code::ProjectUnknown:
        return QT_TRANSLATE_NOOP(
            "messages",
            "Le projet « %1 » n’est pas connu. Les projets sont donnés par « cartocontrat list projects ».");
    case Code::CacheDamaged:
        return QT_TRANSLATE_NOOP("messages",
                                 "Le cache des couches « %1 » était abîmé : il a été jeté, et les couches ont "
                                 "été relues. Il n’y a rien à faire.");
    case Code::CacheUnwritable:
        return QT_TRANSLATE_NOOP(
            "messages", "Le cache des couches « %1 » ne peut pas être écrit (%2) : les couches seront relues à "
                        "chaque fois. Choisissez un autre dossier avec --cache, ou --no-cache.");
    case Code::ExternalFailure:
        return QT_TRANSLATE_NOOP("messages", "Une opération de la bibliothèque %1 a échoué (%2). Vérifiez les données "
                                             "d’entrée ; si elles sont bonnes, signalez ce message.");
    }
    return "";
}

} // namespace cartocontrat
