// SPDX-License-Identifier: EUPL-1.2
#include "workshop/report_reader.hpp"

#include "base/code.hpp"
#include "sources/json_document.hpp"
#include "workshop/page_elements_json.hpp"

#include <nlohmann/json.hpp>

namespace cartocontrat {
namespace {

using Json = nlohmann::ordered_json;

ReportedPage toPage(Json const& json) {
    ReportedPage page;
    page.territory = json.at("territory").at("name").get<std::string>();
    page.kind = json.at("territory").at("kind").get<std::string>();
    for (Json const& file : json.at("files")) {
        page.files.emplace_back(file.get<std::string>());
    }
    page.elements = toElements(json.at("elements"));
    page.elements.width = json.at("page_mm").at(0).get<double>();
    page.elements.height = json.at("page_mm").at(1).get<double>();
    page.namedCommunes = json.at("drawn").value(std::string(roleName(Role::CommuneName)), std::size_t{0});
    page.droppedNames = json.at("dropped_labels").get<std::vector<std::string>>();
    for (Json const& diagnostic : json.at("diagnostics")) {
        if (diagnostic.at("code") == codeName(Code::AttributionUndated)) {
            page.undatedSources.push_back(diagnostic.at("subject").get<std::string>());
        }
    }
    return page;
}

} // namespace

Result<ReportedRun> readReport(std::filesystem::path const& file) {
    auto const document = readJson(file);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    try {
        Json const report = *document;
        ReportedRun run{report.at("template").get<std::string>(), {}};
        for (Json const& page : report.at("pages")) {
            run.pages.push_back(toPage(page));
        }
        return run;
    } catch (Json::exception const& problem) {
        return failure(Code::SchemaViolation, file.generic_string(), {"", problem.what()});
    }
}

} // namespace cartocontrat
