// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/file_options.hpp"

#include "gui/export/export_words.hpp"
#include "gui/words/numbers.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace cartocontrat {
namespace {

constexpr double mmPerInch = 25.4;

QString text(std::filesystem::path const& path) {
    return QString::fromStdString(path.string());
}

QString formatTip(FileFormat format) {
    switch (format) {
    case FileFormat::Pdf:
        return FileOptions::tr("Page vectorielle, pour imprimer et diffuser");
    case FileFormat::Png:
        return FileOptions::tr("Image, pour une note ou un site");
    case FileFormat::Svg:
        return FileOptions::tr("Page vectorielle, pour un logiciel de dessin");
    case FileFormat::Html:
        return FileOptions::tr("La carte dite en texte, pour qui ne la voit pas (RGAA)");
    case FileFormat::Csv:
        return FileOptions::tr("La carte dite en tableau, pour un tableur");
    }
    return {};
}

/// "A4 paysage (297 × 210 mm)", "Écran".
QString pageName(std::string const& format, PageGrid const& grid) {
    auto name = QString::fromStdString(format);
    if (format == "ecran") {
        name = FileOptions::tr("Écran 16:9");
    } else {
        name.remove(QStringLiteral("-portrait"));
        name += grid.width > grid.height ? FileOptions::tr(" paysage") : FileOptions::tr(" portrait");
    }
    return name;
}

/// Where the list has it.
void choose(QComboBox& list, std::string const& id) {
    if (auto const place = list.findData(QString::fromStdString(id)); place >= 0) {
        list.setCurrentIndex(place);
    }
}

/// A field with its button.
QHBoxLayout* besides(QWidget* field, QWidget* button) {
    auto* const row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(button);
    return row;
}

} // namespace

FileOptions::FileOptions(std::vector<std::pair<std::string, QString>> const& templates, QWidget* parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)) {
    m_tabs->addTab(makeFilesTab(templates), tr("&Fichiers"));
    m_tabs->addTab(makePrintTab(), tr("&Impression"));
    m_tabs->addTab(makeImprintTab(), tr("&Mentions"));
    m_tabs->setAccessibleName(tr("Réglages des fichiers"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
}

QWidget* FileOptions::makeFilesTab(std::vector<std::pair<std::string, QString>> const& templates) {
    auto* const tab = new QWidget(this);
    auto* const form = new QFormLayout(tab);
    m_template = new QComboBox(tab);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (auto const& [id, title] : templates) {
        m_template->addItem(title, QString::fromStdString(id));
        m_template->setItemData(m_template->count() - 1, title, Qt::ToolTipRole);
    }
    connect(m_template, &QComboBox::currentIndexChanged, this, [this] {
        m_template->setToolTip(m_template->currentText());
        if (!m_isFilling) {
            emit templateChanged(m_template->currentData().toString().toStdString());
        }
    });
    form->addRow(tr("M&odèle"), m_template);
    m_format = new QComboBox(tab);
    connect(m_format, &QComboBox::currentIndexChanged, this, &FileOptions::follow);
    form->addRow(tr("Pa&ge"), m_format);
    makeFormats(*form);
    makeFolder(*form);
    return tab;
}

void FileOptions::makeFormats(QFormLayout& form) {
    auto* const boxes = new QHBoxLayout;
    for (auto const format : {FileFormat::Pdf, FileFormat::Png, FileFormat::Svg, FileFormat::Html, FileFormat::Csv}) {
        auto* const box = new QCheckBox(formatName(format));
        box->setToolTip(formatTip(format));
        box->setAccessibleDescription(box->toolTip());
        connect(box, &QCheckBox::toggled, this, &FileOptions::follow);
        m_formats.emplace_back(format, box);
        boxes->addWidget(box);
    }
    boxes->addStretch();
    form.addRow(tr("Formats"), boxes);
    constexpr int least = 36, most = 1200, usual = 300, step = 50;
    m_dpi = new QSpinBox;
    m_dpi->setRange(least, most);
    m_dpi->setValue(usual);
    m_dpi->setSingleStep(step);
    m_dpi->setSuffix(tr("\u00A0ppp"));
    m_dpi->setToolTip(tr("Points par pouce de l’image PNG"));
    m_pixels = new QLabel;
    connect(m_dpi, &QSpinBox::valueChanged, this, &FileOptions::follow);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_dpi);
    row->addWidget(m_pixels, 1);
    form.addRow(tr("Réso&lution"), row);
    qobject_cast<QLabel*>(form.labelForField(row))->setBuddy(m_dpi);
    m_dpi->setAccessibleName(tr("Résolution du PNG"));
}

void FileOptions::makeFolder(QFormLayout& form) {
    m_folder = new QLineEdit;
    m_folder->setAccessibleName(tr("Dossier"));
    auto* const browse = new QPushButton(tr("&Parcourir…"));
    connect(m_folder, &QLineEdit::textChanged, this, &FileOptions::follow);
    connect(browse, &QPushButton::clicked, this, &FileOptions::browseFolder);
    form.addRow(tr("Dossier"), besides(m_folder, browse));
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Nom des fichiers"));
    m_name->setAccessibleDescription(tr("Texte et champs entre accolades ; l’exemple est dessous"));
    connect(m_name, &QLineEdit::textChanged, this, &FileOptions::follow);
    auto* const fields = new QPushButton(tr("&Champ"));
    auto* const menu = new QMenu(fields);
    for (auto const& [field, word] : nameFields()) {
        auto const name = QString::fromUtf8(word);
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, name] { m_name->insert(QStringLiteral("{%1}").arg(name)); });
    }
    fields->setMenu(menu);
    form.addRow(tr("Nom"), besides(m_name, fields));
    m_example = new QLabel;
    m_example->setAccessibleName(tr("Exemple de nom"));
    m_example->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addRow(QString(), m_example);
}

QWidget* FileOptions::makePrintTab() {
    auto* const tab = new QWidget(this);
    auto* const form = new QFormLayout(tab);
    m_colours = new QComboBox(tab);
    m_colours->addItem(tr("Écran – sRVB"));
    m_colours->addItem(tr("Impression – RVB, noirs en encre noire"));
    m_colours->addItem(tr("Imprimeur – CMJN, PDF/X-3"));
    connect(m_colours, &QComboBox::currentIndexChanged, this, &FileOptions::follow);
    form->addRow(tr("Cou&leurs du PDF"), m_colours);
    m_profile = new QLineEdit(tab);
    m_profile->setPlaceholderText(tr("Celui de Ghostscript"));
    m_browseProfile = new QPushButton(tr("Parcourir…"), tab);
    m_browseProfile->setAccessibleName(tr("Parcourir, profil de l’imprimeur"));
    connect(m_profile, &QLineEdit::textChanged, this, &FileOptions::follow);
    connect(m_browseProfile, &QPushButton::clicked, this,
            [this] { browseFile(*m_profile, tr("Profil de l’imprimeur"), tr("Profils de couleur (*.icc *.icm)")); });
    auto* const row = besides(m_profile, m_browseProfile);
    form->addRow(tr("Profil CMJN"), row);
    m_profile->setAccessibleName(tr("Profil CMJN de l’imprimeur"));
    m_bleed = new QDoubleSpinBox(tab);
    constexpr double most = 10;
    m_bleed->setRange(0, most);
    m_bleed->setDecimals(1);
    m_bleed->setSuffix(tr("\u00A0mm"));
    m_bleed->setLocale(spokenLocale());
    connect(m_bleed, &QDoubleSpinBox::valueChanged, this, &FileOptions::follow);
    form->addRow(tr("Fond &perdu"), m_bleed);
    m_marks = new QCheckBox(tr("Traits de c&oupe autour de la page"), tab);
    m_georeference = new QCheckBox(tr("Géoréférencer la carte (GeoPDF)"), tab);
    for (auto* const box : {m_marks, m_georeference}) {
        connect(box, &QCheckBox::toggled, this, &FileOptions::follow);
        form->addRow(QString(), box);
    }
    auto* const note = new QLabel(tr("Ces réglages ne changent que les PDF."), tab);
    form->addRow(QString(), note);
    return tab;
}

QWidget* FileOptions::makeImprintTab() {
    auto* const tab = new QWidget(this);
    auto* const form = new QFormLayout(tab);
    m_mention = new QLineEdit(tab);
    m_mention->setPlaceholderText(tr("Celle du modèle"));
    m_mention->setToolTip(tr("Mention de communication, au pied de la page"));
    form->addRow(tr("Me&ntion"), m_mention);
    m_date = new QLineEdit(tab);
    m_date->setPlaceholderText(tr("Aucune"));
    m_date->setToolTip(tr("Date de réalisation, imprimée telle quelle : « déc. 2018 »"));
    form->addRow(tr("Date de réalisation"), m_date);
    m_logo = new QLineEdit(tab);
    m_logo->setPlaceholderText(tr("Celui du modèle"));
    m_logo->setAccessibleName(tr("Logo"));
    auto* const browse = new QPushButton(tr("Parcourir…"), tab);
    browse->setAccessibleName(tr("Parcourir, logo"));
    connect(browse, &QPushButton::clicked, this,
            [this] { browseFile(*m_logo, tr("Logo"), tr("Dessins SVG (*.svg)")); });
    form->addRow(tr("Logo (SVG)"), besides(m_logo, browse));
    for (auto* const field : {m_mention, m_date, m_logo}) {
        field->setAccessibleDescription(field->toolTip());
        connect(field, &QLineEdit::textChanged, this, &FileOptions::follow);
    }
    return tab;
}

void FileOptions::showPlan(ExportPlan const& plan) {
    m_isFilling = true;
    auto const& output = plan.output;
    choose(*m_template, plan.pageTemplate);
    choose(*m_format, plan.format);
    for (auto const& [format, box] : m_formats) {
        box->setChecked(std::find(output.formats.begin(), output.formats.end(), format) != output.formats.end());
    }
    m_dpi->setValue(static_cast<int>(std::lround(output.dpi)));
    m_folder->setText(text(output.folder));
    m_name->setText(QString::fromStdString(output.name));
    m_colours->setCurrentIndex(static_cast<int>(output.colours));
    m_profile->setText(text(output.profile.value_or(std::filesystem::path())));
    m_bleed->setValue(output.trim.bleed);
    m_marks->setChecked(output.trim.marks == CropMarks::With);
    m_georeference->setChecked(output.ground == PdfGround::Georeferenced);
    m_logo->setText(text(plan.imprint.logo));
    m_mention->setText(QString::fromStdString(plan.imprint.mention));
    m_date->setText(QString::fromStdString(plan.imprint.date));
    m_isFilling = false;
    follow();
}

void FileOptions::fill(ExportPlan& plan) const {
    plan.pageTemplate = m_template->currentData().toString().toStdString();
    plan.format = m_format->currentData().toString().toStdString();
    plan.imprint = {m_logo->text().trimmed().toStdString(), m_mention->text().trimmed().toStdString(),
                    m_date->text().trimmed().toStdString()};
    auto& output = plan.output;
    output.formats.clear();
    for (auto const& [format, box] : m_formats) {
        if (box->isChecked()) {
            output.formats.push_back(format);
        }
    }
    output.folder = m_folder->text().trimmed().toStdString();
    output.name = m_name->text().trimmed().toStdString();
    output.dpi = m_dpi->value();
    output.colours = static_cast<Colours>(m_colours->currentIndex());
    auto const profile = m_profile->text().trimmed().toStdString();
    bool const hasProfile = output.colours == Colours::Cmyk && !profile.empty();
    output.profile = hasProfile ? std::optional<std::filesystem::path>(profile) : std::nullopt;
    output.trim = {m_bleed->value(), m_marks->isChecked() ? CropMarks::With : CropMarks::Without};
    bool const isGeoreferenced = m_georeference->isChecked() && output.colours != Colours::Cmyk;
    output.ground = isGeoreferenced ? PdfGround::Georeferenced : PdfGround::Unsaid;
}

void FileOptions::showDesign(PageDesign const& design) {
    m_isFilling = true;
    auto const chosen = m_format->currentData();
    m_grids = design.pageTemplate.pages;
    m_format->clear();
    for (auto const& [format, grid] : m_grids) {
        m_format->addItem(tr("%1 (%2 × %3 mm)")
                              .arg(pageName(format, grid))
                              .arg(std::lround(grid.width))
                              .arg(std::lround(grid.height)),
                          QString::fromStdString(format));
    }
    auto place = m_format->findData(chosen);
    if (place < 0) {
        place = m_format->findData(QString::fromStdString(design.pageTemplate.defaultPage));
    }
    m_format->setCurrentIndex(std::max(place, 0));
    m_isFilling = false;
    follow();
}

void FileOptions::showExample(QString const& name) {
    m_example->setText(name);
}

void FileOptions::lockTemplate(QString const& why) {
    m_template->setEnabled(false);
    m_template->setToolTip(why);
    m_tabs->setTabVisible(1, false);
    m_tabs->setTabVisible(2, false);
}

void FileOptions::follow() {
    bool const isCmyk = m_colours->currentIndex() == static_cast<int>(Colours::Cmyk);
    m_profile->setEnabled(isCmyk);
    m_browseProfile->setEnabled(isCmyk);
    m_georeference->setEnabled(!isCmyk);
    m_georeference->setToolTip(isCmyk ? tr("Un PDF/X-3 ne peut pas être géoréférencé") : QString());
    auto const png =
        std::find_if(m_formats.begin(), m_formats.end(), [](auto const& one) { return one.first == FileFormat::Png; });
    m_dpi->setEnabled(png->second->isChecked());
    m_pixels->setEnabled(png->second->isChecked());
    if (auto const grid = m_grids.find(m_format->currentData().toString().toStdString()); grid != m_grids.end()) {
        auto const pixels = [this](double side) {
            return groupedNumber(std::lround(side / mmPerInch * m_dpi->value()));
        };
        m_pixels->setText(tr("%1 × %2 pixels").arg(pixels(grid->second.width), pixels(grid->second.height)));
    }
    if (!m_isFilling) {
        emit changed();
    }
}

void FileOptions::browseFolder() {
    auto const folder = QFileDialog::getExistingDirectory(this, tr("Dossier des fichiers"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(folder);
    }
}

void FileOptions::browseFile(QLineEdit& field, QString const& title, QString const& kinds) {
    auto const file = QFileDialog::getOpenFileName(this, title, field.text(), kinds);
    if (!file.isEmpty()) {
        field.setText(file);
    }
}

} // namespace cartocontrat
