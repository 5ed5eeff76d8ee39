// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/page/project_box.hpp"
#include "scene/scene.hpp"

#include <span>

namespace cartocontrat {

/// The page, under `title`; below it each theme that stands on it, in the order of the legend; below the theme its
/// boxes and rows of lists from top to bottom of the left column, then of the right. Read from the scene, so that a
/// bookmark always finds its box.
[[nodiscard]] Bookmark bookmarkProjects(Scene const& scene, std::string title,
                                        std::span<PageProject const* const> projects, PageTemplate const& pageTemplate);

} // namespace cartocontrat
