// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cartocontrat::test {

/// Nineteen votes of an office, of which lines 9, 12, 14 and 16 are to be reviewed; most are projects of the contracts
/// that ship.
inline constexpr char const* subventions2019 =
    "N° dossier;Intitulé;Montant subvention;Thématique;Période;Commune;INSEE;Bénéficiaire;Obs.\r\n"
    "2019-00321;Création d’un city-stade;15 000,00 €;Sport;À venir;Lumbres;62534;Ville de Lumbres;\r\n"
    "2019-00333;Rénovation de la salle des fêtes;20 000,00 €;Culture;À venir;Wizernes;62902;Ville de Wizernes;\r\n"
    "2019-00341;Création d’un skate-park;400 000,00 €;Sport;À venir;Calais;62193;Ville de Calais;\r\n"
    "2019-00342;Aire de jeux du parc;12 500,00 €;Sport;À venir;Arras;62041;Ville d’Arras;\r\n"
    "2019-00343;Toiture du théâtre;80 000,00 €;Culture;À venir;Arras;62041;Ville d’Arras;\r\n"
    "2019-00344;Médiathèque de quartier;95 000,00 €;Culture;À venir;Liévin;62510;Ville de Liévin;\r\n"
    "2019-00345;Maison des associations;60 000,00 €;Solidarité;À venir;Lens;62498;Ville de Lens;\r\n"
    "2019-00352;Espace Sport et Santé Intergénérationnel;55 000,00 €;Sports et loisirs;À venir;Ardres;62038;"
    "Ville d’Ardres;\r\n"
    "2019-00353;Extension de la crèche;45 000,00 €;Solidarité;À venir;Béthune;62119;Ville de Béthune;\r\n"
    "2019-00354;Rénovation du gymnase;70 000,00 €;Sport;À venir;Béthune;62119;Ville de Béthune;\r\n"
    "2019-00360;Restauration du Fort d’Ambleteuse;100 000,00 €;Culture;À venir;Ambleteuse;6225;Les Amis du Fort;\r\n"
    "2019-00361;Jardin partagé;8 000,00 €;Solidarité;À venir;Boulogne-sur-Mer;62160;Ville de Boulogne-sur-Mer;\r\n"
    "2019-00366;Maison de l’Habitat Durable;300 k euros env.;Aménagement;À venir;;;CA du Pays de Saint-Omer;\r\n"
    "2019-00367;Rénovation de la halle;52 000,00 €;Aménagement;À venir;Hesdin;62447;Ville d’Hesdin;\r\n"
    "2019-00371;Vestiaires de l’école de football;69 630,00 €;Sport;À venir;Pernes en Artois;62652;"
    "Commune de Pernes;\r\n"
    "2019-00373;École de musique intercommunale;500 000,00 €;Culture;À venir;Saint-Pol-sur-Ternoise;62767;"
    "CC du Ternois;relancé\r\n"
    "2019-00374;Cour d’école;18 000,00 €;Education;À venir;Frévent;62361;Ville de Frévent;\r\n"
    "2019-00375;Classe numérique;9 500,00 €;Education;À venir;Auxi-le-Château;62060;Ville d’Auxi-le-Château;\r\n"
    "2019-00376;Terrain synthétique;150 000,00 €;Sport;À venir;Bapaume;62080;Ville de Bapaume;voir note\r\n";

} // namespace cartocontrat::test
