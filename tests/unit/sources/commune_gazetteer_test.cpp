// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/commune_gazetteer.hpp"

#include "base/text.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

namespace {

CommuneGazetteer gazetteer() {
    CommuneGazetteer communes;
    for (auto const& [insee, name, epci] :
         std::vector<std::tuple<std::string, std::string, std::string>>{{"62765", "Saint-Omer", "100"},
                                                                        {"62626", "Noyelles-lès-Vermelles", "100"},
                                                                        {"62633", "Œuf-en-Ternois", "200"},
                                                                        {"62471", "Bellinghem", "100"},
                                                                        {"62700", "Beauvoir", "100"},
                                                                        {"62701", "Beauvoir", "200"},
                                                                        {"01004", "Ambérieu-en-Bugey", ""},
                                                                        {"80001", "Bellinghem", ""}}) {
        communes.add({insee, name, epci, 0, {}, 0});
    }
    communes.addFormer("62431", "Herbelles", "62471");
    communes.addFormer("62471", "Inghem", "62471");
    communes.addFormer("62447", "Hesdin", "62999");
    communes.addFormer("62633", "Œuf-en-Ternois", "62471");
    return communes;
}

} // namespace

TEST_CASE("Spellings of a commune's name compare alike") {
    for (auto const* const name :
         {"Saint-Martin-lès-Tatinghem", "ST MARTIN LEZ TATINGHEM", "St-Martin les Tatinghem"}) {
        CHECK(foldCommuneName(name) == "saint martin les tatinghem");
    }
    CHECK(foldCommuneName("Ste-Marie-Kerque") == foldCommuneName("Sainte-Marie-Kerque"));
    CHECK(foldCommuneName("Oeuf en Ternois") == foldCommuneName("Œuf-en-Ternois"));
    CHECK(foldCommuneName("L’Abbaye") == foldCommuneName("L'ABBAYE"));
    CHECK(foldCommuneName("Estrées") != foldCommuneName("Esterres"));
}

TEST_CASE("A commune is found by its code, an old code, or its name within the EPCI first") {
    struct Case {
        std::string asked;
        std::vector<std::string> epcis;
        std::string insee;
        std::optional<Code> repair;
    };
    auto const known = GENERATE(values<Case>({
        {"62765", {}, "62765", {}},
        {"1004", {}, "01004", Code::CodeRepaired},
        {"62431", {}, "62471", Code::CommuneRenamed},
        {"Herbelles", {}, "62471", Code::CommuneRenamed},
        {"Inghem", {}, "62471", Code::CommuneRenamed},
        {"62633", {}, "62633", {}},
        {"St Omer", {}, "62765", Code::CommuneNamed},
        {"Noyelles lez Vermelles", {"200"}, "62626", Code::CommuneNamed},
        {"OEUF EN TERNOIS", {}, "62633", Code::CommuneNamed},
        {"Beauvoir", {"200"}, "62701", Code::CommuneNamed},
        {"Bellinghem", {}, "62471", Code::CommuneNamed},
    }));
    CAPTURE(known.asked);
    auto const match = gazetteer().find("insee", known.asked, known.epcis);
    REQUIRE(match);
    CHECK(match->insee == known.insee);
    CHECK(match->repair == known.repair);
}

TEST_CASE("A name of several communes is told with their codes, an unknown one with the nearest") {
    auto const errorOf = [](std::string const& asked) {
        auto const match = gazetteer().find("insee", asked, {});
        REQUIRE_FALSE(match);
        return match.error();
    };
    CHECK(errorOf("Beauvoir") == Error{Code::CommuneAmbiguous, {}, {"insee", "Beauvoir", "62700, 62701"}});
    CHECK(errorOf("62766") == Error{Code::KeyUnknown, {}, {"insee", "62766", "62765 (Saint-Omer)"}});
    CHECK(errorOf("Saint-Omar") == Error{Code::KeyUnknown, {}, {"insee", "Saint-Omar", "Saint-Omer (62765)"}});
    CHECK(errorOf("Quelque part ailleurs") == Error{Code::KeyUnknown, {}, {"insee", "Quelque part ailleurs", ""}});
}

TEST_CASE("A merger that the data do not know leaves the codes alone") {
    CHECK(gazetteer().formerCommunes() == std::map<std::string, std::string>{{"62431", "62471"}});
}
