// SPDX-License-Identifier: EUPL-1.2
#include "gui/actions/command.hpp"

#include <QtGlobal>

namespace cartocontrat {

std::vector<MenuLayout> menus() {
    using enum CommandId;
    constexpr auto line = std::nullopt;
    constexpr auto cartographer = Audience::Cartographers;
    return {
        {QT_TRANSLATE_NOOP("Commands", "&Fichier"),
         std::nullopt,
         {New, Open, RecentFiles, Save, SaveAs, line, Import, Export, RepeatExport, RecentExports, Print, line, Quit}},
        {QT_TRANSLATE_NOOP("Commands", "É&dition"),
         std::nullopt,
         {Undo, Redo, line, CopyPage, CopyDescription, line, Find, Preferences},
         cartographer},
        {QT_TRANSLATE_NOOP("Commands", "&Affichage"),
         std::nullopt,
         {ShowPage, ShowMap, line, PreviousView, NextView, FitTerritory, WholeDepartement, ZoomIn, ZoomOut, ActualSize,
          line, Panels, Rulers, Guides, line, FullScreen, HighContrast, Profiles, DefaultLayout}},
        {QT_TRANSLATE_NOOP("Commands", "&Page"),
         std::nullopt,
         {SelectTool,    PanTool,      ZoomTool,      MovePointTool, line,       Pin,          OtherSide,
          AlignToColumn, WidenCallout, NarrowCallout, HideCallout,   ShowHidden, SettleOthers, FreeAll,
          Snap,          line,         PreviousPage,  NextPage,      Template,   CheckPage},
         cartographer},
        {QT_TRANSLATE_NOOP("Commands", "P&rojets"),
         std::nullopt,
         {FilterProjects, ClearFilters, line, EditProject, PlaceProject, ChooseCommune, CopyCard, line, Columns,
          ExportTable}},
        {QT_TRANSLATE_NOOP("Commands", "&Données"),
         std::nullopt,
         {Sources, Relink, Reread, line, ShowDiagnostics},
         cartographer},
        {QT_TRANSLATE_NOOP("Commands", "&Outils"), std::nullopt, {History, Journal}, cartographer},
        {QT_TRANSLATE_NOOP("Commands", "Aid&e"), std::nullopt, {Guide, Shortcuts, About}},
        {nullptr, Panels, {ShowTerritories, ShowLegend, ShowFilters, ShowProjects, ShowCard, ShowDiagnostics}},
        {nullptr, Profiles, {ExplorerProfile, CartographerProfile}},
    };
}

} // namespace cartocontrat
