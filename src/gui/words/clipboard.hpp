// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

class QAbstractItemModel;
class QImage;

namespace cartocontrat {

/// Whether the names of the columns stand over a table.
enum class Headings { Shown, Hidden };

/// The rows of a model, as word processors and mail programs paste them; columns aligned to the right stay so.
[[nodiscard]] QString htmlTable(QAbstractItemModel const& model, Headings headings);

/// The same thing twice: as text, and as HTML for who takes it.
void copy(QString const& text, QString const& html);

/// A picture as it waits to be pasted, without loss: a page at 300 dots per inch takes 35 MB of pixels, and may wait
/// for hours. Empty: there is no room for it. Safe on any thread.
[[nodiscard]] QByteArray packed(QImage const& picture);

/// A picture, and the words for programs that take none.
void copyPacked(QByteArray packed, QString const& text);

} // namespace cartocontrat
