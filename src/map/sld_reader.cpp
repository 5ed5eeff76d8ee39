// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "map/kind_filter.hpp"
#include "map/point_symbolizer_reader.hpp"
#include "map/symbolizer_reader.hpp"
#include "map/text_symbolizer_reader.hpp"

#include <algorithm>
#include <functional>

namespace cartocontrat {

namespace {

using Node = pugi::xml_node;

/// A rule as it stands in the document; its class is known once all the rules of its layer are.
struct Draft {
    Rule rule;
    std::optional<TextSymbolizer> text;
    std::optional<PointSymbolizer> point;
    KindSet kinds;
    Node node, filter;
    bool isElse = false;

    [[nodiscard]] bool drawsShape() const { return rule.fill || rule.hatch || !rule.lines.empty(); }
};

bool isOneOf(std::string const& name, std::initializer_list<char const*> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isDescription(std::string const& name) {
    return isOneOf(name, {"Name", "Title", "Abstract", "Description", "IsDefault"});
}

Node childNamed(Node parent, char const* name) {
    return parent.find_child([&](Node child) { return localName(child) == name; });
}

class SldReader {
public:
    SldReader(SldReading const& reading, SldReport const& report)
        : m_reading(reading), m_report(report), m_layers(sldLayers(reading.base)) {}

    StyleContent read(Node root) {
        std::vector<std::pair<std::string, std::vector<Draft>>> drafts; // by layer, in the order of the document
        for (auto const node : root.children()) {
            if (localName(node) != "NamedLayer" && localName(node) != "UserLayer") {
                skip(node);
                continue;
            }
            std::string const name = childNamed(node, "Name").text().as_string();
            auto const layer = layerNamed(name);
            if (layer.empty()) {
                m_report.ignore(node, localName(node) + " " + name);
                continue;
            }
            auto known =
                std::find_if(drafts.begin(), drafts.end(), [&](auto const& one) { return one.first == layer; });
            if (known == drafts.end()) {
                known = drafts.insert(known, {layer, {}});
            }
            readLayer(node, layer, known->second);
        }
        for (auto const& [layer, ofLayer] : drafts) {
            takeLayer(layer, ofLayer);
        }
        return std::move(m_result);
    }

private:
    void skip(Node node) const {
        if (node.type() == pugi::node_element && !isDescription(localName(node))) {
            m_report.ignore(node);
        }
    }

    /// The layer meant by the name of a NamedLayer; empty: none.
    std::string layerNamed(std::string const& name) const {
        if (!m_reading.layer.empty()) {
            return m_reading.layer;
        }
        std::string best;
        for (auto const& layer : m_layers) {
            if ((name == layer || name.starts_with(layer + "-")) && layer.size() > best.size()) {
                best = layer;
            }
        }
        return best;
    }

    void readLayer(Node node, std::string const& layer, std::vector<Draft>& drafts) const {
        for (auto const style : node.children()) {
            if (localName(style) != "UserStyle") {
                skip(style);
                continue;
            }
            for (auto const featureTypeStyle : style.children()) {
                if (localName(featureTypeStyle) != "FeatureTypeStyle") {
                    skip(featureTypeStyle);
                    continue;
                }
                for (auto const rule : featureTypeStyle.children()) {
                    if (localName(rule) == "Rule") {
                        drafts.push_back(readRule(rule, layer));
                    } else {
                        skip(rule);
                    }
                }
            }
        }
    }

    Draft readRule(Node node, std::string const& layer) const {
        Draft draft;
        draft.kinds = {{}, true};
        draft.node = node;
        draft.rule.layer = layer;
        draft.rule.name = std::string(trimmed(childNamed(node, "Name").text().as_string()));
        SymbolizerReader const symbolizers(m_reading, layer, m_report);
        for (auto const child : node.children()) {
            auto const name = localName(child);
            if (name == "Title") {
                draft.rule.title = trimmed(child.text().as_string());
            } else if (name == "Description") {
                draft.rule.title = trimmed(childNamed(child, "Title").text().as_string());
            } else if (name == "Filter") {
                draft.filter = child;
            } else if (name == "ElseFilter") {
                draft.isElse = true;
            } else if (name == "MinScaleDenominator") {
                draft.rule.minScale = child.text().as_double();
            } else if (name == "MaxScaleDenominator") {
                draft.rule.maxScale = child.text().as_double(draft.rule.maxScale);
            } else if (isOneOf(name, {"PolygonSymbolizer", "LineSymbolizer"})) {
                symbolizers.read(child, draft.rule);
            } else if (name == "TextSymbolizer" && m_reading.base.namesFeatures(layer)) {
                draft.text = readTextSymbolizer(child, m_reading, m_report);
            } else if (name == "PointSymbolizer" && isOfPoints(layer)) {
                draft.point = readPointSymbolizer(child, m_reading, m_report);
            } else {
                skip(child);
            }
        }
        if (draft.rule.name.empty()) {
            draft.rule.name = draft.rule.title.empty() ? layer : draft.rule.title;
        }
        return draft;
    }

    static bool isOfPoints(std::string const& layer) {
        return layer == placesLayer || layer.starts_with(projectsLayer({}));
    }

    void takeLayer(std::string const& layer, std::vector<Draft> drafts) {
        for (auto& draft : drafts) {
            if (!draft.filter) {
                continue;
            }
            auto const filter = readKindFilter(draft.filter, m_reading.attribute);
            if (filter.set) {
                draft.kinds = *filter.set;
                continue;
            }
            // One about anything else would let everything through if it were left out: its rule goes with it.
            ignoreRule(draft, filter.culprit);
            draft.node = {};
        }
        std::erase_if(drafts, [](Draft const& draft) { return !draft.node; });
        takeClasses(drafts, &Draft::drawsShape, [&](Draft const& draft) { takeShape(draft); });
        takeClasses(
            drafts, [](Draft const& draft) { return draft.text.has_value(); },
            [&](Draft const& draft) { takeText(draft, layer); });
        takeClasses(
            drafts, [](Draft const& draft) { return draft.point.has_value(); },
            [&](Draft const& draft) { takePoints(draft, layer); });
    }

    /// Takes those that are of one sort and whose classes are clear: an area does not leave to a name.
    template <typename IsOfSort, typename Take>
    void takeClasses(std::vector<Draft> const& drafts, IsOfSort isOfSort, Take take) {
        std::set<std::string> named;
        for (auto const& draft : drafts) {
            if (std::invoke(isOfSort, draft) && !draft.kinds.isComplement) {
                named.insert(draft.kinds.kinds.begin(), draft.kinds.kinds.end());
            }
        }
        named.erase("");
        for (auto const& draft : drafts) {
            if (std::invoke(isOfSort, draft) && leavesToOthers(draft, named)) {
                take(draft);
            }
        }
    }

    void ignoreRule(Draft const& draft, Node culprit) const {
        m_report.ignore(culprit, "Rule " + draft.rule.name + " / " + localName(culprit));
    }

    /// Whether a rule that is for all but some classes is for all but those that the others name.
    bool leavesToOthers(Draft const& draft, std::set<std::string> const& named) const {
        if (!draft.kinds.isComplement) {
            return true;
        }
        auto excluded = draft.kinds.kinds;
        excluded.erase("");
        if (!draft.isElse && draft.filter && excluded != named) {
            ignoreRule(draft, draft.filter);
            return false;
        }
        if (!draft.isElse && !draft.filter && !named.empty()) {
            // Ours draws what the other rules leave; this one meant to draw under them as well.
            std::vector<std::string> const others(named.begin(), named.end());
            m_report.ignore(draft.node, "Rule " + draft.rule.name + " (" + join(others, ", ") + ")");
        }
        return true;
    }

    void takeShape(Draft const& draft) {
        if (draft.kinds.isComplement) {
            take(draft.rule, draft.node);
        } else {
            takeKinds(draft);
        }
    }

    /// The texts of the style that name features of these classes, each whole: a text is for all of its classes.
    void takeText(Draft const& draft, std::string const& layer) {
        bool isTaken = false;
        for (auto const& [name, text] : m_reading.base.texts()) {
            if (!text.names || text.names->layer != layer) {
                continue;
            }
            auto const& kinds = text.names->kinds;
            bool const isMeant = draft.kinds.isComplement
                                     ? kinds.empty()
                                     : !kinds.empty() && std::all_of(kinds.begin(), kinds.end(), [&](auto const& kind) {
                                           return draft.kinds.kinds.contains(kind);
                                       });
            if (isMeant) {
                auto result = *draft.text;
                result.font.trackingMm = text.font.trackingMm;
                result.names = text.names;
                m_result.texts[name] = result;
                isTaken = true;
            }
        }
        if (!isTaken) {
            ignoreRule(draft, draft.filter ? draft.filter : draft.node);
        }
    }

    void takePoints(Draft const& draft, std::string const& layer) {
        if (draft.kinds.isComplement) {
            ignoreRule(draft, draft.filter ? draft.filter : draft.node);
            return;
        }
        bool const isPlace = layer == placesLayer;
        if (draft.point->size) {
            takeLength(isPlace ? "presence" : "marker", *draft.point->size, draft);
        }
        if (isPlace && draft.point->fill) {
            m_report.ignore(draft.node, "Rule " + draft.rule.name + " / Mark"); // its pictogram has colours of its own
        }
        auto const scheme = layer.substr(std::min(projectsLayer({}).size(), layer.size()));
        for (auto const& kind : draft.kinds.kinds) {
            if (isPlace) {
                auto const known = m_reading.base.presencePictogram(kind);
                m_result.presence[kind] = draft.point->graphic.value_or(known);
            } else {
                auto const known = m_reading.base.theme(scheme, kind);
                m_result.themes[{scheme, kind}] = {draft.point->fill.value_or(known.colour),
                                                   draft.point->graphic.value_or(known.pictogram)};
            }
        }
    }

    /// One for all the classes of a layer: the first says it.
    void takeLength(std::string const& name, double value, Draft const& draft) {
        auto const [known, isNew] = m_result.lengths.emplace(name, value);
        if (!isNew && known->second != value) {
            m_report.ignore(draft.node, "Rule " + draft.rule.name + " / Size");
        }
    }

    void takeKinds(Draft const& draft) {
        if (draft.kinds.kinds.empty() || draft.kinds.kinds.contains("")) {
            ignoreRule(draft, draft.filter);
        }
        for (auto const& kind : draft.kinds.kinds) {
            if (!kind.empty()) {
                auto rule = draft.rule;
                rule.kind = kind;
                if (draft.kinds.kinds.size() > 1) {
                    rule.name += "-" + kind;
                }
                take(std::move(rule), draft.node);
            }
        }
    }

    /// Adds what is drawn to the rule of that name and class, or a new rule.
    void take(Rule rule, Node node) {
        auto const isTaken = [&](std::string const& name) {
            auto const* other = m_reading.base.findRule(name);
            return (other != nullptr && other->layer != rule.layer) ||
                   std::any_of(m_result.rules.begin(), m_result.rules.end(),
                               [&](Rule const& one) { return one.name == name; });
        };
        auto const same = std::find_if(m_result.rules.begin(), m_result.rules.end(), [&](Rule const& one) {
            return one.layer == rule.layer && one.name == rule.name && one.kind == rule.kind &&
                   one.minScale == rule.minScale && one.maxScale == rule.maxScale;
        });
        if (same == m_result.rules.end()) {
            auto const name = rule.name;
            for (int count = 2; isTaken(rule.name); ++count) {
                rule.name = name + "-" + std::to_string(count);
            }
            m_result.rules.push_back(std::move(rule));
            return;
        }
        if (same->hatch && rule.hatch) {
            m_report.ignore(node, "Rule " + rule.name + " / GraphicFill");
        }
        same->fill = rule.fill ? rule.fill : same->fill;
        same->hatch = rule.hatch ? rule.hatch : same->hatch;
        same->lines.insert(same->lines.end(), rule.lines.begin(), rule.lines.end());
    }

    SldReading const& m_reading;
    SldReport const& m_report;
    std::vector<std::string> m_layers;
    StyleContent m_result;
};

} // namespace

bool StyleContent::isEmpty() const {
    return rules.empty() && texts.empty() && lengths.empty() && presence.empty() && themes.empty();
}

Result<StyleContent> readSld(std::string const& text, std::string const& file, SldReading const& reading,
                             Diagnostics& diagnostics) {
    SldReport const report(text, file, diagnostics);
    pugi::xml_document document;
    auto const parsed = document.load_buffer(text.data(), text.size());
    if (!parsed) {
        return failure(Code::XmlMalformed, report.position(parsed.offset), {parsed.description()});
    }
    auto const root = document.document_element();
    if (localName(root) != "StyledLayerDescriptor") {
        return failure(Code::NotSld, report.position(root.offset_debug()), {root.name()});
    }
    return SldReader(reading, report).read(root);
}

} // namespace cartocontrat
