// SPDX-License-Identifier: EUPL-1.2
#include "gui/guide/guide_pages.hpp"

#include "gui/canvas/page_canvas.hpp"
#include "gui/edit/place_form.hpp"
#include "gui/explorer/filter_bar.hpp"
#include "gui/export/export_dialog.hpp"
#include "gui/export/export_report.hpp"
#include "gui/import/import_assistant.hpp"
#include "gui/palette/command_palette.hpp"
#include "gui/panels/card/card_panel.hpp"
#include "gui/panels/diagnostics/diagnostics_panel.hpp"
#include "gui/panels/filters/filters_panel.hpp"
#include "gui/panels/projects/projects_panel.hpp"
#include "gui/panels/territories/territories_panel.hpp"

#include <QDir>
#include <QFile>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <optional>

namespace cartocontrat {
namespace {

struct GuidedWidget {
    QMetaObject const* kind;
    char const* page;
};

std::array const guidedWidgets{
    GuidedWidget{&CommandPalette::staticMetaObject, "1-trouver"},
    GuidedWidget{&TerritoriesPanel::staticMetaObject, "1-trouver"},
    GuidedWidget{&FilterBar::staticMetaObject, "2-filtrer"},
    GuidedWidget{&FiltersPanel::staticMetaObject, "2-filtrer"},
    GuidedWidget{&ProjectsPanel::staticMetaObject, "3-lire-un-financement"},
    GuidedWidget{&CardPanel::staticMetaObject, "3-lire-un-financement"},
    GuidedWidget{&DiagnosticsPanel::staticMetaObject, "5-placer-un-projet"},
    GuidedWidget{&PlaceForm::staticMetaObject, "5-placer-un-projet"},
    GuidedWidget{&ImportAssistant::staticMetaObject, "6-importer-un-tableau"},
    GuidedWidget{&ExportReport::staticMetaObject, "8-exporter-la-serie"},
};

/// No value: no page is about it.
std::optional<QString> pageOf(QWidget const& widget) {
    if (auto const* const dialog = qobject_cast<ExportDialog const*>(&widget)) {
        return dialog->picker().scope() == PageScope::One ? QStringLiteral("7-exporter-une-page")
                                                          : QStringLiteral("8-exporter-la-serie");
    }
    if (auto const* const canvas = qobject_cast<PageCanvas const*>(&widget)) {
        return canvas->chosenCallout() == nullptr ? std::nullopt
                                                  : std::optional(QStringLiteral("4-deplacer-une-etiquette"));
    }
    auto const found = std::find_if(guidedWidgets.begin(), guidedWidgets.end(),
                                    [&](GuidedWidget const& one) { return widget.metaObject()->inherits(one.kind); });
    return found == guidedWidgets.end() ? std::nullopt : std::optional(QString::fromLatin1(found->page));
}

} // namespace

std::vector<GuidePage> readGuide(std::filesystem::path const& folder) {
    QDir const files(QString::fromStdString(folder.string()));
    std::vector<GuidePage> pages;
    for (QString const& name : files.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue; // it is as if it were not there
        }
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(file.readAll()));
        pages.push_back({name.chopped(3), document.firstBlock().text(), foldGuideText(document.toPlainText())});
    }
    std::stable_partition(pages.begin(), pages.end(),
                          [](GuidePage const& page) { return page.name == QLatin1String(guideIndex); });
    return pages;
}

QString foldGuideText(QString text) {
    for (QChar& one : text) {
        auto const letters = one.decomposition();
        one =
            letters.isEmpty() || one.decompositionTag() != QChar::Canonical ? one.toLower() : letters.front().toLower();
        if (one == QChar(0x2019)) {
            one = QLatin1Char('\'');
        }
    }
    return text;
}

QString guidePageAt(QWidget const* widget) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (auto const page = pageOf(*widget)) {
            return *page;
        }
    }
    return QString::fromLatin1(guideIndex);
}

} // namespace cartocontrat
