// SPDX-License-Identifier: EUPL-1.2
#include "sources/cache/cached_background.hpp"

#include "sources/cache/background_codec.hpp"
#include "sources/cache/cache_folder.hpp"
#include "sources/cache/source_identity.hpp"

namespace cartocontrat {

namespace {

Result<ReadBackground> readSources(BackgroundSources const& sources, ContractData const& contracts) {
    auto const catalogue = readLayerCatalogue(sources.descriptions);
    if (!catalogue) {
        return tl::make_unexpected(catalogue.error());
    }
    Diagnostics diagnostics;
    auto background =
        readBackground(sources.folders, *catalogue, contracts, diagnostics, sources.options, sources.others);
    if (!background) {
        return tl::make_unexpected(background.error());
    }
    return ReadBackground{std::move(*background), std::move(diagnostics)};
}

/// What the cache holds under the key, if it does.
Result<std::optional<ReadBackground>> readCache(CacheFolder const& cache, CacheKey const& key) {
    auto const content = cache.load(key);
    if (!content) {
        return tl::make_unexpected(content.error());
    }
    if (!*content) {
        return std::nullopt;
    }
    auto read = decode(**content);
    if (!read) {
        return failure(Code::CacheDamaged, {}, {cache.fileOf(key).string()});
    }
    return read;
}

} // namespace

Result<Background> readCachedBackground(BackgroundSources const& sources, ContractData const& contracts,
                                        Diagnostics& diagnostics) {
    CacheFolder const cache(sources.cache);
    bool const isCached = !sources.cache.empty() && sources.options.remote == RemoteSources::Refused;
    auto const identify = [&] {
        return isCached ? identityOf(sources.folders, sources.descriptions, contracts) : std::nullopt;
    };
    auto const key = identify();
    Result<std::optional<ReadBackground>> cached = std::nullopt;
    if (key) {
        cached = readCache(cache, *key);
    }
    if (cached && *cached) {
        diagnostics.append((*cached)->diagnostics);
        return std::move((*cached)->background);
    }
    auto read = readSources(sources, contracts);
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    diagnostics.append(read->diagnostics);
    if (!cached) {
        diagnostics.add({Severity::Info, cached.error()});
    }
    // What changed while it was read may have been read half before and half after.
    if (key && identify() == key) {
        if (auto const stored = cache.store(*key, encode(read->background, read->diagnostics)); !stored) {
            diagnostics.add({Severity::Info, stored.error()});
        }
    }
    return std::move(read->background);
}

} // namespace cartocontrat
