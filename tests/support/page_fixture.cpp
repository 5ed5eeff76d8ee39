// SPDX-License-Identifier: EUPL-1.2
#include "support/page_fixture.hpp"

#include "domain/territories.hpp"
#include "sources/contracts/contract_reader.hpp"
#include "sources/departement_reader.hpp"
#include "sources/layers/layer_catalogue.hpp"
#include "sources/lists/office_lists.hpp"

#include <algorithm>
#include <cstdlib>

namespace cartocontrat::test {

namespace {

std::filesystem::path checkout() {
    return CARTOCONTRAT_SOURCE_DIR;
}

} // namespace

Epci const* PageFixture::epci(std::string const& slug) const {
    auto const found = std::find_if(contracts.epcis.begin(), contracts.epcis.end(),
                                    [&](Epci const& candidate) { return candidate.slug == slug; });
    return found != contracts.epcis.end() ? &*found : nullptr;
}

Territory PageFixture::territory(std::string const& slug) const {
    return territoryOf(*epci(slug), contracts);
}

std::vector<Project const*> PageFixture::projectsOf(Epci const& epci, ProjectFilter const& filter) const {
    std::vector<Project const*> result;
    for (auto const subject : pageTemplate.subjects) {
        for (auto const& project : contracts.about(subject)) {
            bool const isOfPage =
                std::any_of(contracts.contracts.begin(), contracts.contracts.end(), [&](Contract const& contract) {
                    return contract.epciSiren == epci.siren && pageTemplate.isAbout(contract) &&
                           std::find(project.contracts.begin(), project.contracts.end(), contract.id) !=
                               project.contracts.end();
                });
            if (isOfPage && filter.accepts(project, contracts)) {
                result.push_back(&project);
            }
        }
    }
    return result;
}

Result<PageFixture> readPageFixture(std::filesystem::path const& backgroundFolder, std::string const& templateId) {
    auto const styles = checkout() / "styles";
    Diagnostics diagnostics;
    auto pageTemplate =
        readPageTemplate(styles / "templates" / (templateId + ".json"), styles / "schemas/template.schema.json");
    if (!pageTemplate) {
        return tl::make_unexpected(pageTemplate.error());
    }
    auto style = Style::read(styles / (pageTemplate->style + ".json"), styles / "schemas/style.schema.json");
    if (!style) {
        return tl::make_unexpected(style.error());
    }
    auto fonts = FontBook::load();
    if (!fonts) {
        return tl::make_unexpected(fonts.error());
    }
    auto reading = readContracts(checkout() / "data/contrats", diagnostics);
    if (!reading) {
        return tl::make_unexpected(reading.error());
    }
    auto departement =
        readDepartement(checkout() / "data/departement.json", styles / "schemas/departement.schema.json");
    if (!departement) {
        return tl::make_unexpected(departement.error());
    }
    reading->data.departement = std::move(*departement);
    auto const catalogue = readLayerCatalogue(checkout() / "layers");
    if (!catalogue) {
        return tl::make_unexpected(catalogue.error());
    }
    auto const lists = readListCatalogue(checkout() / "layers/lists");
    if (!lists) {
        return tl::make_unexpected(lists.error());
    }
    static_cast<void>(readOfficeLists({backgroundFolder}, *lists, *reading, diagnostics));
    auto background = readBackground({backgroundFolder}, *catalogue, reading->data, diagnostics);
    if (!background) {
        return tl::make_unexpected(background.error());
    }
    return PageFixture{std::move(reading->data), std::move(*background), std::move(*pageTemplate), std::move(*style),
                       std::make_shared<FontBook const>(std::move(*fonts))};
}

AuditLimits shippedLimits() {
    auto const styles = checkout() / "styles";
    return readAuditLimits(styles / "audit/limits.json", styles / "schemas/audit.schema.json", {}).value();
}

std::filesystem::path schematicBackground() {
    return checkout() / "data/fond-schematique";
}

std::filesystem::path realDataFolder() {
    char const* const named = std::getenv("CARTOCONTRAT_GEODATA");
    return named != nullptr ? std::filesystem::path(named) : checkout().parent_path() / "shared/geodata";
}

} // namespace cartocontrat::test
