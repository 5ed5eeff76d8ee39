// SPDX-License-Identifier: EUPL-1.2
#include "workshop/ordered_pool.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <memory>
#include <stdexcept>

namespace cartocontrat {

TEST_CASE("Outcomes are taken in order, whatever order they were done in") {
    for (unsigned const threads : {1U, 2U, 4U, 40U}) {
        std::vector<std::size_t> taken;
        std::size_t mostDone = 0;
        runOrdered(
            20, threads,
            [](std::size_t i) {
                std::this_thread::sleep_for(std::chrono::microseconds((20 - i) * 100)); // the first take longest
                return std::make_unique<std::size_t>(i * i);
            },
            [&](std::size_t i, std::unique_ptr<std::size_t> square) {
                CHECK(*square == i * i);
                taken.push_back(i);
            },
            [&](std::size_t done) {
                CHECK(done >= mostDone);
                mostDone = done;
            });
        std::vector<std::size_t> expected(20);
        std::generate(expected.begin(), expected.end(), [n = std::size_t{0}]() mutable { return n++; });
        CHECK(taken == expected);
        CHECK(mostDone == 20);
    }
}

TEST_CASE("No work is no trouble") {
    runOrdered(
        0, 4, [](std::size_t i) { return i; }, [](std::size_t, std::size_t) { FAIL("nothing was to be done"); },
        [](std::size_t) { FAIL("nothing was to be done"); });
}

TEST_CASE("An exception of the work comes out after what was done before it") {
    for (unsigned const threads : {1U, 3U}) {
        std::vector<std::size_t> taken;
        auto const run = [&] {
            runOrdered(
                10, threads,
                [](std::size_t i) {
                    if (i == 5) {
                        throw std::runtime_error("five");
                    }
                    return i;
                },
                [&](std::size_t i, std::size_t) { taken.push_back(i); }, [](std::size_t) {});
        };
        CHECK_THROWS_WITH(run(), "five");
        CHECK(taken.size() <= 5);
    }
}

} // namespace cartocontrat
