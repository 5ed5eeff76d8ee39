// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/page_template.hpp"
#include "scene/page/border_lines.hpp"
#include "scene/page/look.hpp"
#include "scene/page/page_transform.hpp"
#include "sources/layers/background.hpp"

#include <set>
#include <stop_token>

namespace cartocontrat {

/// What lies under the symbols of a page: outside, the territory stressed, its limit.
struct Ground {
    std::vector<SceneLayer> layers;  ///< bottom first
    MultiPolygon territory;          ///< on the page
    MultiPolygon heart;              ///< of the territory: clear of its limit by more than a plate's half; cut only
    MultiPolygon beyond;             ///< of the frame outside the territory, likewise
    MultiPolygon sea;                ///< on the page, within the frame; may be empty
    std::vector<Line> limits, roads; ///< on the page: what names would rather keep clear of
    std::set<std::string>
        drawnRules; ///< names of the style's rules that drew something, and those for every class of these layers
};

/// How the territory is stressed.
enum class Stress {
    Cut,    ///< outside, inside and band each in colours of their own, cut at the limit: for a press
    Veiled, ///< all in the same colours, under translucent ones: for a screen, in less time
};

struct GroundRequest {
    Background const& background;
    PageTemplate const& pageTemplate;
    Territory const& territory;
    MultiPolygon const& outline; ///< of the territory, on the ground
    PageTransform const& transform;
    double scaleDenominator;
    Extent frame;
    Look const& look;
    /// Points nearer than this to the line they are on are not drawn, millimetres: half the finest stroke of an
    /// imagesetter, or more where nothing is printed.
    double tolerance = 0.025;
    Stress stress = Stress::Cut;
    /// What was found of the background beforehand, see knownGround(); null: it is found anew.
    Background const* known = nullptr;
    std::stop_token stop = {};
};

/// The limits between the EPCI of a territory that has several are stressed within it. Once stopped, some is missing.
[[nodiscard]] Ground drawGround(GroundRequest const& request);

/// The feature of a layer by its id; null when the layer or the feature is not there.
[[nodiscard]] Feature const* findFeature(Background const& background, std::string const& layer, std::string const& id);

} // namespace cartocontrat
