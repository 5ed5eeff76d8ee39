// SPDX-License-Identifier: EUPL-1.2
#include "gui/edit/place_form.hpp"

#include "base/text.hpp"
#include "domain/contract_data.hpp"
#include "gui/edit/commune_field.hpp"
#include "gui/words/project_words.hpp"
#include "map/page_template.hpp"

#include <QComboBox>
#include <QLineEdit>

namespace cartocontrat {

PlaceForm::PlaceForm(std::vector<Place const*> places, ContractData const& contracts, PageTemplate const& pageTemplate,
                     std::map<std::string, PlaceChange> before, QWidget* parent)
    : CheckedForm(tr("Modifier un lieu"), parent), m_places(std::move(places)), m_contracts(contracts),
      m_before(std::move(before)), m_place(new QComboBox(this)), m_category(new QComboBox(this)),
      m_commune(new CommuneField(contracts, {}, this)) {
    for (auto const* const place : m_places) {
        auto const* const commune = contracts.findCommune(place->insee);
        auto const name = QString::fromStdString(typeset(place->name.empty() ? place->category : place->name));
        m_place->addItem(commune == nullptr ? name : QStringLiteral("%1 – %2").arg(officialName(commune->name), name));
    }
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("&Lieu"), m_place);
    for (auto const& group : pageTemplate.legend) {
        for (auto const& entry : group.entries) {
            if (entry.symbol == LegendSymbol::Presence) {
                m_category->addItem(QString::fromStdString(typeset(entry.label)), QString::fromStdString(entry.key));
            }
        }
    }
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("Caté&gorie"), m_category);
    m_name = addText(tr("&Nom"), {}, [this] {
        return m_name->text().trimmed().isEmpty() ? tr("Un lieu a un nom. Écrivez-le, ou annulez pour garder le sien.")
                                                  : QString();
    });
    addField(tr("&Commune"), m_commune, [this] {
        return m_commune->text().trimmed().isEmpty()
                   ? tr("Un lieu est dans une commune. Choisissez-en une, ou annulez pour garder la sienne.")
                   : m_commune->problem();
    });
    m_address = addText(tr("&Adresse"), {});
    addButtons();
    fill();
    connect(m_place, &QComboBox::activated, this, &PlaceForm::fill);
    connect(m_category, &QComboBox::activated, this, &PlaceForm::hold);
    for (auto* const field : std::initializer_list<QLineEdit*>{m_name, m_commune, m_address}) {
        connect(field, &QLineEdit::textEdited, this, &PlaceForm::hold);
    }
}

Place const& PlaceForm::place() const {
    return *m_places[static_cast<std::size_t>(m_place->currentIndex())];
}

void PlaceForm::fill() {
    auto const category = QString::fromStdString(place().category);
    if (m_category->findData(category) < 0) {
        m_category->addItem(category, category);
    }
    m_category->setCurrentIndex(m_category->findData(category));
    m_name->setText(QString::fromStdString(place().name));
    m_address->setText(QString::fromStdString(place().address));
    m_commune->setCommune(place().insee);
    for (auto* const field : {m_name, m_address}) {
        field->setCursorPosition(0);
    }
    settle();
}

/// What was typed is about this place.
void PlaceForm::hold() {
    m_place->setEnabled(false);
    m_place->setToolTip(tr("Enregistrez ou annulez avant de choisir un autre lieu"));
}

PlaceChange PlaceForm::change() const {
    auto const found = m_before.find(place().id);
    auto change = found == m_before.end() ? PlaceChange{} : found->second;
    auto const take = [](std::optional<std::string>& changed, std::string const& now, QString const& value) {
        if (auto text = value.trimmed().toStdString(); text != now) {
            changed = std::move(text);
        }
    };
    take(change.category, place().category, m_category->currentData().toString());
    take(change.name, place().name, m_name->text());
    take(change.address, place().address, m_address->text());
    auto const insee = m_commune->insee();
    if (auto const* const commune = insee ? m_contracts.findCommune(*insee) : nullptr;
        commune != nullptr && commune->insee != place().insee) {
        change.insee = commune->insee;
        change.position = commune->chefLieu;
    }
    return change;
}

} // namespace cartocontrat
