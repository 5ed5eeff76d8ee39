// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "geo/geometry.hpp"

#include <memory>
#include <string>

namespace cartocontrat {

/// Turns coordinates of one CRS into those of another; x is always east or longitude (PROJ's "visualisation" order).
/// One per thread.
class Projector {
public:
    /// `from`, `to`: what PROJ understands ("EPSG:2154", WKT).
    [[nodiscard]] static Result<Projector> make(std::string const& from, std::string const& to);
    Projector(Projector const&) = delete;
    Projector& operator=(Projector const&) = delete;
    Projector(Projector&& other) noexcept;
    Projector& operator=(Projector&& other) noexcept;
    ~Projector();

    /// Points that cannot be projected become NaN; their number is returned.
    std::size_t apply(std::span<Point> points) const;
    [[nodiscard]] Point operator()(Point p) const;

private:
    struct Handle;
    explicit Projector(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

/// A CRS in the well-known text that readers of georeferenced PDF take (WKT 1 in Esri's dialect), on one line.
[[nodiscard]] Result<std::string> wellKnownText(std::string const& crs);

/// Angle from grid north to true north at a point of `crs`, degrees, positive when true north lies east of the
/// page's top.
[[nodiscard]] Result<double> meridianConvergence(std::string const& crs, Point position);

} // namespace cartocontrat
