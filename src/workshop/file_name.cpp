// SPDX-License-Identifier: EUPL-1.2
#include "workshop/file_name.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace cartocontrat {
namespace {

constexpr std::array<NameFieldWord, 4> fields{{{NameField::Territory, "territoire"},
                                               {NameField::Number, "numéro"},
                                               {NameField::Contract, "contrat"},
                                               {NameField::Format, "format"}}};

std::string slugOf(std::string const& name) {
    return join(split(fold(name), ' '), "-");
}

/// No value: there is no such field.
std::optional<std::string> valueOf(std::string const& word, Territory const& territory,
                                   PageTemplate const& pageTemplate, std::string const& format) {
    auto const* const found =
        std::find_if(fields.begin(), fields.end(), [&](auto const& one) { return fold(one.word) == fold(word); });
    if (found == fields.end()) {
        return std::nullopt;
    }
    switch (found->field) {
    case NameField::Territory:
        return territory.slug;
    case NameField::Number:
        return territory.pageNumber > 0 ? fmt::format("{:02}", territory.pageNumber) : std::string();
    case NameField::Contract:
        return slugOf(pageTemplate.generation);
    case NameField::Format:
        return slugOf(format);
    }
    return std::nullopt;
}

} // namespace

std::span<NameFieldWord const> nameFields() {
    return fields;
}

std::string fileStem(std::string const& pattern, Territory const& territory, PageTemplate const& pageTemplate,
                     std::string const& format) {
    std::string stem;
    for (std::size_t at = 0; at < pattern.size();) {
        auto const end = pattern[at] == '{' ? pattern.find('}', at) : std::string::npos;
        auto const value = end == std::string::npos
                               ? std::nullopt
                               : valueOf(pattern.substr(at + 1, end - at - 1), territory, pageTemplate, format);
        if (!value) {
            stem += pattern[at++];
            continue;
        }
        at = end + 1;
        stem += *value;
        if (value->empty() && at < pattern.size() && pattern[at] == '-') {
            ++at;
        }
    }
    return stem;
}

} // namespace cartocontrat
