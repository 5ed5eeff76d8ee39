// SPDX-License-Identifier: EUPL-1.2
#include "at_work.hpp"
#include "document/document_file.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/data/place_list.hpp"
#include "gui/data/places.hpp"
#include "gui/data/relink_dialog.hpp"
#include "gui/data/sources_dialog.hpp"
#include "sources/text_file.hpp"

#include <algorithm>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace fs = std::filesystem;

TEST_CASE("What moved with a folder is found") {
    Folder const folder;
    fs::create_directories(folder.path / "neuf" / "fond");
    fs::create_directories(folder.path / "neuf" / "listes");
    auto const alike = [&](char const* from, char const* to, char const* other) {
        return movedAlike(folder.path / from, folder.path / to, folder.path / other);
    };
    CHECK(alike("vieux/fond", "neuf/fond", "vieux/listes") == folder.path / "neuf" / "listes");
    CHECK(alike("vieux/ign", "neuf/fond", "vieux/listes") == folder.path / "neuf" / "listes");
    CHECK_FALSE(alike("vieux/fond", "neuf/fond", "vieux/absent"));
    CHECK_FALSE(alike("vieux/fond", "neuf/fond", "ailleurs/listes"));
    CHECK(placeText("PG:host=h dbname=d password=secret").contains(QStringLiteral("***")));
}

TEST_CASE("A document whose data have moved opens with the rest, and is relinked") {
    Folder const folder;
    auto const data = folder.path / "fond", moved = folder.path / "ailleurs";
    fs::copy(fs::path(CARTOCONTRAT_SOURCE_DIR) / "data" / "fond-schematique", data);
    MapDocument document;
    document.data = {data};
    auto const file = folder.path / "essai.carto.json";
    REQUIRE(saveDocument(document, file));
    CHECK(readText(file)->find(folder.path.string()) == std::string::npos); // relative
    fs::rename(data, moved);
    AtWork work(folder.path);
    REQUIRE(work.open(file));
    auto const isMissingTold = [&] {
        auto const diagnostics = work.session.diagnostics();
        auto const& all = diagnostics.entries();
        return std::any_of(all.begin(), all.end(),
                           [](auto const& one) { return one.what.code == Code::FolderMissing; });
    };
    CHECK(isMissingTold());
    CHECK_FALSE(work.files.isModified());
    CHECK((work.session.wholeDocument().data == document.data)); // not lost when saved

    RelinkDialog dialog(work.session.sourcesAsked().data, nullptr);
    dialog.setPlace(0, moved);
    CHECK((dialog.data() == std::vector{moved}));
    work.session.rereadFrom(dialog.data());
    REQUIRE(waitFor([&] { return !work.session.isReading(); }));
    CHECK_FALSE(isMissingTold());
    CHECK(work.files.isModified());
    REQUIRE(work.files.save());
    Diagnostics diagnostics;
    auto const saved = readDocument(file, work.session.resources().documentSchema(), diagnostics);
    REQUIRE(saved);
    CHECK((saved->data == std::vector{moved}));
}

TEST_CASE("The sources that are shown are those of the document that could not be read, which reads them again") {
    Folder const folder;
    auto const elsewhere = folder.path / "fond";
    fs::copy(fs::path(CARTOCONTRAT_SOURCE_DIR) / "data" / "fond-schematique", elsewhere);
    auto const open = folder.path / "ouvert.carto.json", file = folder.path / "essai.carto.json";
    REQUIRE(saveDocument({}, open));
    MapDocument document;
    document.data = {elsewhere};
    document.pageTemplate = "1789";
    REQUIRE(saveDocument(document, file));
    AtWork work(folder.path);
    REQUIRE(work.open(open));
    REQUIRE_FALSE(work.open(file));
    ActionSet actions(nullptr);
    SourcesDialog const dialog(work.session, actions, nullptr);
    CHECK((dialog.findChild<PlaceList*>()->places() == document.data));
}
