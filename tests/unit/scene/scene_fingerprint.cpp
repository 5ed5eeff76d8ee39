// SPDX-License-Identifier: EUPL-1.2
#include "unit/scene/scene_fingerprint.hpp"

#include "base/overloaded.hpp"

#include <bit>

namespace cartocontrat::test {

namespace {

/// FNV-1a over everything that a painter reads.
class Hash {
public:
    void add(std::uint64_t value) {
        for (int byte = 0; byte < 8; ++byte) {
            m_value = (m_value ^ ((value >> (8 * byte)) & 0xFFU)) * 0x100000001B3ULL;
        }
    }
    void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }
    void add(std::string const& text) {
        add(static_cast<std::uint64_t>(text.size()));
        for (char const letter : text) {
            add(static_cast<std::uint64_t>(static_cast<unsigned char>(letter)));
        }
    }
    void add(Point point) {
        add(point.x);
        add(point.y);
    }
    void add(Colour colour) { add(std::uint64_t{colour.red} << 16U | std::uint64_t{colour.green} << 8U | colour.blue); }
    void add(std::vector<Line> const& lines) {
        add(static_cast<std::uint64_t>(lines.size()));
        for (auto const& line : lines) {
            add(static_cast<std::uint64_t>(line.size()));
            for (auto const point : line) {
                add(point);
            }
        }
    }
    void add(Font const& font) {
        add(static_cast<std::uint64_t>(font.face));
        add(font.sizePt);
        add(font.trackingMm);
    }
    void add(std::optional<Halo> const& halo) {
        if (halo) {
            add(halo->colour);
            add(halo->width);
        }
    }
    void add(Drawing const& drawing) {
        std::visit(Overloaded{[&](PathShape const& path) { add(path.lines); },
                              [&](RectShape const& rectangle) {
                                  add(Point{rectangle.box.minX, rectangle.box.minY});
                                  add(Point{rectangle.box.maxX, rectangle.box.maxY});
                                  add(rectangle.radius);
                              },
                              [&](CircleShape const& circle) {
                                  add(circle.centre);
                                  add(circle.radius);
                              }},
                   drawing.shape);
        add(std::uint64_t{drawing.fill ? 1U : 0U});
        add(drawing.fill.value_or(Colour{}));
        if (drawing.stroke) {
            add(drawing.stroke->colour);
            add(drawing.stroke->width);
            for (auto const dash : drawing.stroke->dash) {
                add(dash);
            }
        }
    }
    void add(TextRun const& run) {
        add(run.text);
        add(run.font);
        add(run.colour);
        add(run.baseline);
        add(run.angle);
        add(run.halo);
    }
    void add(CurvedText const& text) {
        add(text.text);
        add(text.font);
        add(text.colour);
        for (auto const& pose : text.poses) {
            add(pose.baseline);
            add(pose.angle);
        }
        add(text.halo);
    }
    void add(PictogramMark const& mark) {
        add(mark.name);
        add(mark.centre);
        add(mark.size);
        add(mark.ink);
        add(mark.paper);
        add(mark.edge);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0xCBF29CE484222325ULL;
};

} // namespace

std::uint64_t fingerprint(Scene const& scene) {
    Hash hash;
    hash.add(Point{scene.width, scene.height});
    hash.add(scene.title);
    for (auto const& layer : scene.layers) {
        hash.add(layer.name);
        hash.add(layer.clip);
        for (auto const& item : layer.items) {
            hash.add(static_cast<std::uint64_t>(item.role));
            hash.add(item.subject);
            std::visit([&](auto const& mark) { hash.add(mark); }, item.mark);
        }
    }
    return hash.value();
}

} // namespace cartocontrat::test
