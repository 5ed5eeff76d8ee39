// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <filesystem>
#include <vector>

class QWidget;

namespace cartocontrat {

/// A page of the user guide.
struct GuidePage {
    QString name;  ///< of its file, without its ending ("2-filtrer")
    QString title; ///< its heading
    QString text;  ///< all of its words, of foldGuideText
};

inline constexpr char const* guideIndex = "index";

/// The index, then the tasks in their order; empty: the folder holds no guide.
[[nodiscard]] std::vector<GuidePage> readGuide(std::filesystem::path const& folder);

/// Without capitals and accents, each character in its place.
[[nodiscard]] QString foldGuideText(QString text);

/// The name of the page about what is done at a widget: its own, or that of what holds it; else the index.
[[nodiscard]] QString guidePageAt(QWidget const* widget);

} // namespace cartocontrat
