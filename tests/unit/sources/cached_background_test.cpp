// SPDX-License-Identifier: EUPL-1.2
#include "sources/cache/cached_background.hpp"

#include "fixtures.hpp"
#include "sources/cache/background_codec.hpp"
#include "sources/cache/source_identity.hpp"
#include "sources/contracts/contract_reader.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <fstream>
#include <functional>
#include <random>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

namespace fs = std::filesystem;

fs::path const sourceFolder = CARTOCONTRAT_SOURCE_DIR;

std::string communes(std::string const& firstCode = "62001") {
    return collection({square(R"("code2019":")" + firstCode + R"(","nom":"a","population":1)", 0),
                       square(R"("code2019":"62002","nom":"b","population":1)", 1),
                       square(R"("code2019":"62003","nom":"c","population":1)", 2),
                       square(R"("code2019":"59001","nom":"d","population":1)", 3)});
}

/// Data, descriptions and a cache in one folder.
struct Office {
    TempFolder folder;
    fs::path file = folder.write("data/communes_62_essai_epci.geojson", communes());
    BackgroundSources sources{{folder.path() / "data"}, folder.path() / "layers", folder.path() / "cache"};
    ContractData contracts = smallTerritory();

    Office() { fs::copy(sourceFolder / "layers", sources.descriptions); }

    /// Encoded, so that all of it can be compared.
    std::string read(Diagnostics& diagnostics) const {
        auto const background = readCachedBackground(sources, contracts, diagnostics);
        REQUIRE(background);
        return encode(*background, diagnostics);
    }
    std::string read() const {
        Diagnostics diagnostics;
        return read(diagnostics);
    }
    std::optional<CacheKey> key() const { return identityOf(sources.folders, sources.descriptions, contracts); }
};

bool says(Diagnostics const& diagnostics, Code code) {
    auto const& entries = diagnostics.entries();
    return std::any_of(entries.begin(), entries.end(), [&](Diagnostic const& entry) {
        return entry.what.code == code && entry.severity == Severity::Info;
    });
}

void rewrite(fs::path const& file, std::string const& text) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

} // namespace

TEST_CASE("The shipped background comes from the cache just as it was read, with what was said in the same order") {
    TempFolder const folder;
    Diagnostics ignored;
    auto contracts = readContracts(sourceFolder / "data" / "contrats", ignored);
    REQUIRE(contracts);
    contracts->data.departement = someDepartement();
    BackgroundSources sources{{sourceFolder / "data" / "fond-schematique"}, sourceFolder / "layers", {}};
    std::vector<std::string> read;
    for (auto const& cache : {fs::path(), folder.path(), folder.path()}) {
        sources.cache = cache;
        Diagnostics diagnostics;
        auto const background = readCachedBackground(sources, contracts->data, diagnostics);
        REQUIRE(background);
        REQUIRE_FALSE(background->layers().empty());
        CHECK_FALSE(diagnostics.entries().empty());
        auto const& communes = *background->find("communes");
        auto const extent = communes.features.front().extent;
        CHECK(communes.index.query(extent).size() > 1);
        read.push_back(encode(*background, diagnostics));
    }
    CHECK(read[0].size() > 100'000);
    CHECK((read[0] == read[1]));
    CHECK((read[0] == read[2]));
}

TEST_CASE("Sources that seem unchanged are not read again; changed ones are, and nothing is kept without a cache") {
    Office const office;
    auto const first = office.read();
    auto const time = fs::last_write_time(office.file);
    rewrite(office.file, communes("62009")); // of the same size
    fs::last_write_time(office.file, time);
    CHECK((office.read() == first));
    auto uncached = office.sources;
    uncached.cache.clear();
    Diagnostics diagnostics;
    auto const now = readCachedBackground(uncached, office.contracts, diagnostics);
    REQUIRE(now);
    CHECK((encode(*now, diagnostics) != first));
    fs::last_write_time(office.file, time + std::chrono::nanoseconds(1));
    CHECK((office.read() == encode(*now, diagnostics)));
}

TEST_CASE("The key changes with every source of the background and with nothing else") {
    struct Case {
        char const* what;
        std::function<void(Office&)> change;
    };
    std::vector<Case> const changing{
        {"content of another length", [](Office& o) { rewrite(o.file, communes() + " "); }},
        {"time of change",
         [](Office& o) { fs::last_write_time(o.file, fs::last_write_time(o.file) + std::chrono::nanoseconds(1)); }},
        {"a file more", [](Office& o) { o.folder.write("data/communes_62_essai_epci.cpg", "UTF-8"); }},
        {"a file in a folder within", [](Office& o) { o.folder.write("data/route/x.shp", ""); }},
        {"a file gone", [](Office& o) { fs::remove(o.file); }},
        {"another name", [](Office& o) { fs::rename(o.file, o.folder.path() / "data" / "b_epci.geojson"); }},
        {"another folder first",
         [](Office& o) { o.sources.folders.insert(o.sources.folders.begin(), o.sources.descriptions); }},
        {"the folder given otherwise", [](Office& o) { o.sources.folders[0] /= "."; }},
        {"a description", [](Office& o) { o.folder.write("layers/roads.json", "{}"); }},
        {"projection", [](Office& o) { o.contracts.departement.projection.crs = "EPSG:3950"; }},
        {"CRS to try", [](Office& o) { o.contracts.departement.otherCrs = {"EPSG:27572"}; }},
        {"name of an EPCI", [](Office& o) { o.contracts.epcis[0].name = "CC"; }},
        {"kind of an EPCI", [](Office& o) { o.contracts.epcis[0].kind = "CU"; }},
        {"name of a commune", [](Office& o) { o.contracts.communes[0].name = "Aleph"; }},
        {"membership", [](Office& o) { o.contracts.communes[0].epciSiren = "200"; }},
        {"population", [](Office& o) { ++o.contracts.communes[0].population; }},
        {"chef-lieu", [](Office& o) { ++o.contracts.communes[0].chefLieu.x; }},
        {"name of a neighbour", [](Office& o) { o.contracts.neighbours[0].name = "Zed"; }},
        {"category of a road", [](Office& o) { o.contracts.roadCategories["D1"] = "2"; }},
        {"a former commune", [](Office& o) { o.contracts.formerCommunes["62800"] = "62001"; }},
    };
    for (auto const& one : changing) {
        Office office;
        auto const before = office.key();
        REQUIRE(before);
        CHECK(office.key() == before);
        one.change(office);
        INFO(one.what);
        CHECK(office.key());
        CHECK(office.key() != before);
    }
    std::vector<Case> const idle{
        {"a project", [](Office& o) { o.contracts.projects.emplace_back(); }},
        {"a place", [](Office& o) { o.contracts.places.emplace_back(); }},
        {"a hidden file", [](Office& o) { o.folder.write("data/.~lock.communes.geojson#", ""); }},
        {"a hidden folder", [](Office& o) { o.folder.write("data/.git/index", ""); }},
    };
    for (auto const& one : idle) {
        Office office;
        auto const before = office.key();
        one.change(office);
        INFO(one.what);
        CHECK(office.key() == before);
    }
}

TEST_CASE("Sources that are neither folders nor files have no key, and a failed reading leaves none behind") {
    Office office;
    office.sources.folders = {"PG:dbname=absent"};
    CHECK_FALSE(office.key());
    Diagnostics diagnostics;
    CHECK_FALSE(readCachedBackground(office.sources, office.contracts, diagnostics));
    office.sources.folders = {office.sources.descriptions};
    CHECK(office.key());
    CHECK_FALSE(readCachedBackground(office.sources, office.contracts, diagnostics));
    CHECK_FALSE(fs::exists(office.sources.cache));
}

TEST_CASE("The key of a file changes with those of its name, and with no others beside it") {
    Office office;
    office.sources.folders = {office.file};
    auto const first = office.key();
    REQUIRE(first);
    office.folder.write("data/autre.geojson", "");
    CHECK(office.key() == first);
    office.folder.write("data/communes_62_essai_epci.cpg", "UTF-8");
    auto const second = office.key();
    CHECK(second != first);
    fs::last_write_time(office.file, fs::last_write_time(office.file) + std::chrono::nanoseconds(1));
    CHECK(office.key() != second);
    CHECK((office.read() == office.read()));
}

TEST_CASE("Sources that may name remote ones are read each time") {
    Office office;
    office.sources.options.remote = RemoteSources::Allowed;
    office.read();
    CHECK_FALSE(fs::exists(office.sources.cache));
}

TEST_CASE("A damaged cache is thrown away and made again, with an information") {
    Office const office;
    auto const first = office.read();
    auto const file = CacheFolder(office.sources.cache).fileOf(*office.key());
    REQUIRE(fs::exists(file));
    fs::resize_file(file, fs::file_size(file) / 2);
    Diagnostics told;
    auto const background = readCachedBackground(office.sources, office.contracts, told);
    REQUIRE(background);
    CHECK(told.entries().back() == Diagnostic{Severity::Info, {Code::CacheDamaged, {}, {file.string()}}});
    Diagnostics silent;
    CHECK((office.read(silent) == first));
    CHECK_FALSE(says(silent, Code::CacheDamaged));
    // Whole, but with a content that no program of this version wrote.
    REQUIRE(CacheFolder(office.sources.cache).store(*office.key(), "content"));
    Diagnostics again;
    CHECK(readCachedBackground(office.sources, office.contracts, again));
    CHECK(says(again, Code::CacheDamaged));
}

TEST_CASE("A cache that cannot be written is an information, and the background is read") {
    Office office;
    office.sources.cache = office.file;
    Diagnostics diagnostics;
    CHECK(readCachedBackground(office.sources, office.contracts, diagnostics));
    CHECK(says(diagnostics, Code::CacheUnwritable));
    CHECK_FALSE(diagnostics.hasWarnings());
}

TEST_CASE("Every kind of geometry and value comes back from its bytes as it was") {
    Line const ring{{0, 0}, {1, 0}, {1, 1}, {0, 0}};
    std::vector<Geometry> const geometries{std::monostate{}, MultiPoint{{{1, 2}}}, MultiLine{{{}, {{1, 2}, {3, 4}}}},
                                           MultiPolygon{{Polygon{{ring, ring}}, Polygon{}}}};
    FeatureLayer layer;
    layer.id = "roads";
    layer.attribution.mention = "©IGN";
    layer.schematic = true;
    for (auto const& geometry : geometries) {
        layer.features.push_back({"id", "Œuf-en-Ternois", "", -0.5, geometry, extentOf(geometry)});
    }
    Background background;
    background.add(layer);
    Diagnostics said;
    said.warn(Code::CrsAssumed, "file", {"a", ""});
    said.info(Code::LayerAbsent);
    auto const bytes = encode(background, said);
    auto const back = decode(bytes);
    REQUIRE(back);
    CHECK(encode(back->background, back->diagnostics) == bytes);
    CHECK(back->diagnostics.entries() == said.entries());
    auto const& read = back->background.layers().front();
    CHECK(read.schematic);
    CHECK(read.attribution == layer.attribution);
    CHECK(read.features[2].name == "Œuf-en-Ternois");
    CHECK(read.features[2].rank == -0.5);
    CHECK(std::get<MultiLine>(read.features[2].geometry).lines[1][1] == Point{3, 4});
    CHECK(std::get<MultiPolygon>(read.features[3].geometry).polygons[0].rings[1] == ring);
    CHECK(read.index.query({0, 0, 1.5, 1.5}) == std::vector<std::size_t>{3});
    CHECK(read.features[0].extent.isEmpty());

    SECTION("cut at any length they are refused") {
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            CHECK_FALSE(decode(bytes.substr(0, length)));
        }
        CHECK_FALSE(decode(bytes + '\0'));
    }
    SECTION("changed anywhere, no length is believed that the bytes cannot hold") {
        std::mt19937 chance(62);
        for (std::size_t place = 0; place < bytes.size(); ++place) {
            for (char const changed : {'\0', '\x7F', '\xFF', static_cast<char>(chance())}) {
                auto wrong = bytes;
                wrong[place] = changed;
                if (auto const other = decode(wrong)) {
                    CHECK(encode(other->background, other->diagnostics).size() == bytes.size());
                }
            }
        }
    }
}
