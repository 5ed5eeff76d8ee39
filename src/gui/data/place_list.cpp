// SPDX-License-Identifier: EUPL-1.2
#include "gui/data/place_list.hpp"

#include "gui/data/places.hpp"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace cartocontrat {

PlaceList::PlaceList(std::vector<std::filesystem::path> const& places, QString const& name, QWidget* parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_remove(new QPushButton(tr("Retirer"), this)) {
    constexpr int lines = 4;
    m_list->setAccessibleName(name);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * lines);
    m_list->setMaximumHeight(fontMetrics().lineSpacing() * lines * 2);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    auto* const choose = new QPushButton(tr("Ajouter un dossier…"), this);
    auto* const buttons = new QVBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    for (auto const& place : places) {
        add(place);
    }
    connect(choose, &QPushButton::clicked, this, [this] {
        auto const folder = QFileDialog::getExistingDirectory(this, tr("Dossier de données"));
        if (!folder.isEmpty()) {
            add(folder.toStdString());
        }
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        delete m_list->currentItem();
        emit changed();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &PlaceList::follow);
    follow();
}

void PlaceList::add(std::filesystem::path const& place) {
    auto* const item = new QListWidgetItem(placeText(place), m_list);
    item->setToolTip(item->text());
    item->setData(Qt::UserRole, QString::fromStdString(place.string()));
    emit changed();
}

std::vector<std::filesystem::path> PlaceList::places() const {
    std::vector<std::filesystem::path> places;
    for (int row = 0; row < m_list->count(); ++row) {
        places.emplace_back(m_list->item(row)->data(Qt::UserRole).toString().toStdString());
    }
    return places;
}

void PlaceList::follow() {
    m_remove->setEnabled(m_list->currentItem() != nullptr);
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("Choisissez un dossier de la liste"));
}

} // namespace cartocontrat
