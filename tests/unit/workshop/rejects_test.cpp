// SPDX-License-Identifier: EUPL-1.2
#include "workshop/rejects.hpp"

#include "sources/tables/csv.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace cartocontrat;

namespace fs = std::filesystem;

namespace {

TableReport projects(std::vector<RejectedRow> rejected) {
    TableReport report;
    report.origin = {"projets", "projets.xlsx", "XLSX", {}};
    report.columns = {"id", "communes", "note"};
    report.rejected = std::move(rejected);
    return report;
}

std::string contentOf(fs::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

struct Folder {
    fs::path path = fs::temp_directory_path() / ("cartocontrat-rejects-" + std::to_string(getpid()));
    Folder() { fs::remove_all(path); }
    ~Folder() { fs::remove_all(path); }
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;
};

} // namespace

TEST_CASE("Rejected rows are written with their reason, to be corrected and read again") {
    Folder const folder;
    Error const duplicate{Code::DuplicateKey, "projets.xlsx, ligne 4", {"id", "p1"}};
    Error const malformed{Code::RowMalformed, "projets.xlsx, ligne 9", {"columns", "3", "4"}};
    auto const files = writeRejects({projects({{duplicate, {"p1", "62001;62002", "dit \"oui\""}},
                                               {malformed, {"p2", "62003", "une", "de trop"}},
                                               {malformed, {"p3"}}})},
                                    folder.path / "rejets");
    REQUIRE(files);
    REQUIRE(*files == std::vector<fs::path>{folder.path / "rejets" / "projets.csv"});
    auto const text = contentOf(files->front());
    CHECK(text.starts_with("\uFEFFid;communes;note;motif_du_rejet\r\n"
                           "p1;\"62001;62002\";\"dit \"\"oui\"\"\";\"projets.xlsx, ligne 4\u00A0: la colonne"));
    CHECK(text.ends_with("\r\n"));

    auto const again = readCsv(files->front());
    REQUIRE(again);
    REQUIRE(again->rowCount() == 3);
    CHECK(again->malformed().empty());
    CHECK(again->value(0, "communes") == "62001;62002");
    CHECK(again->value(1, "note") == "une;de trop");
    CHECK(again->value(2, "note").empty());
    CHECK(again->value(1, rejectReasonColumn).find("3 colonnes attendues, 4 trouvées") != std::string::npos);

    SECTION("rows rejected once more get their new reason in the same column") {
        TableReport second = projects({{duplicate, again->row(1).cells}});
        second.columns = again->columns();
        REQUIRE(writeRejects({second}, folder.path / "rejets"));
        auto const third = readCsv(files->front());
        REQUIRE(third);
        CHECK(third->columns() == again->columns());
        CHECK(third->value(0, rejectReasonColumn).find("deux fois") != std::string::npos);
    }
    SECTION("what an earlier run rejected goes once nothing is") {
        REQUIRE(writeRejects({projects({})}, folder.path / "rejets"));
        CHECK_FALSE(fs::exists(files->front()));
    }
}

TEST_CASE("Without rejected rows nothing is made, and no file that is not of rejects is touched") {
    Folder const folder;
    CHECK(writeRejects({projects({})}, folder.path)->empty());
    CHECK_FALSE(fs::exists(folder.path));
    fs::create_directories(folder.path);
    std::ofstream(folder.path / "projets.csv") << "id,communes,note\n";
    CHECK(writeRejects({projects({})}, folder.path)->empty());
    CHECK(contentOf(folder.path / "projets.csv") == "id,communes,note\n");
}
