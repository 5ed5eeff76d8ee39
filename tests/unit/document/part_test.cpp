// SPDX-License-Identifier: EUPL-1.2
#include "document/document_part.hpp"
#include "document/document_series.hpp"
#include "unit/document/sample_document.hpp"

using namespace cartocontrat;
using namespace cartocontrat::test;

TEST_CASE("a part put back leaves the document as it was") {
    PageEdits edits;
    edits.callouts["p"].side = Side::Right;
    ProjectChange change;
    change.title = "autre";
    PlaceChange moved;
    moved.position = Point{1, 2};
    auto const part =
        GENERATE_COPY(DocumentPart(PagePart{"pays-de-lumbres", edits}), DocumentPart(PagePart{"ternois", edits}),
                      DocumentPart(PagePart{"pays-de-lumbres", {}}), DocumentPart(ProjectPart{"lumbres-ecole", {}}),
                      DocumentPart(ProjectPart{"ailleurs", change}), DocumentPart(PlacePart{"cis-62534", moved}),
                      DocumentPart(ImportPart{{}, {}, {"x"}, {}, {}}));
    for (auto const& document : {MapDocument{}, sampleDocument()}) {
        auto other = document;
        auto const before = present(document, part);
        put(other, part);
        CHECK((present(other, part) == part));
        put(other, before);
        CHECK((other == document));
    }
}

TEST_CASE("a call-out without any edit left is no edit") {
    MapDocument document;
    PageEdits edits;
    edits.callouts["p"] = {};
    put(document, PagePart{"ternois", edits});
    CHECK((document == MapDocument{}));
}

TEST_CASE("a document completes what a series is asked for, and brings its corrections") {
    auto const document = sampleDocument();
    auto const plain = withDocument({}, document);
    CHECK(plain.data == document.data);
    CHECK(plain.style == "gris");
    CHECK(plain.page == "A3");
    CHECK((plain.filter == document.filter));
    CHECK((plain.byHand.pages == document.pages));
    Diagnostics diagnostics;
    auto const facts = plain.byHand.facts({}, diagnostics);
    REQUIRE(facts.projects.size() == 1);
    CHECK(facts.projects.front().id == "import-1");

    SeriesRequest asked;
    asked.data = {"autre"};
    asked.page = "A4";
    asked.periods = {"annuel"};
    auto const other = withDocument(asked, document);
    CHECK(other.data == asked.data);
    CHECK(other.page == "A4");
    CHECK_FALSE(other.filter);
    CHECK(other.periods == asked.periods);
}
