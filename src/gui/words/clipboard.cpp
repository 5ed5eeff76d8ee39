// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/clipboard.hpp"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include <utility>

namespace cartocontrat {
namespace {

constexpr auto packedFormat = "PNG";

/// Unpacked each time it is pasted where the file itself is not taken.
class PictureData final : public QMimeData {
public:
    explicit PictureData(QByteArray packed) : m_packed(std::move(packed)) {}

    [[nodiscard]] QStringList formats() const override {
        return QStringList{packedType(), picturesType()} + QMimeData::formats();
    }

protected:
    [[nodiscard]] QVariant retrieveData(QString const& format, QMetaType type) const override {
        if (format == packedType()) {
            return m_packed;
        }
        return format == picturesType() ? QVariant(QImage::fromData(m_packed, packedFormat))
                                        : QMimeData::retrieveData(format, type);
    }

private:
    static QString packedType() { return QStringLiteral("image/png"); }
    static QString picturesType() { return QStringLiteral("application/x-qt-image"); } // Qt's own, for imageData()

    QByteArray m_packed;
};

} // namespace

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

QByteArray packed(QImage const& picture) {
    constexpr int quick = 85; // level 1 of zlib
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, packedFormat, quick)) {
        return {};
    }
    bytes.squeeze(); // it stays in the clipboard
    return bytes;
}

void copyPacked(QByteArray packed, QString const& text) {
    auto* const content = new PictureData(std::move(packed));
    content->setText(text);
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace cartocontrat
