// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/page_template.hpp"
#include "scene/callouts/callouts.hpp"

#include <set>

namespace cartocontrat {

/// A place for a box, chosen by hand.
struct CalloutPin {
    Side side = Side::Left;
    double top = 0; ///< millimetres from the top of the page
    friend bool operator==(CalloutPin const&, CalloutPin const&) = default;
};

/// What was changed by hand of the call-out of one project.
struct CalloutEdit {
    std::optional<CalloutPin> pin;
    std::optional<Side> side;    ///< its column, where no pin tells it
    std::optional<double> width; ///< millimetres; held between a least width and that of the column
    bool isHidden = false;       ///< neither in a box nor in a list
    friend bool operator==(CalloutEdit const&, CalloutEdit const&) = default;
};

/// What was changed by hand of the page of one territory. What it says of projects that are not on the page is not
/// used, and harms nothing.
struct PageEdits {
    std::map<std::string, CalloutEdit> callouts; ///< by project id
    std::set<std::string> hidden;                ///< layerName() of legend entries that the map does not show
    /// layerName() of legend entries, in the order wished within each group that may be reordered; those left out
    /// come after, in the order of the template.
    std::vector<std::string> legendOrder;

    /// Of a project, which may have none.
    [[nodiscard]] CalloutEdit callout(std::string const& project) const;
    friend bool operator==(PageEdits const&, PageEdits const&) = default;
};

/// The template of a page with these edits.
[[nodiscard]] PageTemplate edited(PageTemplate pageTemplate, PageEdits const& edits);

} // namespace cartocontrat
