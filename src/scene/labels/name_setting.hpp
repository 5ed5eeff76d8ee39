// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/text_metrics.hpp"

#include <string>
#include <vector>

namespace cartocontrat {

/// A name set in one or two lines, measured.
struct NameSetting {
    struct SetLine {
        std::string text;
        double width = 0;
    };
    std::vector<SetLine> lines;
    double width = 0;  ///< of the widest line
    double height = 0; ///< from the top of the capitals to the descent of the last line
};

/// The name in one line.
[[nodiscard]] NameSetting inOneLine(std::string const& text, Font const& font, TextMetrics const& metrics);

/// The name in two balanced lines, cut after a hyphen, which stays, or at a space, which goes; no line shorter than
/// four letters, and rather not a little word ("en-", "lès-") at the end of the first. No lines at all where the
/// name cannot be cut. `leading` in font sizes.
[[nodiscard]] NameSetting inTwoLines(std::string const& text, Font const& font, double leading,
                                     TextMetrics const& metrics);

} // namespace cartocontrat
