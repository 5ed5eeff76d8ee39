// SPDX-License-Identifier: EUPL-1.2
#include "geo/projector.hpp"

#include <proj.h>

#include <array>
#include <cmath>
#include <numbers>

namespace cartocontrat {

namespace {

struct ContextDeleter {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct PjDeleter {
    void operator()(PJ* pj) const { proj_destroy(pj); }
};
using ContextHandle = std::unique_ptr<PJ_CONTEXT, ContextDeleter>;
using PjHandle = std::unique_ptr<PJ, PjDeleter>;

/// Appends what PROJ logs to the std::string behind `log`, in place of its standard error.
void appendToLog(void* log, int /*level*/, char const* message) {
    std::string& text = *static_cast<std::string*>(log);
    text += text.empty() ? "" : "; ";
    text += message;
}

ContextHandle makeContext(std::string& log) {
    ContextHandle context{proj_context_create()};
    proj_log_func(context.get(), &log, appendToLog);
    // The same input must give the same coordinates on every machine, connected or not.
    proj_context_set_enable_network(context.get(), 0);
    return context;
}

tl::unexpected<Error> projFailure(PJ_CONTEXT* context, std::string subject, std::string const& log) {
    char const* const words = proj_context_errno_string(context, proj_context_errno(context));
    std::string const reason = !log.empty() ? log : words != nullptr ? words : "unknown error";
    return failure(Code::ExternalFailure, std::move(subject), {"PROJ", reason});
}

/// Null when either step fails.
PjHandle normalised(PJ_CONTEXT* context, PjHandle const& transformation) {
    return PjHandle{transformation ? proj_normalize_for_visualization(context, transformation.get()) : nullptr};
}

} // namespace

struct Projector::Handle {
    std::string log; ///< before the context, which writes to it until it is destroyed
    ContextHandle context;
    PjHandle transformation;
};

Projector::Projector(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
Projector::Projector(Projector&& other) noexcept = default;
Projector& Projector::operator=(Projector&& other) noexcept = default;
Projector::~Projector() = default;

Result<Projector> Projector::make(std::string const& from, std::string const& to) {
    auto handle = std::make_unique<Handle>();
    handle->context = makeContext(handle->log);
    PJ_CONTEXT* const context = handle->context.get();
    PjHandle const raw{proj_create_crs_to_crs(context, from.c_str(), to.c_str(), nullptr)};
    handle->transformation = normalised(context, raw);
    if (!handle->transformation) {
        return projFailure(context, from + " -> " + to, handle->log);
    }
    // From here on a point that fails is counted, not logged.
    proj_log_level(context, PJ_LOG_NONE);
    return Projector{std::move(handle)};
}

std::size_t Projector::apply(std::span<Point> points) const {
    if (points.empty()) {
        return 0;
    }
    constexpr std::size_t stride = sizeof(Point);
    proj_trans_generic(m_handle->transformation.get(), PJ_FWD, &points.front().x, stride, points.size(),
                       &points.front().y, stride, points.size(), nullptr, 0, 0, nullptr, 0, 0);
    std::size_t failed = 0;
    for (Point& p : points) {
        if (!std::isfinite(p.x) || !std::isfinite(p.y)) {
            p = {std::nan(""), std::nan("")};
            ++failed;
        }
    }
    return failed;
}

Point Projector::operator()(Point p) const {
    apply({&p, 1});
    return p;
}

Result<std::string> wellKnownText(std::string const& crs) {
    std::string log;
    ContextHandle const context = makeContext(log);
    PjHandle const described{proj_create(context.get(), crs.c_str())};
    std::array<char const*, 2> const options{"MULTILINE=NO", nullptr};
    char const* const text =
        described ? proj_as_wkt(context.get(), described.get(), PJ_WKT1_ESRI, options.data()) : nullptr;
    if (text == nullptr) {
        return projFailure(context.get(), crs, log);
    }
    return std::string(text);
}

Result<double> meridianConvergence(std::string const& crs, Point position) {
    std::string log;
    ContextHandle const context = makeContext(log);
    PjHandle const grid{proj_create(context.get(), crs.c_str())};
    PjHandle const geodetic{grid ? proj_crs_get_geodetic_crs(context.get(), grid.get()) : nullptr};
    PjHandle const raw{geodetic
                           ? proj_create_crs_to_crs_from_pj(context.get(), geodetic.get(), grid.get(), nullptr, nullptr)
                           : nullptr};
    PjHandle const toGrid = normalised(context.get(), raw);
    if (!toGrid) {
        return projFailure(context.get(), crs, log);
    }
    // Between two points of the same meridian, some 100 m north and south: longitudes and latitudes are in degrees.
    constexpr double halfStep = 0.001;
    PJ_COORD const centre = proj_trans(toGrid.get(), PJ_INV, proj_coord(position.x, position.y, 0, 0));
    PJ_COORD const south = proj_trans(toGrid.get(), PJ_FWD, proj_coord(centre.xy.x, centre.xy.y - halfStep, 0, 0));
    PJ_COORD const north = proj_trans(toGrid.get(), PJ_FWD, proj_coord(centre.xy.x, centre.xy.y + halfStep, 0, 0));
    double const degrees = std::atan2(north.xy.x - south.xy.x, north.xy.y - south.xy.y) * 180 / std::numbers::pi;
    if (!std::isfinite(degrees)) {
        return projFailure(context.get(), crs, log);
    }
    return degrees;
}

} // namespace cartocontrat
