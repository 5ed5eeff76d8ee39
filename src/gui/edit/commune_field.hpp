// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

#include <optional>
#include <string>

namespace cartocontrat {

struct ContractData;

/// A commune of the contracts, typed by its name in any spelling or by its INSEE code, with those that fit proposed.
class CommuneField final : public QLineEdit {
    Q_OBJECT

public:
    /// `insee`: of what it holds first.
    CommuneField(ContractData const& contracts, std::string const& insee, QWidget* parent);

    /// Of no commune that the contracts know: nothing.
    void setCommune(std::string const& insee);
    /// INSEE code of what it holds; empty: it is empty; no value: no commune, or several.
    [[nodiscard]] std::optional<std::string> insee() const;
    /// What to do about what it holds; empty: nothing.
    [[nodiscard]] QString problem() const;

private:
    ContractData const& m_contracts;
};

} // namespace cartocontrat
