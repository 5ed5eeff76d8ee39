// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/code.hpp"

namespace cartocontrat {

/// The French source sentence of a code. %1 to %9 stand for the arguments. Each begins with an ordinary
/// word, so that it can follow "subject : " in lower case.
[[nodiscard]] char const* sourceSentence(Code code);

/// The same, of codes about what was done by hand: pages edited, documents kept.
[[nodiscard]] char const* sourceSentenceByHand(Code code);

/// What the window says otherwise, with its own commands; null: it says the same.
[[nodiscard]] char const* sourceWindowSentence(Code code);

} // namespace cartocontrat
