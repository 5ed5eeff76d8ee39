// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/files/questions.hpp"

#include "document/recovery.hpp"

namespace cartocontrat {

/// Open elsewhere: leave it, 1 a copy, 2 to read only.
[[nodiscard]] Question lockedQuestion(Error const& error);
/// Missing, damaged or of a later version: leave it, 1 the work that was kept of it, where there is some (else null).
[[nodiscard]] Question unreadableQuestion(Error const& error, KeptWork const* kept);
/// A document with work that was not saved: leave it, 1 as it was saved, 2 with that work.
[[nodiscard]] Question keptQuestion(KeptWork const& work);
/// At the start: leave it, 1 do without it for good, 2 go on with it. `isUntitled`: it was never saved.
[[nodiscard]] Question recoveryQuestion(KeptWork const& work, bool isUntitled);
/// Keep it, 1 do without it for good.
[[nodiscard]] Question discardQuestion(KeptWork const& work);
/// A table or a layer in the place of a document: leave it, 1 import it.
[[nodiscard]] Question tableQuestion(std::filesystem::path const& file);
/// Before leaving: stay, 1 without saving, 2 after saving.
[[nodiscard]] Question unsavedQuestion(QString const& name);
/// The disk is full, the folder gone...: leave it, 1 try again, 2 save elsewhere.
[[nodiscard]] Question unwritableQuestion(Error const& error);

/// « 9 juillet à 14:32 », with the year of another year.
[[nodiscard]] QString timeText(std::filesystem::file_time_type time);

} // namespace cartocontrat
