// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project.hpp"
#include "scene/page/look.hpp"
#include "scene/page_edits.hpp"

namespace cartocontrat {

/// How call-outs and lists are drawn, from the roomiest form to the tightest.
enum class AnatomyKind {
    Normal,   ///< title, place and period, amount, each on its lines
    Dense,    ///< amount and place on one line, smaller type and markers
    Small,    ///< dense, with type at its least size
    Mixed,    ///< boxes for the greatest amounts, numbers in the markers and a list for the others
    Numbered, ///< no box and no leader: numbers in the markers, a list in the columns
};

struct Anatomy {
    AnatomyKind kind = AnatomyKind::Normal;
    double typeFactor = 1; ///< of the sizes of the style, for boxes and lists
    double markerSize = 4.6, barWidth = 5.2;
    double gap = 3.4; ///< least space between boxes
    [[nodiscard]] bool isNormal() const { return kind == AnatomyKind::Normal; }
    [[nodiscard]] bool hasNumbers() const { return kind == AnatomyKind::Mixed || kind == AnatomyKind::Numbered; }
};

[[nodiscard]] std::string_view anatomyName(AnatomyKind kind);
/// Normal, dense, small, mixed, numbered.
[[nodiscard]] std::vector<Anatomy> anatomies(Look const& look);

/// A project as its page tells it.
struct PageProject {
    Project const* project = nullptr;
    Location location;
    PeriodDrawing drawing = PeriodDrawing::Tinted;
    ThemeSymbol theme;
    std::string title;                ///< typeset
    std::vector<std::string> amounts; ///< typeset; none, one or two
    std::string place;                ///< "Lumbres · 2015-2018"; may be empty
    std::string period;               ///< "à venir"; may be empty
    std::string secondCode;           ///< of the template's second scheme; may be empty
    int number = 0;                   ///< in the list of a numbered or mixed anatomy, from 1; 0: none
    CalloutEdit edit;                 ///< by hand, on this page
    std::size_t order = 0, rank = 0;  ///< among the located ones: as in the data, and by amount (0: the greatest)
};

/// How a period shows in a marker or a bar.
struct Tone {
    Colour fill, sign;
    Colour letters; ///< of a number: a tint is too dark for its own hue
    bool isOutlined = false;
};
[[nodiscard]] Tone toneOf(PageProject const& project, Look const& look);

[[nodiscard]] PageProject describe(Project const& project, Location location, PageTemplate const& pageTemplate,
                                   Style const& style);

/// Width of a project's box in a column.
[[nodiscard]] double calloutWidth(PageProject const& project, double columnWidth, Look const& look);
/// Height of a project's box, `width` wide.
[[nodiscard]] double calloutHeight(PageProject const& project, Anatomy const& anatomy, double width, Look const& look);
/// Draws the box, its bar facing the map.
void drawCallout(PageProject const& project, Anatomy const& anatomy, Extent const& box, Side side, Look const& look,
                 std::vector<Item>& items);

/// A list box: a head with a count, then a row a project.
struct ProjectList {
    std::string id, heading, count;
    std::vector<PageProject const*> rows;
    bool isNumbered = false; ///< rows begin with their marker's number
};

[[nodiscard]] double listHeight(ProjectList const& list, Anatomy const& anatomy, double width, Look const& look);
void drawList(ProjectList const& list, Anatomy const& anatomy, Extent const& box, Look const& look,
              std::vector<Item>& items);

/// The disc of a project: filled, outlined or tinted by its period; a number instead of the pictogram when > 0.
void drawMarker(PageProject const& project, Point centre, double diameter, int number, Role role, Look const& look,
                std::vector<Item>& items);

/// The small dot of a project that stands in a list: filled, or a ring, by its period.
void drawDot(PageProject const& project, Point centre, Look const& look, std::vector<Item>& items);

} // namespace cartocontrat
