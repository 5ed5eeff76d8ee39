// SPDX-License-Identifier: EUPL-1.2
#include "map/font.hpp"
#include "render/page_file.hpp"

#include <pugixml.hpp>

#include <charconv>
#include <cmath>
#include <map>
#include <string_view>

namespace cartocontrat {
namespace {

/// A number at the start of a text, with its unit in `rest`; nothing where there is none.
std::optional<double> numberAt(std::string_view text, std::string_view& rest) {
    double value = 0;
    auto const start = text.find_first_not_of(" ,\t\n");
    text.remove_prefix(std::min(start, text.size()));
    auto const [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
    rest = text.substr(static_cast<std::size_t>(end - text.data()));
    return status == std::errc() ? std::optional(value) : std::nullopt;
}

/// A length in user units, of which CSS counts 96 an inch.
std::optional<double> lengthOf(std::string_view text) {
    static constexpr std::pair<std::string_view, double> units[] = {{"mm", 96 / 25.4}, {"cm", 96 / 2.54}, {"in", 96},
                                                                    {"pt", 96.0 / 72}, {"pc", 16},        {"px", 1}};
    std::string_view unit;
    auto const value = numberAt(text, unit);
    for (auto const& [name, size] : units) {
        if (value && unit.starts_with(name)) {
            return *value * size;
        }
    }
    return value;
}

/// By how much a list of transforms scales, in the mean of its two directions.
double scaleOf(std::string_view transforms) {
    double scale = 1;
    for (auto open = transforms.find('('); open != std::string_view::npos; open = transforms.find('(')) {
        std::vector<double> numbers;
        std::string_view rest;
        for (auto value = numberAt(transforms.substr(open + 1), rest); value; value = numberAt(rest, rest)) {
            numbers.push_back(*value);
        }
        auto const name = transforms.substr(0, open);
        if (name.ends_with("matrix") && numbers.size() == 6) {
            scale *= std::sqrt(std::abs(numbers[0] * numbers[3] - numbers[1] * numbers[2]));
        } else if (name.ends_with("scale") && !numbers.empty()) {
            scale *= std::sqrt(std::abs(numbers.front() * numbers.back()));
        }
        transforms.remove_prefix(std::min(transforms.find(')', open), transforms.size() - 1) + 1);
    }
    return scale;
}

/// What an element hands to those in it.
struct Inherited {
    double scale = 1;    ///< millimetres in a user unit
    double fontSize = 0; ///< user units
    double strokeWidth = 1;
    bool isStroked = false;
};

/// An attribute, or the same property of the style attribute, which is stronger.
std::string propertyOf(pugi::xml_node node, std::string const& name) {
    std::string_view style = node.attribute("style").value();
    while (!style.empty()) {
        auto const end = std::min(style.find(';'), style.size());
        auto const part = style.substr(0, end);
        auto const colon = part.find(':');
        auto const start = part.find_first_not_of(' ');
        if (colon != std::string_view::npos && part.substr(start, colon - start) == name) {
            return std::string(part.substr(colon + 1));
        }
        style.remove_prefix(std::min(end + 1, style.size()));
    }
    return node.attribute(name.c_str()).value();
}

class SvgReader {
public:
    explicit SvgReader(PageFile& file) : m_file(file) {}

    void read(pugi::xml_node node, Inherited state) {
        std::string_view const name = node.name();
        if (name == "defs" || name == "clipPath" || name == "mask" || name == "metadata") {
            return;
        }
        state.scale *= scaleOf(node.attribute("transform").value());
        state.fontSize = lengthOf(propertyOf(node, "font-size")).value_or(state.fontSize);
        state.strokeWidth = lengthOf(propertyOf(node, "stroke-width")).value_or(state.strokeWidth);
        if (auto const stroke = propertyOf(node, "stroke"); !stroke.empty()) {
            state.isStroked = stroke != "none";
        }
        auto& page = m_file.pages.front();
        if (name == "image") {
            ++m_file.images;
        } else if (name == "text" || name == "tspan") {
            if (std::string const text = node.child_value(); !text.empty()) {
                page.texts.emplace_back();
                page.texts.back().text = text;
                page.texts.back().sizePt = state.fontSize * state.scale / mmPerPoint;
            }
        } else if (state.isStroked && isShape(name)) {
            noteStroke(page, state.strokeWidth * state.scale);
        }
        for (auto const child : node.children()) {
            read(child, state);
        }
    }

private:
    static bool isShape(std::string_view name) {
        return name == "path" || name == "rect" || name == "circle" || name == "ellipse" || name == "line" ||
               name == "polyline" || name == "polygon";
    }

    static void noteStroke(PageElements& page, double width) {
        if (page.strokes.empty() || width < page.strokes.front().width) {
            page.strokes = {{std::nullopt, width, {}}};
        }
    }

    PageFile& m_file;
};

} // namespace

Result<PageFile> measureSvg(std::filesystem::path const& file) {
    std::error_code status;
    if (!std::filesystem::is_regular_file(file, status)) {
        return failure(Code::FileMissing, {}, {file.string()});
    }
    pugi::xml_document document;
    if (auto const read = document.load_file(file.c_str()); !read) {
        return failure(Code::XmlMalformed, file.generic_string(), {read.description()});
    }
    auto const root = document.child("svg");
    if (!root) {
        return failure(Code::XmlMalformed, file.generic_string(), {"<svg>"});
    }
    constexpr double mmPerPixel = 25.4 / 96;
    PageFile result;
    auto& page = result.pages.emplace_back();
    page.width = lengthOf(root.attribute("width").value()).value_or(0) * mmPerPixel;
    page.height = lengthOf(root.attribute("height").value()).value_or(0) * mmPerPixel;
    Inherited state;
    state.scale = mmPerPixel;
    std::string_view rest = root.attribute("viewBox").value();
    std::vector<double> box;
    for (auto value = numberAt(rest, rest); value; value = numberAt(rest, rest)) {
        box.push_back(*value);
    }
    if (box.size() == 4 && box[2] > 0 && page.width > 0) {
        state.scale = page.width / box[2];
    }
    SvgReader(result).read(root, state);
    return result;
}

} // namespace cartocontrat
