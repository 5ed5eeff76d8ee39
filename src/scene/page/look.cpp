// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/look.hpp"

#include <algorithm>
#include <unordered_map>

namespace cartocontrat {

TextSymbolizer Look::text(std::string const& name) const {
    auto symbolizer = m_style.text(name);
    symbolizer.font.sizePt *= m_factor;
    symbolizer.font.trackingMm *= m_factor;
    symbolizer.haloRadius *= m_factor;
    return symbolizer;
}

Font resized(Font font, double sizePt) {
    font.trackingMm *= sizePt / font.sizePt;
    font.sizePt = sizePt;
    return font;
}

TextRun makeRun(std::string text, TextSymbolizer const& symbolizer, Point baseline, Anchor anchor,
                TextMetrics const& metrics) {
    if (anchor != Anchor::Left) {
        baseline.x -= metrics.width(text, symbolizer.font) * (anchor == Anchor::Middle ? 0.5 : 1.0);
    }
    return {std::move(text), symbolizer.font, symbolizer.fill, baseline, 0, std::nullopt};
}

namespace {

struct Word {
    std::string text;
    bool spaceBefore = true;
};

std::vector<Word> wordsOf(std::string const& text, Font const& font, double width, TextMetrics const& metrics) {
    std::vector<Word> words;
    for (std::size_t start = 0; start < text.size();) {
        auto const end = std::min(text.find(' ', start), text.size());
        if (end > start) {
            auto word = text.substr(start, end - start);
            bool spaceBefore = true;
            for (auto hyphen = word.find('-');
                 hyphen != std::string::npos && hyphen + 1 < word.size() && metrics.width(word, font) > width;
                 hyphen = word.find('-')) {
                words.push_back({word.substr(0, hyphen + 1), spaceBefore});
                word.erase(0, hyphen + 1);
                spaceBefore = false;
            }
            words.push_back({word, spaceBefore});
        }
        start = end + 1;
    }
    return words;
}

/// Widths of texts in one font, each measured once.
class Widths {
public:
    Widths(Font const& font, TextMetrics const& metrics) : m_font(font), m_metrics(metrics) {}

    double of(std::string const& text) {
        auto const [known, isNew] = m_known.try_emplace(text, 0);
        if (isNew) {
            known->second = m_metrics.width(text, m_font);
        }
        return known->second;
    }

private:
    Font const& m_font;
    TextMetrics const& m_metrics;
    std::unordered_map<std::string, double> m_known;
};

std::vector<std::string> greedy(std::vector<Word> const& words, double width, Widths& widths) {
    std::vector<std::string> lines;
    for (auto const& word : words) {
        auto const joined = lines.empty() ? word.text : lines.back() + (word.spaceBefore ? " " : "") + word.text;
        if (!lines.empty() && widths.of(joined) <= width) {
            lines.back() = joined;
        } else {
            lines.push_back(word.text);
        }
    }
    return lines;
}

} // namespace

std::vector<std::string> wrapped(std::string const& text, Font const& font, double width, TextMetrics const& metrics) {
    auto const words = wordsOf(text, font, width, metrics);
    Widths widths(font, metrics);
    auto lines = greedy(words, width, widths);
    if (lines.size() < 2) {
        return lines;
    }
    double low = 0, high = width;
    for (int step = 0; step < 12; ++step) {
        auto const middle = (low + high) / 2;
        auto tried = greedy(words, middle, widths);
        bool const fit = tried.size() == lines.size() && std::all_of(tried.begin(), tried.end(), [&](auto const& line) {
                             return widths.of(line) <= width;
                         });
        (fit ? high : low) = middle;
        if (fit) {
            lines = std::move(tried);
        }
    }
    return lines;
}

std::string filled(std::string pattern, std::string const& name, std::string const& value) {
    auto const key = "{" + name + "}";
    for (auto at = pattern.find(key); at != std::string::npos; at = pattern.find(key, at + value.size())) {
        pattern.replace(at, key.size(), value);
    }
    return pattern;
}

std::string groupedThousands(long long number) {
    auto digits = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > (number < 0 ? 1 : 0); at -= 3) {
        digits.insert(static_cast<std::size_t>(at), "\u202F");
    }
    return digits;
}

} // namespace cartocontrat
