// SPDX-License-Identifier: EUPL-1.2
#include "sources/network/http_client.hpp"
#include "sources/network/page_survey.hpp"
#include "sources/network/wfs_request.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

namespace {

std::string const capabilities = R"(<?xml version="1.0"?>
<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:ows="http://www.opengis.net/ows/1.1">
  <ows:OperationsMetadata>
    <ows:Operation name="DescribeFeatureType"><ows:Parameter name="outputFormat"><ows:AllowedValues>
      <ows:Value>application/json; of another operation</ows:Value></ows:AllowedValues></ows:Parameter></ows:Operation>
    <ows:Operation name="GetFeature"><ows:Parameter name="outputFormat"><ows:AllowedValues>
      <ows:Value>application/gml+xml; version=3.2</ows:Value><ows:Value>application/json</ows:Value>
      </ows:AllowedValues></ows:Parameter></ows:Operation>
    <ows:Constraint name="CountDefault"><ows:NoValues/><ows:DefaultValue>5000</ows:DefaultValue></ows:Constraint>
    <ows:Constraint name="ImplementsSorting"><ows:NoValues/><ows:DefaultValue>FALSE</ows:DefaultValue></ows:Constraint>
  </ows:OperationsMetadata>
  <FeatureTypeList>
    <FeatureType><Name>ADE:commune</Name><DefaultCRS>urn:ogc:def:crs:EPSG::4326</DefaultCRS>
      <OtherCRS>urn:ogc:def:crs:EPSG::2154</OtherCRS></FeatureType>
  </FeatureTypeList>
</wfs:WFS_Capabilities>)";

} // namespace

TEST_CASE("Capabilities tell the types, their CRS, the format, the page and the sorting") {
    auto const found = parseCapabilities(capabilities);
    REQUIRE(found);
    CHECK(found->countDefault == std::size_t{5000});
    CHECK_FALSE(found->sorts);
    REQUIRE(found->types.size() == 1);
    CHECK(found->types.front() ==
          FeatureType{"ADE:commune", {"urn:ogc:def:crs:EPSG::4326", "urn:ogc:def:crs:EPSG::2154"}, "application/json"});
}

TEST_CASE("What is no answer of a WFS 2.0 is told apart from a refusal") {
    CHECK(parseCapabilities("<html>").error().code == Code::AnswerMalformed);
    CHECK(parseCapabilities("<WFS_Capabilities version=\"1.1.0\"/>").error().code == Code::AnswerMalformed);
    std::string const report = "<ows:ExceptionReport xmlns:ows=\"http://www.opengis.net/ows/1.1\"><ows:Exception "
                               "exceptionCode=\"NoApplicableCode\"><ows:ExceptionText> a &amp; b </ows:ExceptionText>"
                               "</ows:Exception></ows:ExceptionReport>";
    CHECK(parseCapabilities(report).error() == Error{Code::ServiceRefused, {}, {"a & b"}});
    CHECK(parseHits(report).error() == Error{Code::ServiceRefused, {}, {"a & b"}});
    CHECK(parsePage(report, PageForm::GeoJson).error() == Error{Code::ServiceRefused, {}, {"a & b"}});
    CHECK(parsePage(report, PageForm::Gml).error() == Error{Code::ServiceRefused, {}, {"a & b"}});
}

TEST_CASE("The number of features matched may be unknown") {
    CHECK(parseHits(R"(<FeatureCollection numberMatched="12" numberReturned="0"/>)").value() == std::size_t{12});
    CHECK_FALSE(parseHits(R"(<FeatureCollection numberMatched="unknown"/>)").value());
}

TEST_CASE("A page counts its features, keeps their ids among the properties, and is refused when cut short") {
    std::string const json =
        R"({"type":"FeatureCollection","features":[{"id":"commune.7","properties":{"nom":"Œuf"},"geometry":null}]})";
    auto const page = parsePage(json, PageForm::GeoJson);
    REQUIRE(page);
    CHECK(page->count == 1);
    CHECK(page->content.find(R"("gml_id":"commune.7")") != std::string::npos);
    CHECK(page->content.find("Œuf") != std::string::npos);
    CHECK(parsePage(json.substr(0, json.size() - 3), PageForm::GeoJson).error().code == Code::AnswerMalformed);
    std::string const gml = "<wfs:FeatureCollection xmlns:wfs=\"w\"><wfs:member><a/></wfs:member><wfs:member><a/>"
                            "</wfs:member></wfs:FeatureCollection>";
    CHECK(parsePage(gml, PageForm::Gml)->count == 2);
    CHECK(parsePage(gml.substr(0, gml.size() - 9), PageForm::Gml).error().code == Code::AnswerMalformed);
}

TEST_CASE("The EPSG code is read in each of the ways services write it") {
    auto const [text, code] = GENERATE(table<char const*, std::optional<int>>({
        {"EPSG:2154", 2154},
        {"urn:ogc:def:crs:EPSG::2154", 2154},
        {"urn:ogc:def:crs:EPSG:9.9:4326", 4326},
        {"http://www.opengis.net/def/crs/EPSG/0/3950", 3950},
        {"urn:ogc:def:crs:OGC:1.3:CRS84", std::nullopt},
        {"", std::nullopt},
    }));
    CHECK(epsgCode(text) == code);
}

TEST_CASE("The extent is asked for in the axis order of the CRS") {
    WfsRequest request{"https://exemple.fr/wfs?map=a",
                       "ADE:commune",
                       2154,
                       {600000, 7000000, 600100.5, 7000200},
                       50,
                       "cleabs",
                       "application/json"};
    CHECK(pageUrl(request, 100) ==
          "https://exemple.fr/wfs?map=a&SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=ADE%3Acommune"
          "&SRSNAME=urn%3Aogc%3Adef%3Acrs%3AEPSG%3A%3A2154"
          "&BBOX=600000%2C7000000%2C600100.5%2C7000200%2Curn%3Aogc%3Adef%3Acrs%3AEPSG%3A%3A2154"
          "&COUNT=50&STARTINDEX=100&SORTBY=cleabs&OUTPUTFORMAT=application%2Fjson");
    request.epsg = 4326;
    request.extent = {1.5, 50, 3, 51};
    CHECK(hitsUrl(request).find("&BBOX=50%2C1.5%2C51%2C3%2Curn") != std::string::npos);
}

TEST_CASE("Lambert-93 is asked for where it is offered, in pages that the server gives") {
    ServiceDescription const service{"", "u", 10000, {}, 0, {}, {}};
    ServiceLayer const layer{"commune", "Communes", "ADE:commune", "cleabs", {}};
    Extent const extent{600000, 7000000, 700000, 7100000};
    Capabilities const told = parseCapabilities(capabilities).value();
    auto const request = makeRequest(service, layer, told.types.front(), told, extent);
    REQUIRE(request);
    CHECK(request->epsg == 2154);
    CHECK(request->extent == extent);
    CHECK(request->count == 5000);
    CHECK(request->sortBy.empty());
    FeatureType const degrees{"ADE:commune", {"EPSG:4326"}, ""};
    auto const other = makeRequest(service, layer, degrees, told, extent);
    REQUIRE(other);
    CHECK(other->extent.minX == Approx(1.58).margin(0.05));
    CHECK(other->extent.maxY == Approx(51.0).margin(0.05));
    CHECK(makeRequest(service, layer, {"ADE:commune", {""}, ""}, told, extent).error().code == Code::CrsUnknown);
}

TEST_CASE("An answer whose axes are not those asked for is recognised by where it lies") {
    Extent const asked{600000, 7000000, 700000, 7100000};
    CHECK(recogniseAxes({610000, 7010000, 620000, 7020000}, asked, 2154) == AnswerAxes::AsAsked);
    CHECK(recogniseAxes({7010000, 610000, 7020000, 620000}, asked, 2154) == AnswerAxes::Swapped);
    CHECK(recogniseAxes({2.0, 50.3, 2.1, 50.4}, asked, 2154) == AnswerAxes::Geographic);
    CHECK_FALSE(recogniseAxes({0, 0, 1, 1}, asked, 2154));
}

TEST_CASE("A column takes the values of every page") {
    CHECK(widened(ColumnType::Integer, ColumnType::Real) == ColumnType::Real);
    CHECK(widened(ColumnType::Integer64, ColumnType::Integer) == ColumnType::Integer64);
    CHECK(widened(ColumnType::Date, ColumnType::Date) == ColumnType::Date);
    CHECK(widened(ColumnType::Date, ColumnType::Integer) == ColumnType::Text);
    CHECK(widened(ColumnType::Boolean, ColumnType::Integer) == ColumnType::Text);
}

TEST_CASE("A query keeps only plain letters as they are") {
    CHECK(percentEncoded("a-Z_0.~") == "a-Z_0.~");
    CHECK(percentEncoded("é &:") == "%C3%A9%20%26%3A");
}
