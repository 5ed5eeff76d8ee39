// SPDX-License-Identifier: EUPL-1.2
#include "render/pictogram_book.hpp"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPathStroker>
#include <QSvgRenderer>

#include <algorithm>

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

    std::vector<PictogramPart> parts;

private:
    void add(QPainterPath const& area, QColor const& colour) {
        parts.push_back({area, colour.rgb() == qRgb(255, 255, 255)});
    }
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

Result<Pictogram> readPictogram(std::filesystem::path const& file) {
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
    Pictogram pictogram;
    pictogram.parts = std::move(engine.parts);
    pictogram.silhouette.setFillRule(Qt::WindingFill);
    for (PictogramPart const& part : pictogram.parts) {
        if (!part.isPaper) {
            pictogram.silhouette.addPath(part.area);
        }
    }
    if (pictogram.silhouette.isEmpty()) {
        return failure(Code::FileUnreadable, file.filename().string(), {file.string(), "SVG"});
    }
    return pictogram;
}

} // namespace

Result<PictogramBook> PictogramBook::load(std::filesystem::path const& folder) {
    std::error_code failed;
    auto entry = std::filesystem::directory_iterator(folder, failed);
    if (failed) {
        return failure(Code::FolderMissing, {}, {folder.string()});
    }
    PictogramBook book;
    for (; !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed)) {
        if (entry->path().extension() != ".svg") {
            continue;
        }
        auto pictogram = readPictogram(entry->path());
        if (!pictogram) {
            return tl::make_unexpected(pictogram.error());
        }
        book.m_pictograms.emplace(entry->path().stem().string(), std::move(*pictogram));
    }
    return book;
}

Pictogram const* PictogramBook::find(std::string const& name) const {
    auto const found = m_pictograms.find(name);
    return found == m_pictograms.end() ? nullptr : &found->second;
}

std::vector<std::string> PictogramBook::names() const {
    std::vector<std::string> result;
    for (auto const& [name, pictogram] : m_pictograms) {
        result.push_back(name);
    }
    return result;
}

} // namespace cartocontrat
