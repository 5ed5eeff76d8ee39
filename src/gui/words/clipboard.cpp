// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/clipboard.hpp"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace cartocontrat {

QString htmlTable(QAbstractItemModel const& model, Headings headings) {
    auto html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\">");
    auto const cell = [](QString const& tag, QVariant const& alignment, QString const& text) {
        bool const isRight = (alignment.toInt() & static_cast<int>(Qt::AlignRight)) != 0;
        return QStringLiteral("<%1%2>%3</%1>")
            .arg(tag, isRight ? QStringLiteral(" align=\"right\"") : QString(), text.toHtmlEscaped());
    };
    if (headings == Headings::Shown) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < model.columnCount(); ++column) {
            html += cell(QStringLiteral("th"), model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole),
                         model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        html += QStringLiteral("</tr>");
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        html += QStringLiteral("<tr>");
        for (int column = 0; column < model.columnCount(); ++column) {
            auto const index = model.index(row, column);
            html += cell(QStringLiteral("td"), index.data(Qt::TextAlignmentRole), index.data().toString());
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

void copy(QString const& text, QString const& html) {
    auto* const content = new QMimeData;
    content->setText(text);
    content->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace cartocontrat
