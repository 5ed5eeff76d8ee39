// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/labels/occupancy.hpp"
#include "scene/scene.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cartocontrat {

/// What a page must be measured for, in millimetres on paper: read from its scene, its report or its file. What a
/// source cannot tell is absent, and the rules that need it find nothing.

/// Whether the ground that a name stands on belongs to the territory of the page.
enum class Standing { Inside, Outside };

struct TextElement {
    std::optional<Role> role; ///< none: of a file, which does not tell
    std::string subject, text;
    double sizePt = 0;
    Colour colour;
    std::vector<Colour> grounds; ///< what its letters stand on, each colour once: the halo alone where there is one
    Standing standing = Standing::Inside;
    std::vector<OrientedBox> cover; ///< from the top of the capitals to the descent; of a curved text, one a letter
};

enum class SymbolShape { Disc, Rectangle };

/// A marker, pictogram or plate; with its ring or edge.
struct SymbolElement {
    Role role = Role::Marker;
    std::string subject;
    SymbolShape shape = SymbolShape::Rectangle;
    Extent box;
};

/// A box of a project or of a list.
struct BoxElement {
    Role role = Role::CalloutBox;
    std::string subject;
    Extent box;
};

/// The leaders of one project, without their ground.
struct LeaderElement {
    std::string project;
    std::vector<Line> lines;
};

/// The thinnest line of a kind.
struct StrokeElement {
    std::optional<Role> role; ///< none: of a file, which does not tell
    double width = 0;
    Extent where;
};

struct PageElements {
    double width = 0, height = 0;
    std::optional<Extent> frame; ///< of the map
    std::vector<TextElement> texts;
    std::vector<SymbolElement> symbols;
    std::vector<BoxElement> boxes;
    std::vector<LeaderElement> leaders;
    std::vector<StrokeElement> strokes;
};

[[nodiscard]] PageElements readElements(Scene const& scene, TextMetrics const& metrics);

/// Around the whole of a text.
[[nodiscard]] Extent extentOf(TextElement const& text);

} // namespace cartocontrat
