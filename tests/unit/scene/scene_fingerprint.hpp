// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/scene.hpp"

#include <cstdint>

namespace cartocontrat::test {

/// A number that differs, but for bad luck in 2^64, when anything that a painter reads of two scenes does.
[[nodiscard]] std::uint64_t fingerprint(Scene const& scene);

} // namespace cartocontrat::test
