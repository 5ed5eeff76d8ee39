// SPDX-License-Identifier: EUPL-1.2
#include "render/svg_areas.hpp"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPathStroker>
#include <QSvgRenderer>

namespace cartocontrat {

namespace {

/// Paints nothing: keeps the areas that are filled and stroked.
class RecordingEngine final : public QPaintEngine {
public:
    RecordingEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(QPaintEngineState const&) override {}
    void drawPixmap(QRectF const&, QPixmap const&, QRectF const&) override {}
    Type type() const override { return QPaintEngine::User; }

    void drawPath(QPainterPath const& path) override {
        QTransform const transform = state->transform();
        if (state->brush().style() != Qt::NoBrush) {
            add(transform.map(path), state->brush().color());
        }
        if (state->pen().style() != Qt::NoPen && state->pen().widthF() > 0) {
            QPainterPath area = QPainterPathStroker(state->pen()).createStroke(path);
            area.setFillRule(Qt::WindingFill);
            add(transform.map(area), state->pen().color());
        }
    }

    void drawPolygon(QPointF const* points, int count, PolygonDrawMode mode) override {
        QPainterPath path;
        path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode) {
            path.closeSubpath();
        }
        drawPath(path);
    }

    std::vector<FilledArea> areas;

private:
    void add(QPainterPath const& area, QColor const& colour) { areas.push_back({area, colour}); }
};

class RecordingDevice final : public QPaintDevice {
public:
    explicit RecordingDevice(RecordingEngine& engine) : m_engine(engine) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        // Paths do not depend on any of these; 96 dots an inch make a CSS pixel one dot.
        switch (metric) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1000;
        }
    }

private:
    RecordingEngine& m_engine;
};

} // namespace

Result<SvgAreas> readSvgAreas(std::filesystem::path const& file) {
    QSvgRenderer renderer;
    if (!renderer.load(QString::fromStdString(file.string())) || !renderer.isValid()) {
        return failure(Code::FileUnreadable, file.filename().string(), {file.string(), "SVG"});
    }
    RecordingEngine engine;
    RecordingDevice device(engine);
    QPainter painter(&device);
    // Drawn into its own viewBox, a file keeps its units.
    renderer.render(&painter, renderer.viewBoxF());
    painter.end();
    if (engine.areas.empty()) {
        return failure(Code::FileUnreadable, file.filename().string(), {file.string(), "SVG"});
    }
    return SvgAreas{renderer.viewBoxF(), std::move(engine.areas)};
}

} // namespace cartocontrat
