// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "domain/territory.hpp"

#include <map>
#include <optional>

namespace cartocontrat {

/// Finds communes by the codes and names that people give them, of today or from before a merger.
class CommuneGazetteer {
public:
    void add(Commune const& commune);
    /// A commune that has merged into `insee`, whose code may be its own. Without effect unless there is a commune
    /// `insee`, and where there still is a commune `former`: the data are then of before the merger.
    void addFormer(std::string const& former, std::string const& formerName, std::string const& insee);

    struct Match {
        std::string insee;
        std::optional<Code> repair; ///< CodeRepaired, CommuneRenamed or CommuneNamed; none: `asked` was the code
    };
    /// By code (which a spreadsheet may have shortened), by code from before a merger, then by name: within `epcis`
    /// (SIREN), if that does not tell within all EPCI, then around. Errors: KeyUnknown naming the nearest,
    /// CommuneAmbiguous; both name `column`, without a subject.
    [[nodiscard]] Result<Match> find(std::string const& column, std::string const& asked,
                                     std::vector<std::string> const& epcis) const;

    /// Codes from before a merger -> today's, both different.
    [[nodiscard]] std::map<std::string, std::string> const& formerCommunes() const { return m_former; }

private:
    struct Entry {
        std::string name, epciSiren;
    };
    /// Codes of the communes of that folded name which `isNear` takes.
    template <class Predicate>
    [[nodiscard]] std::vector<std::string> named(std::string const& folded, Predicate isNear) const;
    [[nodiscard]] std::string suggestion(std::string const& asked) const;

    std::map<std::string, Entry> m_communes;           ///< by INSEE code
    std::multimap<std::string, std::string> m_byName;  ///< folded name -> code
    std::map<std::string, std::string> m_former;       ///< code -> code
    std::map<std::string, std::string> m_formerByName; ///< folded name -> today's code
};

} // namespace cartocontrat
