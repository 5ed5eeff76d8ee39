// SPDX-License-Identifier: EUPL-1.2
#include "scene/labels/labels.hpp"
#include "scene/labels/name_candidates.hpp"

#include <algorithm>
#include <numeric>

namespace cartocontrat {
namespace {

/// In the millimetres of Occupancy::discourage.
constexpr double lostCost = 100;
constexpr double lostFirstCost = 20; ///< more for the first name, falling to nothing for the last
constexpr double poorCost = 4;       ///< names that cost more may push others aside
constexpr int rounds = 3;
constexpr std::size_t mostAlternatives = 40;

using Choice = NameCandidates::Choice;

/// Names one after another, then exchanges: a name that stands badly takes its wished place, the names it covers move,
/// and the change is kept when the sum of costs falls (a chain of exchanges one link deep).
class NamesPlacer {
public:
    NamesPlacer(std::vector<NameRequest> const& requests, Occupancy const& occupancy, TextMetrics const& metrics)
        : m_choices(requests.size()), m_neighbours(requests.size()) {
        m_names.reserve(requests.size());
        for (NameRequest const& request : requests)
            m_names.emplace_back(request, occupancy, metrics);
        for (std::size_t i = 0; i < m_names.size(); ++i)
            for (std::size_t j = 0; j < m_names.size(); ++j)
                if (i != j && m_names[i].reach().grown(margin).intersects(m_names[j].reach()))
                    m_neighbours[i].push_back(j);
    }

    void run() {
        for (std::size_t i = 0; i < m_names.size(); ++i)
            m_choices[i] = m_names[i].cheapest(boxesAround(i));
        bool isBetter = true;
        for (int round = 0; round < rounds && isBetter; ++round) {
            isBetter = false;
            for (std::size_t const i : worstFirst())
                isBetter = improve(i) || isBetter;
        }
    }

    [[nodiscard]] std::vector<std::optional<PlacedName>> placed() const {
        std::vector<std::optional<PlacedName>> result(m_names.size());
        for (std::size_t i = 0; i < m_names.size(); ++i)
            if (m_choices[i])
                result[i] = m_names[i].placed(*m_choices[i]);
        return result;
    }

private:
    static constexpr double margin = 2; ///< more than the gap kept between names, millimetres

    [[nodiscard]] std::vector<Extent> boxesAround(std::size_t i) const {
        std::vector<Extent> boxes;
        for (std::size_t const j : m_neighbours[i])
            if (m_choices[j])
                boxes.push_back(m_names[j].boxOf(*m_choices[j]));
        return boxes;
    }

    [[nodiscard]] double costOf(std::size_t i) const {
        if (m_choices[i])
            return m_choices[i]->cost;
        auto const count = static_cast<double>(m_names.size());
        return lostCost + lostFirstCost * (count - static_cast<double>(i)) / count;
    }

    [[nodiscard]] std::vector<std::size_t> worstFirst() const {
        std::vector<std::size_t> order(m_names.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        order.erase(std::remove_if(order.begin(), order.end(), [&](std::size_t i) { return costOf(i) <= poorCost; }),
                    order.end());
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return costOf(a) > costOf(b); });
        return order;
    }

    /// Whether a place was found that makes things better; for a name without one, many are tried.
    bool improve(std::size_t i) {
        bool isBetter = false;
        for (double const overlapCost : {1.0, 4.0, 12.0}) {
            auto const wished = m_names[i].cheapest(boxesAround(i), overlapCost);
            isBetter = (wished && exchange(i, *wished)) || isBetter;
        }
        if (!m_choices[i])
            for (Choice const& wished : m_names[i].alternatives(mostAlternatives))
                if (exchange(i, wished))
                    return true;
        return isBetter;
    }

    /// Whether it made things better; otherwise nothing has changed.
    bool exchange(std::size_t i, Choice const& wished) {
        std::vector<std::size_t> moved;
        for (std::size_t const j : m_neighbours[i])
            if (m_choices[j] && m_names[i].overlaps(wished, m_names[j].boxOf(*m_choices[j])))
                moved.push_back(j);
        double before = costOf(i);
        std::vector<std::optional<Choice>> const saved = m_choices;
        for (std::size_t const j : moved) {
            before += costOf(j);
            m_choices[j].reset();
        }
        m_choices[i] = m_names[i].cheapest(boxesAround(i));
        double after = costOf(i);
        for (std::size_t const j : moved) {
            m_choices[j] = m_names[j].cheapest(boxesAround(j));
            after += costOf(j);
        }
        bool const isBetter = after < before - 1e-9;
        if (!isBetter)
            m_choices = saved;
        return isBetter;
    }

    std::vector<NameCandidates> m_names;
    std::vector<std::optional<Choice>> m_choices;
    std::vector<std::vector<std::size_t>> m_neighbours; ///< names that could come near each other, ascending
};

} // namespace

std::optional<PlacedName> placeName(NameRequest const& request, Occupancy const& occupancy,
                                    TextMetrics const& metrics) {
    NameCandidates name{request, occupancy, metrics};
    auto const choice = name.cheapest({});
    if (!choice)
        return std::nullopt;
    return name.placed(*choice);
}

std::vector<std::optional<PlacedName>> placeNames(std::vector<NameRequest> const& requests, Occupancy& occupancy,
                                                  TextMetrics const& metrics) {
    NamesPlacer placer{requests, occupancy, metrics};
    placer.run();
    std::vector<std::optional<PlacedName>> names = placer.placed();
    for (auto const& name : names)
        if (name)
            occupancy.block(name->box);
    return names;
}

} // namespace cartocontrat
