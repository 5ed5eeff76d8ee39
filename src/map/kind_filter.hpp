// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <pugixml.hpp>

#include <optional>
#include <set>
#include <string>

namespace cartocontrat {

/// The classes of features that a filter lets through: those listed, or all but those. "" : features without class.
struct KindSet {
    std::set<std::string> kinds;
    bool isComplement = false;
};

/// Name of an element without its prefix.
[[nodiscard]] std::string localName(pugi::xml_node node);

/// An OGC filter on the attribute that tells the class, with any nesting of And, Or and Not. On failure: the element
/// that is about anything else.
struct KindFilter {
    std::optional<KindSet> set;
    pugi::xml_node culprit;
};
[[nodiscard]] KindFilter readKindFilter(pugi::xml_node filter, std::string const& attribute);

} // namespace cartocontrat
