// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/euros.hpp"
#include "domain/location.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cartocontrat {

/// How the contract tells where a project is.
enum class LocationRule { Point, Commune, Communes, Road, College, Qpv, Epci, Unknown };

/// Whether a document says that a project is of a code, or whoever entered it concluded so.
enum class TagBasis { Printed, Inferred };

/// A code that a project is of, in one of the nomenclatures.
struct Tag {
    std::string scheme, code;
    TagBasis basis = TagBasis::Printed;
    friend bool operator==(Tag const&, Tag const&) = default;
};

/// What a contract tells of at a place: a project; or, without amounts, a commitment of its partners or a QPV.
struct Project {
    std::string id, title;
    std::vector<std::string> contracts, epcis; ///< contract ids, SIREN; a project may belong to several
    std::string amountText;                    ///< as printed; may be empty
    std::optional<Euros> amount;
    std::string futureAmountText; ///< second amount of a label ("À venir : 3,6 millions €"); may be empty
    std::string kind;             ///< investissement, fonctionnement or empty
    std::string period;           ///< 2015-2018, a-venir, annuel, or empty when the text does not say
    std::string year;
    std::string theme; ///< label; its code is among the tags
    TagBasis themeBasis = TagBasis::Printed;
    std::vector<Tag> tags;
    std::string origin; ///< map-label, operation or vote; commitment; qpv
    std::string owner;  ///< maître d'ouvrage; may be empty
    LocationRule rule = LocationRule::Unknown;
    std::vector<std::string> locationValues; ///< INSEE codes, road numbers (RD 208) or a UAI, by rule
    std::string note;
    std::string address;           ///< as given; may be empty
    std::optional<Point> position; ///< on the ground, from coordinates or from the address
    LocationQuality positionQuality = LocationQuality::Coordinates;
    std::optional<int> inhabitants;    ///< of a QPV
    std::vector<std::string> communes; ///< INSEE codes: a road is looked for in or between them, and they stand for it
    std::optional<Euros> voted;        ///< what the Département has voted of it
    std::string sourceLine;            ///< in the document: "17668", "CV-CALL-2024:321;322"; may be empty

    friend bool operator==(Project const&, Project const&) = default;
};

/// What a label prints of its amount: the words of the contract, else the amount in its way; empty: not told.
[[nodiscard]] std::string printedAmount(Project const& project);

} // namespace cartocontrat
