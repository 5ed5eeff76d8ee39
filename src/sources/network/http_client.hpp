// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "sources/network/service_description.hpp"

#include <functional>
#include <memory>

namespace cartocontrat {

struct HttpAnswer {
    long status = 0;
    std::string type; ///< media type, as told
    std::string body; ///< decoded
};

/// Why an answer received whole cannot be used; empty when it can. What it names is asked for again.
using AnswerFault = std::function<std::string(HttpAnswer const&)>;

/// Asks a server by HTTP or HTTPS, one request at a time over one connection. Proxies are those of the environment
/// (http_proxy, https_proxy, no_proxy).
///
/// A request is repeated when the server says to wait (429, 503: Retry-After, else twice as long each time), fails
/// (500, 502, 504), is not reached in time, cuts the body short, or when the answer has a fault. Each repetition is a
/// RequestRepeated information.
class HttpClient {
public:
    HttpClient(RequestPolicy const& policy, Diagnostics& diagnostics);
    HttpClient(HttpClient const&) = delete;
    HttpClient& operator=(HttpClient const&) = delete;
    ~HttpClient();

    /// An answer of any other status is handed back. Errors: ServiceUnreachable, once every attempt has failed.
    [[nodiscard]] Result<HttpAnswer> get(std::string const& url, AnswerFault const& fault = {});

private:
    struct Handle;
    struct Outcome;
    [[nodiscard]] Outcome attempt(std::string const& url);

    std::unique_ptr<Handle> m_handle;
    RequestPolicy m_policy;
    Diagnostics& m_diagnostics;
};

/// The text as a part of a query: all but letters, digits and -._~ as %XX.
[[nodiscard]] std::string percentEncoded(std::string_view text);

} // namespace cartocontrat
