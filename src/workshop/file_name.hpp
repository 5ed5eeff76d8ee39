// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/territory.hpp"
#include "map/page_template.hpp"

#include <span>

namespace cartocontrat {

/// What a field of a file name stands for.
enum class NameField { Territory, Number, Contract, Format };

/// A field as patterns spell it, accents and case aside: "territoire".
struct NameFieldWord {
    NameField field;
    char const* word;
};
[[nodiscard]] std::span<NameFieldWord const> nameFields();

/// Of the files of a page, where no other pattern is asked for.
inline constexpr char const* usualFileName = "carte-{territoire}";

/// The name of a page's files without their ending: "{contrat}-{numéro}-{territoire}" -> "2019-2021-18-ternois". The
/// number has two digits; a page out of the series has none, and the hyphen beside it goes too. A field that is not
/// known stays as it is. `format`: a key of PageTemplate::pages.
[[nodiscard]] std::string fileStem(std::string const& pattern, Territory const& territory,
                                   PageTemplate const& pageTemplate, std::string const& format);

} // namespace cartocontrat
