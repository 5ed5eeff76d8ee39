// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/figures_model.hpp"

#include "base/text.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace cartocontrat {
namespace {

/// Indicators that stand in one line.
struct FigureRow {
    char const* name;
    std::array<char const*, 2> numbers; ///< the second after the first; null: none
    char const* amount;                 ///< null: none
};

constexpr auto rows = std::to_array<FigureRow>({
    {QT_TRANSLATE_NOOP("cartocontrat::FiguresModel", "APA"), {"apa_beneficiaires", nullptr}, "apa_montant_eur"},
    {QT_TRANSLATE_NOOP("cartocontrat::FiguresModel", "PCH"), {"pch_beneficiaires", nullptr}, "pch_montant_eur"},
    {QT_TRANSLATE_NOOP("cartocontrat::FiguresModel", "RSA"), {"rsa_foyers", nullptr}, "rsa_montant_eur"},
    {QT_TRANSLATE_NOOP("cartocontrat::FiguresModel", "Assistantes familiales"),
     {"assistantes_familiales", nullptr},
     nullptr},
    {QT_TRANSLATE_NOOP("cartocontrat::FiguresModel", "Collèges publics"),
     {"colleges_nombre", "collegiens_nombre"},
     "colleges_investissement_eur"},
    {QT_TRANSLATE_NOOP("cartocontrat::FiguresModel", "Routes"), {nullptr, nullptr}, "routes_investissement_eur"},
    {QT_TRANSLATE_NOOP("cartocontrat::FiguresModel", "Culture"), {nullptr, nullptr}, "culture_investissement_eur"},
    {QT_TRANSLATE_NOOP("cartocontrat::FiguresModel", "Sport"), {nullptr, nullptr}, "sport_investissement_eur"},
    {QT_TRANSLATE_NOOP("cartocontrat::FiguresModel", "FARDA"), {"farda_projets", nullptr}, "farda_montant_eur"},
    {QT_TRANSLATE_NOOP("cartocontrat::FiguresModel", "SDIS"), {nullptr, nullptr}, "sdis_fonctionnement_eur"},
});

Indicator const* find(std::string const& contract, char const* name, ContractData const& contracts) {
    auto const found =
        std::find_if(contracts.indicators.begin(), contracts.indicators.end(), [&](Indicator const& one) {
            return name != nullptr && one.contract == contract && one.name == name;
        });
    return found == contracts.indicators.end() ? nullptr : &*found;
}

/// "12 353 foyers", "9 projets".
QString numberText(Indicator const& indicator) {
    auto const number = groupedNumber(std::llround(indicator.value));
    if (indicator.name.ends_with("_beneficiaires")) {
        return FiguresModel::tr("%1 bénéficiaires").arg(number);
    }
    if (indicator.name == "farda_projets") {
        return indicator.value == 1 ? FiguresModel::tr("1 projet") : FiguresModel::tr("%1 projets").arg(number);
    }
    bool const isBare = indicator.unit == "nombre" || indicator.unit == "personnes";
    return isBare ? number : number + QChar(0x00A0) + QString::fromStdString(indicator.unit);
}

QString amountText(Indicator const& indicator) {
    auto const text = eurosText(Euros::fromCents(std::llround(indicator.value * 100)), Cents::Hidden);
    if (indicator.note.starts_with("plus de")) {
        return FiguresModel::tr("plus de %1").arg(text);
    }
    return text;
}

} // namespace

std::vector<FigureLine> figureLines(std::string const& contract, ContractData const& contracts) {
    std::vector<FigureLine> lines;
    for (FigureRow const& row : rows) {
        auto const* const amount = find(contract, row.amount, contracts);
        QStringList numbers;
        std::string period = amount != nullptr ? amount->period : "";
        for (auto const* const name : row.numbers) {
            if (auto const* const number = find(contract, name, contracts)) {
                numbers.append(numberText(*number));
                period = period.empty() ? number->period : period;
            }
        }
        if (amount == nullptr && numbers.isEmpty()) {
            continue;
        }
        if (amount != nullptr && amount->scope == "departement") {
            numbers.append(FiguresModel::tr("tout le département"));
        }
        lines.push_back({FiguresModel::tr(row.name), numbers.join(QStringLiteral(" · ")),
                         amount == nullptr ? QStringLiteral("–") : amountText(*amount),
                         QString::fromStdString(period)});
    }
    return lines;
}

void FiguresModel::show(std::vector<FigureLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int FiguresModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FiguresModel::columnCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FiguresModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    auto const& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Amount) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Name:
        return line.name;
    case Number:
        return line.number;
    case Amount:
        return line.amount;
    default:
        return line.period;
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Chiffre");
    case Number:
        return tr("Nombre");
    case Amount:
        return tr("Montant");
    case Period:
        return tr("Année");
    default:
        return {};
    }
}

QString FiguresModel::text() const {
    QString text;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    text = cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (auto const& line : m_lines) {
        text +=
            QStringList{line.name, line.number, line.amount, line.period}.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace cartocontrat
