// SPDX-License-Identifier: EUPL-1.2
#include "sources/departement_reader.hpp"

#include "sources/json_document.hpp"

#include <nlohmann/json.hpp>

namespace cartocontrat {

Result<Departement> readDepartement(std::filesystem::path const& file, std::filesystem::path const& schema) {
    auto const document = readJson(file, schema);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    auto const text = [&](char const* key) { return document->at(key).get<std::string>(); };
    auto const& projection = document->at("projection");
    auto const corners = projection.at("extent").get<std::vector<double>>();
    Departement departement{text("code"),
                            text("name"),
                            text("title"),
                            {projection.at("crs").get<std::string>(),
                             {corners.at(0), corners.at(1), corners.at(2), corners.at(3)},
                             projection.value("aliases", std::vector<std::string>{})},
                            document->value("other_crs", std::vector<std::string>{}),
                            {}};
    for (auto const& sea : document->at("seas")) {
        departement.seas.push_back(
            {sea.at("name").get<std::string>(), {sea.at("x").get<double>(), sea.at("y").get<double>()}});
    }
    return departement;
}

} // namespace cartocontrat
