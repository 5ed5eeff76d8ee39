// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/style.hpp"
#include "scene/scene.hpp"

namespace cartocontrat {

/// A style at the size of a page: every length and size of type times the page's factor, with the means to measure
/// and make text.
class Look {
public:
    Look(Style const& style, TextMetrics const& metrics, double factor)
        : m_style(style), m_metrics(metrics), m_factor(factor) {}

    [[nodiscard]] Style const& style() const { return m_style; }
    [[nodiscard]] TextMetrics const& metrics() const { return m_metrics; }
    [[nodiscard]] double factor() const { return m_factor; }
    [[nodiscard]] Colour colour(std::string const& name) const { return m_style.colour(name); }
    /// Millimetres on this page.
    [[nodiscard]] double length(std::string const& name) const { return m_style.length(name) * m_factor; }
    /// A share or another number that does not grow with the page.
    [[nodiscard]] double number(std::string const& name) const { return m_style.length(name); }
    [[nodiscard]] double mm(double atA4) const { return atA4 * m_factor; }
    [[nodiscard]] TextSymbolizer text(std::string const& name) const;

private:
    Style const& m_style;
    TextMetrics const& m_metrics;
    double m_factor;
};

/// The font at another size.
[[nodiscard]] Font resized(Font font, double sizePt);

enum class Anchor { Left, Middle, Right };

/// A line of text whose anchor stands at `baseline`.
[[nodiscard]] TextRun makeRun(std::string text, TextSymbolizer const& symbolizer, Point baseline, Anchor anchor,
                              TextMetrics const& metrics);

/// The text in as few lines as fit the width, then as even as can be; breaks at spaces (not at no-break ones), and
/// inside a word only after a hyphen and only where the word alone is too wide. An empty text has no line.
[[nodiscard]] std::vector<std::string> wrapped(std::string const& text, Font const& font, double width,
                                               TextMetrics const& metrics);

/// `pattern` with each {name} replaced by its value.
[[nodiscard]] std::string filled(std::string pattern, std::string const& name, std::string const& value);

/// 24257 -> "24 257" with U+202F.
[[nodiscard]] std::string groupedThousands(long long number);

} // namespace cartocontrat
