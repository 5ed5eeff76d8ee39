// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project.hpp"
#include "scene/scene.hpp"

#include <span>

namespace cartocontrat {

/// The page, under `title`; below it each theme that stands on it, in the order given; below the theme its boxes and
/// rows of lists from top to bottom of the left column, then of the right. Read from the scene, so that a bookmark
/// always finds its box.
[[nodiscard]] Bookmark bookmarkProjects(Scene const& scene, std::string title, std::span<Project const> projects,
                                        std::span<std::string const> themes);

} // namespace cartocontrat
