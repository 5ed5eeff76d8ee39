// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/colour.hpp"
#include "geo/geometry.hpp"
#include "scene/text_metrics.hpp"

#include <optional>
#include <string>
#include <variant>

namespace cartocontrat {

/// Everything in a scene is in millimetres on paper, origin top left, y down; angles in degrees, clockwise.

enum class LineCap { Flat, Round };

struct Stroke {
    Colour colour;
    double width = 0.2;
    LineCap cap = LineCap::Round; ///< joins are round too
    std::vector<double> dash;     ///< lengths drawn and skipped, in turn; empty: solid
    bool mitred = false;          ///< sharp corners (boxes) instead of round ones
};

/// Lines to stroke, rings to fill (even-odd). A line whose last point is its first is closed.
struct PathShape {
    std::vector<Line> lines;
};
struct RectShape {
    Extent box;
    double radius = 0;
};
struct CircleShape {
    Point centre;
    double radius = 0;
};

struct Drawing {
    std::variant<PathShape, RectShape, CircleShape> shape;
    std::optional<Colour> fill;
    std::optional<Stroke> stroke;
};

struct Halo {
    Colour colour;
    double width = 0.3; ///< on each side of the letters
};

/// A line of text from left to right.
struct TextRun {
    std::string text;
    Font font;
    Colour colour;
    Point baseline; ///< where the first letter starts
    double angle = 0;
    std::optional<Halo> halo;
};

struct GlyphPose {
    Point baseline; ///< left end of the letter's baseline
    double angle = 0;
};

/// Text that follows a curve: one pose for each code point.
struct CurvedText {
    std::string text;
    Font font;
    Colour colour;
    std::vector<GlyphPose> poses;
    std::optional<Halo> halo;
};

/// A pictogram of styles/pictograms: two tones in a 24-unit box.
struct PictogramMark {
    std::string name; ///< file name without ending
    Point centre;
    double size = 3.4; ///< side of the 24-unit box
    Colour ink;        ///< stands for the file's own colour
    Colour paper;      ///< stands for the file's white
    double edge = 0;   ///< width of an outline in `paper` around the whole shape
};

/// What kind of thing an item is.
enum class Role {
    Ground,
    Sea,
    Land,
    LandCover,
    Boundary,
    Water,
    Road,
    EpciLimit,
    Frame,
    CommuneName,
    NeighbourName,
    OutsideTown,
    RiverName,
    SeaName,
    RoadPlate,
    Presence,
    PresenceName,
    Marker,
    SmallMarker,
    MarkerNumber,
    Leader,
    CalloutBox,
    CalloutBar,
    CalloutTitle,
    CalloutPlace,
    CalloutAmount,
    ListBox,
    ListHead,
    ListTitle,
    ListPeriod,
    ListAmount,
    ListMarker,
    Notice,
    Title,
    Facts,
    Locator,
    Logo,
    LegendHeading,
    LegendLabel,
    LegendSymbol,
    Sources,
    Scale,
    North,
    PageNumber,
};

/// Stable kebab-case name of a role, used as group and id prefix in SVG ("callout-title").
[[nodiscard]] std::string_view roleName(Role role);

/// A drawn thing and what it stands for.
struct Item {
    Role role;
    std::string subject; ///< id of the project, commune, road, legend entry...; may be empty
    std::variant<Drawing, TextRun, CurvedText, PictogramMark> mark;
};

/// Items drawn in order, all cut by the clip when there is one.
struct SceneLayer {
    std::string name;       ///< as who opens the file reads it ("Encadrés"); unique in the scene once folded
    std::vector<Line> clip; ///< rings, even-odd; empty: no clip
    std::vector<Item> items;
    double opacity = 1; ///< of each item; less than 1 on a screen only: a press is given no transparency
};

/// A place of the page that a reader may go to, by its title.
struct Bookmark {
    std::string title;
    Point position;
    std::vector<Bookmark> entries; ///< one level below
};

/// The part of a page that is a map, and what it shows of the ground.
struct MapWindow {
    Extent onPage;
    Extent ground; ///< EPSG:2154, metres

    /// Where a point of the page lies on the ground.
    [[nodiscard]] Point toGround(Point page) const {
        return {ground.minX + (page.x - onPage.minX) / onPage.width() * ground.width(),
                ground.maxY - (page.y - onPage.minY) / onPage.height() * ground.height()};
    }
};

/// A page, ready to be painted: what is seen on screen, printed and written to files.
struct Scene {
    double width = 297, height = 210;
    std::string title, subject, author; ///< metadata of the document
    std::string description;            ///< what the map shows, for those who do not see it
    std::vector<std::string> keywords;
    std::optional<MapWindow> map;
    std::vector<Bookmark> bookmarks;
    std::vector<SceneLayer> layers;
};

} // namespace cartocontrat
