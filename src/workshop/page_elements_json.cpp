// SPDX-License-Identifier: EUPL-1.2
#include "workshop/page_elements_json.hpp"

#include "scene/roles.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace cartocontrat {
namespace {

using Json = nlohmann::ordered_json;

Json boxJson(Extent const& box) {
    return Json::array({rounded(box.minX), rounded(box.minY), rounded(box.width()), rounded(box.height())});
}

Extent toBox(Json const& json) {
    auto const x = json.at(0).get<double>(), y = json.at(1).get<double>();
    return {x, y, x + json.at(2).get<double>(), y + json.at(3).get<double>()};
}

Json orientedJson(OrientedBox const& box) {
    return Json::array(
        {rounded(box.centre.x), rounded(box.centre.y), rounded(box.width), rounded(box.height), rounded(box.angle)});
}

OrientedBox toOriented(Json const& json) {
    return {{json.at(0).get<double>(), json.at(1).get<double>()},
            json.at(2).get<double>(),
            json.at(3).get<double>(),
            json.at(4).get<double>()};
}

Json lineJson(Line const& line) {
    Json points = Json::array();
    for (Point const point : line) {
        points.push_back(Json::array({rounded(point.x), rounded(point.y)}));
    }
    return points;
}

Line toLine(Json const& json) {
    Line line;
    for (Json const& point : json) {
        line.push_back({point.at(0).get<double>(), point.at(1).get<double>()});
    }
    return line;
}

Json roleJson(std::optional<Role> role) {
    return role ? Json(roleName(*role)) : Json(nullptr);
}

std::optional<Role> toRole(Json const& json) {
    return json.is_null() ? std::nullopt : roleNamed(json.get<std::string>());
}

/// Black where it is none.
Colour toColour(Json const& json) {
    return parseColour(json.get<std::string>()).value_or(Colour{});
}

Json textJson(TextElement const& text) {
    Json grounds = Json::array(), cover = Json::array();
    for (Colour const ground : text.grounds) {
        grounds.push_back(toHex(ground));
    }
    for (OrientedBox const& box : text.cover) {
        cover.push_back(orientedJson(box));
    }
    return {{"role", roleJson(text.role)},
            {"subject", text.subject},
            {"text", text.text},
            {"size_pt", rounded(text.sizePt)},
            {"colour", toHex(text.colour)},
            {"grounds", grounds},
            {"outside", text.standing == Standing::Outside},
            {"cover_mm", cover}};
}

TextElement toText(Json const& json) {
    TextElement text{toRole(json.at("role")),
                     json.at("subject").get<std::string>(),
                     json.at("text").get<std::string>(),
                     json.at("size_pt").get<double>(),
                     toColour(json.at("colour")),
                     {},
                     json.at("outside").get<bool>() ? Standing::Outside : Standing::Inside,
                     {}};
    for (Json const& ground : json.at("grounds")) {
        text.grounds.push_back(toColour(ground));
    }
    for (Json const& box : json.at("cover_mm")) {
        text.cover.push_back(toOriented(box));
    }
    return text;
}

template <class Element, class ToJson>
Json arrayOf(std::vector<Element> const& elements, ToJson toJson) {
    Json array = Json::array();
    for (Element const& element : elements) {
        array.push_back(toJson(element));
    }
    return array;
}

Json leaderJson(LeaderElement const& leader) {
    return {{"project", leader.project}, {"lines_mm", arrayOf(leader.lines, lineJson)}};
}

LeaderElement toLeader(Json const& json) {
    LeaderElement leader{json.at("project").get<std::string>(), {}};
    for (Json const& line : json.at("lines_mm")) {
        leader.lines.push_back(toLine(line));
    }
    return leader;
}

} // namespace

double rounded(double value) {
    return std::round(value * 1e3) / 1e3;
}

Json toJson(PageElements const& elements) {
    auto const symbol = [](SymbolElement const& element) {
        return Json{{"role", roleJson(element.role)},
                    {"subject", element.subject},
                    {"shape", element.shape == SymbolShape::Disc ? "disc" : "rectangle"},
                    {"box_mm", boxJson(element.box)}};
    };
    auto const box = [](BoxElement const& element) {
        return Json{{"role", roleJson(element.role)}, {"subject", element.subject}, {"box_mm", boxJson(element.box)}};
    };
    auto const stroke = [](StrokeElement const& element) {
        return Json{
            {"role", roleJson(element.role)}, {"width_mm", rounded(element.width)}, {"box_mm", boxJson(element.where)}};
    };
    return {{"frame_mm", elements.frame ? boxJson(*elements.frame) : Json(nullptr)},
            {"texts", arrayOf(elements.texts, textJson)},
            {"symbols", arrayOf(elements.symbols, symbol)},
            {"boxes", arrayOf(elements.boxes, box)},
            {"leaders", arrayOf(elements.leaders, leaderJson)},
            {"strokes", arrayOf(elements.strokes, stroke)}};
}

PageElements toElements(Json const& json) {
    PageElements elements;
    if (!json.at("frame_mm").is_null()) {
        elements.frame = toBox(json.at("frame_mm"));
    }
    for (Json const& text : json.at("texts")) {
        elements.texts.push_back(toText(text));
    }
    for (Json const& symbol : json.at("symbols")) {
        elements.symbols.push_back(
            {toRole(symbol.at("role")).value_or(Role::Marker), symbol.at("subject").get<std::string>(),
             symbol.at("shape") == "disc" ? SymbolShape::Disc : SymbolShape::Rectangle, toBox(symbol.at("box_mm"))});
    }
    for (Json const& box : json.at("boxes")) {
        elements.boxes.push_back({toRole(box.at("role")).value_or(Role::CalloutBox),
                                  box.at("subject").get<std::string>(), toBox(box.at("box_mm"))});
    }
    for (Json const& leader : json.at("leaders")) {
        elements.leaders.push_back(toLeader(leader));
    }
    for (Json const& stroke : json.at("strokes")) {
        elements.strokes.push_back(
            {toRole(stroke.at("role")), stroke.at("width_mm").get<double>(), toBox(stroke.at("box_mm"))});
    }
    return elements;
}

} // namespace cartocontrat
