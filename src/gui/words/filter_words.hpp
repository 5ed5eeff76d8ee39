// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project_filter.hpp"

#include <QString>

namespace cartocontrat {

class Session;
struct Workshop;

/// A part of a filter that can be taken away alone.
struct FilterPart {
    Criterion criterion = Criterion::Tags;
    std::string scheme;   ///< of Tags: the nomenclature; else empty
    QString name, values; ///< "Thématique" and "Sport, Culture"; no values where the name says all
    std::string theme;    ///< code of the template's legend, where it is the only value; else empty
};

/// Those of the territory, that filters are counted over.
[[nodiscard]] std::vector<Project const*> projectsOf(Session const& session);

/// What a filter asks, in the order of the criteria.
[[nodiscard]] std::vector<FilterPart> partsOf(ProjectFilter const& filter, Workshop const& workshop);
/// The filter but for one of its parts.
[[nodiscard]] ProjectFilter without(ProjectFilter const& filter, FilterPart const& part);

/// "la thématique", "« Subvention votée »".
[[nodiscard]] QString criterionName(Criterion criterion);
/// "de 50 000 € à 500 000 €", "50 000 € et plus"; both ends may be missing, not both.
[[nodiscard]] QString amountRangeText(std::optional<Euros> least, std::optional<Euros> most);
/// Label of a code of a nomenclature; the code itself where there is none.
[[nodiscard]] QString codeText(std::string const& scheme, std::string const& code, ContractData const& contracts);
/// What a nomenclature is called in the interface: that of the template is "Thématique".
[[nodiscard]] QString schemeText(std::string const& scheme, Workshop const& workshop);

} // namespace cartocontrat
