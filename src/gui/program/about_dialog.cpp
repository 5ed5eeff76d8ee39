// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/about_dialog.hpp"

#include "geo/library_versions.hpp"
#include "gui/icons/icon.hpp"
#include "sources/gdal_version.hpp"
#include "workshop/workshop.hpp"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace cartocontrat {
namespace {

struct Library {
    QString name, version, licence;
};

QString librariesText() {
    Library const libraries[] = {
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL 3")},
        {QStringLiteral("GDAL"), QString::fromStdString(gdalVersion()), QStringLiteral("MIT")},
        {QStringLiteral("PROJ"), QString::fromStdString(projVersion()), QStringLiteral("MIT")},
        {QStringLiteral("GEOS"), QString::fromStdString(geosVersion()), QStringLiteral("LGPL 2.1")},
    };
    QString rows;
    for (auto const& library : libraries) {
        rows += QStringLiteral("<tr><td>%1</td><td>&nbsp;%2</td><td>&nbsp;%3</td></tr>")
                    .arg(library.name, library.version, library.licence);
    }
    return QStringLiteral("<table>%1</table>").arg(rows);
}

/// Those of the layers that are open, each once.
QString sourcesText(Workshop const* workshop) {
    QStringList sources;
    if (workshop != nullptr) {
        for (auto const& layer : workshop->background->layers()) {
            auto const& from = layer.attribution;
            QStringList parts;
            for (auto const& part : {from.producer, from.product, from.edition, from.licence}) {
                if (!part.empty()) {
                    parts.append(QString::fromStdString(part));
                }
            }
            auto const line = QStringLiteral("<li>%1</li>").arg(parts.join(QStringLiteral(", ")).toHtmlEscaped());
            if (!parts.isEmpty() && !sources.contains(line)) {
                sources.append(line);
            }
        }
    }
    return sources.isEmpty() ? AboutDialog::tr("<p>Aucune donnée n’est ouverte.</p>")
                             : QStringLiteral("<ul>%1</ul>").arg(sources.join(QString()));
}

} // namespace

AboutDialog::AboutDialog(Workshop const* workshop, QWidget* parent) : QDialog(parent) {
    constexpr int drawing = 48, width = 80, lines = 22; // pixels at 96 dpi, letters, lines
    setWindowTitle(tr("À propos de Cartocontrat"));
    auto* const icon = new QLabel(this);
    icon->setPixmap(themedIcon(QStringLiteral("cartocontrat")).pixmap(drawing));
    auto* const text = new QTextBrowser(this);
    text->setOpenExternalLinks(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(windowTitle());
    text->setMinimumSize(fontMetrics().averageCharWidth() * width, fontMetrics().lineSpacing() * lines);
    text->setHtml(tr("<h2>Cartocontrat %1</h2>"
                     "<p>Les cartes des contrats territoriaux du Département du Pas-de-Calais.</p>"
                     "<p>Programme libre, sous licence EUPL 1.2. Données livrées : Licence Ouverte 2.0. "
                     "Police Lato : SIL OFL 1.1.</p>"
                     "<h3>Bibliothèques</h3>%2<h3>Sources des données ouvertes</h3>%3")
                      .arg(QCoreApplication::applicationVersion(), librariesText(), sourcesText(workshop)));
    auto* const buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Fermer"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(text, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(head, 1);
    layout->addWidget(buttons);
}

} // namespace cartocontrat
