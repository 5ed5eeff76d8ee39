// SPDX-License-Identifier: EUPL-1.2
#include "sources/lists/geocoder.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

bool isPostcode(std::string const& word) {
    return word.size() == 5 && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string const& unabbreviated(std::string const& word) {
    static std::map<std::string, std::string> const words{{"r", "rue"},        {"av", "avenue"},     {"ave", "avenue"},
                                                          {"bd", "boulevard"}, {"bld", "boulevard"}, {"pl", "place"},
                                                          {"rte", "route"},    {"chem", "chemin"},   {"imp", "impasse"},
                                                          {"all", "allee"},    {"st", "saint"},      {"ste", "sainte"}};
    auto const found = words.find(word);
    return found == words.end() ? word : found->second;
}

/// Words of an address, without what stands before the number of the house ("Bâtiment D, 37 rue du Temple") nor, from
/// a postcode on, the town, which postcode and commune tell.
struct StreetWords {
    std::string street, postcode;
};

StreetWords streetWordsOf(std::string const& text) {
    StreetWords found;
    std::vector<std::string> words;
    for (auto const& word : split(fold(text), ' ')) {
        if (isPostcode(word)) {
            found.postcode = word;
            break;
        }
        words.push_back(unabbreviated(word));
    }
    auto const isNumber = [](std::string const& word) { return word.front() >= '0' && word.front() <= '9'; };
    auto const number = std::find_if(words.begin(), words.end(), isNumber);
    if (number != words.end()) {
        words.erase(words.begin(), number);
    }
    found.street = join(words, " ");
    return found;
}

/// Keys under which an address is known: with its postcode, and with the name of its commune.
std::vector<std::string> keysOf(PostalAddress const& address) {
    auto const words = streetWordsOf(address.street);
    if (words.street.empty()) {
        return {};
    }
    std::vector<std::string> keys;
    auto const postcode = address.postcode.empty() ? words.postcode : address.postcode;
    if (!postcode.empty()) {
        keys.push_back(words.street + "|" + postcode);
    }
    if (!address.commune.empty()) {
        keys.push_back(words.street + "|" + foldCommuneName(address.commune));
    }
    return keys;
}

} // namespace

void Geocoder::addAddresses(ListRows& rows) {
    while (rows.next()) {
        auto const position = rows.position();
        if (!position) {
            rows.reader.leaveOut(Code::AddressNotFound, {});
        } else if (position->quality == LocationQuality::ApproximateAddress) {
            rows.reader.repaired(Code::AddressUncertain);
        }
        if (!rows.reader.accept()) {
            continue;
        }
        PostalAddress const asked{rows.text("address"), rows.text("postcode"), rows.text("commune")};
        PostalAddress const found{rows.text("found-address"), rows.text("found-postcode"), rows.text("found-commune")};
        PostalAddress const label{rows.text("found-label"), {}, {}};
        for (auto const& address : {asked, found, label}) {
            for (auto const& key : keysOf(address)) {
                auto const [known, isNew] = m_addresses.emplace(key, *position);
                if (!isNew && position->quality < known->second.quality) {
                    known->second = *position;
                }
            }
        }
    }
}

void Geocoder::addPostcodes(ListRows& rows) {
    while (rows.next()) {
        auto const code = rows.text("commune-code");
        auto const postcode = rows.reader.required(rows.columns().of("postcode"));
        auto const match = m_gazetteer->find({}, code, {});
        if (!match) {
            rows.reader.leaveOut(Code::RowElsewhere, {});
        }
        if (rows.reader.accept()) {
            m_postcodes.emplace(postcode, PostalCommune{match->insee, foldCommuneName(rows.text("commune")),
                                                        foldCommuneName(rows.text("label"))});
        }
    }
}

std::optional<ToldPosition> Geocoder::find(PostalAddress const& address) const {
    for (auto const& key : keysOf(address)) {
        if (auto const found = m_addresses.find(key); found != m_addresses.end()) {
            return found->second;
        }
    }
    return std::nullopt;
}

Result<CommuneGazetteer::Match> Geocoder::findCommune(std::string const& column, std::string const& asked,
                                                      std::string const& postcode,
                                                      std::vector<std::string> const& epcis) const {
    auto const [first, last] = m_postcodes.equal_range(postcode);
    bool const isOnly = first != last && std::all_of(first, last, [&](auto const& one) {
                            return one.second.insee == first->second.insee;
                        });
    if (asked.empty() && isOnly) {
        return CommuneGazetteer::Match{first->second.insee, Code::CommuneNamed};
    }
    auto const folded = foldCommuneName(asked);
    std::vector<std::string> codes;
    for (auto one = first; one != last; ++one) {
        if (one->second.foldedName == folded || one->second.foldedLabel == folded) {
            codes.push_back(one->second.insee);
        }
    }
    if (codes.size() == 1) {
        return CommuneGazetteer::Match{codes.front(), Code::CommuneNamed};
    }
    return m_gazetteer->find(column, asked, epcis);
}

} // namespace cartocontrat
