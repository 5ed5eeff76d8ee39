// SPDX-License-Identifier: EUPL-1.2
#include "map/audit_limits.hpp"

#include "sources/json_document.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace cartocontrat {
namespace {

using Json = nlohmann::json;

/// Larger is stricter for all but the last.
constexpr std::array<std::pair<char const*, double AuditLimits::*>, 6> leastLimits{
    {{"text-size", &AuditLimits::textSize},
     {"line-width", &AuditLimits::lineWidth},
     {"contrast", &AuditLimits::contrast},
     {"named-communes", &AuditLimits::namedCommunes},
     {"leader-clearance", &AuditLimits::leaderClearance},
     {"text-margin", &AuditLimits::textMargin}}};

void tighten(AuditLimits& limits, Json const& values) {
    for (auto const& [name, limit] : leastLimits) {
        limits.*limit = std::max(limits.*limit, values.value(name, limits.*limit));
    }
    limits.touch = std::min(limits.touch, values.value("touch", limits.touch));
}

} // namespace

Result<AuditLimits> readAuditLimits(std::filesystem::path const& file, std::filesystem::path const& schema,
                                    std::string const& pageTemplate) {
    auto const document = readJson(file, schema);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    auto const& shared = document->at("Limits");
    AuditLimits limits;
    limits.touch = shared.at("touch").get<double>();
    tighten(limits, shared);
    auto const templates = document->value("Templates", Json::object());
    if (auto const own = templates.find(pageTemplate); own != templates.end()) {
        tighten(limits, *own);
    }
    return limits;
}

} // namespace cartocontrat
