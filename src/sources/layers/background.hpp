// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "domain/contract_data.hpp"
#include "sources/layers/feature_layer.hpp"
#include "sources/layers/source_options.hpp"

namespace cartocontrat {

/// The layers under a map, read once and shared by every page, never changed after.
/// Ids: communes (all those of the EPCI, in any département), communes-voisines (all others), departements, epci,
/// coast, roads, rivers, water, land-cover, ens, conservatoire, qpv, towns, colleges, cis. "epci" is always there: the
/// communes dissolved by the membership of the contract data, id the SIREN.
class Background {
public:
    /// Null when no file gave that layer.
    [[nodiscard]] FeatureLayer const* find(std::string const& layer) const;
    [[nodiscard]] bool isSchematic() const; ///< any layer drawn is schematic
    [[nodiscard]] std::vector<FeatureLayer> const& layers() const { return m_layers; }
    /// Indexes the layer's features.
    void add(FeatureLayer layer);

private:
    std::vector<FeatureLayer> m_layers;
};

/// Reads every described layer found in the folders and the folders within; the first folder that has one wins, and
/// there the form described first; other forms are an information. Features are projected to that of the département,
/// repaired where invalid and counted. Roads of kind "departementale" or "rd-..." become rd-1, rd-2 or rd-3 by the
/// contract data's table, as the file supposes where it is silent, else rd-3. Communes and towns that the contract data
/// know take their names and populations from them. A layer that is absent (information) or damaged (warning) is a
/// diagnostic, unless required; a file that no description recognises is an information, unless it is one
/// of `others`, which hold something else than layers. Errors: SourceRefused,
/// FolderMissing, NoLayerFound (a folder without any layer), FileMissing (a required layer), or what was wrong with the
/// file of a required layer.
[[nodiscard]] Result<Background> readBackground(std::vector<std::filesystem::path> const& folders,
                                                std::vector<LayerDescription> const& catalogue,
                                                ContractData const& contracts, Diagnostics& diagnostics,
                                                SourceOptions options = {},
                                                std::vector<std::filesystem::path> const& others = {});

} // namespace cartocontrat
