// SPDX-License-Identifier: EUPL-1.2
#include "sources/cache/cache_folder.hpp"

#include "fixtures.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <fstream>
#include <iterator>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

namespace fs = std::filesystem;

constexpr CacheKey key{0x0123456789ABCDEF, 42};

std::string bytesOf(fs::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void overwrite(fs::path const& file, std::string const& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// "-" when nothing is there.
std::string contentOf(CacheFolder const& cache, CacheKey const& wanted) {
    auto const loaded = cache.load(wanted);
    REQUIRE(loaded);
    return loaded->value_or("-");
}

bool isDamaged(Result<std::optional<std::string>> const& loaded) {
    return !loaded && loaded.error().code == Code::CacheDamaged;
}

std::size_t fileCount(fs::path const& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("What is stored in a cache is loaded again, by its key alone, and replaced by what is stored next") {
    TempFolder const folder;
    CacheFolder const cache(folder.path() / "made" / "here");
    CHECK(contentOf(cache, key) == "-");
    std::string const content("with\0zero\n", 10);
    REQUIRE(cache.store(key, content));
    CHECK(contentOf(cache, key) == content);
    CHECK(contentOf(cache, {key[0], key[1] + 1}) == "-");
    REQUIRE(cache.store(key, ""));
    CHECK(contentOf(cache, key).empty());
    CHECK(fileCount(folder.path() / "made" / "here") == 1);
}

TEST_CASE("A cache's file cut at any length, made longer, or with any byte changed is damaged") {
    TempFolder const folder;
    CacheFolder const cache(folder.path());
    REQUIRE(cache.store(key, "seventeen letters"));
    auto const file = cache.fileOf(key);
    auto const whole = bytesOf(file);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        overwrite(file, whole.substr(0, length));
        CHECK(isDamaged(cache.load(key)));
    }
    overwrite(file, whole + '\0');
    CHECK(isDamaged(cache.load(key)));
    for (std::size_t place = 0; place < whole.size(); ++place) {
        for (int bit = 0; bit < 8; ++bit) {
            CAPTURE(place, bit);
            auto changed = whole;
            changed[place] = static_cast<char>(changed[place] ^ (1 << bit));
            overwrite(file, changed);
            CHECK(isDamaged(cache.load(key)));
        }
    }
    overwrite(file, whole);
    CHECK(contentOf(cache, key) == "seventeen letters");
}

TEST_CASE("A cache's file put under another key, or a folder of its name, is damaged") {
    TempFolder const folder;
    CacheFolder const cache(folder.path());
    REQUIRE(cache.store(key, "one"));
    CacheKey const other{1, 2};
    fs::copy_file(cache.fileOf(key), cache.fileOf(other));
    CHECK(isDamaged(cache.load(other)));
    CacheKey const third{3, 4};
    fs::create_directory(cache.fileOf(third));
    CHECK(isDamaged(cache.load(third)));
    auto const stored = cache.store(third, "three");
    REQUIRE_FALSE(stored);
    CHECK(stored.error().code == Code::CacheUnwritable);
    CHECK(fileCount(folder.path()) == 3);
}

TEST_CASE("A cache that cannot be a folder is unwritable") {
    TempFolder const folder;
    auto const file = folder.write("taken", "");
    CacheFolder const cache(file);
    auto const stored = cache.store(key, "content");
    REQUIRE_FALSE(stored);
    CHECK(stored.error().code == Code::CacheUnwritable);
    CHECK(stored.error().arguments.at(0) == file.string());
    CHECK(contentOf(cache, key) == "-");
}

TEST_CASE("A cache keeps what was last used, and sweeps no file but its own") {
    using namespace std::chrono_literals;
    TempFolder const folder;
    CacheFolder const cache(folder.path());
    auto const now = fs::file_time_type::clock::now();
    for (std::uint64_t i = 0; i < CacheFolder::mostKept; ++i) {
        REQUIRE(cache.store({i, 0}, "content"));
        fs::last_write_time(cache.fileOf({i, 0}), now - 10h + std::chrono::minutes(i));
    }
    auto const stranger = folder.write("autre.cache", "");
    auto const unfinished = folder.write("fond-0.cache.123.tmp", "");
    auto const abandoned = folder.write("fond-0.cache.124.tmp", "");
    for (auto const& file : {stranger, abandoned}) {
        fs::last_write_time(file, now - 48h);
    }
    CHECK(contentOf(cache, {0, 0}) == "content"); // used: no more the oldest
    REQUIRE(cache.store({100, 0}, "content"));
    CHECK(fs::exists(cache.fileOf({0, 0})));
    CHECK_FALSE(fs::exists(cache.fileOf({1, 0})));
    CHECK(fs::exists(cache.fileOf({2, 0})));
    CHECK(fs::exists(cache.fileOf({100, 0})));
    CHECK(fs::exists(stranger));
    CHECK(fs::exists(unfinished));
    CHECK_FALSE(fs::exists(abandoned));
}
