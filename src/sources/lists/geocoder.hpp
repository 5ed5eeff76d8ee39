// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/contracts/commune_gazetteer.hpp"
#include "sources/lists/list_rows.hpp"

namespace cartocontrat {

/// An address as lists give it; every part may be empty.
struct PostalAddress {
    std::string street, postcode, commune;
};

/// Finds addresses by tables that the Base Adresse Nationale has filled in, and communes by their postcode.
class Geocoder {
public:
    /// The gazetteer must outlive it.
    explicit Geocoder(CommuneGazetteer const& gazetteer) : m_gazetteer(&gazetteer) {}

    /// Reads the rows of a geocoded table: each is known by the address that was asked and by the one that was found.
    /// Rows for which none was found are not drawn.
    void addAddresses(ListRows& rows);
    /// Reads postcodes; those of communes that the gazetteer lacks are not drawn.
    void addPostcodes(ListRows& rows);

    [[nodiscard]] std::optional<ToldPosition> find(PostalAddress const& address) const;

    /// As CommuneGazetteer::find; a name that does not tell is looked for among the communes of the postcode, whose
    /// only one needs no name. An empty `asked` is in no other. Errors: its own.
    [[nodiscard]] Result<CommuneGazetteer::Match> findCommune(std::string const& column, std::string const& asked,
                                                              std::string const& postcode,
                                                              std::vector<std::string> const& epcis) const;

private:
    CommuneGazetteer const* m_gazetteer;
    std::map<std::string, ToldPosition> m_addresses; ///< by key; a second one that differs keeps the better
    struct PostalCommune {
        std::string insee, foldedName, foldedLabel;
    };
    std::multimap<std::string, PostalCommune> m_postcodes;
};

} // namespace cartocontrat
