// SPDX-License-Identifier: EUPL-1.2
#include "sources/network/wfs_answer.hpp"

#include "base/text.hpp"

#include <cpl_error.h>
#include <cpl_minixml.h>
#include <nlohmann/json.hpp>

#include <charconv>
#include <cstring>
#include <memory>

namespace cartocontrat {
namespace {

using Json = nlohmann::ordered_json; // fields stay in the order of the source

struct XmlDestroy {
    void operator()(CPLXMLNode* node) const { CPLDestroyXMLNode(node); }
};
using XmlTree = std::unique_ptr<CPLXMLNode, XmlDestroy>;

/// Null when the text is no well-formed XML. Names lose their prefixes.
XmlTree parseXml(std::string const& text) {
    CPLPushErrorHandler(CPLQuietErrorHandler);
    XmlTree tree(CPLParseXMLString(text.c_str()));
    CPLPopErrorHandler();
    if (tree) {
        CPLStripXMLNamespace(tree.get(), nullptr, TRUE);
    }
    return tree;
}

CPLXMLNode const* root(XmlTree const& tree, char const* name) {
    return tree ? CPLSearchXMLNode(tree.get(), (std::string("=") + name).c_str()) : nullptr;
}

/// Calls `use` with each element of that name below `node`, at any depth.
template <class Use>
void forEach(CPLXMLNode const* node, char const* name, Use const& use) {
    for (CPLXMLNode const* child = node->psChild; child != nullptr; child = child->psNext) {
        if (child->eType == CXT_Element) {
            if (std::strcmp(child->pszValue, name) == 0) {
                use(child);
            }
            forEach(child, name, use);
        }
    }
}

std::optional<std::size_t> toNumber(std::string_view text) {
    std::size_t number = 0;
    auto const [end, status] = std::from_chars(text.data(), text.data() + text.size(), number);
    return status == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// Why `text` is not the answer wanted: an exception report, else malformed.
tl::unexpected<Error> refusal(std::string const& text) {
    if (auto const words = exceptionText(text)) {
        return failure(Code::ServiceRefused, {}, {*words});
    }
    return failure(Code::AnswerMalformed);
}

/// The first format named by elements `name` below `node` that is GeoJSON.
std::string jsonFormat(CPLXMLNode const* node, char const* name) {
    std::string found;
    forEach(node, name, [&](CPLXMLNode const* format) {
        std::string_view const text = CPLGetXMLValue(format, nullptr, "");
        if (found.empty() && (text.starts_with("application/json") || text.starts_with("application/geo+json"))) {
            found = text;
        }
    });
    return found;
}

/// GeoJSON as kept: ids among the properties, as GML has them.
void moveId(Json& feature) {
    auto const id = feature.find("id");
    if (id != feature.end()) {
        Json& properties = feature["properties"];
        if (id->is_string() && (properties.is_object() || properties.is_null())) {
            properties["gml_id"] = *id;
        }
        feature.erase("id");
    }
}

Result<Page> parseGeoJson(std::string const& text) {
    auto document = Json::parse(text, nullptr, false);
    if (document.is_discarded() || !document.is_object() || !document.contains("features") ||
        !document["features"].is_array()) {
        return refusal(text);
    }
    for (auto& feature : document["features"]) {
        if (!feature.is_object()) {
            return failure(Code::AnswerMalformed);
        }
        moveId(feature);
    }
    return Page{document.dump(-1, ' ', false, Json::error_handler_t::replace), document["features"].size()};
}

Result<Page> parseGml(std::string const& text) {
    XmlTree const tree = parseXml(text);
    CPLXMLNode const* const collection = root(tree, "FeatureCollection");
    if (collection == nullptr) {
        return refusal(text);
    }
    std::size_t count = 0;
    forEach(collection, "member", [&](CPLXMLNode const* member) {
        for (CPLXMLNode const* feature = member->psChild; feature != nullptr; feature = feature->psNext) {
            count += feature->eType == CXT_Element ? 1 : 0;
        }
    });
    return Page{text, count};
}

} // namespace

Result<Capabilities> parseCapabilities(std::string const& xml) {
    XmlTree const tree = parseXml(xml);
    CPLXMLNode const* const all = root(tree, "WFS_Capabilities");
    if (all == nullptr || !std::string_view(CPLGetXMLValue(all, "version", "")).starts_with("2.0")) {
        return refusal(xml);
    }
    Capabilities found;
    forEach(all, "Constraint", [&](CPLXMLNode const* constraint) {
        std::string_view const name = CPLGetXMLValue(constraint, "name", "");
        std::string_view const value = CPLGetXMLValue(constraint, "DefaultValue", "");
        if (name == "CountDefault" && !found.countDefault) {
            found.countDefault = toNumber(value);
        } else if (name == "ImplementsSorting") {
            found.sorts = value != "FALSE";
        }
    });
    std::string jsonOfAll;
    forEach(all, "Operation", [&](CPLXMLNode const* operation) {
        if (std::string_view(CPLGetXMLValue(operation, "name", "")) == "GetFeature") {
            jsonOfAll = jsonFormat(operation, "Value");
        }
    });
    forEach(all, "FeatureType", [&](CPLXMLNode const* type) {
        std::string const ownJson = jsonFormat(type, "Format");
        FeatureType one{CPLGetXMLValue(type, "Name", ""),
                        {CPLGetXMLValue(type, "DefaultCRS", "")},
                        ownJson.empty() ? jsonOfAll : ownJson};
        forEach(type, "OtherCRS",
                [&](CPLXMLNode const* other) { one.crs.emplace_back(CPLGetXMLValue(other, nullptr, "")); });
        found.types.push_back(std::move(one));
    });
    return found;
}

Result<std::optional<std::size_t>> parseHits(std::string const& xml) {
    XmlTree const tree = parseXml(xml);
    CPLXMLNode const* const collection = root(tree, "FeatureCollection");
    if (collection == nullptr) {
        return refusal(xml);
    }
    return toNumber(CPLGetXMLValue(collection, "numberMatched", "unknown"));
}

std::optional<std::string> exceptionText(std::string const& text) {
    XmlTree const tree = parseXml(text);
    for (char const* const name : {"ExceptionReport", "ServiceExceptionReport"}) {
        if (CPLXMLNode const* const report = root(tree, name)) {
            std::vector<std::string> words;
            for (char const* const part : {"ExceptionText", "ServiceException"}) {
                forEach(report, part, [&](CPLXMLNode const* node) {
                    words.emplace_back(trimmed(CPLGetXMLValue(node, nullptr, "")));
                });
            }
            if (words.empty()) {
                forEach(report, "Exception",
                        [&](CPLXMLNode const* node) { words.emplace_back(CPLGetXMLValue(node, "exceptionCode", "")); });
            }
            return join(words, " ; ");
        }
    }
    return std::nullopt;
}

Result<Page> parsePage(std::string const& text, PageForm form) {
    return form == PageForm::GeoJson ? parseGeoJson(text) : parseGml(text);
}

} // namespace cartocontrat
