// SPDX-License-Identifier: EUPL-1.2
#include "workshop/import/import_field.hpp"

#include "messages/words.hpp"

#include <algorithm>
#include <string_view>

namespace cartocontrat {

namespace {

constexpr ImportField projectFields[] = {
    {"id", FieldForm::Text, QT_TRANSLATE_NOOP("cartocontrat", "Identifiant du projet")},
    {"title", FieldForm::Text, QT_TRANSLATE_NOOP("cartocontrat", "Titre")},
    {"amount", FieldForm::Amount, QT_TRANSLATE_NOOP("cartocontrat", "Montant du projet (€)")},
    {"voted", FieldForm::Amount, QT_TRANSLATE_NOOP("cartocontrat", "Aide votée (€)")},
    {"cost", FieldForm::Amount, QT_TRANSLATE_NOOP("cartocontrat", "Coût total (€)")},
    {"theme", FieldForm::Theme, QT_TRANSLATE_NOOP("cartocontrat", "Thématique 2019")},
    {"period", FieldForm::Period, QT_TRANSLATE_NOOP("cartocontrat", "Période")},
    {"year", FieldForm::Year, QT_TRANSLATE_NOOP("cartocontrat", "Année ou date")},
    {"kind", FieldForm::Kind, QT_TRANSLATE_NOOP("cartocontrat", "Nature")},
    {"commune", FieldForm::CommuneName, QT_TRANSLATE_NOOP("cartocontrat", "Commune (nom)")},
    {"commune-code", FieldForm::CommuneCode, QT_TRANSLATE_NOOP("cartocontrat", "Commune (code INSEE)")},
    {"territory", FieldForm::Territory, QT_TRANSLATE_NOOP("cartocontrat", "Intercommunalité")},
    {"contract", FieldForm::Contract, QT_TRANSLATE_NOOP("cartocontrat", "Contrat")},
    {"owner", FieldForm::Text, QT_TRANSLATE_NOOP("cartocontrat", "Maître d’ouvrage")},
    {"address", FieldForm::Text, QT_TRANSLATE_NOOP("cartocontrat", "Adresse")},
    {"road", FieldForm::Text, QT_TRANSLATE_NOOP("cartocontrat", "Route")},
    {"x", FieldForm::Number, QT_TRANSLATE_NOOP("cartocontrat", "Coordonnée X (est)")},
    {"y", FieldForm::Number, QT_TRANSLATE_NOOP("cartocontrat", "Coordonnée Y (nord)")},
    {"longitude", FieldForm::Number, QT_TRANSLATE_NOOP("cartocontrat", "Longitude")},
    {"latitude", FieldForm::Number, QT_TRANSLATE_NOOP("cartocontrat", "Latitude")},
    {"note", FieldForm::Text, QT_TRANSLATE_NOOP("cartocontrat", "Note")},
};

constexpr ImportField placeFields[] = {
    {"id", FieldForm::Text, QT_TRANSLATE_NOOP("cartocontrat", "Identifiant du lieu")},
    {"name", FieldForm::Text, QT_TRANSLATE_NOOP("cartocontrat", "Nom du lieu")},
    {"category", FieldForm::Category, QT_TRANSLATE_NOOP("cartocontrat", "Catégorie")},
    {"commune", FieldForm::CommuneName, QT_TRANSLATE_NOOP("cartocontrat", "Commune (nom)")},
    {"commune-code", FieldForm::CommuneCode, QT_TRANSLATE_NOOP("cartocontrat", "Commune (code INSEE)")},
    {"address", FieldForm::Text, QT_TRANSLATE_NOOP("cartocontrat", "Adresse")},
    {"x", FieldForm::Number, QT_TRANSLATE_NOOP("cartocontrat", "Coordonnée X (est)")},
    {"y", FieldForm::Number, QT_TRANSLATE_NOOP("cartocontrat", "Coordonnée Y (nord)")},
    {"longitude", FieldForm::Number, QT_TRANSLATE_NOOP("cartocontrat", "Longitude")},
    {"latitude", FieldForm::Number, QT_TRANSLATE_NOOP("cartocontrat", "Latitude")},
};

} // namespace

std::span<ImportField const> importFields(ImportSubject subject) {
    return subject == ImportSubject::Projects ? std::span<ImportField const>(projectFields) : placeFields;
}

ImportField const* findField(ImportSubject subject, std::string const& part) {
    auto const fields = importFields(subject);
    auto const found = std::find_if(fields.begin(), fields.end(),
                                    [&](ImportField const& field) { return std::string_view(field.part) == part; });
    return found == fields.end() ? nullptr : &*found;
}

std::string fieldTitle(ImportSubject subject, std::string const& part) {
    auto const* const field = findField(subject, part);
    return field == nullptr ? part : Words::text(field->title);
}

} // namespace cartocontrat
