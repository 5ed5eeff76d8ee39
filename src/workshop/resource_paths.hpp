// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>

namespace cartocontrat {

/// Where the program's own data, layer descriptions and styles are, and where it keeps its cache: one value, found once
/// by main and passed down.
struct ResourcePaths {
    std::filesystem::path root;
    std::filesystem::path cache = {}; ///< of layers as read, unless another is asked for; empty: none

    [[nodiscard]] std::filesystem::path contracts() const { return root / "data" / "contrats"; }
    [[nodiscard]] std::filesystem::path departement() const { return root / "data" / "departement.json"; }
    [[nodiscard]] std::filesystem::path departementSchema() const;
    [[nodiscard]] std::filesystem::path defaultBackground() const { return root / "data" / "fond-schematique"; }
    [[nodiscard]] std::filesystem::path layers() const { return root / "layers"; }
    [[nodiscard]] std::filesystem::path lists() const { return layers() / "lists"; }
    [[nodiscard]] std::filesystem::path defaultService() const { return layers() / "services" / "geoplateforme.json"; }
    [[nodiscard]] std::filesystem::path templates() const { return root / "styles" / "templates"; }
    [[nodiscard]] std::filesystem::path templateSchema() const;
    [[nodiscard]] std::filesystem::path styles() const { return root / "styles"; }
    [[nodiscard]] std::filesystem::path styleSchema() const;
    /// What a page is held to.
    [[nodiscard]] std::filesystem::path auditLimits() const { return styles() / "audit" / "limits.json"; }
    [[nodiscard]] std::filesystem::path auditSchema() const;
    [[nodiscard]] std::filesystem::path documentSchema() const;
    [[nodiscard]] std::filesystem::path mappingSchema() const;
    /// The pages of the user guide, in Markdown, and their pictures.
    [[nodiscard]] std::filesystem::path guide() const { return root / "docs" / "guide"; }
    /// cartocontrat_en.qm and the like; need not be there, since the sentences in the sources are French.
    [[nodiscard]] std::filesystem::path translations() const { return root / "translations"; }
    [[nodiscard]] std::filesystem::path pictograms() const { return root / "styles" / "pictograms"; }
};

/// `override` alone when not empty ($CARTOCONTRAT_RESOURCES); else share/cartocontrat beside the executable's folder
/// (installed in bin/), then within it (build tree). Errors: ResourcesMissing.
[[nodiscard]] Result<ResourcePaths> findResources(std::filesystem::path const& executable,
                                                  std::filesystem::path const& override);

} // namespace cartocontrat
