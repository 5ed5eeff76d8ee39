// SPDX-License-Identifier: EUPL-1.2
#include "sources/text_file.hpp"
#include "support/temp_folder.hpp"
#include "unit/document/sample_document.hpp"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <thread>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

/// Large enough to be written in several pieces.
MapDocument longDocument(std::string const& title) {
    auto document = sampleDocument();
    for (int i = 0; i < 2000; ++i) {
        document.projects["projet-" + std::to_string(i)].title = title;
    }
    return document;
}

/// The work in another process; its exit status as waitpid() gives it.
template <class Work>
pid_t inChild(Work&& work) {
    auto const child = fork();
    if (child == 0) {
        _exit(work());
    }
    return child;
}

} // namespace

TEST_CASE("a program killed while it saves leaves a whole document") {
    TempFolder const folder;
    auto const file = folder.path() / "essai.carto.json";
    auto const one = longDocument("un"), other = longDocument("deux");
    REQUIRE(saveDocument(one, file));
    int seen[2] = {0, 0};
    for (int i = 0; i < 30; ++i) {
        auto const child = inChild([&] {
            for (;;) {
                (void)saveDocument(other, file);
                (void)saveDocument(one, file);
            }
            return 0;
        });
        REQUIRE(child > 0);
        std::this_thread::sleep_for(std::chrono::milliseconds(5 + 3 * i));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        Diagnostics diagnostics;
        auto const document = readDocument(file, documentSchema(), diagnostics);
        REQUIRE(document);
        bool const isOne = *document == one;
        CHECK((isOne || *document == other));
        ++seen[isOne ? 0 : 1];
    }
    CAPTURE(seen[0], seen[1]);
    CHECK(seen[0] + seen[1] == 30);
}

TEST_CASE("where nothing more can be written the document stays as it was") {
    TempFolder const folder;
    auto const file = folder.path() / "essai.carto.json";
    REQUIRE(saveDocument(sampleDocument(), file));
    auto const child = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN); // the write then fails, as on a full disk
        rlimit const limit{4096, 4096};
        setrlimit(RLIMIT_FSIZE, &limit);
        auto const saved = saveDocument(longDocument("trop long"), file);
        return !saved && saved.error().code == Code::FileUnwritable ? 0 : 1;
    });
    REQUIRE(child > 0);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    Diagnostics diagnostics;
    auto const document = readDocument(file, documentSchema(), diagnostics);
    REQUIRE(document);
    CHECK((*document == sampleDocument()));
    auto const files = std::distance(std::filesystem::directory_iterator(folder.path()), {});
    CHECK(files == 1);
}
