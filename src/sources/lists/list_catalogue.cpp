// SPDX-License-Identifier: EUPL-1.2
#include "sources/lists/list_catalogue.hpp"

#include "sources/json_document.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>

namespace cartocontrat {

namespace {

using Json = nlohmann::json;

ListFeed toFeed(std::string const& word) {
    static std::map<std::string, ListFeed> const feeds{{"presence", ListFeed::Presence},
                                                       {"projects", ListFeed::Projects},
                                                       {"addresses", ListFeed::Addresses},
                                                       {"postcodes", ListFeed::Postcodes}};
    return feeds.at(word); // the schema admits no other word
}

std::vector<Condition> toConditions(Json const& object, char const* key) {
    std::vector<Condition> conditions;
    for (auto const& one : object.value(key, Json::array())) {
        conditions.push_back(
            {{one.at("column").get<std::string>()}, one.at("values").get<FieldNames>(), FieldPresence::Optional});
    }
    return conditions;
}

ListSchema toSchema(Json const& object) {
    ListSchema schema;
    schema.name = object.at("name");
    schema.files = object.at("files").get<FieldNames>();
    schema.recognition =
        object.value("recognisedByColumns", false) ? Recognition::FileNameOrFields : Recognition::FileName;
    schema.columns = object.at("columns").get<std::map<std::string, FieldNames>>();
    schema.required = object.at("required").get<FieldNames>();
    schema.where = toConditions(object, "where");
    schema.atChefLieu = toConditions(object, "atChefLieu");
    schema.category = object.value("category", std::string());
    auto const categories = object.value("categories", Json::object());
    for (auto const& [category, words] : categories.items()) {
        schema.categories.push_back({category, words.get<FieldNames>()});
    }
    schema.attribution = toAttribution(object.at("attribution"));
    return schema;
}

ListDescription toDescription(Json const& object) {
    ListDescription description{object.at("id"), object.at("title"), toFeed(object.at("feeds")), {}};
    for (auto const& schema : object.at("schemas")) {
        description.schemas.push_back(toSchema(schema));
    }
    return description;
}

} // namespace

Result<std::vector<ListDescription>> readListCatalogue(std::filesystem::path const& folder) {
    auto const documents = readDescriptions(folder);
    if (!documents) {
        return tl::make_unexpected(documents.error());
    }
    std::vector<ListDescription> catalogue;
    std::transform(documents->begin(), documents->end(), std::back_inserter(catalogue), toDescription);
    return catalogue;
}

} // namespace cartocontrat
