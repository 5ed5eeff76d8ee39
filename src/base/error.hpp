// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/code.hpp"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace cartocontrat {

/// An expected failure: what failed, on which thing, with what a French sentence needs to say so.
struct Error {
    Code code;
    std::string subject; ///< file:line, layer, territory or project id; may be empty
    std::vector<std::string> arguments;
    friend bool operator==(Error const&, Error const&) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Code code, std::string subject = {},
                                                   std::vector<std::string> arguments = {}) {
    return tl::make_unexpected(Error{code, std::move(subject), std::move(arguments)});
}

} // namespace cartocontrat
