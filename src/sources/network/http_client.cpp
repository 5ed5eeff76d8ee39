// SPDX-License-Identifier: EUPL-1.2
#include "sources/network/http_client.hpp"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <thread>

namespace cartocontrat {
namespace {

using std::chrono::milliseconds;

/// curl wants its process-wide state made before any thread uses it; it stays for the life of the process.
void startCurl() {
    static bool const started = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    static_cast<void>(started);
}

std::size_t keepBody(char const* bytes, std::size_t size, std::size_t count, void* body) {
    static_cast<std::string*>(body)->append(bytes, size * count);
    return size * count;
}

/// The word that messages knows for what went wrong, or curl's own sentence.
std::string reasonOf(CURLcode code, char const* detail) {
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return "timeout";
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
        return "cut";
    case CURLE_COULDNT_CONNECT:
        return "refused";
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return "host";
    default:
        return *detail != '\0' ? detail : curl_easy_strerror(code);
    }
}

/// Whether asking again later may succeed.
bool isPassing(CURLcode code) {
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_COULDNT_CONNECT:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_BAD_CONTENT_ENCODING:
        return true;
    default:
        return false;
    }
}

bool isPassing(long status) {
    constexpr std::array<long, 5> passing{429, 500, 502, 503, 504};
    return std::find(passing.begin(), passing.end(), status) != passing.end();
}

} // namespace

struct HttpClient::Handle {
    struct Cleanup {
        void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    };
    std::unique_ptr<CURL, Cleanup> easy;
    std::array<char, CURL_ERROR_SIZE> detail{};
};

/// What came of one attempt; without a reason the answer is good.
struct HttpClient::Outcome {
    HttpAnswer answer;
    std::string reason;
    bool passing = false;
    milliseconds askedWait{0}; ///< Retry-After; 0 when the server does not say
};

HttpClient::HttpClient(RequestPolicy const& policy, Diagnostics& diagnostics)
    : m_handle(std::make_unique<Handle>()), m_policy(policy), m_diagnostics(diagnostics) {
    startCurl();
    m_handle->easy.reset(curl_easy_init());
}

HttpClient::~HttpClient() = default;

HttpClient::Outcome HttpClient::attempt(std::string const& url) {
    CURL* const easy = m_handle->easy.get();
    Outcome outcome;
    m_handle->detail[0] = '\0';
    curl_easy_reset(easy); // keeps the connection
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "cartocontrat");
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, ""); // all that curl can decode
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(easy, CURLOPT_MAXREDIRS, 5L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, static_cast<long>(m_policy.connect.count()));
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(m_policy.stall.count()));
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_handle->detail.data());
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, keepBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &outcome.answer.body);
    CURLcode const code = curl_easy_perform(easy);
    if (code != CURLE_OK) {
        outcome.reason = reasonOf(code, m_handle->detail.data());
        outcome.passing = isPassing(code);
        return outcome;
    }
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &outcome.answer.status);
    char const* type = nullptr;
    curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &type);
    outcome.answer.type = type == nullptr ? "" : type;
    if (isPassing(outcome.answer.status)) {
        curl_off_t seconds = 0;
        curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &seconds);
        outcome.askedWait = std::chrono::seconds(seconds);
        outcome.reason = fmt::format("HTTP {}", outcome.answer.status);
        outcome.passing = true;
    }
    return outcome;
}

Result<HttpAnswer> HttpClient::get(std::string const& url, AnswerFault const& fault) {
    milliseconds wait = m_policy.firstWait;
    for (unsigned made = 1;; ++made) {
        Outcome outcome = attempt(url);
        if (outcome.reason.empty() && fault) {
            outcome.reason = fault(outcome.answer);
            outcome.passing = true;
        }
        if (outcome.reason.empty()) {
            return std::move(outcome.answer);
        }
        std::string const server = url.substr(0, url.find('?'));
        if (!outcome.passing || made >= m_policy.attempts) {
            return failure(Code::ServiceUnreachable, {}, {server, outcome.reason, std::to_string(made)});
        }
        milliseconds const pause =
            std::min(outcome.askedWait.count() > 0 ? outcome.askedWait : wait, m_policy.longestWait);
        m_diagnostics.info(Code::RequestRepeated, {},
                           {server, outcome.reason, fmt::format("{:g}", static_cast<double>(pause.count()) / 1000)});
        std::this_thread::sleep_for(pause);
        wait = std::min(wait * 2, m_policy.longestWait);
    }
}

std::string percentEncoded(std::string_view text) {
    std::string encoded;
    for (char const letter : text) {
        bool const isPlain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                             (letter >= '0' && letter <= '9') ||
                             std::string_view("-._~").find(letter) != std::string_view::npos;
        encoded += isPlain ? std::string(1, letter) : fmt::format("%{:02X}", static_cast<unsigned char>(letter));
    }
    return encoded;
}

} // namespace cartocontrat
