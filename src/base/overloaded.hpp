// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cartocontrat {

/// Visits a std::variant with one lambda for each alternative.
template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};

/// C++20 deduces this by itself; clang 14, and with it clang-tidy, does not yet.
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace cartocontrat
