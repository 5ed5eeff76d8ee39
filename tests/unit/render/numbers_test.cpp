// SPDX-License-Identifier: EUPL-1.2
#include "render/numbers.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

TEST_CASE("Numbers have at most three decimals and no useless zero") {
    struct Row {
        double number;
        char const* text;
    };
    Row const row = GENERATE(Row{0, "0"}, Row{1, "1"}, Row{-1, "-1"}, Row{0.5, "0.5"}, Row{0.05, "0.05"},
                             Row{0.005, "0.005"}, Row{0.0004, "0"}, Row{-0.0004, "0"}, Row{-0.25, "-0.25"},
                             Row{12.3456, "12.346"}, Row{100, "100"}, Row{-10.01, "-10.01"}, Row{841.89, "841.89"});
    CHECK(toText(row.number) == row.text);
}
