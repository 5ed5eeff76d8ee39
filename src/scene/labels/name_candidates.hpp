// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/labels/area_coverage.hpp"
#include "scene/labels/labels.hpp"
#include "scene/labels/name_setting.hpp"

#include <limits>
#include <span>

namespace cartocontrat {

/// The places where a name could stand, with their costs; those are worked out when first asked for and kept.
/// The request and the occupancy must outlive it.
class NameCandidates {
public:
    NameCandidates(NameRequest const& request, Occupancy const& occupancy, TextMetrics const& metrics);

    struct Choice {
        std::size_t candidate = 0;
        double cost = 0;
    };

    /// The cheapest place beside other names. Those overlapped cost `overlapCost` each; infinite: none may be.
    [[nodiscard]] std::optional<Choice> cheapest(std::span<Extent const> others,
                                                 double overlapCost = std::numeric_limits<double>::infinity());

    /// The cheapest places whatever other names do, at least a font size apart, by ascending cost.
    [[nodiscard]] std::vector<Choice> alternatives(std::size_t most);

    [[nodiscard]] Extent boxOf(Choice const& choice) const { return boxOf(m_candidates[choice.candidate]); }

    /// Whether a name there would stand too near to another one to be read apart.
    [[nodiscard]] bool overlaps(Choice const& choice, Extent const& other) const;

    /// Around all the places.
    [[nodiscard]] Extent const& reach() const { return m_reach; }

    [[nodiscard]] PlacedName placed(Choice const& choice) const;

private:
    enum class Alignment { Left, Centre, Right };

    /// What a candidate's cost takes into account: the place alone, also its area and what is blocked, everything.
    enum class Known { Place, Area, All };

    struct Candidate {
        std::size_t setting = 0;
        Point centre;
        Alignment alignment = Alignment::Centre;
        double cost = 0; ///< of the place alone, whatever stands there
        Known known = Known::Place;
        double atLeast = 0; ///< with what is known of what stands there; infinite: the name may not stand there
    };

    [[nodiscard]] Extent boxOf(Candidate const& candidate) const;
    [[nodiscard]] double lineStep() const { return m_request->leading * m_size; }
    void addAroundSymbol(std::size_t index, double base);
    void addGrid(std::size_t index, double base);
    void weigh(Candidate& candidate, double enough) const;
    [[nodiscard]] std::optional<double> edgeCost(Extent const& box) const;
    [[nodiscard]] double costBeside(std::span<Extent const> others, Extent const& box, double overlapCost) const;

    NameRequest const* m_request;
    Occupancy const* m_occupancy;
    double m_capHeight, m_size;
    std::vector<NameSetting> m_settings;
    std::optional<AreaCoverage> m_area;
    std::vector<Candidate> m_candidates; ///< by ascending cost
    Extent m_reach;
};

} // namespace cartocontrat
