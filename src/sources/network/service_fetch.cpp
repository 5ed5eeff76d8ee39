// SPDX-License-Identifier: EUPL-1.2
#include "sources/network/service_fetch.hpp"

#include "base/text.hpp"
#include "sources/network/geopackage_writer.hpp"
#include "sources/network/http_client.hpp"
#include "sources/network/page_store.hpp"
#include "sources/network/wfs_request.hpp"

#include <algorithm>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

/// Asks for what `parse` understands; an answer that is none is asked for again, as one cut short. A refusal, by an
/// exception report or by its status, is the server's last word.
template <class Parse>
auto ask(HttpClient& client, std::string const& url, Parse const& parse) -> decltype(parse(std::string())) {
    decltype(parse(std::string())) parsed = failure(Code::AnswerMalformed);
    auto const answer = client.get(url, [&](HttpAnswer const& received) -> std::string {
        constexpr long firstFailure = 400;
        if (received.status >= firstFailure) {
            auto const words = exceptionText(received.body);
            parsed = failure(Code::ServiceRefused, {}, {words.value_or("HTTP " + std::to_string(received.status))});
            return {};
        }
        parsed = parse(received.body);
        return !parsed && parsed.error().code == Code::AnswerMalformed && !received.body.empty() &&
                       !received.type.starts_with("text/html")
                   ? "malformed"
                   : "";
    });
    if (!answer) {
        return tl::make_unexpected(answer.error());
    }
    return parsed;
}

/// Adds to an error which layer it is about.
tl::unexpected<Error> about(ServiceLayer const& layer, Error error) {
    if (error.subject.empty() &&
        std::find(error.arguments.begin(), error.arguments.end(), layer.title) == error.arguments.end()) {
        error.subject = layer.title;
    }
    return tl::make_unexpected(std::move(error));
}

class Fetch {
public:
    Fetch(ServiceDescription const& service, FetchTask const& task, FetchProgress const& progress,
          Diagnostics& diagnostics)
        : m_service(service), m_task(task), m_progress(progress), m_diagnostics(diagnostics),
          m_client(service.policy, diagnostics), m_folder(task.file.string() + ".partiel") {}

    Result<std::vector<FetchedLayer>> run() {
        if (m_task.keptPages == KeptPages::Discard) {
            discardPages();
        }
        auto const capabilities = ask(m_client, capabilitiesUrl(m_service.url), parseCapabilities);
        if (!capabilities) {
            return tl::make_unexpected(capabilities.error());
        }
        for (ServiceLayer const* const layer : m_task.layers) {
            if (auto const received = receive(*layer, *capabilities); !received) {
                return about(*layer, received.error());
            }
        }
        if (auto const written = writeGeopackage(m_task.file, m_folder, m_received, m_task.date); !written) {
            return tl::make_unexpected(written.error());
        }
        discardPages();
        return std::move(m_fetched);
    }

private:
    [[nodiscard]] fs::path folderOf(ServiceLayer const& layer) const { return m_folder / layer.id; }

    /// Only those of the layers asked for: another run may have kept others.
    void discardPages() const {
        std::error_code ignored; // what stays is discarded by the next run
        for (ServiceLayer const* const layer : m_task.layers) {
            fs::remove_all(folderOf(*layer), ignored);
        }
        fs::remove(m_folder, ignored); // if empty
    }

    Result<WfsRequest> requestFor(ServiceLayer const& layer, Capabilities const& capabilities) const {
        auto const type = std::find_if(capabilities.types.begin(), capabilities.types.end(),
                                       [&](FeatureType const& one) { return one.name == layer.typeName; });
        if (type == capabilities.types.end()) {
            std::vector<std::string> names;
            for (FeatureType const& one : capabilities.types) {
                names.push_back(one.name);
            }
            return failure(Code::ServiceLayerAbsent, {}, {layer.typeName, nearest(layer.typeName, names).value_or("")});
        }
        return makeRequest(m_service, layer, *type, capabilities, m_task.extent);
    }

    Result<void> receive(ServiceLayer const& layer, Capabilities const& capabilities) {
        auto const request = requestFor(layer, capabilities);
        if (!request) {
            return tl::make_unexpected(request.error());
        }
        auto const matched = ask(m_client, hitsUrl(*request), parseHits);
        if (!matched) {
            return tl::make_unexpected(matched.error());
        }
        PageForm const form = request->format.empty() ? PageForm::Gml : PageForm::GeoJson;
        auto store =
            PageStore::open(folderOf(layer), pageUrl(*request, 0) + " " + layer.attribution.edition, *matched, form);
        if (!store) {
            return tl::make_unexpected(store.error());
        }
        if (store->beganAnew()) {
            m_diagnostics.info(Code::LayerAskedAnew, {}, {layer.title});
        }
        std::size_t const kept = store->pageCount();
        if (auto asked = askPages(layer, *request, *matched, form, *store); !asked) {
            return asked;
        }
        return check(layer, *request, *matched, *store, store->pageCount() - kept);
    }

    /// A short page ends a layer only once the announced number is there: some servers give fewer than asked for. A
    /// full one never does: the announced number may be too small.
    Result<void> askPages(ServiceLayer const& layer, WfsRequest const& request, std::optional<std::size_t> matched,
                          PageForm form, PageStore& store) {
        m_progress(layer, store.featureCount(), matched);
        for (;;) {
            auto const last = store.lastCount();
            bool const isShort = last && *last < request.count;
            if (last && (*last == 0 || (isShort && matched && store.featureCount() >= *matched))) {
                return {};
            }
            auto const page = ask(m_client, pageUrl(request, store.featureCount()),
                                  [&](std::string const& text) { return parsePage(text, form); });
            if (!page) {
                return tl::make_unexpected(page.error());
            }
            if (auto added = store.add(*page); !added) {
                return added;
            }
            m_progress(layer, store.featureCount(), matched);
        }
    }

    /// Takes the layer if it is whole and lies where it was asked for; else forgets its pages.
    Result<void> check(ServiceLayer const& layer, WfsRequest const& request, std::optional<std::size_t> matched,
                       PageStore const& store, std::size_t asked) {
        ReceivedLayer received{&layer, {store.files(), layer.key}, {}, {}, request.epsg, pageUrl(request, 0)};
        auto survey = surveyPages(received.pages);
        if (!survey) {
            return forget(layer, survey.error());
        }
        if (survey->duplicates > 0) {
            m_diagnostics.warn(Code::ServedTwice, {}, {layer.title, std::to_string(survey->duplicates)});
        }
        std::string const count = std::to_string(survey->distinct);
        if (matched && *matched != survey->distinct) {
            return forget(layer, {Code::LayerIncomplete, {}, {layer.title, std::to_string(*matched), count}});
        }
        if (!matched) {
            m_diagnostics.warn(Code::LayerCountUnknown, {}, {layer.title, count});
        }
        m_fetched.push_back({&layer, survey->distinct, asked});
        if (survey->distinct == 0) {
            m_diagnostics.warn(Code::NothingInExtent, {}, {layer.title});
            return {};
        }
        auto const axes = recogniseAxes(survey->extent, request.extent, request.epsg);
        if (!axes && survey->geometry != ColumnGeometry::None) {
            return forget(layer, {Code::AnswerOutsideExtent, {}, {layer.title}});
        }
        received.axes = axes.value_or(AnswerAxes::AsAsked);
        if (received.axes != AnswerAxes::AsAsked) {
            m_diagnostics.warn(Code::AnswerAxesRecognised, {},
                               {layer.title, received.axes == AnswerAxes::Swapped ? "swapped" : "geographic"});
        }
        received.survey = std::move(*survey);
        m_received.push_back(std::move(received));
        return {};
    }

    Result<void> forget(ServiceLayer const& layer, Error error) const {
        std::error_code ignored; // the error to tell is the one given
        fs::remove_all(folderOf(layer), ignored);
        return tl::make_unexpected(std::move(error));
    }

    ServiceDescription const& m_service;
    FetchTask const& m_task;
    FetchProgress const& m_progress;
    Diagnostics& m_diagnostics;
    HttpClient m_client;
    fs::path m_folder;
    std::vector<ReceivedLayer> m_received;
    std::vector<FetchedLayer> m_fetched;
};

} // namespace

Result<std::vector<FetchedLayer>> fetchLayers(ServiceDescription const& service, FetchTask const& task,
                                              FetchProgress const& progress, Diagnostics& diagnostics) {
    return Fetch(service, task, progress, diagnostics).run();
}

} // namespace cartocontrat
