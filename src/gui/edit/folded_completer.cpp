// SPDX-License-Identifier: EUPL-1.2
#include "gui/edit/folded_completer.hpp"

#include "base/text.hpp"

#include <QIdentityProxyModel>

#include <algorithm>
#include <utility>
#include <vector>

namespace cartocontrat {
namespace {

constexpr int foldedRole = Qt::UserRole;

QString folded(QString const& text) {
    return QString::fromStdString(foldCommuneName(text.toStdString()));
}

/// Tells each text folded too.
class FoldedTexts final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override {
        return role == foldedRole ? folded(QIdentityProxyModel::data(index, Qt::DisplayRole).toString())
                                  : QIdentityProxyModel::data(index, role);
    }
};

} // namespace

FoldedCompleter::FoldedCompleter(QAbstractItemModel& texts, QObject* parent) : QCompleter(parent) {
    auto* const model = new FoldedTexts(this);
    model->setSourceModel(&texts);
    setModel(model);
    setCompletionRole(foldedRole);
    setFilterMode(Qt::MatchContains);
}

QStringList FoldedCompleter::splitPath(QString const& typed) const {
    return {folded(typed)};
}

QString FoldedCompleter::pathFromIndex(QModelIndex const& index) const {
    return index.data(Qt::DisplayRole).toString();
}

QStringList inAlphabet(QStringList texts) {
    std::vector<std::pair<QString, QString>> sorted;
    for (auto& text : texts) {
        auto key = folded(text);
        sorted.emplace_back(std::move(key), std::move(text));
    }
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    texts.clear();
    for (auto& [key, text] : sorted) {
        texts.append(std::move(text));
    }
    return texts;
}

} // namespace cartocontrat
