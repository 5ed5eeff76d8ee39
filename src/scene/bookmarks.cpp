// SPDX-License-Identifier: EUPL-1.2
#include "scene/bookmarks.hpp"

#include <algorithm>
#include <map>

namespace cartocontrat {

namespace {

constexpr double aboveText = 3; // millimetres between the top of a window and the baseline it is opened at

/// What is drawn of each project in boxes and lists, by id.
std::map<std::string, Bookmark> bookmarksByProject(Scene const& scene) {
    std::map<std::string, Bookmark> found;
    for (SceneLayer const& layer : scene.layers) {
        for (Item const& item : layer.items) {
            auto const* const run = std::get_if<TextRun>(&item.mark);
            if (run == nullptr || (item.role != Role::CalloutTitle && item.role != Role::ListTitle)) {
                continue;
            }
            auto const [entry, isNew] = found.try_emplace(item.subject);
            Bookmark& bookmark = entry->second;
            if (isNew) {
                bookmark.position = {run->baseline.x, std::max(0.0, run->baseline.y - aboveText)};
            }
            bookmark.title += (bookmark.title.empty() ? "" : " ") + run->text;
        }
    }
    return found;
}

} // namespace

Bookmark bookmarkProjects(Scene const& scene, std::string title, std::span<PageProject const* const> projects,
                          PageTemplate const& pageTemplate) {
    Bookmark page{std::move(title), {0, 0}, {}};
    auto const drawn = bookmarksByProject(scene);
    for (Theme const& theme : pageTemplate.themes) {
        Bookmark group{theme.label, {}, {}};
        for (PageProject const* const project : projects) {
            auto const found = drawn.find(project->project->id);
            if (pageTemplate.themeOf(*project->project) == theme.code && found != drawn.end()) {
                group.entries.push_back(found->second);
            }
        }
        if (group.entries.empty()) {
            continue;
        }
        std::stable_sort(group.entries.begin(), group.entries.end(), [&](Bookmark const& a, Bookmark const& b) {
            auto const place = [&](Bookmark const& entry) {
                return std::pair(entry.position.x > scene.width / 2, entry.position.y);
            };
            return place(a) < place(b);
        });
        group.position = group.entries.front().position;
        page.entries.push_back(std::move(group));
    }
    return page;
}

} // namespace cartocontrat
