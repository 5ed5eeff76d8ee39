// SPDX-License-Identifier: EUPL-1.2
#include "workshop/import/mapping_store.hpp"

#include "sources/json_document.hpp"
#include "sources/lists/list_desk.hpp"
#include "sources/text_file.hpp"
#include "workshop/output_folder.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cartocontrat {

namespace fs = std::filesystem;

namespace {

SavedMapping mappingFrom(nlohmann::json const& json) {
    auto const subject = json.at("subject") == "places" ? ImportSubject::Places : ImportSubject::Projects;
    return {json.at("name").get<std::string>(), subject, json.at("columns").get<std::map<std::string, std::string>>()};
}

nlohmann::ordered_json toJson(SavedMapping const& mapping) {
    return {{"format", "cartocontrat-mapping"},
            {"version", 1},
            {"name", mapping.name},
            {"subject", mapping.subject == ImportSubject::Places ? "places" : "projects"},
            {"columns", mapping.parts}};
}

} // namespace

std::vector<SavedMapping> MappingStore::all(Diagnostics& diagnostics) const {
    std::vector<SavedMapping> mappings;
    std::error_code status;
    auto entry = fs::directory_iterator(m_folder, status);
    for (; !status && entry != fs::directory_iterator(); entry.increment(status)) {
        if (entry->path().extension() != ".json") {
            continue;
        }
        auto const json = readJson(entry->path(), m_schema);
        if (json) {
            mappings.push_back(mappingFrom(*json));
        } else {
            diagnostics.warn(json.error().code, json.error().subject, json.error().arguments);
        }
    }
    std::sort(mappings.begin(), mappings.end(),
              [](SavedMapping const& a, SavedMapping const& b) { return a.name < b.name; });
    return mappings;
}

Result<void> MappingStore::save(SavedMapping const& mapping) const {
    auto const name = slugOf(mapping.name);
    if (name.empty()) {
        return failure(Code::OptionInvalid, {}, {"nom", mapping.name, "au moins une lettre"});
    }
    if (auto const ready = prepareOutputFolder(m_folder); !ready) {
        return ready;
    }
    return writeText(m_folder / (name + ".json"), toJson(mapping).dump(2) + "\n");
}

} // namespace cartocontrat
