// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project.hpp"

#include <span>

namespace cartocontrat {

/// A code of a nomenclature (scheme): a theme, an axis, an "enjeu", a "pilier"...
struct NomenclatureEntry {
    std::string scheme, schemeLabel, code, label;
    std::string parent; ///< code above it in the same scheme; may be empty
};

/// The scheme that the themes of projects are of, from which they are known by their label.
inline constexpr char const* themeScheme = "thematiques-2019";

/// Null: there is none.
[[nodiscard]] NomenclatureEntry const* findEntry(std::span<NomenclatureEntry const> entries, std::string const& scheme,
                                                 std::string const& code);

/// Attaches the project to the code, and to those above it, unless it already is. The first code of a scheme that a
/// project is given is its main one.
void addTag(Project& project, Tag const& tag, std::span<NomenclatureEntry const> entries);

/// Attaches the project to the code of its theme.
void tagWithTheme(Project& project, std::span<NomenclatureEntry const> entries);

/// The project's main code in a scheme; null: it has none there.
[[nodiscard]] Tag const* mainTag(Project const& project, std::string const& scheme);

} // namespace cartocontrat
