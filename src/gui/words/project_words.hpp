// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace cartocontrat {

class Euros;
enum class LocationQuality;
struct ContractData;
struct LocatedProject;
struct Project;
struct SourceDocument;

/// "6 000 000 €", or as the contract prints it where it is no number; empty: not told.
[[nodiscard]] QString amountText(Project const& project);
enum class Cents { Shown, Hidden };
/// "2 268 184,89 €", in English "€2,268,184.89"; whole euros with or without their ",00".
[[nodiscard]] QString eurosText(Euros amount, Cents cents);
/// What a user types, in any French writing or as the window writes it; no value: no amount.
[[nodiscard]] std::optional<Euros> readAmount(QString text);
/// "22,0 %" as the language spoken writes it.
[[nodiscard]] QString percentText(std::string const& share);
/// "2015-2018", "À venir", "Annuelle", "Non précisée".
[[nodiscard]] QString periodText(Project const& project);
[[nodiscard]] QString periodName(std::string const& period);
/// The theme as the interface spells it ("Éducation").
[[nodiscard]] QString themeText(Project const& project);
[[nodiscard]] QString themeName(std::string const& theme);
/// "Investissement", "Fonctionnement", "Non précisée".
[[nodiscard]] QString kindName(std::string const& kind);
/// "Lumbres, Wizernes", "RD 939", "Tout l’EPCI", "–".
[[nodiscard]] QString placeText(LocatedProject const& project);
/// An official name, whose hyphens stay as they are: "CA de Lens - Liévin", "CU d’Arras".
[[nodiscard]] QString officialName(std::string const& name);
/// "Source : Recueil des actes administratifs n° 5, mai 2019, lignes 17 668, 20 073", from lines as the data have them
/// ("17668;20073", "CV-CALL-2024:321;322"), where they name no document of `usual`; empty: none.
[[nodiscard]] QString sourceText(std::string const& lines, ContractData const& contracts, SourceDocument const* usual);
/// A document in full, and who published it when.
[[nodiscard]] QString documentText(SourceDocument const& document);
/// How its place was found; empty where it is no more than the commune that the place names.
[[nodiscard]] QString qualityText(LocationQuality quality);

} // namespace cartocontrat
