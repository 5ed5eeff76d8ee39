// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

class QWidget;

namespace cartocontrat {

/// A file or a folder in the program that the desktop has for it. Where it has none, a message over `parent` tells
/// where the file lies.
void openOutside(std::filesystem::path const& place, QWidget* parent);

} // namespace cartocontrat
