// SPDX-License-Identifier: EUPL-1.2
#include "map/audit_limits.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace cartocontrat;

namespace {

std::filesystem::path const styles = std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "styles";

Result<AuditLimits> read(std::string const& json, std::string const& pageTemplate) {
    auto const file = std::filesystem::temp_directory_path() / "cartocontrat-limits.json";
    std::ofstream(file) << json;
    auto result = readAuditLimits(file, styles / "schemas/audit.schema.json", pageTemplate);
    std::filesystem::remove(file);
    return result;
}

std::string const shared = R"("Limits": {"text-size": 4.5, "line-width": 0.1, "contrast": 4.5, "named-communes": 0.98,
    "leader-clearance": 0.6, "text-margin": 3, "touch": 0.25})";

} // namespace

TEST_CASE("the limits that ship are those of the specification") {
    auto const limits = readAuditLimits(styles / "audit/limits.json", styles / "schemas/audit.schema.json", "2019");
    REQUIRE(limits);
    CHECK(limits->textSize == 4.5);
    CHECK(limits->lineWidth == 0.1);
    CHECK(limits->contrast == 4.5);
    CHECK(limits->namedCommunes == 0.98);
    CHECK(limits->leaderClearance == 0.6);
}

TEST_CASE("a template tightens the limits of its pages and never loosens them") {
    auto const json = "{" + shared + R"(, "Templates": {"2023": {"text-size": 5, "contrast": 3, "touch": 0.1},
        "2021": {"touch": 0.5}}})";
    auto const plain = read(json, "2019"), tight = read(json, "2023"), lax = read(json, "2021");
    REQUIRE(plain);
    REQUIRE(tight);
    REQUIRE(lax);
    CHECK(plain->textSize == 4.5);
    CHECK(tight->textSize == 5);
    CHECK(tight->contrast == 4.5);
    CHECK(tight->touch == 0.1);
    CHECK(lax->touch == 0.25);
}

TEST_CASE("limits that are missing, misspelt or impossible are told") {
    auto const json =
        GENERATE(as<std::string>(), R"({"Limits": {"text-size": 4.5}})", R"({"Limits": {"text-sise": 4.5}})",
                 "{" + shared + R"(, "Templates": {"a": {"contrast": 40}}})");
    auto const limits = read(json, {});
    REQUIRE_FALSE(limits);
    CHECK(limits.error().code == Code::SchemaViolation);
}
