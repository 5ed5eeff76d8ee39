// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/colour.hpp"
#include "map/font.hpp"

#include <filesystem>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cartocontrat {

/// How things look, read from styles/*.json: OGC Symbology Encoding's words, sizes in millimetres on paper.

struct LineSymbolizer {
    Colour stroke;
    double width = 0.2;
    std::vector<double> dash; ///< lengths drawn and skipped; empty: solid
    friend bool operator==(LineSymbolizer const&, LineSymbolizer const&) = default;
};

/// Parallel lines over an area.
struct Hatch {
    Colour stroke;
    double width = 0.16, spacing = 1;
    double angle = 45; ///< degrees, anticlockwise from the x axis
    friend bool operator==(Hatch const&, Hatch const&) = default;
};

/// What to draw for the features of one class of one layer.
struct Rule {
    std::string name, title; ///< title: for people; may be empty
    std::string layer, kind; ///< kind empty: every class that no other rule of the layer names
    double minScale = 0;     ///< drawn at this scale denominator and above...
    double maxScale = std::numeric_limits<double>::infinity(); ///< ...and below this one
    std::optional<Colour> fill;
    std::optional<Hatch> hatch;
    std::vector<LineSymbolizer> lines; ///< drawn in order: casing, then fill
    double outsideFactor = 1;          ///< of the widths outside the territory
    friend bool operator==(Rule const&, Rule const&) = default;
};

/// Whose names a text writes.
struct NamedFeatures {
    std::string layer;
    std::vector<std::string> kinds; ///< classes; empty: all those that no other text of the layer has
    bool isAlongLine = false;
    std::string title; ///< for people
    friend bool operator==(NamedFeatures const&, NamedFeatures const&) = default;
};

struct TextSymbolizer {
    Font font;
    Colour fill;
    double haloRadius = 0;                   ///< 0: none
    std::optional<NamedFeatures> names = {}; ///< none: words of the page
    friend bool operator==(TextSymbolizer const&, TextSymbolizer const&) = default;
};

/// How a theme (a code of the nomenclature that a page tells) is drawn: by hue and by shape.
struct ThemeSymbol {
    Colour colour;
    std::string pictogram;
    friend bool operator==(ThemeSymbol const&, ThemeSymbol const&) = default;
};

/// A code of a nomenclature: scheme, then code.
using ThemeKey = std::pair<std::string, std::string>;

/// Whether only the outlines of a layer's areas are drawn, each border once: limits of communes, EPCI, départements.
[[nodiscard]] bool drawsOutlines(std::string const& layer);

class Style {
public:
    /// A style may extend another, which stands beside it or among those that ship, and says only what differs.
    /// Errors: FileMissing, JsonMalformed, SchemaViolation. `schema`: styles/schemas/style.schema.json.
    [[nodiscard]] static Result<Style> read(std::filesystem::path const& file, std::filesystem::path const& schema);

    [[nodiscard]] std::string const& id() const { return m_id; }
    [[nodiscard]] std::string const& title() const { return m_title; }
    /// A named colour, length (mm) or kind of text. \pre the schema lists the name
    [[nodiscard]] Colour colour(std::string const& name) const;
    [[nodiscard]] double length(std::string const& name) const;
    [[nodiscard]] TextSymbolizer const& text(std::string const& name) const;
    [[nodiscard]] std::map<std::string, TextSymbolizer> const& texts() const { return m_texts; }
    /// Whether a text writes the names of features of the layer.
    [[nodiscard]] bool namesFeatures(std::string const& layer) const;
    /// Pictograms by category of the places.
    [[nodiscard]] std::map<std::string, std::string> const& presence() const { return m_presence; }
    [[nodiscard]] std::map<ThemeKey, ThemeSymbol> const& themes() const { return m_themes; }
    /// Rules in drawing order, lowest first.
    [[nodiscard]] std::vector<Rule> const& rules() const { return m_rules; }
    [[nodiscard]] Rule const* findRule(std::string const& name) const;
    [[nodiscard]] std::vector<Rule> rulesOf(std::string const& layer) const;
    /// Whether a rule of this style is for the features of a class of its layer.
    [[nodiscard]] bool takes(Rule const& rule, std::string const& kind) const;
    /// Empty: the style does not know the category.
    [[nodiscard]] std::string presencePictogram(std::string const& category) const;
    /// A code of a nomenclature that the style does not know is drawn in ink, without pictogram.
    [[nodiscard]] ThemeSymbol theme(std::string const& scheme, std::string const& code) const;

private:
    std::string m_id, m_title;
    std::map<std::string, Colour> m_colours;
    std::map<std::string, double> m_lengths;
    std::map<std::string, TextSymbolizer> m_texts;
    std::map<std::string, std::string> m_presence;
    std::map<ThemeKey, ThemeSymbol> m_themes;
    std::vector<Rule> m_rules;
};

} // namespace cartocontrat
