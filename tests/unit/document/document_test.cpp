// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "document/document_file.hpp"
#include "document/document_lock.hpp"
#include "document/recovery.hpp"
#include "messages/messages.hpp"
#include "sources/text_file.hpp"
#include "support/temp_folder.hpp"
#include "unit/document/sample_document.hpp"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <fstream>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Result<MapDocument> read(std::string const& text) {
    Diagnostics ignored;
    return parseDocument(text, "/dossier/essai.carto.json", documentSchema(), ignored);
}

} // namespace

TEST_CASE("a document comes back from its file as it was") {
    TempFolder const folder;
    auto const file = folder.path() / "essai.carto.json";
    for (auto const& document : {MapDocument{}, sampleDocument()}) {
        REQUIRE(saveDocument(document, file));
        Diagnostics diagnostics;
        auto const back = readDocument(file, documentSchema(), diagnostics);
        REQUIRE(back);
        CHECK((*back == document));
        CHECK(diagnostics.entries().empty());
        auto const text = readText(file);
        REQUIRE(saveDocument(*back, file));
        CHECK(readText(file) == text);
    }
}

TEST_CASE("data beside the document follow it when both are moved") {
    TempFolder const folder;
    auto const before = folder.path() / "avant", after = folder.path() / "apres";
    std::filesystem::create_directory(before);
    MapDocument document;
    document.data = {before / "fond", "/ailleurs/fond", "PG:dbname=sig", "pg:dbname=sig"};
    REQUIRE(saveDocument(document, before / "essai.carto.json"));
    std::filesystem::rename(before, after);
    Diagnostics diagnostics;
    auto const moved = readDocument(after / "essai.carto.json", documentSchema(), diagnostics);
    REQUIRE(moved);
    CHECK(moved->data ==
          std::vector<std::filesystem::path>{after / "fond", "/ailleurs/fond", "PG:dbname=sig", "pg:dbname=sig"});
}

TEST_CASE("a document of version 1 is read, and told to be so") {
    auto json = nlohmann::json::parse(toText(sampleDocument()));
    json["version"] = 1;
    json.erase("nomenclature");
    Diagnostics diagnostics;
    auto const document = parseDocument(json.dump(), "v1.carto.json", documentSchema(), diagnostics);
    REQUIRE(document);
    auto expected = sampleDocument();
    expected.nomenclature.clear();
    CHECK((*document == expected));
    REQUIRE(diagnostics.entries().size() == 1);
    CHECK(diagnostics.entries().front().what.code == Code::DocumentMigrated);
}

TEST_CASE("a document of a later program is refused with the versions") {
    auto json = nlohmann::json::parse(toText(MapDocument{}));
    json["version"] = 3;
    json["unheard-of"] = true;
    auto const document = read(json.dump());
    REQUIRE_FALSE(document);
    CHECK(document.error().code == Code::DocumentFuture);
    CHECK(document.error().arguments == std::vector<std::string>{"/dossier/essai.carto.json", "3", "2"});
    CHECK(sentence(document.error()).find("mettez le programme à jour") != std::string::npos);
}

TEST_CASE("a damaged document is refused with the place of the damage") {
    auto const whole = toText(sampleDocument());
    auto without = nlohmann::json::parse(whole), mistyped = without, other = without;
    without.erase("pages");
    mistyped["pages"]["pays-de-lumbres"]["callouts"]["lumbres-ecole"]["pin"]["side"] = "middle";
    other.erase("version");
    struct Row {
        std::string text, reason;
    };
    auto const row = GENERATE_COPY(Row{"", "empty"}, Row{" \n", "empty"}, Row{whole.substr(0, whole.size() / 2), "cut"},
                                   Row{"{\n\"version\": deux", "text 2"}, Row{"Intitulé;Commune\n", "text 1"},
                                   Row{without.dump(), "form / "}, Row{other.dump(), "version"}, Row{"[]", "form / "},
                                   Row{mistyped.dump(), "form /pages/pays-de-lumbres/callouts/lumbres-ecole/pin/side"});
    auto const document = read(row.text);
    REQUIRE_FALSE(document);
    CAPTURE(document.error().arguments);
    CHECK(document.error().code == Code::DocumentDamaged);
    auto const& arguments = document.error().arguments;
    REQUIRE(arguments.size() == 4);
    CHECK(join(std::span(arguments).subspan(1), " ").find(row.reason) != std::string::npos);
    CHECK(sentence(document.error()).find(arguments[3]) ==
          std::string::npos); // the parser's English is for the journal
}

TEST_CASE("a document is open for writing once, and who has it is told") {
    TempFolder const folder;
    auto const file = folder.path() / "essai.carto.json";
    auto held = DocumentLock::take(file);
    REQUIRE(held);
    auto const second = DocumentLock::take(file);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == Code::DocumentLocked);
    REQUIRE(second.error().arguments.size() == 4);
    CHECK(second.error().arguments[0] == file.string());
    CHECK(second.error().arguments[1].size() > 1);
    std::string host(256, '\0');
    REQUIRE(gethostname(host.data(), host.size()) == 0);
    CHECK(second.error().arguments[2] == host.c_str());
    CHECK(second.error().arguments[3].size() == std::string("22/11/2026 08:30").size());
    { auto const moved = std::move(*held); }
    CHECK(DocumentLock::take(file));
    auto const nowhere = DocumentLock::take(folder.path() / "absent" / "essai.carto.json");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Code::FileUnwritable);
}

TEST_CASE("unsaved work is kept until it is saved or left") {
    TempFolder const folder;
    RecoveryFolder const recovery(folder.path() / "recuperation", documentSchema());
    for (auto const& file : {recovery.untitled(1), folder.path() / "essai.carto.json"}) {
        CHECK_FALSE(recovery.find(file));
        REQUIRE(recovery.keep(file, MapDocument{}));
        REQUIRE(recovery.keep(file, sampleDocument()));
        auto const found = recovery.find(file);
        REQUIRE(found);
        CHECK((recovery.read(found->file)->content == sampleDocument()));
        CHECK(found->document == file);
        CHECK_FALSE(recovery.find(folder.path() / "autre.carto.json"));
        CHECK(recovery.isUntitled(file) == (file == recovery.untitled(1)));
        REQUIRE(recovery.all().size() == 1);
        CHECK(recovery.all().front().document == file);
        CHECK((recovery.read(recovery.all().front().file)->content == sampleDocument()));
        REQUIRE(recovery.drop(file));
        CHECK_FALSE(recovery.find(file));
    }
}

TEST_CASE("work set aside is not overwritten by later work on the document") {
    TempFolder const folder;
    RecoveryFolder const recovery(folder.path() / "recuperation", documentSchema());
    auto const file = folder.path() / "essai.carto.json";
    REQUIRE(recovery.keep(file, sampleDocument()));
    REQUIRE(recovery.setAside(file));
    CHECK_FALSE(recovery.find(file));
    REQUIRE(recovery.keep(file, MapDocument{}));
    REQUIRE(recovery.setAside(file));
    auto const works = recovery.all();
    REQUIRE(works.size() == 2);
    CHECK(works[0].document == file);
    CHECK(works[1].document == file);
    CHECK(recovery.read(works[0].file)->content != recovery.read(works[1].file)->content);
    std::ofstream(works[0].file) << "{";
    CHECK(recovery.all().size() == 1);
    CHECK(recovery.read(works[0].file).error().code == Code::DocumentDamaged);
}
