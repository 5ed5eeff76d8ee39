// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/commands/document_editor.hpp"

#include <memory>

class QString;
class QUndoCommand;

namespace cartocontrat {

struct ImportedThings;

/// What a user can do to a document, each as a command for the undo stack with its name in the words of the interface
/// ("déplacer l’étiquette"). Making one changes nothing: the stack does, when it is pushed. Filters and views are no
/// work and have no command.

/// A call-out of the page of a territory.
struct CalloutName {
    std::string slug, project;
};

/// How a box came to move: dragged once, or by arrow keys, whose steps make one with those before.
enum class MovedBy { Pointer, Keys };

using CommandPtr = std::unique_ptr<QUndoCommand>;

[[nodiscard]] CommandPtr moveCallout(DocumentEditor& editor, CalloutName const& callout, CalloutPin pin, MovedBy by);
/// Where it stands.
[[nodiscard]] CommandPtr pinCallout(DocumentEditor& editor, CalloutName const& callout, CalloutPin pin);
/// Pin and side, so that it stands again where the composition likes.
[[nodiscard]] CommandPtr freeCallout(DocumentEditor& editor, CalloutName const& callout);
/// A pinned box keeps its height.
[[nodiscard]] CommandPtr sendCalloutTo(DocumentEditor& editor, CalloutName const& callout, Side side);
/// Millimetres; none: that of the column.
[[nodiscard]] CommandPtr resizeCallout(DocumentEditor& editor, CalloutName const& callout, std::optional<double> width,
                                       MovedBy by);
[[nodiscard]] CommandPtr hideCallout(DocumentEditor& editor, CalloutName const& callout);
[[nodiscard]] CommandPtr showCallout(DocumentEditor& editor, CalloutName const& callout);
/// All those hidden on a page.
[[nodiscard]] CommandPtr showAllCallouts(DocumentEditor& editor, std::string const& slug);
/// Those that are not pinned go to the side that the composition likes.
[[nodiscard]] CommandPtr settleOtherCallouts(DocumentEditor& editor, std::string const& slug);
/// Pins and sides of all call-outs of a page; hidden ones stay hidden, widths stay.
[[nodiscard]] CommandPtr freeAllCallouts(DocumentEditor& editor, std::string const& slug);

/// `names`: layerName() of all the entries that are not shown.
[[nodiscard]] CommandPtr hideLegend(DocumentEditor& editor, std::string const& slug, std::set<std::string> names);
/// `names`: as PageEdits::legendOrder.
[[nodiscard]] CommandPtr orderLegend(DocumentEditor& editor, std::string const& slug, std::vector<std::string> names);

/// A project that had no place, or another one than this.
[[nodiscard]] CommandPtr placeProject(DocumentEditor& editor, std::string const& project, HandPlacement placement);
/// A point on the ground, by arrow keys or dragged.
[[nodiscard]] CommandPtr moveProject(DocumentEditor& editor, std::string const& project, Point to, MovedBy by);
/// `insee`: the commune there; empty: that of the place as it was.
[[nodiscard]] CommandPtr movePlace(DocumentEditor& editor, std::string const& place, Point to, std::string const& insee,
                                   MovedBy by);
/// All that is changed of it, former changes included.
[[nodiscard]] CommandPtr editProject(DocumentEditor& editor, std::string const& project, ProjectChange change);
[[nodiscard]] CommandPtr editPlace(DocumentEditor& editor, std::string const& place, PlaceChange change);

/// One step for a whole import. What is imported is as the user saw it: changes by hand of the same things are in it.
[[nodiscard]] CommandPtr importThings(DocumentEditor& editor, ImportedThings const& things);

} // namespace cartocontrat
