// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/project_words.hpp"

namespace cartocontrat {

namespace {
using Words = std::map<std::string, std::string>;
}

Words const& kindWords() {
    static Words const words{{"", ""}, {"investissement", "investissement"}, {"fonctionnement", "fonctionnement"}};
    return words;
}

Words const& periodWords() {
    static Words const words{{"", ""}, {"2015-2018", "2015-2018"}, {"a_venir", "a-venir"}, {"annuel", "annuel"}};
    return words;
}

Words const& originWords() {
    static Words const words{{"map_label", "map-label"}, {"operation_sheet", "operation"}, {"vote_2019", "vote"}};
    return words;
}

TagBasis basisNamed(std::string const& word) {
    return word == "inferred" ? TagBasis::Inferred : TagBasis::Printed;
}

} // namespace cartocontrat
