// SPDX-License-Identifier: EUPL-1.2
#include "scene/inventory.hpp"

#include <algorithm>
#include <set>

namespace cartocontrat {
namespace {

/// Text of an item; null when it is not text.
std::string const* textOf(Item const& item) {
    if (auto const* run = std::get_if<TextRun>(&item.mark)) {
        return &run->text;
    }
    if (auto const* curved = std::get_if<CurvedText>(&item.mark)) {
        return &curved->text;
    }
    return nullptr;
}

void appendLine(std::string& text, std::string const& line) {
    text += text.empty() ? "" : " ";
    text += line;
}

void addOnce(std::vector<Point>& points, Point point) {
    constexpr double sameMm = 0.01;
    bool const isThere =
        std::any_of(points.begin(), points.end(), [&](Point other) { return distance(point, other) < sameMm; });
    if (!isThere) {
        points.push_back(point);
    }
}

/// A leader is drawn twice (halo, then colour), a box may be.
void addOnce(std::vector<Line>& lines, Line const& line) {
    if (std::find(lines.begin(), lines.end(), line) == lines.end()) {
        lines.push_back(line);
    }
}

void readMarker(DrawnCallout& callout, Item const& item) {
    if (auto const* mark = std::get_if<PictogramMark>(&item.mark)) {
        addOnce(callout.sites, mark->centre);
    } else if (auto const* drawing = std::get_if<Drawing>(&item.mark)) {
        if (auto const* circle = std::get_if<CircleShape>(&drawing->shape)) {
            addOnce(callout.sites, circle->centre);
        }
    }
}

void readLeader(DrawnCallout& callout, Item const& item) {
    auto const* drawing = std::get_if<Drawing>(&item.mark);
    auto const* path = drawing == nullptr ? nullptr : std::get_if<PathShape>(&drawing->shape);
    if (path != nullptr) {
        for (Line const& line : path->lines) {
            addOnce(callout.leaders, line);
        }
    }
}

void readBox(DrawnCallout& callout, Item const& item) {
    auto const* drawing = std::get_if<Drawing>(&item.mark);
    auto const* rect = drawing == nullptr ? nullptr : std::get_if<RectShape>(&drawing->shape);
    if (rect != nullptr) {
        callout.box = callout.box.value_or(Extent{});
        callout.box->extend(rect->box);
    }
}

bool belongsToCallout(Role role) {
    return role == Role::Marker || role == Role::Leader || role == Role::CalloutBox || role == Role::CalloutTitle ||
           role == Role::CalloutPlace || role == Role::CalloutAmount;
}

void readCalloutItem(DrawnCallout& callout, Item const& item) {
    if (item.role == Role::Marker) {
        readMarker(callout, item);
    } else if (item.role == Role::Leader) {
        readLeader(callout, item);
    } else if (item.role == Role::CalloutBox) {
        readBox(callout, item);
    } else if (std::string const* text = textOf(item)) {
        appendLine(item.role == Role::CalloutTitle   ? callout.title
                   : item.role == Role::CalloutPlace ? callout.place
                                                     : callout.amount,
                   *text);
    }
}

/// Reads the headings and labels, of which a wrapped one is several runs with the same subject.
class LegendReader {
public:
    void read(Item const& item, std::vector<DrawnLegendLabel>& legend) {
        std::string const* text = textOf(item);
        if (text == nullptr) {
            return;
        }
        bool const continues = item.role == m_role && !item.subject.empty() && item.subject == m_subject;
        if (item.role == Role::LegendHeading) {
            m_heading = continues ? m_heading : std::string();
            appendLine(m_heading, *text);
        } else if (continues) {
            appendLine(legend.back().label, *text);
        } else {
            legend.push_back({m_heading, *text});
        }
        m_role = item.role;
        m_subject = item.subject;
    }

private:
    Role m_role = Role::Ground;
    std::string m_subject, m_heading;
};

class InventoryReader {
public:
    void read(Item const& item) {
        count(item);
        if (item.role == Role::LegendHeading || item.role == Role::LegendLabel) {
            m_legendReader.read(item, m_inventory.legend);
        } else if (item.role == Role::Presence || item.role == Role::PresenceName) {
            readPresence(item);
        } else if (std::string const* text = textOf(item)) {
            readMargin(item, *text);
        }
        if (belongsToCallout(item.role) && !item.subject.empty()) {
            readCalloutItem(calloutOf(item.subject), item);
        }
    }

    Inventory finish(Scene const& scene) && {
        m_inventory.width = scene.width;
        m_inventory.height = scene.height;
        for (std::string const& project : m_boxOrder) {
            m_inventory.callouts.push_back(std::move(m_callouts[project]));
        }
        return std::move(m_inventory);
    }

private:
    void count(Item const& item) {
        std::string const role(roleName(item.role));
        if (item.subject.empty() || m_counted.emplace(role, item.subject).second) {
            ++m_inventory.drawn[role];
        }
        if (item.role == Role::CalloutBox && !item.subject.empty() &&
            std::find(m_boxOrder.begin(), m_boxOrder.end(), item.subject) == m_boxOrder.end()) {
            m_boxOrder.push_back(item.subject);
        }
    }

    void readMargin(Item const& item, std::string const& text) {
        switch (item.role) {
        case Role::ListHead:
            // A list's heading, then its count, on one line.
            if (item.subject != m_list) {
                m_list = item.subject;
                m_heading = text;
            }
            break;
        case Role::ListTitle:
            appendLine(rowOf(item.subject).title, text);
            break;
        case Role::ListPeriod:
            appendLine(rowOf(item.subject).period, text);
            break;
        case Role::ListAmount:
            appendLine(rowOf(item.subject).amount, text);
            break;
        case Role::Facts:
            appendLine(m_inventory.facts, text);
            break;
        case Role::Sources:
            appendLine(m_inventory.sources, text);
            break;
        case Role::Notice:
            appendLine(m_inventory.notice, text);
            break;
        default:
            break;
        }
    }

    void readPresence(Item const& item) {
        auto& presence = m_inventory.presence;
        auto sign = std::find_if(presence.begin(), presence.end(),
                                 [&](DrawnPresence const& other) { return other.subject == item.subject; });
        if (sign == presence.end()) {
            sign = presence.insert(presence.end(), {item.subject, {}});
        }
        if (std::string const* text = textOf(item)) {
            sign->count = *text;
        }
    }

    DrawnRow& rowOf(std::string const& project) {
        auto& rows = m_inventory.rows;
        auto const row =
            std::find_if(rows.begin(), rows.end(), [&](DrawnRow const& other) { return other.project == project; });
        if (row != rows.end()) {
            return *row;
        }
        m_inventory.listed.push_back(project);
        return rows.emplace_back(DrawnRow{project, m_heading, {}, {}, {}});
    }

    DrawnCallout& calloutOf(std::string const& project) {
        DrawnCallout& callout = m_callouts[project];
        callout.project = project;
        return callout;
    }

    Inventory m_inventory;
    LegendReader m_legendReader;
    std::set<std::pair<std::string, std::string>> m_counted;
    std::string m_list, m_heading; ///< of the list that is being read
    std::vector<std::string> m_boxOrder;
    std::map<std::string, DrawnCallout> m_callouts;
};

} // namespace

Inventory readInventory(Scene const& scene) {
    InventoryReader reader;
    for (SceneLayer const& layer : scene.layers) {
        for (Item const& item : layer.items) {
            reader.read(item);
        }
    }
    return std::move(reader).finish(scene);
}

} // namespace cartocontrat
