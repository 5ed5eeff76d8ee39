// SPDX-License-Identifier: EUPL-1.2
#include "workshop/import/known_values.hpp"

#include "base/text.hpp"
#include "sources/tables/french_values.hpp"

#include <algorithm>
#include <array>

namespace cartocontrat {

namespace {

constexpr std::size_t mostProposals = 3;

/// Of two names that may be one, to the letters of the longer.
constexpr double farthest = 0.34;

/// "euros 45 000 HT" -> "45 000 HT" -> ... : the longest piece, from the first digit on, that is an amount.
std::optional<Euros> amountWithin(std::string const& text) {
    auto const first = text.find_first_of("0123456789");
    if (first == std::string::npos) {
        return std::nullopt;
    }
    auto words = split(text.substr(first), ' ');
    for (; !words.empty(); words.pop_back()) {
        if (auto const amount = readEuros(join(words, " "))) {
            return amount->value;
        }
    }
    return std::nullopt;
}

CellReading readAmount(std::string const& column, std::string const& text) {
    auto const amount = readEuros(text);
    if (amount && amount->value >= Euros::fromCents(0)) {
        return {std::to_string(amount->value.cents()), {}, {}};
    }
    auto const expected =
        amount ? "un montant nul ou positif" : "un montant en euros, comme 1 250 000,00 ou 1,3 million €";
    CellReading reading{{}, Error{Code::ValueInvalid, {}, {column, text, expected}}, {}};
    auto const within = amount ? Euros::fromCents(-amount->value.cents()) : amountWithin(text);
    if (within) {
        reading.proposals.push_back(toText(*within));
    }
    return reading;
}

CellReading readYear(std::string const& column, std::string const& text) {
    constexpr std::size_t digits = 4;
    if (auto const date = readDate(text)) {
        return {date->value.substr(0, digits), {}, {}};
    }
    CellReading reading{
        {}, Error{Code::ValueInvalid, {}, {column, text, "une date, comme 31/12/2021, ou une année"}}, {}};
    for (std::size_t i = 0; i + digits <= text.size(); ++i) {
        auto const piece = text.substr(i, digits);
        bool const isYear = (piece.starts_with("19") || piece.starts_with("20")) &&
                            piece.find_first_not_of("0123456789") == std::string::npos;
        if (isYear) {
            reading.proposals.push_back(piece);
            break;
        }
    }
    return reading;
}

std::array<int, 256> lettersOf(std::string const& text) {
    std::array<int, 256> letters{};
    for (char const c : text) {
        ++letters[static_cast<unsigned char>(c)];
    }
    return letters;
}

/// No two texts with these letters are nearer.
std::size_t leastDistance(std::array<int, 256> const& a, std::array<int, 256> const& b) {
    int more = 0, fewer = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        more += std::max(0, a[i] - b[i]);
        fewer += std::max(0, b[i] - a[i]);
    }
    return static_cast<std::size_t>(std::max(more, fewer));
}

/// Whether a word of one begins one of the other: "Sports et loisirs", "Sport".
bool shareWord(std::string const& asked, std::string const& known) {
    constexpr std::size_t least = 4;
    auto const knownWords = split(known, ' ');
    auto const askedWords = split(asked, ' ');
    return std::any_of(askedWords.begin(), askedWords.end(), [&](std::string const& one) {
        return std::any_of(knownWords.begin(), knownWords.end(), [&](std::string const& other) {
            return std::min(one.size(), other.size()) >= least && (one.starts_with(other) || other.starts_with(one));
        });
    });
}

/// "Villers-sur-Nulle-Part", "Villers-au-Bois"; an article or a preposition is no such word.
bool shareFirstWord(std::string const& asked, std::string const& known) {
    constexpr std::size_t least = 4;
    auto const first = asked.substr(0, asked.find(' '));
    return first.size() >= least && first == known.substr(0, known.find(' '));
}

} // namespace

KnownValues::KnownValues(std::shared_ptr<ContractData const> contracts, std::vector<ListDescription> const& lists)
    : m_contracts(std::move(contracts)) {
    for (auto const* const communes : {&m_contracts->communes, &m_contracts->neighbours}) {
        for (auto const& one : *communes) {
            m_gazetteer.add(one);
            m_names.insert(foldCommuneName(one.name));
        }
    }
    for (auto const& one : m_contracts->communes) {
        auto name = foldCommuneName(one.name);
        auto const letters = lettersOf(name);
        m_communes.push_back({&one, std::move(name), letters});
    }
    for (auto const& [former, insee] : m_contracts->formerCommunes) {
        m_gazetteer.addFormer(former, former, insee);
    }
    for (auto const& list : lists) {
        for (auto const& schema : list.schemas) {
            m_categories.insert(m_categories.end(), schema.categories.begin(), schema.categories.end());
        }
    }
}

CellReading KnownValues::read(FieldForm form, std::string const& column, std::string const& text) {
    std::string const told(trimmed(text));
    if (fold(told).empty()) {
        return {};
    }
    if (form == FieldForm::Text) {
        return {told, {}, {}};
    }
    auto const [place, isNew] = m_read.try_emplace({form, told});
    if (isNew) {
        place->second = compute(form, column, told);
    }
    auto reading = place->second;
    if (reading.error) {
        reading.error->arguments.front() = column;
    }
    return reading;
}

CellReading KnownValues::compute(FieldForm form, std::string const& column, std::string const& text) const {
    switch (form) {
    case FieldForm::Text:
        break;
    case FieldForm::Amount:
        return readAmount(column, text);
    case FieldForm::Year:
        return readYear(column, text);
    case FieldForm::CommuneName:
    case FieldForm::CommuneCode:
        return commune(form, column, text);
    case FieldForm::Number:
        return readNumber(text)
                   ? CellReading{text, {}, {}}
                   : CellReading{{}, Error{Code::ValueInvalid, {}, {column, text, "un nombre, comme 12,5"}}, {}};
    case FieldForm::Category:
        for (auto const& [category, patterns] : m_categories) {
            if (matchesAny(fold(text), patterns)) {
                return {category, {}, {}};
            }
        }
        return word(column, text, wordsOf(form));
    case FieldForm::Territory:
        if (auto siren = epciNamed(text); !siren.empty()) {
            return {std::move(siren), {}, {}};
        }
        return word(column, text, wordsOf(form));
    case FieldForm::Theme:
    case FieldForm::Period:
    case FieldForm::Kind:
    case FieldForm::Contract:
        return word(column, text, wordsOf(form));
    }
    return {text, {}, {}};
}

std::vector<std::pair<std::string, std::string>> KnownValues::wordsOf(FieldForm form) const {
    std::vector<std::pair<std::string, std::string>> words; // as read -> as the data have it
    switch (form) {
    case FieldForm::Theme:
        for (auto const& entry : m_contracts->nomenclatures) {
            if (entry.scheme == themeScheme) {
                words.emplace_back(entry.label, entry.label);
            }
        }
        break;
    case FieldForm::Period:
        return {{"2015-2018", "2015-2018"},
                {"À venir", "a-venir"},
                {"Annuelle", "annuel"},
                {"Annuel", "annuel"},
                {"Non précisée", ""}};
    case FieldForm::Kind:
        return {{"Investissement", "investissement"}, {"Fonctionnement", "fonctionnement"}, {"Non précisée", ""}};
    case FieldForm::Territory:
        for (auto const& epci : m_contracts->epcis) {
            words.emplace_back(epci.shortName, epci.siren);
        }
        break;
    case FieldForm::Contract:
        for (auto const& contract : m_contracts->contracts) {
            words.emplace_back(contract.id, contract.id);
        }
        break;
    case FieldForm::Category: {
        std::set<std::string> known;
        for (auto const& category : m_categories) {
            known.insert(category.category);
        }
        for (auto const& category : known) {
            words.emplace_back(category, category);
        }
        break;
    }
    default:
        break;
    }
    return words;
}

std::vector<std::string> KnownValues::choices(FieldForm form) const {
    std::vector<std::string> choices;
    for (auto const& [text, value] : wordsOf(form)) {
        choices.push_back(text);
    }
    return choices;
}

CellReading KnownValues::word(std::string const& column, std::string const& text,
                              std::vector<std::pair<std::string, std::string>> const& words) const {
    auto const asked = fold(text);
    std::vector<std::string> likely, others;
    for (auto const& [known, value] : words) {
        if (fold(known) == asked || fold(value) == asked) {
            return {value, {}, {}};
        }
        (shareWord(asked, fold(known)) ? likely : others).push_back(known);
    }
    auto const near = nearest(text, others);
    if (near) {
        likely.push_back(*near);
    }
    return {{}, Error{Code::KeyUnknown, {}, {column, text, likely.empty() ? "" : likely.front()}}, likely};
}

CellReading KnownValues::commune(FieldForm form, std::string const& column, std::string const& text) const {
    bool const isCode = normalCode(text, CodeForm::Insee).find_first_not_of("0123456789AB") == std::string::npos;
    bool const isKnown = isCode || m_names.contains(foldCommuneName(text));
    auto const match =
        isKnown ? m_gazetteer.find(column, text, {}) : failure(Code::KeyUnknown, {}, {column, text, std::string()});
    if (match) {
        return {match->insee, {}, {}};
    }
    CellReading reading{{}, match.error(), {}};
    if (match.error().code == Code::CommuneAmbiguous) {
        for (auto const& insee : split(match.error().arguments.back(), ',')) {
            reading.proposals.emplace_back(trimmed(insee));
        }
        return reading;
    }
    if (!isCode && form == FieldForm::CommuneName) {
        reading.proposals = nearestCommunes(text);
    } else if (form == FieldForm::CommuneCode) {
        std::vector<std::string> codes;
        for (auto const& one : m_contracts->communes) {
            codes.push_back(one.insee);
        }
        if (auto const near = nearest(text, codes)) {
            reading.proposals.push_back(*near);
        }
    }
    reading.error->arguments.back() = reading.proposals.empty() ? "" : reading.proposals.front();
    return reading;
}

/// "Pernes en Artois" is nearest to Pernes, whose name it begins with; then what is spelled alike.
std::vector<std::string> KnownValues::nearestCommunes(std::string const& asked) const {
    auto const folded = foldCommuneName(asked);
    auto const letters = lettersOf(folded);
    std::vector<std::pair<double, std::string>> near;
    for (auto const& [commune, name, itsLetters] : m_communes) {
        bool const isLonger = folded.starts_with(name + " "), isShorter = name.starts_with(folded + " ");
        auto const longest = static_cast<double>(std::max(folded.size(), name.size()));
        auto const isNear = [&](std::size_t distance) { return static_cast<double>(distance) <= farthest * longest; };
        if (isLonger || isShorter) {
            near.emplace_back(0, commune->name);
        } else if (isNear(leastDistance(letters, itsLetters))) {
            if (auto const distance = editDistance(folded, name); isNear(distance)) {
                near.emplace_back(static_cast<double>(distance) / longest, commune->name);
            }
        }
    }
    std::stable_sort(near.begin(), near.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(near.size(), mostProposals); ++i) {
        names.push_back(near[i].second);
    }
    return names;
}

/// Those that begin with the same word, then those spelled nearly so; none that is farther.
std::vector<std::string> KnownValues::communesLike(std::string const& name) {
    constexpr std::size_t most = 8;
    auto const asked = foldCommuneName(name);
    auto const [place, isNew] = m_like.try_emplace(asked);
    if (!isNew) {
        return place->second;
    }
    std::vector<std::pair<double, std::string>> ranked;
    for (auto const& one : m_communes) {
        auto const longest = static_cast<double>(std::max(asked.size(), one.name.size()));
        auto const distance = static_cast<double>(editDistance(asked, one.name)) / longest;
        bool const isSameWord = shareFirstWord(asked, one.name);
        if (isSameWord || distance <= farthest) {
            ranked.emplace_back(isSameWord ? distance - 1 : distance, one.commune->name);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < std::min(ranked.size(), most) && !asked.empty(); ++i) {
        place->second.push_back(ranked[i].second);
    }
    return place->second;
}

std::string KnownValues::epciNamed(std::string const& name) const {
    auto const folded = fold(name);
    auto const siren = normalCode(name, CodeForm::Siren);
    auto const& epcis = m_contracts->epcis;
    auto const found = std::find_if(epcis.begin(), epcis.end(), [&](Epci const& one) {
        return one.siren == siren || fold(one.name) == folded || fold(one.shortName) == folded ||
               fold(one.slug) == folded;
    });
    return found == epcis.end() ? std::string() : found->siren;
}

bool KnownValues::looksLikeOwner(std::string const& text) {
    constexpr std::array beginnings{"ville d",     "commune d", "cc ",          "ca ",         "cu ",
                                    "communaute ", "syndicat ", "association ", "departement", "les amis ",
                                    "sivom ",      "siv",       "office ",      "region "};
    auto const folded = fold(text);
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](char const* beginning) { return folded.starts_with(beginning); });
}

} // namespace cartocontrat
