// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/audit_limits.hpp"
#include "render/font_book.hpp"
#include "scene/compose.hpp"

#include <filesystem>
#include <memory>

namespace cartocontrat::test {

/// Everything a page is composed from, as the program reads it: the contracts, template and style that ship, over the
/// background of a folder.
struct PageFixture {
    ContractData contracts;
    Background background;
    PageTemplate pageTemplate;
    Style style;
    std::shared_ptr<FontBook const> fonts; ///< never null

    [[nodiscard]] PageInputs inputs() const { return {contracts, background, pageTemplate, style, *fonts}; }
    /// The EPCI whose slug this is; null: none.
    [[nodiscard]] Epci const* epci(std::string const& slug) const;
    /// The same as a territory. \pre there is one
    [[nodiscard]] Territory territory(std::string const& slug) const;
    /// Projects that the template's page of an EPCI has to tell, in the order of the data.
    [[nodiscard]] std::vector<Project const*> projectsOf(Epci const& epci, ProjectFilter const& filter = {}) const;
};

/// `templateId`: of one that ships.
[[nodiscard]] Result<PageFixture> readPageFixture(std::filesystem::path const& backgroundFolder,
                                                  std::string const& templateId = "2019");

/// What the audit holds every page to. \pre the shipped file can be read
[[nodiscard]] AuditLimits shippedLimits();

[[nodiscard]] std::filesystem::path schematicBackground();

/// The folder of real open data, which is not part of the repository: $CARTOCONTRAT_GEODATA, else shared/geodata
/// beside the checkout. It may not be there.
[[nodiscard]] std::filesystem::path realDataFolder();

} // namespace cartocontrat::test
