// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cartocontrat {

/// A sea and a point in it, in the département's projection: names the water nearest to it.
struct SeaName {
    std::string name;
    Point position;
};

struct MapProjection {
    std::string crs;                  ///< as PROJ knows it ("EPSG:2154")
    Extent extent;                    ///< where its coordinates may lie
    std::vector<std::string> aliases; ///< others that differ from it by less than a map shows
};

/// The département whose maps are made, as data/departement.json says it.
struct Departement {
    std::string code;                  ///< INSEE codes of its communes begin with it
    std::string name;                  ///< "Pas-de-Calais"
    std::string title;                 ///< "Département du Pas-de-Calais"
    MapProjection projection;          ///< of all positions held in memory: metres, x east, y north
    std::vector<std::string> otherCrs; ///< tried, in this order, for a file that does not tell its own
    std::vector<SeaName> seas;
};

struct Epci {
    std::string siren, slug, name, shortName;
    std::string kind;            ///< CC, CA or CU
    std::string grandTerritoire; ///< empty when no text attaches it to one
    int communesCount = 0;
};

struct Commune {
    std::string insee, name;
    std::string epciSiren; ///< empty outside the département's EPCI
    int population = 0;    ///< 0 when not known (communes around the département)
    Point chefLieu;        ///< on the ground
    double areaHectares = 0;
};

/// What the Département signed with an EPCI.
struct Contract {
    std::string id, generation, epciSiren, title;
    std::string start, end;  ///< ISO dates or bare years; may be empty
    std::string source = {}; ///< code of the document that holds it; may be empty
};

enum class TerritoryKind { Departement, GrandTerritoire, Epci, Commune };

/// What a page is about. Made from the contract data by the functions of territories.hpp, so that nothing else has to
/// ask which kind it is.
struct Territory {
    TerritoryKind kind = TerritoryKind::Epci;
    std::string id; ///< code of the département, slug of the grand territoire, SIREN or INSEE code
    std::string slug, name;
    std::vector<std::string> epcis; ///< SIREN of those whose contracts it shows
    std::set<std::string> communes; ///< INSEE codes of those it names and counts
    std::string parent;             ///< name of the EPCI of a commune; else empty
    int pageNumber = 0;             ///< in the series of the EPCI, from 1; 0: none

    [[nodiscard]] bool hasSeveralEpcis() const { return epcis.size() > 1; }
    /// Whether projects elsewhere in its EPCI are left out.
    [[nodiscard]] bool isPartOfEpci() const { return kind == TerritoryKind::Commune; }
    /// "departement", "grand-territoire", "epci" or "commune", as printed in reports.
    [[nodiscard]] std::string_view kindName() const;
};

} // namespace cartocontrat
