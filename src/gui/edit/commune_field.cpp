// SPDX-License-Identifier: EUPL-1.2
#include "gui/edit/commune_field.hpp"

#include "base/text.hpp"
#include "domain/contract_data.hpp"
#include "gui/edit/folded_completer.hpp"
#include "gui/models/near_names.hpp"
#include "gui/words/project_words.hpp"

#include <QRegularExpression>
#include <QStringListModel>

namespace cartocontrat {
namespace {

QString written(Commune const& commune) {
    return QStringLiteral("%1 (%2)").arg(officialName(commune.name), QString::fromStdString(commune.insee));
}

} // namespace

CommuneField::CommuneField(ContractData const& contracts, std::string const& insee, QWidget* parent)
    : QLineEdit(parent), m_contracts(contracts) {
    QStringList names;
    for (auto const& commune : contracts.communes) {
        names.append(written(commune));
    }
    setCompleter(new FoldedCompleter(*new QStringListModel(inAlphabet(names), this), this));
    setCommune(insee);
}

void CommuneField::setCommune(std::string const& insee) {
    auto const* const commune = m_contracts.findCommune(insee);
    setText(commune == nullptr ? QString() : written(*commune));
    setCursorPosition(0);
}

std::optional<std::string> CommuneField::insee() const {
    static QRegularExpression const code(QStringLiteral("\\b(\\d[\\dABab]\\d{3})\\b"));
    auto const typed = text().trimmed();
    if (typed.isEmpty()) {
        return std::string();
    }
    if (auto const found = code.match(typed); found.hasMatch()) {
        auto const* const commune = m_contracts.findCommune(found.captured(1).toUpper().toStdString());
        return commune != nullptr ? std::optional(commune->insee) : std::nullopt;
    }
    auto const name = foldCommuneName(typed.toStdString());
    std::optional<std::string> only;
    for (auto const& commune : m_contracts.communes) {
        if (foldCommuneName(commune.name) == name) {
            if (only) {
                return std::nullopt;
            }
            only = commune.insee;
        }
    }
    return only;
}

QString CommuneField::problem() const {
    if (insee()) {
        return {};
    }
    std::vector<std::string> names;
    for (auto const& commune : m_contracts.communes) {
        names.push_back(commune.name);
    }
    constexpr std::size_t most = 3;
    QStringList near;
    for (auto const place : nearNames(text().toStdString(), names, most)) {
        near.append(written(m_contracts.communes[place]));
    }
    return near.isEmpty()
               ? tr("Aucune commune de ce nom. Choisissez-en une dans la liste, ou donnez son code INSEE.")
               : tr("Aucune commune, ou plusieurs, de ce nom. Peut-être : %1.").arg(near.join(QStringLiteral(", ")));
}

} // namespace cartocontrat
