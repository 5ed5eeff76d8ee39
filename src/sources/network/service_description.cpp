// SPDX-License-Identifier: EUPL-1.2
#include "sources/network/service_description.hpp"

#include "sources/json_document.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

namespace cartocontrat {
namespace {

using nlohmann::json;

RequestPolicy toPolicy(json const& object) {
    auto const milliseconds = [&](char const* name) {
        constexpr double inOneSecond = 1000;
        return std::chrono::milliseconds(std::llround(object.at(name).get<double>() * inOneSecond));
    };
    return {std::chrono::seconds(object.at("connectSeconds").get<unsigned>()),
            std::chrono::seconds(object.at("stallSeconds").get<unsigned>()), object.at("attempts").get<unsigned>(),
            milliseconds("firstWaitSeconds"), milliseconds("longestWaitSeconds")};
}

ServiceLayer toLayer(json const& object) {
    json const& source = object.at("attribution");
    Attribution const attribution{source.at("producer"), source.at("product"), source.at("edition"),
                                  source.at("updated"),  source.at("licence"), source.at("mention")};
    return {object.at("id"), object.at("title"), object.at("typeName"), object.at("key"), attribution};
}

} // namespace

Result<ServiceDescription> readServiceDescription(std::filesystem::path const& file) {
    auto const document = readJson(file, file.parent_path() / "schema.json");
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    json const& object = *document;
    json const& extent = object.at("extent");
    ServiceDescription service{object.at("title"),
                               object.at("url"),
                               object.at("pageSize").get<std::size_t>(),
                               {extent[0], extent[1], extent[2], extent[3]},
                               object.at("margin").get<double>(),
                               toPolicy(object.at("requests")),
                               {}};
    std::set<std::string> ids;
    for (auto const& layer : object.at("layers")) {
        service.layers.push_back(toLayer(layer));
        if (!ids.insert(service.layers.back().id).second) {
            return failure(Code::DuplicateKey, file.filename().string(), {"id", service.layers.back().id});
        }
    }
    return service;
}

} // namespace cartocontrat
