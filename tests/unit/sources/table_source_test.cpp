// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/table_source.hpp"

#include "fixtures.hpp"
#include "sources/contracts/contract_reader.hpp"

#include <catch2/catch.hpp>

#include <ogrsf_frmts.h>

#include <fstream>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

enum class Positions { Without, With };

/// A list of two collèges in one of GDAL's formats: a code typed as text, one as a number, a date, an amount.
std::filesystem::path writeList(TempFolder const& folder, std::string const& driver, std::string const& file,
                                Positions positions) {
    GDALAllRegister();
    auto const path = folder.path() / file;
    auto* const creator = GetGDALDriverManager()->GetDriverByName(driver.c_str());
    REQUIRE(creator != nullptr);
    GDALDatasetUniquePtr const dataset(creator->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    REQUIRE(dataset);
    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(4326);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    bool const isPlaced = positions == Positions::With;
    auto* const layer =
        dataset->CreateLayer("liste", isPlaced ? &wgs84 : nullptr, isPlaced ? wkbPoint : wkbNone, nullptr);
    REQUIRE(layer != nullptr);
    OGRFieldDefn code("code", OFTString), number("numero", OFTInteger), day("jour", OFTDate),
        amount("montant", OFTReal);
    for (auto* const field : {&code, &number, &day, &amount}) {
        REQUIRE(layer->CreateField(field) == OGRERR_NONE);
    }
    for (int i = 0; i < 2; ++i) {
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetField("code", i == 0 ? "01004" : "Étaples");
        feature.SetField("numero", 62041 + i);
        feature.SetField("jour", 2019, 5, 1 + i);
        feature.SetField("montant", 52357.2);
        if (isPlaced) {
            OGRPoint const point(2.5, 50.25 + i);
            feature.SetGeometry(&point);
        }
        REQUIRE(layer->CreateFeature(&feature) == OGRERR_NONE);
    }
    return path;
}

} // namespace

TEST_CASE("A list reads alike from every format that the offices keep it in") {
    struct Case {
        std::string driver, file, form, firstSubject;
        Positions positions;
    };
    auto const format = GENERATE(values<Case>({
        {"XLSX", "liste.xlsx", "XLSX", "liste.xlsx, ligne 2", Positions::Without},
        {"ODS", "liste.ods", "ODS", "liste.ods, ligne 2", Positions::Without},
        {"GPKG", "liste.gpkg", "GPKG", "liste.gpkg, ligne 1", Positions::With},
        {"ESRI Shapefile", "liste.shp", "ESRI Shapefile", "liste.shp, ligne 1", Positions::With},
        {"ESRI Shapefile", "liste.dbf", "ESRI Shapefile", "liste.dbf, ligne 1", Positions::Without},
        {"MapInfo File", "liste.tab", "MapInfo File", "liste.tab, ligne 1", Positions::With},
        {"MapInfo File", "liste.mif", "MapInfo File", "liste.mif, ligne 1", Positions::With},
        {"GeoJSON", "liste.geojson", "GeoJSON", "liste.geojson, ligne 1", Positions::With},
        {"FlatGeobuf", "liste.fgb", "FlatGeobuf", "liste.fgb, ligne 1", Positions::With},
        {"LIBKML", "liste.kml", "LIBKML", "liste.kml, ligne 1", Positions::With},
    }));
    CAPTURE(format.file);
    TempFolder const folder;
    auto const table = readTable(writeList(folder, format.driver, format.file, format.positions));
    REQUIRE(table);
    CHECK(table->origin().name == "liste");
    CHECK(table->origin().file == format.file);
    CHECK(table->origin().form == format.form);
    REQUIRE(table->rowCount() == 2);
    CHECK(table->row(0).subject == format.firstSubject);
    // A FlatGeobuf is in the order of its spatial index.
    std::size_t const first = table->value(0, "code") == "01004" ? 0 : 1;
    CHECK((first == 0 || format.form == "FlatGeobuf"));
    CHECK(table->value(first, "code") == "01004");
    CHECK(table->value(1 - first, "code") == "Étaples");
    CHECK(table->value(first, "numero") == "62041");
    // KML keeps a field of dates as the time of its placemark, if at all.
    CHECK((table->value(first, "jour") == "2019-05-01" || format.form == "LIBKML"));
    CHECK(table->value(first, "montant") == "52357.2");
    if (format.positions == Positions::With) {
        CHECK((table->origin().crs == "EPSG:4326" || format.form == "MapInfo File"));
        CHECK_FALSE(table->origin().crs.empty());
        CHECK(table->row(first).position == Point{2.5, 50.25});
    } else {
        CHECK_FALSE(table->row(first).position);
    }
}

TEST_CASE("A sheet is chosen by its name") {
    TempFolder const folder;
    auto const file = writeList(folder, "ODS", "liste.ods", Positions::Without);
    CHECK(readTable(file, "liste"));
    auto const absent = readTable(file, "autre");
    REQUIRE_FALSE(absent);
    CHECK(absent.error().arguments.back() == "table « autre » absente");
}

TEST_CASE("A spreadsheet or layer that is damaged, empty or a folder is an error that says so") {
    TempFolder const folder;
    auto const whole = writeList(folder, "XLSX", "entier.xlsx", Positions::Without);
    std::ifstream stream(whole, std::ios::binary);
    std::string const bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    auto const truncated = readTable(folder.write("coupe.xlsx", bytes.substr(0, bytes.size() / 2)));
    REQUIRE_FALSE(truncated);
    CHECK(truncated.error().code == Code::FileUnreadable);

    auto const empty = readTable(folder.write("vide.ods", ""));
    REQUIRE_FALSE(empty);
    CHECK(empty.error().arguments.back() == "il est vide");

    std::filesystem::create_directory(folder.path() / "dossier.gpkg");
    auto const noFile = readTable(folder.path() / "dossier.gpkg");
    REQUIRE_FALSE(noFile);
    CHECK(noFile.error().arguments.back() == "c’est un dossier");

    auto const absent = readTable(folder.path() / "absent.xlsx");
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == Code::FileMissing);
}

TEST_CASE("A folder finds its tables whatever their format, and tells of two files for one table") {
    TempFolder const folder;
    writeList(folder, "XLSX", "liste.xlsx", Positions::Without);
    writeList(folder, "ESRI Shapefile", "lieux.shp", Positions::With);
    folder.write("projets.CSV", "a\n1\n");
    folder.write("notes.txt", "rien");
    FolderTables const tables(folder.path());
    CHECK(tables.names() == std::vector<std::string>{"lieux", "liste", "projets"});
    Diagnostics diagnostics;
    CHECK(tables.table("liste", diagnostics));
    CHECK(tables.table("lieux", diagnostics));
    CHECK(tables.table("projets", diagnostics));
    CHECK(diagnostics.entries().empty());

    folder.write("liste.csv", "a\n1\n");
    auto const chosen = tables.table("liste", diagnostics);
    REQUIRE(chosen);
    CHECK(chosen->origin().form == "CSV, UTF-8");
    CHECK(diagnostics.entries() ==
          std::vector<Diagnostic>{{Severity::Warning, {Code::TableTwice, "liste", {"liste.csv", "liste.xlsx"}}}});

    auto const absent = tables.table("absente", diagnostics);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == Code::FileMissing);
}

TEST_CASE("Contracts kept in a spreadsheet and in Windows-1252 are the same as in CSV") {
    TempFolder const folder;
    auto const contracts = writeContracts(folder);
    Diagnostics diagnostics;
    auto const plain = readContracts(contracts, diagnostics);
    REQUIRE(plain);

    // The projects as a sheet, the legend in Windows-1252.
    GDALAllRegister();
    auto const csv = (contracts / "projets.csv").string();
    {
        GDALDatasetUniquePtr const source(GDALDataset::Open(csv.c_str(), GDAL_OF_VECTOR));
        REQUIRE(source);
        auto* const driver = GetGDALDriverManager()->GetDriverByName("XLSX");
        auto const sheet = (contracts / "projets.xlsx").string();
        GDALDatasetUniquePtr const copy(driver->Create(sheet.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
        REQUIRE(copy->CopyLayer(source->GetLayer(0), "projets") != nullptr);
    }
    std::filesystem::remove(csv);
    folder.write("contrats/legende.csv", "group_label,item_label\nPr\xE9sence,Coll\xE8ges\n");

    auto const reading = readContracts(contracts, diagnostics);
    REQUIRE(reading);
    CHECK(codesOf(diagnostics) == std::vector<std::string>{"encoding-repaired"});
    CHECK(reading->data.legend[0].group == "Présence");
    REQUIRE(reading->data.projects.size() == plain->data.projects.size());
    for (std::size_t i = 0; i < plain->data.projects.size(); ++i) {
        auto const& read = reading->data.projects[i];
        auto const& expected = plain->data.projects[i];
        CHECK(read.id == expected.id);
        CHECK(read.title == expected.title);
        CHECK(read.amountText == expected.amountText);
        CHECK(read.amount == expected.amount);
        CHECK(read.locationValues == expected.locationValues);
    }
}
