// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/delivery.hpp"

#include <regex>

namespace cartocontrat {

Attribution attributionOf(std::filesystem::path const& file, Attribution attribution) {
    static std::regex const version(R"(^[A-Za-z][A-Za-z-]*_(\d+)-(\d+)_)");
    static std::regex const date(R"((?:^|[_-])((?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![0-9]))");
    bool hasDate = false, hasVersion = false;
    for (auto path = file; path.has_relative_path() && !(hasDate && hasVersion); path = path.parent_path()) {
        auto const name = path.filename().string();
        std::smatch found;
        if (!hasDate && std::regex_search(name, found, date)) {
            hasDate = true;
            attribution.updated = found[1];
        }
        if (!hasVersion && std::regex_search(name, found, version)) {
            hasVersion = true;
            attribution.edition = found[1].str() + "." + found[2].str();
        }
    }
    static std::regex const year(R"((?:19|20)\d\d)");
    if (hasDate && !std::regex_search(attribution.mention, year)) {
        attribution.mention += " " + attribution.updated.substr(0, 4);
    }
    return attribution;
}

} // namespace cartocontrat
