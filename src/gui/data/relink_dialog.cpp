// SPDX-License-Identifier: EUPL-1.2
#include "gui/data/relink_dialog.hpp"

#include "gui/data/places.hpp"
#include "gui/session/workshop_reading.hpp"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {

namespace fs = std::filesystem;

namespace {

fs::path placeIn(QLineEdit const& field) {
    return field.text().trimmed().toStdString();
}

bool isThere(fs::path const& place) {
    return !place.empty() && missingPlaces({place}).empty();
}

} // namespace

RelinkDialog::RelinkDialog(std::vector<fs::path> const& data, QWidget* parent)
    : QDialog(parent), m_data(data), m_accept(nullptr) {
    setWindowTitle(tr("Relier les données"));
    auto const missing = missingPlaces(data);
    auto* const words =
        new QLabel(missing.empty() ? tr("Dites où sont les données de ce projet.")
                                   : tr("Ces dossiers ne sont plus à leur place. Dites où ils sont : ceux qui ont "
                                        "été déplacés avec eux sont retrouvés. Rien n’est perdu : le projet garde "
                                        "ses modifications."),
                   this);
    words->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(words);
    for (auto const& place : missing.empty() ? data : missing) {
        addRow(place);
    }
    layout->addStretch();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    m_accept = buttons->addButton(tr("Relier"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    follow();
}

void RelinkDialog::addRow(fs::path const& missing) {
    constexpr int lineLength = 60; // letters
    auto* const label = new QLabel(placeText(missing), this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const field = new QLineEdit(this);
    field->setPlaceholderText(tr("Nouvel endroit"));
    field->setMinimumWidth(fontMetrics().averageCharWidth() * lineLength);
    field->setAccessibleName(tr("Nouvel endroit de %1").arg(label->text()));
    label->setBuddy(field);
    auto* const browse = new QPushButton(tr("Parcourir…"), this);
    browse->setAccessibleName(tr("Choisir le dossier qui remplace %1").arg(label->text()));
    auto* const state = new QLabel(this);
    auto* const grid = new QGridLayout;
    grid->addWidget(label, 0, 0, 1, 2);
    grid->addWidget(field, 1, 0);
    grid->addWidget(browse, 1, 1);
    grid->addWidget(state, 2, 0, 1, 2);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    auto const row = m_rows.size();
    m_rows.push_back({missing, field, state});
    connect(field, &QLineEdit::textEdited, this, &RelinkDialog::follow);
    connect(field, &QLineEdit::editingFinished, this, [this, row] { takeText(row); });
    connect(browse, &QPushButton::clicked, this, [this, row] {
        auto const folder = QFileDialog::getExistingDirectory(this, tr("Nouvel endroit des données"));
        if (!folder.isEmpty()) {
            setPlace(row, folder.toStdString());
        }
    });
}

void RelinkDialog::setPlace(std::size_t row, fs::path const& place) {
    m_rows.at(row).field->setText(QString::fromStdString(place.string()));
    takeText(row);
}

/// Those that are still unknown and moved alike are filled in.
void RelinkDialog::takeText(std::size_t row) {
    auto const& told = m_rows.at(row);
    auto const place = placeIn(*told.field);
    for (auto const& other : m_rows) {
        if (isThere(place) && other.field->text().isEmpty()) {
            if (auto const moved = movedAlike(told.missing, place, other.missing)) {
                other.field->setText(QString::fromStdString(moved->string()));
            }
        }
    }
    follow();
}

void RelinkDialog::follow() {
    bool isAnyThere = false;
    for (auto const& row : m_rows) {
        bool const isFound = isThere(placeIn(*row.field));
        isAnyThere = isAnyThere || isFound;
        row.state->setText(row.field->text().isEmpty() ? tr("Manque ; la carte est dessinée avec ce qui reste")
                           : isFound                   ? tr("Trouvé")
                                                       : tr("Il n’y a rien à cet endroit"));
    }
    if (m_accept != nullptr) {
        m_accept->setEnabled(isAnyThere);
        m_accept->setToolTip(isAnyThere ? QString() : tr("Donnez au moins un endroit où il y a des données"));
    }
}

std::vector<fs::path> RelinkDialog::data() const {
    auto data = m_data;
    for (auto const& row : m_rows) {
        if (auto const place = placeIn(*row.field); isThere(place)) {
            std::replace(data.begin(), data.end(), row.missing, place);
        }
    }
    return data;
}

} // namespace cartocontrat
