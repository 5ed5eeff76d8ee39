// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

class QPainter;
class QRect;

namespace cartocontrat {

/// Some letters of a text.
struct TextSpan {
    int start = 0, length = 0;
    friend bool operator==(TextSpan const&, TextSpan const&) = default;
};

/// Where the words of `asked` stand in a text, but for case, accents, œ, hyphens and St or Ste for Saint or Sainte; in
/// the order of the text, without overlap.
[[nodiscard]] std::vector<TextSpan> matchesIn(QString const& text, QString const& asked);

/// Draws a line of text, elided where it is too long, with what was asked in bold, in the painter's font and pen; tells
/// the width that it took, pixels.
int drawMatches(QPainter& painter, QRect const& area, QString const& text, QString const& asked);

} // namespace cartocontrat
