// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/action_set.hpp"
#include "gui/session/session.hpp"

#include <catch2/catch.hpp>

#include <QString>

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(QString const& text) { return '"' + text.toStdString() + '"'; }
};
} // namespace Catch

namespace cartocontrat::test {

/// A session over the contracts and the background that ship, once they are read and a page is made.
class Opened {
public:
    Opened();

    Session session;
    ActionSet actions;

    /// Until the page of what the session shows is made, or cannot be.
    void settle();
    /// \pre there is one
    void show(TerritoryKind kind, std::string const& id);
};

inline constexpr char const* ternois = "200069672";
inline constexpr char const* lensLievin = "246200364";

} // namespace cartocontrat::test
