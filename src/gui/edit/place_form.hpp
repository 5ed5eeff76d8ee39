// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/edit/checked_form.hpp"

#include "document/project_change.hpp" // after Qt: moc cannot read <compare> first

class QComboBox;

namespace cartocontrat {

class CommuneField;
struct ContractData;
struct PageTemplate;

/// What is told of a place of the départemental presence, to be corrected; which place is chosen in its first field,
/// until another one is changed.
class PlaceForm final : public CheckedForm {
    Q_OBJECT

public:
    /// \pre `places` is not empty; they outlive the form, as `contracts` does
    PlaceForm(std::vector<Place const*> places, ContractData const& contracts, PageTemplate const& pageTemplate,
              std::map<std::string, PlaceChange> before, QWidget* parent);

    [[nodiscard]] Place const& place() const;
    /// All that is changed of it by now, former changes included. A place moved to another commune stands at its
    /// chef-lieu.
    [[nodiscard]] PlaceChange change() const;

private:
    void fill();
    void hold();

    std::vector<Place const*> m_places;
    ContractData const& m_contracts;
    std::map<std::string, PlaceChange> m_before;
    QComboBox *m_place, *m_category;
    QLineEdit *m_name = nullptr, *m_address = nullptr;
    CommuneField* m_commune;
};

} // namespace cartocontrat
