// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/export/export_run.hpp"

#include <QString>

#include <cstdint>

namespace cartocontrat {

/// "PDF", "Texte (HTML)".
[[nodiscard]] QString formatName(FileFormat format);
/// "Aucune page", "1 page", "20 pages".
[[nodiscard]] QString pagesText(std::size_t count);
/// "40 fichiers".
[[nodiscard]] QString filesText(std::size_t count);
/// "310 ko", "1,42 Mo", "28,8 Mo"; of a thousand each.
[[nodiscard]] QString sizeText(std::uintmax_t bytes);
/// "0,9 s", "20 s", "3 min".
[[nodiscard]] QString durationText(double seconds);
/// "En cours…", "Écrite".
[[nodiscard]] QString stateName(PageState state);
/// Name of its drawing.
[[nodiscard]] QString stateIcon(PageState state);
/// What there is to say of a page that was made: "2 projets sans lieu, dans l’encadré"; "–": nothing.
[[nodiscard]] QString remarksText(ExportedPage const& page, ContractData const& contracts);
/// The same in full sentences, failures first; empty: nothing.
[[nodiscard]] QStringList remarkSentences(ExportedPage const& page, ContractData const& contracts);
/// "13 projets sans lieu".
[[nodiscard]] QString unlocatedText(std::size_t count);
/// What became of a whole export: "20 pages écrites", "19 pages écrites, 1 en échec".
[[nodiscard]] QString outcomeText(ExportRun const& run);

} // namespace cartocontrat
