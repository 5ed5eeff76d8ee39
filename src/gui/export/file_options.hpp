// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "gui/export/export_plan.hpp"
#include "workshop/map_data.hpp"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QToolButton;

namespace cartocontrat {

/// How the files of an export are made: template, formats, resolution, folder and name; colours of the PDF and what
/// stands around its page; what the office prints of itself.
class FileOptions final : public QWidget {
    Q_OBJECT

public:
    /// `templates`: id and title of those there are.
    FileOptions(std::vector<std::pair<std::string, QString>> const& templates, QWidget* parent);

    void showPlan(ExportPlan const& plan);
    /// Puts what is chosen into a plan; its pages stay.
    void fill(ExportPlan& plan) const;
    /// The page formats of the template; the one chosen stays where there is one of that name.
    void showDesign(PageDesign const& design);
    /// "2019-2021-18-ternois.pdf"
    void showExample(QString const& name);
    void lockTemplate(QString const& why);

signals:
    void changed();
    void templateChanged(std::string const& id);

private:
    QWidget* makeFilesTab(std::vector<std::pair<std::string, QString>> const& templates);
    QWidget* makePrintTab();
    QWidget* makeImprintTab();
    void makeFormats(QFormLayout& form);
    void makeFolder(QFormLayout& form);
    void follow();
    void browseFolder();
    void browseFile(QLineEdit& field, QString const& title, QString const& kinds);

    QTabWidget* m_tabs;
    QComboBox *m_template, *m_format;
    std::vector<std::pair<FileFormat, QCheckBox*>> m_formats;
    QSpinBox* m_dpi;
    QLabel* m_pixels;
    QLineEdit *m_folder, *m_name;
    QLabel* m_example;
    QComboBox* m_colours;
    QLineEdit* m_profile;
    QPushButton* m_browseProfile;
    QDoubleSpinBox* m_bleed;
    QCheckBox *m_marks, *m_georeference;
    QLineEdit *m_logo, *m_mention, *m_date;
    std::map<std::string, PageGrid> m_grids; ///< of the template, by format
    bool m_isFilling = false;
};

} // namespace cartocontrat
