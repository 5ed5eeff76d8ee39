// SPDX-License-Identifier: EUPL-1.2
#include "gui/palette/palette_rows.hpp"

#include "base/text.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"
#include "gui/words/legend_icon.hpp"
#include "gui/words/numbers.hpp"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Search", text);
}

QString headingOf(SearchGroup group) {
    switch (group) {
    case SearchGroup::Territories:
        return translated(QT_TRANSLATE_NOOP("Search", "Territoires"));
    case SearchGroup::Projects:
        return translated(QT_TRANSLATE_NOOP("Search", "Projets"));
    case SearchGroup::Places:
        return translated(QT_TRANSLATE_NOOP("Search", "Lieux du Département"));
    case SearchGroup::Contracts:
        return translated(QT_TRANSLATE_NOOP("Search", "Contrats"));
    }
    return {};
}

QIcon iconOf(SearchEntry const& entry, Workshop const& workshop) {
    switch (entry.kind) {
    case FoundKind::Departement:
    case FoundKind::GrandTerritoire:
    case FoundKind::Epci:
        return themedIcon(QStringLiteral("territory"));
    case FoundKind::Commune:
        return themedIcon(QStringLiteral("commune"));
    case FoundKind::Place:
        return themedIcon(QStringLiteral("place"));
    case FoundKind::Contract:
        return themedIcon(QStringLiteral("page"));
    case FoundKind::Project:
        break;
    }
    auto const icon = themeIcon(entry.theme, workshop);
    return icon.isNull() ? themedIcon(QStringLiteral("project")) : icon;
}

PaletteRow heading(QString title, QString note = {}) {
    PaletteRow row{std::move(title), {}, std::move(note)};
    row.isHeading = true;
    return row;
}

PaletteRow rowOf(SearchEntry const& entry, Workshop const& workshop, GoTo const& goTo) {
    return {entry.title, entry.detail, entry.note, iconOf(entry, workshop), [entry, goTo] { goTo(entry); }};
}

/// The title of the menu that a command stands in, without its mnemonic.
std::map<CommandId, QString> menuTitles() {
    std::map<CommandId, QString> titles;
    for (MenuLayout const& menu : menus()) {
        auto const title =
            menu.title != nullptr
                ? QCoreApplication::translate("Commands", menu.title).remove(QLatin1Char('&'))
                : QCoreApplication::translate("Commands", commands()[static_cast<std::size_t>(*menu.opener)].text);
        for (auto const& entry : menu.entries) {
            if (entry) {
                titles.emplace(*entry, title);
            }
        }
    }
    return titles;
}

bool isOffered(Command const& command, ActionSet const& actions) {
    bool const isOpener = command.kind == CommandKind::Submenu || command.id == CommandId::Find;
    return !isOpener && ActionSet::isFor(command.audience, actions.profile());
}

/// Each word that no command has, as the nearest that one has in its text; none: a word is near nothing.
std::vector<std::string> spelledAsCommands(ActionSet const& actions, std::vector<std::string> words) {
    std::vector<std::string> known;
    for (Command const& command : commands()) {
        if (isOffered(command, actions)) {
            auto const own = split(fold(actions.action(command.id).text().toStdString()), ' ');
            known.insert(known.end(), own.begin(), own.end());
        }
    }
    for (auto& word : words) {
        bool const isKnown = std::any_of(known.begin(), known.end(),
                                         [&](std::string const& one) { return one.find(word) != std::string::npos; });
        auto const near = isKnown ? std::optional(word) : nearest(word, known);
        if (!near) {
            return {};
        }
        word = *near;
    }
    return words;
}

/// Where the words of a command are looked for.
enum class Where { Text, Anywhere };

/// Those that have all the words in their text, or their menu or their tip too, the nearest first.
std::vector<PaletteRow> rowsOfCommands(ActionSet const& actions, std::vector<std::string> const& words, Where where) {
    auto const titles = menuTitles();
    std::vector<std::pair<int, PaletteRow>> found;
    for (Command const& command : commands()) {
        if (!isOffered(command, actions)) {
            continue;
        }
        auto& action = actions.action(command.id);
        auto const menu = titles.contains(command.id) ? titles.at(command.id) : QString();
        auto const title = fold(action.text().toStdString());
        auto const beside = fold((menu + QLatin1Char(' ') + action.statusTip()).toStdString());
        int cost = action.isEnabled() ? 0 : 100;
        bool answers = true;
        for (auto const& word : words) {
            auto const inTitle = (' ' + title).find(' ' + word) != std::string::npos;
            answers = answers && (inTitle || (where == Where::Anywhere && (title.find(word) != std::string::npos ||
                                                                           beside.find(word) != std::string::npos)));
            cost += inTitle ? 0 : title.find(word) != std::string::npos ? 1 : 2;
        }
        if (!answers) {
            continue;
        }
        auto const keys = action.shortcut().toString(QKeySequence::NativeText);
        PaletteRow row{action.text(), menu, keys, action.icon()};
        if (action.isEnabled()) {
            row.act = [&action] { action.trigger(); };
        } else {
            row.detail += QStringLiteral(" – ") + action.toolTip().section(QLatin1Char('\n'), 1);
        }
        found.emplace_back(cost, std::move(row));
    }
    std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    std::vector<PaletteRow> rows;
    for (auto& [cost, row] : found) {
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<PaletteRow> answerRows(SearchIndex const& index, Workshop const& workshop, QString const& asked,
                                   GoTo const& goTo) {
    constexpr std::size_t most = 6, mostNear = 3;
    std::vector<PaletteRow> rows;
    auto const parts = index.find(asked, most);
    for (auto const& part : parts) {
        auto const shown = static_cast<int>(part.best.size());
        rows.push_back(heading(headingOf(part.group), shown == part.count
                                                          ? groupedNumber(part.count)
                                                          : translated(QT_TRANSLATE_NOOP("Search", "%1 sur %2"))
                                                                .arg(groupedNumber(shown), groupedNumber(part.count))));
        for (auto const* const entry : part.best) {
            rows.push_back(rowOf(*entry, workshop, goTo));
        }
    }
    if (!parts.empty() && !parts.front().isFarFetched) {
        return rows;
    }
    auto const near = index.near(asked, mostNear);
    if (parts.empty()) {
        rows.push_back(heading(translated(QT_TRANSLATE_NOOP("Search", "Rien trouvé pour « %1 »")).arg(asked)));
    }
    if (near.empty() && !parts.empty()) {
        return rows;
    }
    if (near.empty()) {
        rows.push_back({translated(QT_TRANSLATE_NOOP("Search", "Essayez un autre mot, un code INSEE ou SIREN")), {}});
        return rows;
    }
    rows.push_back(heading(translated(QT_TRANSLATE_NOOP("Search", "Noms proches"))));
    for (auto const* const entry : near) {
        rows.push_back(rowOf(*entry, workshop, goTo));
    }
    return rows;
}

std::vector<PaletteRow> namedCommandRows(ActionSet const& actions, QString const& asked) {
    constexpr std::size_t most = 3;
    auto rows = rowsOfCommands(actions, split(fold(asked.toStdString()), ' '), Where::Text);
    if (rows.empty()) {
        return rows;
    }
    rows.resize(std::min(rows.size(), most));
    rows.insert(rows.begin(), heading(translated(QT_TRANSLATE_NOOP("Search", "Commandes"))));
    return rows;
}

std::vector<PaletteRow> commandRows(ActionSet const& actions, QString const& asked) {
    auto const words = split(fold(asked.toStdString()), ' ');
    auto rows = rowsOfCommands(actions, words, Where::Anywhere);
    if (!rows.empty()) {
        return rows;
    }
    auto const spelt = spelledAsCommands(actions, words);
    rows = spelt.empty() ? std::vector<PaletteRow>() : rowsOfCommands(actions, spelt, Where::Anywhere);
    rows.insert(rows.begin(),
                heading(translated(QT_TRANSLATE_NOOP("Search", "Aucune commande pour « %1 »")).arg(asked)));
    if (rows.size() > 1) {
        rows.insert(rows.begin() + 1, heading(translated(QT_TRANSLATE_NOOP("Search", "Commandes proches"))));
    }
    return rows;
}

} // namespace cartocontrat
