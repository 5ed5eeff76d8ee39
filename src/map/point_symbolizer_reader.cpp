// SPDX-License-Identifier: EUPL-1.2
#include "map/point_symbolizer_reader.hpp"

#include "map/kind_filter.hpp"

#include <algorithm>
#include <filesystem>

namespace cartocontrat {

namespace {

using Node = pugi::xml_node;

bool isPictogram(std::string const& name, Style const& style) {
    auto const& presence = style.presence();
    auto const& themes = style.themes();
    return std::any_of(presence.begin(), presence.end(), [&](auto const& one) { return one.second == name; }) ||
           std::any_of(themes.begin(), themes.end(), [&](auto const& one) { return one.second.pictogram == name; });
}

/// The name of the file that an ExternalGraphic is at, without extension: programs add parameters after a "?".
std::string pictogramAt(Node externalGraphic) {
    for (auto const child : externalGraphic.children()) {
        if (localName(child) == "OnlineResource") {
            std::string href = child.attribute("xlink:href").as_string();
            href.erase(std::min(href.find('?'), href.size()));
            return std::filesystem::path(href).stem().string();
        }
    }
    return {};
}

void readMark(Node mark, SldReading const& reading, SldReport const& report, PointSymbolizer& point) {
    for (auto const child : mark.children()) {
        auto const name = localName(child);
        if (name == "Fill") {
            point.fill = onLand(paintOf(child, {0x80, 0x80, 0x80}, report), reading.base);
        } else if (child.type() == pugi::node_element && (name != "WellKnownName" || valueOf(child) != "circle")) {
            report.ignore(child, "Mark / " + name);
        }
    }
}

} // namespace

PointSymbolizer readPointSymbolizer(Node symbolizer, SldReading const& reading, SldReport const& report) {
    PointSymbolizer point;
    auto const unit = unitOf(symbolizer, reading, report);
    auto const graphic = symbolizer.find_child([](Node child) { return localName(child) == "Graphic"; });
    for (auto const child : graphic.children()) {
        auto const name = localName(child);
        auto const number = numberOf(valueOf(child));
        if (name == "Size" && number && *number > 0) {
            point.size = roundedLength(*number * unit);
        } else if (name == "Mark") {
            readMark(child, reading, report, point);
        } else if (name == "ExternalGraphic") {
            auto const pictogram = pictogramAt(child);
            if (isPictogram(pictogram, reading.base)) {
                point.graphic = pictogram;
            } else {
                report.ignore(child, "ExternalGraphic " + pictogram);
            }
        } else if (child.type() == pugi::node_element) {
            report.ignore(child, "Graphic / " + name);
        }
    }
    return point;
}

} // namespace cartocontrat
