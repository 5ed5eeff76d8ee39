// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTranslator>

namespace cartocontrat {

/// The spaces that French puts before : » € % and after «, and the narrow ones before ; ! ?, so that no line breaks
/// there; a percent sign that stands for an argument is none.
[[nodiscard]] QString withNoBreakSpaces(QString text);

/// What the window says in French: its sources, whose spaces are those of a keyboard, with those of typography.
class FrenchTypography final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(char const* context, char const* source, char const* comment,
                                    int count) const override;
};

} // namespace cartocontrat
