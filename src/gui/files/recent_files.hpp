// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <vector>

class QMenu;
class QString;

namespace cartocontrat {

/// The documents opened or saved last, newest first, of the user's settings; those that are not there any more too.
[[nodiscard]] std::vector<std::filesystem::path> recentFiles();
/// Puts a document first.
void rememberFile(std::filesystem::path const& file);

/// « Contrats.carto.json » without its ending.
[[nodiscard]] QString nameOf(std::filesystem::path const& file);
/// « Contrats (copie).carto.json », or the next number that is free; in the folder of the document or, where that
/// takes no file, among the user's documents.
[[nodiscard]] std::filesystem::path copyOf(std::filesystem::path const& file);
/// « Nothing more is there », or an empty text.
[[nodiscard]] QString whyAbsent(std::filesystem::path const& file);

} // namespace cartocontrat
