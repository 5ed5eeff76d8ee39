// SPDX-License-Identifier: EUPL-1.2
#include "workshop/output_folder.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>

#include <fstream>
#include <iterator>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

/// A folder of this test's own, gone after it.
class TemporaryFolder {
public:
    TemporaryFolder() : m_path(fs::temp_directory_path() / ("cartocontrat-test-" + std::to_string(getpid()))) {
        fs::create_directories(m_path);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;
    [[nodiscard]] fs::path const& path() const { return m_path; }

private:
    fs::path m_path;
};

std::string contentOf(fs::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("An output folder is made with its parents and left empty") {
    TemporaryFolder const temporary;
    fs::path const folder = temporary.path() / "a" / "b";
    CHECK(prepareOutputFolder(folder));
    CHECK(fs::is_empty(folder));
    CHECK(prepareOutputFolder(folder));
}

TEST_CASE("A folder that cannot be one is an error with its reason") {
    TemporaryFolder const temporary;
    fs::path const file = temporary.path() / "fichier";
    std::ofstream(file) << "x";
    for (fs::path const& folder : {file, file / "dessous"}) {
        auto const prepared = prepareOutputFolder(folder);
        REQUIRE_FALSE(prepared);
        CHECK(prepared.error() == Error{Code::FolderUnwritable, {}, {folder.string(), "un fichier porte ce nom"}});
    }
    CHECK(contentOf(file) == "x");
}

TEST_CASE("A text file is written whole, over another, and nothing is left beside it") {
    TemporaryFolder const temporary;
    fs::path const file = temporary.path() / "rapport.json";
    CHECK(writeTextFile(file, "un"));
    CHECK(writeTextFile(file, "deux"));
    CHECK(contentOf(file) == "deux");
    CHECK(std::distance(fs::directory_iterator(temporary.path()), {}) == 1);
}

TEST_CASE("A text file that cannot be written is an error") {
    TemporaryFolder const temporary;
    fs::path const file = temporary.path() / "absent" / "rapport.json";
    auto const written = writeTextFile(file, "un");
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Code::FileUnwritable);
    CHECK(written.error().arguments.front() == file.string());
}

} // namespace cartocontrat
