// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/program/preferences.hpp"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace cartocontrat {

class PlaceList;

/// What the user wants of the program itself.
class PreferencesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `usualCache`: said where none is chosen.
    PreferencesDialog(Preferences const& preferences, std::filesystem::path const& usualCache, QWidget* parent);

    [[nodiscard]] Preferences preferences() const;

private:
    QWidget* makeCacheLine();

    PlaceList* m_data;
    QLineEdit* m_cache;
    QSpinBox* m_text;
    QComboBox *m_profile, *m_contrast, *m_language;
};

} // namespace cartocontrat
