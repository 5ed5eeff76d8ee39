// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "sources/contracts/contract_reader.hpp"
#include "sources/lists/geocoder.hpp"

namespace cartocontrat {

/// What the lists are read with: the facts so far, which they complete, and addresses.
class ListDesk {
public:
    ListDesk(ContractData& toComplete, CommuneGazetteer const& gazetteer, Diagnostics& diagnostics);

    /// Code of the one commune of the row, by its code or else its name and postcode; empty when the row tells none,
    /// is rejected, or left out since its commune is not of the EPCI. `epcis`: SIREN, to choose between namesakes.
    [[nodiscard]] std::string communeOf(ListRows& rows, std::vector<std::string> const& epcis) const;
    /// The same for cells of several.
    [[nodiscard]] std::vector<std::string> communesOf(ListRows& rows, std::vector<std::string> const& epcis) const;
    /// SIREN of the EPCI that the part "territory" names; empty when there is none, or the row is rejected.
    [[nodiscard]] std::vector<std::string> territoriesOf(ListRows& rows) const;
    /// Where the row is by its coordinates, else by its address, which is told when it is uncertain. `insee`: of its
    /// commune, may be empty.
    [[nodiscard]] std::optional<ToldPosition> positionOf(ListRows& rows, std::string const& insee) const;

    ContractData& data;
    Diagnostics& diagnostics;
    Geocoder geocoder;

private:
    [[nodiscard]] std::string commune(ListRows& rows, std::string const& code, std::string const& name,
                                      std::vector<std::string> const& epcis) const;
    /// Whether a code or postcode is that of another département than those of the EPCI.
    [[nodiscard]] bool isElsewhere(std::string const& code) const;

    CommuneGazetteer const& m_gazetteer;
    std::set<std::string> m_departements; ///< of the communes of the EPCI
};

/// Text for an identifier: "Maison d'Arras" -> "maison-d-arras".
[[nodiscard]] std::string slugOf(std::string_view text);

/// Ids of what a list added and of what it completed.
struct Completed {
    std::vector<std::string> added, updated;
    std::set<std::string> categories; ///< of those places; "" for projects
};

/// Completes the places by a list of them. A place is one that is there already when its id is, else its folded name,
/// category and commune; it takes the position, if that is as good as its own, and the address. Nothing is removed.
[[nodiscard]] Completed readPresenceList(ListRows& rows, ListSchema const& schema, ListDesk& desk);

/// The same for projects: one that is there when its id is, else its folded title and an EPCI. It takes the position
/// and the facts it lacked; where facts differ, its own stay, with a ProjectDiffers diagnostic.
[[nodiscard]] Completed readProjectList(ListRows& rows, ListDesk& desk);

/// Puts the places that have an address and no position where the address is.
void placeByAddress(ListDesk& desk);

} // namespace cartocontrat
