// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/callout_state.hpp"

#include "scene/compose.hpp"

namespace cartocontrat {

std::map<std::string, CalloutState> calloutStates(Page const& page, PageEdits const& edits) {
    std::map<std::string, CalloutState> states;
    for (auto const& project : page.listed) {
        states[project] = CalloutState::Listed;
    }
    for (auto const& project : page.unlocated) {
        states[project] = CalloutState::ToPlace;
    }
    for (auto const& project : page.hidden) {
        states[project] = CalloutState::Hidden;
    }
    for (auto const& layer : page.scene.layers) {
        for (auto const& item : layer.items) {
            if (item.role == Role::Marker || item.role == Role::CalloutTitle) {
                auto const edit = edits.callout(item.subject);
                states.emplace(item.subject, edit.pin    ? CalloutState::Pinned
                                             : edit.side ? CalloutState::OtherSide
                                                         : CalloutState::Automatic);
            }
        }
    }
    return states;
}

QString stateIcon(CalloutState state) {
    switch (state) {
    case CalloutState::Automatic:
        return QStringLiteral("settle");
    case CalloutState::OtherSide:
        return QStringLiteral("side");
    case CalloutState::Pinned:
        return QStringLiteral("pin");
    case CalloutState::Listed:
        return QStringLiteral("legend");
    case CalloutState::ToPlace:
        return QStringLiteral("warn");
    case CalloutState::Hidden:
        return QStringLiteral("hide");
    case CalloutState::Unknown:
        break;
    }
    return {};
}

} // namespace cartocontrat
