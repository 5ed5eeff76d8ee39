// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/matches.hpp"

#include "base/text.hpp"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace cartocontrat {

std::vector<TextSpan> matchesIn(QString const& text, QString const& asked) {
    std::string folded;
    std::vector<int> letterOf; // place in `folded` -> place in `text`
    for (int i = 0; i < text.size(); ++i) {
        auto const letter = fold(text.mid(i, 1).toStdString());
        folded += letter.empty() ? " " : letter;
        letterOf.resize(folded.size(), i);
    }
    std::vector<bool> isMatched(static_cast<std::size_t>(text.size()));
    for (auto const& word : split(foldCommuneName(asked.toStdString()), ' ')) {
        if (auto const found = folded.find(word); found != std::string::npos) {
            for (auto i = found; i < found + word.size(); ++i) {
                isMatched[static_cast<std::size_t>(letterOf[i])] = true;
            }
        }
    }
    std::vector<TextSpan> spans;
    for (int i = 0; i < text.size(); ++i) {
        if (!isMatched[static_cast<std::size_t>(i)]) {
            continue;
        }
        if (!spans.empty() && spans.back().start + spans.back().length == i) {
            ++spans.back().length;
        } else {
            spans.push_back({i, 1});
        }
    }
    return spans;
}

int drawMatches(QPainter& painter, QRect const& area, QString const& text, QString const& asked) {
    QList<QTextLayout::FormatRange> formats;
    for (TextSpan const& span : matchesIn(text, asked)) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats.append({span.start, span.length, bold});
    }
    auto const lineOf = [&](QTextLayout& layout) {
        layout.setFormats(formats);
        layout.beginLayout();
        auto const line = layout.createLine();
        layout.endLayout();
        return line;
    };
    QTextLayout all(text, painter.font());
    auto const tooLong = lineOf(all).naturalTextWidth() > area.width();
    QTextLayout layout(tooLong ? painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()) : text,
                       painter.font());
    auto const line = lineOf(layout);
    painter.save();
    painter.setClipRect(area);
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    painter.restore();
    return static_cast<int>(std::ceil(line.naturalTextWidth()));
}

} // namespace cartocontrat
