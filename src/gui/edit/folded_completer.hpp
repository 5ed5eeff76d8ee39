// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCompleter>

class QAbstractItemModel;

namespace cartocontrat {

/// Proposes the texts that have what was typed somewhere in them, both as foldCommuneName makes them: "etap" finds
/// "Étaples", "st omer" finds "Saint-Omer".
class FoldedCompleter final : public QCompleter {
public:
    /// `texts`: a list, proposed in its order; it outlives this.
    FoldedCompleter(QAbstractItemModel& texts, QObject* parent);

    [[nodiscard]] QStringList splitPath(QString const& typed) const override;
    [[nodiscard]] QString pathFromIndex(QModelIndex const& index) const override;
};

/// Without those that are there twice, in the order of the alphabet whatever their case and accents.
[[nodiscard]] QStringList inAlphabet(QStringList texts);

} // namespace cartocontrat
