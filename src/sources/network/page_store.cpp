// SPDX-License-Identifier: EUPL-1.2
#include "sources/network/page_store.hpp"

#include "sources/text_file.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <numeric>

namespace cartocontrat {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr char const* manifestName = "manifest.json";

json toJson(std::optional<std::size_t> number) {
    return number ? json(*number) : json();
}

} // namespace

Result<PageStore> PageStore::open(fs::path const& folder, std::string const& question,
                                  std::optional<std::size_t> matched, PageForm form) {
    PageStore store;
    store.m_folder = folder;
    store.m_question = question;
    store.m_matched = matched;
    store.m_form = form;
    std::error_code status;
    fs::create_directories(folder, status);
    if (status) {
        return failure(Code::FolderUnwritable, {}, {folder.string(), status.message()});
    }
    store.takeUp();
    if (auto const written = store.writeManifest(); !written) {
        return tl::make_unexpected(written.error());
    }
    return store;
}

void PageStore::takeUp() {
    auto const text = readText(m_folder / manifestName);
    json const manifest = text ? json::parse(*text, nullptr, false) : json();
    if (!manifest.is_object() || manifest.value("question", "") != m_question) {
        return;
    }
    if (manifest.value("matched", json()) != toJson(m_matched)) {
        m_beganAnew = true;
        return;
    }
    for (json const& count : manifest.value("pages", json::array())) {
        std::error_code ignored; // a page that is not there is asked for again, with those after it
        if (!count.is_number_unsigned() || !fs::exists(pageFile(m_counts.size()), ignored)) {
            return;
        }
        m_counts.push_back(count);
    }
}

Result<void> PageStore::writeManifest() const {
    json const manifest{{"question", m_question}, {"matched", toJson(m_matched)}, {"pages", m_counts}};
    return writeText(m_folder / manifestName, manifest.dump(2) + "\n");
}

// No ending of a vector file: a page is no layer to whoever reads the folder that the pages are kept in.
fs::path PageStore::pageFile(std::size_t index) const {
    return m_folder / fmt::format("page-{:04}.{}", index, m_form == PageForm::GeoJson ? "geojson-page" : "gml-page");
}

Result<void> PageStore::add(Page const& page) {
    if (auto written = writeText(pageFile(m_counts.size()), page.content); !written) {
        return written;
    }
    m_counts.push_back(page.count);
    return writeManifest();
}

std::vector<fs::path> PageStore::files() const {
    std::vector<fs::path> files;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        files.push_back(pageFile(i));
    }
    return files;
}

std::size_t PageStore::featureCount() const {
    return std::accumulate(m_counts.begin(), m_counts.end(), std::size_t{0});
}

std::optional<std::size_t> PageStore::lastCount() const {
    return m_counts.empty() ? std::nullopt : std::optional(m_counts.back());
}

} // namespace cartocontrat
