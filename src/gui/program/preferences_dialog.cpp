// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/preferences_dialog.hpp"

#include "gui/data/place_list.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace cartocontrat {

PreferencesDialog::PreferencesDialog(Preferences const& preferences, std::filesystem::path const& usualCache,
                                     QWidget* parent)
    : QDialog(parent), m_data(new PlaceList(preferences.data, tr("Dossiers de données ouverts au démarrage"), this)),
      m_cache(new QLineEdit(QString::fromStdString(preferences.cache.string()), this)), m_text(new QSpinBox(this)),
      m_profile(new QComboBox(this)), m_contrast(new QComboBox(this)), m_language(new QComboBox(this)) {
    constexpr int step = 10, lineLength = 70; // percent, letters
    setWindowTitle(tr("Préférences"));
    m_cache->setPlaceholderText(usualCache.empty() ? tr("Aucun") : QString::fromStdString(usualCache.string()));
    m_cache->setAccessibleName(tr("Dossier du cache"));
    m_cache->setMinimumWidth(fontMetrics().averageCharWidth() * lineLength);
    m_text->setRange(leastTextPercent, mostTextPercent);
    m_text->setSingleStep(step);
    m_text->setSuffix(tr(" %"));
    m_text->setValue(preferences.textPercent);
    m_text->setAccessibleName(tr("Taille des textes"));
    m_profile->addItems({tr("Celui de la dernière fois"), tr("Explorer"), tr("Cartographe")});
    m_profile->setCurrentIndex(!preferences.profile ? 0 : preferences.profile == Profile::Explorer ? 1 : 2);
    m_profile->setAccessibleName(tr("Profil au démarrage"));
    m_contrast->addItems({tr("Comme le système"), tr("Contraste usuel"), tr("Contraste élevé")});
    m_contrast->setCurrentIndex(!preferences.contrast ? 0 : preferences.contrast == Contrast::Usual ? 1 : 2);
    m_contrast->setAccessibleName(tr("Contraste"));
    m_language->addItem(tr("Comme le système"), QString());
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(std::max(m_language->findData(preferences.language), 0));
    m_language->setAccessibleName(tr("Langue"));
    auto* const form = new QFormLayout(this);
    form->addRow(tr("Ouvrir au démarrage"), m_data);
    auto* const words = new QLabel(tr("Sans dossier, le programme demande au démarrage ce qu’il faut ouvrir."), this);
    words->setWordWrap(true);
    form->addRow(QString(), words);
    form->addRow(tr("Dossier du &cache"), makeCacheLine());
    auto* const cacheWords =
        new QLabel(tr("Les couches lues y sont gardées ; il peut être vidé à tout moment. Un autre "
                      "dossier vaut au prochain démarrage."),
                   this);
    cacheWords->setWordWrap(true);
    form->addRow(QString(), cacheWords);
    form->addRow(tr("&Taille des textes"), m_text);
    form->addRow(tr("&Profil au démarrage"), m_profile);
    form->addRow(tr("C&ontraste"), m_contrast);
    form->addRow(tr("&Langue, au prochain démarrage"), m_language);
    auto* const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Annuler"), QDialogButtonBox::RejectRole);
    buttons->addButton(tr("Appliquer"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

QWidget* PreferencesDialog::makeCacheLine() {
    auto* const line = new QWidget(this);
    auto* const browse = new QPushButton(tr("Parcourir…"), line);
    browse->setAccessibleName(tr("Choisir le dossier du cache"));
    connect(browse, &QPushButton::clicked, this, [this] {
        auto const folder = QFileDialog::getExistingDirectory(this, tr("Dossier du cache"), m_cache->text());
        if (!folder.isEmpty()) {
            m_cache->setText(folder);
        }
    });
    auto* const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cache, 1);
    layout->addWidget(browse);
    line->setFocusProxy(m_cache);
    return line;
}

Preferences PreferencesDialog::preferences() const {
    Preferences preferences{m_data->places(),
                            m_cache->text().trimmed().toStdString(),
                            m_text->value(),
                            {},
                            {},
                            m_language->currentData().toString()};
    if (m_profile->currentIndex() > 0) {
        preferences.profile = m_profile->currentIndex() == 1 ? Profile::Explorer : Profile::Cartographer;
    }
    if (m_contrast->currentIndex() > 0) {
        preferences.contrast = m_contrast->currentIndex() == 1 ? Contrast::Usual : Contrast::High;
    }
    return preferences;
}

} // namespace cartocontrat
