// SPDX-License-Identifier: EUPL-1.2
#include "gui/commands/commands.hpp"
#include "gui/commands/part_command.hpp"

#include <QCoreApplication>

namespace cartocontrat {

namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Edits", text);
}

Run runOf(CalloutName const& callout, MovedBy by) {
    return by == MovedBy::Keys ? Run{callout.slug + "/" + callout.project} : Run{};
}

/// The page with the edit of one call-out changed by `change`.
template <class Change>
CommandPtr changeCallout(DocumentEditor& editor, char const* text, CalloutName const& callout, Change&& change,
                         Run run = {}) {
    auto edits = editor.document().edits(callout.slug);
    change(edits.callouts[callout.project]);
    if (edits.callouts.at(callout.project) == CalloutEdit{}) {
        edits.callouts.erase(callout.project);
    }
    return std::make_unique<PartCommand>(editor, stepText(editor, translated(text), callout.project),
                                         PagePart{callout.slug, std::move(edits)}, std::move(run));
}

/// The page with the edits of all its call-outs changed.
template <class Change>
CommandPtr changeAllCallouts(DocumentEditor& editor, char const* text, std::string const& slug, Change&& change) {
    auto edits = editor.document().edits(slug);
    for (auto& [project, edit] : edits.callouts) {
        change(edit);
    }
    std::erase_if(edits.callouts, [](auto const& entry) { return entry.second == CalloutEdit{}; });
    return std::make_unique<PartCommand>(editor, translated(text), PagePart{slug, std::move(edits)});
}

void freeOf(CalloutEdit& edit) {
    edit.pin.reset();
    edit.side.reset();
}

} // namespace

CommandPtr moveCallout(DocumentEditor& editor, CalloutName const& callout, CalloutPin pin, MovedBy by) {
    return changeCallout(
        editor, QT_TRANSLATE_NOOP("Edits", "déplacer l’étiquette"), callout, [&](CalloutEdit& edit) { edit.pin = pin; },
        runOf(callout, by));
}

CommandPtr pinCallout(DocumentEditor& editor, CalloutName const& callout, CalloutPin pin) {
    return changeCallout(editor, QT_TRANSLATE_NOOP("Edits", "épingler l’étiquette"), callout,
                         [&](CalloutEdit& edit) { edit.pin = pin; });
}

CommandPtr freeCallout(DocumentEditor& editor, CalloutName const& callout) {
    return changeCallout(editor, QT_TRANSLATE_NOOP("Edits", "libérer l’étiquette"), callout, freeOf);
}

CommandPtr sendCalloutTo(DocumentEditor& editor, CalloutName const& callout, Side side) {
    return changeCallout(editor, QT_TRANSLATE_NOOP("Edits", "changer l’étiquette de côté"), callout,
                         [&](CalloutEdit& edit) {
                             if (edit.pin) {
                                 edit.pin->side = side;
                             } else {
                                 edit.side = side;
                             }
                         });
}

CommandPtr resizeCallout(DocumentEditor& editor, CalloutName const& callout, std::optional<double> width, MovedBy by) {
    return changeCallout(
        editor, QT_TRANSLATE_NOOP("Edits", "redimensionner l’étiquette"), callout,
        [&](CalloutEdit& edit) { edit.width = width; }, runOf(callout, by));
}

CommandPtr hideCallout(DocumentEditor& editor, CalloutName const& callout) {
    return changeCallout(editor, QT_TRANSLATE_NOOP("Edits", "masquer l’étiquette"), callout,
                         [](CalloutEdit& edit) { edit.isHidden = true; });
}

CommandPtr showCallout(DocumentEditor& editor, CalloutName const& callout) {
    return changeCallout(editor, QT_TRANSLATE_NOOP("Edits", "réafficher l’étiquette"), callout,
                         [](CalloutEdit& edit) { edit.isHidden = false; });
}

CommandPtr showAllCallouts(DocumentEditor& editor, std::string const& slug) {
    return changeAllCallouts(editor, QT_TRANSLATE_NOOP("Edits", "réafficher toutes les étiquettes"), slug,
                             [](CalloutEdit& edit) { edit.isHidden = false; });
}

CommandPtr settleOtherCallouts(DocumentEditor& editor, std::string const& slug) {
    return changeAllCallouts(editor, QT_TRANSLATE_NOOP("Edits", "replacer les autres étiquettes"), slug,
                             [](CalloutEdit& edit) {
                                 if (!edit.pin) {
                                     edit.side.reset();
                                 }
                             });
}

CommandPtr freeAllCallouts(DocumentEditor& editor, std::string const& slug) {
    return changeAllCallouts(editor, QT_TRANSLATE_NOOP("Edits", "libérer toutes les étiquettes"), slug, freeOf);
}

CommandPtr hideLegend(DocumentEditor& editor, std::string const& slug, std::set<std::string> names) {
    auto edits = editor.document().edits(slug);
    edits.hidden = std::move(names);
    return std::make_unique<PartCommand>(editor,
                                         translated(QT_TRANSLATE_NOOP("Edits", "choisir ce que montre la carte")),
                                         PagePart{slug, std::move(edits)});
}

CommandPtr orderLegend(DocumentEditor& editor, std::string const& slug, std::vector<std::string> names) {
    auto edits = editor.document().edits(slug);
    edits.legendOrder = std::move(names);
    return std::make_unique<PartCommand>(editor, translated(QT_TRANSLATE_NOOP("Edits", "réordonner la légende")),
                                         PagePart{slug, std::move(edits)});
}

} // namespace cartocontrat
