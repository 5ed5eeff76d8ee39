// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <optional>

namespace cartocontrat {

/// The forms of answer that can be read.
enum class PageForm { GeoJson, Gml };

/// A feature type, as the capabilities of a WFS tell it.
struct FeatureType {
    std::string name;             ///< qualified
    std::vector<std::string> crs; ///< the default first, as written
    std::string jsonFormat;       ///< output format that is GeoJSON, as the server names it; empty when there is none
    friend bool operator==(FeatureType const&, FeatureType const&) = default;
};

/// What the capabilities of a WFS 2.0 tell.
struct Capabilities {
    std::vector<FeatureType> types;
    std::optional<std::size_t> countDefault; ///< features given when no count is asked for, and often the most
    bool sorts = true;                       ///< unless it says that it does not
};

/// Errors: ServiceRefused (an exception report), AnswerMalformed (no capabilities of WFS 2.0).
[[nodiscard]] Result<Capabilities> parseCapabilities(std::string const& xml);

/// The number of features matched, or nothing when the server does not know it. Errors: as above.
[[nodiscard]] Result<std::optional<std::size_t>> parseHits(std::string const& xml);

/// The words of an OWS exception report; nothing when the text is none.
[[nodiscard]] std::optional<std::string> exceptionText(std::string const& text);

/// A page of features as it is kept: in both forms a feature's id is its property "gml_id".
struct Page {
    std::string content;
    std::size_t count = 0; ///< features
};

/// Errors: ServiceRefused, AnswerMalformed (cut short, or no collection of features).
[[nodiscard]] Result<Page> parsePage(std::string const& text, PageForm form);

} // namespace cartocontrat
