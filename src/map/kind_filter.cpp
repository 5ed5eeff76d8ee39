// SPDX-License-Identifier: EUPL-1.2
#include "map/kind_filter.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace cartocontrat {

namespace {

std::set<std::string> common(std::set<std::string> const& a, std::set<std::string> const& b) {
    std::set<std::string> result;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(result, result.end()));
    return result;
}

std::set<std::string> without(std::set<std::string> const& a, std::set<std::string> const& b) {
    std::set<std::string> result;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(result, result.end()));
    return result;
}

KindSet complement(KindSet set) {
    set.isComplement = !set.isComplement;
    return set;
}

KindSet both(KindSet const& a, KindSet const& b) {
    if (a.isComplement && b.isComplement) {
        auto all = a.kinds;
        all.insert(b.kinds.begin(), b.kinds.end());
        return {all, true};
    }
    if (a.isComplement) {
        return both(b, a);
    }
    return {b.isComplement ? without(a.kinds, b.kinds) : common(a.kinds, b.kinds), false};
}

KindSet either(KindSet const& a, KindSet const& b) {
    return complement(both(complement(a), complement(b)));
}

std::vector<pugi::xml_node> elementsOf(pugi::xml_node parent) {
    std::vector<pugi::xml_node> result;
    for (auto const child : parent.children()) {
        if (child.type() == pugi::node_element) {
            result.push_back(child);
        }
    }
    return result;
}

class FilterReader {
public:
    explicit FilterReader(std::string const& attribute) : m_attribute(attribute) {}

    KindFilter read(pugi::xml_node node) const {
        auto const name = localName(node);
        auto const operands = elementsOf(node);
        if (name == "And" || name == "Or") {
            return readList(operands, name == "And");
        }
        if (name == "Not" && operands.size() == 1) {
            auto inner = read(operands.front());
            if (inner.set) {
                inner.set = complement(*inner.set);
            }
            return inner;
        }
        if (name == "PropertyIsNull" && operands.size() == 1 && isKind(operands.front())) {
            return {KindSet{{""}, false}, {}};
        }
        bool const isEqual = name == "PropertyIsEqualTo", isOther = name == "PropertyIsNotEqualTo";
        bool const isCased = std::string(node.attribute("matchCase").as_string("true")) != "false";
        if ((isEqual || isOther) && isCased && operands.size() == 2) {
            bool const isFirst = isKind(operands[0]);
            auto const literal = operands[isFirst ? 1 : 0];
            if ((isFirst || isKind(operands[1])) && localName(literal) == "Literal") {
                return {KindSet{{literal.text().as_string()}, isOther}, {}};
            }
        }
        return {std::nullopt, node};
    }

private:
    KindFilter readList(std::vector<pugi::xml_node> const& operands, bool isAnd) const {
        KindFilter result{KindSet{{}, isAnd}, {}};
        for (auto const operand : operands) {
            auto const next = read(operand);
            if (!next.set) {
                return next;
            }
            result.set = isAnd ? both(*result.set, *next.set) : either(*result.set, *next.set);
        }
        return result;
    }

    bool isKind(pugi::xml_node node) const {
        return localName(node) == "PropertyName" && m_attribute == node.text().as_string();
    }

    std::string const& m_attribute;
};

} // namespace

std::string localName(pugi::xml_node node) {
    std::string const name = node.name();
    auto const colon = name.find(':');
    return colon == std::string::npos ? name : name.substr(colon + 1);
}

KindFilter readKindFilter(pugi::xml_node filter, std::string const& attribute) {
    auto const expressions = elementsOf(filter);
    return expressions.size() == 1 ? FilterReader(attribute).read(expressions.front())
                                   : KindFilter{std::nullopt, filter};
}

} // namespace cartocontrat
