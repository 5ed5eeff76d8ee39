// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document_file.hpp"

#include <catch2/catch.hpp>

namespace cartocontrat::test {

/// A document that uses every member.
inline MapDocument sampleDocument() {
    MapDocument document;
    document.data = {"/donnees/fond", "PG:host=serveur dbname=sig"};
    document.style = "gris";
    document.page = "A3";
    document.territory = {TerritoryKind::Commune, "62534"};
    document.filter = {{{themeScheme, {"SPORT"}}},
                       {"a-venir"},
                       {"vote"},
                       {"investissement"},
                       {""},
                       Euros::fromCents(1'000'000),
                       Euros::fromCents(50'000'001),
                       "école",
                       true,
                       true};
    document.nomenclature = "contrats-2022";
    auto& edits = document.pages["pays-de-lumbres"];
    edits.callouts["lumbres-ecole"] = {CalloutPin{Side::Right, 41.25}, Side::Left, 45.5, true};
    edits.hidden = {"presence:CIS", "rd-1"};
    edits.legendOrder = {"river", "forest"};
    document.projects["lumbres-ecole"].title = "École « Jules Ferry »";
    document.projects["lumbres-ecole"].amount = Euros::fromCents(226818489);
    document.projects["lumbres-ecole"].placement = Point{640123.25, 7066000.5};
    document.projects["lumbres-stade"].placement = "62534";
    document.projects["lumbres-stade"].end = "juin 2020";
    document.projects["lumbres-stade"].tags = {{"enjeux-call-2019", {"E1", "E2"}}, {"pactes-2023", {}}};
    document.places["cis-62534"].name = "CIS";
    document.places["cis-62534"].position = Point{640000, 7066000};
    Project project;
    project.id = "import-1";
    project.title = "Salle";
    project.contracts = {"c1"};
    project.epcis = {"246200844"};
    project.amount = Euros::fromCents(-1);
    project.themeBasis = TagBasis::Inferred;
    project.tags = {{"thematiques-2019", "sport", TagBasis::Inferred}, {"axes", "1.2", TagBasis::Printed}};
    project.inhabitants = 1250;
    project.rule = LocationRule::Road;
    project.locationValues = {"D 208"};
    project.communes = {"62534"};
    project.position = Point{1, 2};
    project.positionQuality = LocationQuality::ApproximateAddress;
    project.voted = Euros::fromCents(30'000'000);
    project.sourceLine = "subventions_2019.csv:14";
    document.added = {project};
    document.addedPlaces = {{"mds-lumbres", "MDS", "MDS de Lumbres", "62534", "246201016", Point{3, 4},
                             LocationQuality::Address, "1 rue Haute"}};
    document.removed = {"ancien"};
    document.view = {ViewKind::Map, Extent{1, 2, 3, 4.5}};
    return document;
}

inline std::filesystem::path documentSchema() {
    return std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "docs" / "schemas" / "document.schema.json";
}

} // namespace cartocontrat::test
