// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cartocontrat {

/// Who uses the program: all of it, or what choosing, looking and exporting take.
enum class Profile { Explorer, Cartographer };

/// All that the program can be told to do.
enum class CommandId : std::uint8_t {
    New,
    Open,
    RecentFiles,
    Save,
    SaveAs,
    Import,
    Export,
    RepeatExport,
    RecentExports,
    Print,
    Quit,
    Undo,
    Redo,
    CopyPage,
    CopyDescription,
    Find,
    Preferences,
    ShowPage,
    ShowMap,
    PreviousView,
    NextView,
    FitTerritory,
    WholeDepartement,
    ZoomIn,
    ZoomOut,
    ActualSize,
    Panels,
    ShowTerritories,
    ShowLegend,
    ShowFilters,
    ShowProjects,
    ShowCard,
    ShowDiagnostics,
    DefaultLayout,
    NextZone,
    PreviousZone,
    Rulers,
    Guides,
    FullScreen,
    HighContrast,
    Profiles,
    ExplorerProfile,
    CartographerProfile,
    SelectTool,
    PanTool,
    ZoomTool,
    MovePointTool,
    Pin,
    OtherSide,
    AlignToColumn,
    WidenCallout,
    NarrowCallout,
    HideCallout,
    ShowHidden,
    SettleOthers,
    FreeAll,
    Snap,
    PreviousPage,
    NextPage,
    Template,
    CheckPage,
    FilterProjects,
    ClearFilters,
    EditProject,
    PlaceProject,
    ChooseCommune,
    CopyCard,
    Columns,
    ExportTable,
    Sources,
    Relink,
    Reread,
    History,
    Shortcuts,
    Journal,
    Guide,
    About
};

/// Where the shortcut of a command is heard.
enum class Reach : std::uint8_t { Window, Canvas };

/// What triggering a command does to it.
enum class CommandKind : std::uint8_t {
    Act,
    Toggle,
    Choice, ///< one of the commands beside it that are choices too
    Submenu
};

/// Whom a command is for.
enum class Audience : std::uint8_t { Everyone, Cartographers };

/// A command as it is declared, once. Texts are French, without their translation.
struct Command {
    CommandId id;
    char const* name;     ///< in settings and tests; never changes
    char const* text;     ///< in menus
    char const* label;    ///< beside the icon in a toolbar; null: the text
    char const* tip;      ///< what it does, one line
    char const* icon;     ///< of src/gui/icons
    char const* shortcut; ///< portable ("Ctrl+Shift+S"); empty: none
    CommandKind kind = CommandKind::Act;
    Audience audience = Audience::Everyone;
    Reach reach = Reach::Window;
    char const* otherShortcut = ""; ///< heard too; empty: none
};

/// In the order of CommandId.
[[nodiscard]] std::span<Command const> commands();

/// A menu of the menu bar, or a submenu.
struct MenuLayout {
    char const* title;                             ///< in the menu bar, with its mnemonic; null: a submenu
    std::optional<CommandId> opener;               ///< of a submenu, and what names it
    std::vector<std::optional<CommandId>> entries; ///< nothing: a line between them
    Audience audience = Audience::Everyone;
};

/// The menus in the order of the menu bar, then the submenus whose entries never change.
[[nodiscard]] std::vector<MenuLayout> menus();

} // namespace cartocontrat
