// SPDX-License-Identifier: EUPL-1.2
#include "document/recovery.hpp"

#include "document/document_file.hpp"
#include "document/document_json.hpp"
#include "render/output_file.hpp"
#include "sources/text_file.hpp"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cartocontrat {

namespace {

namespace fs = std::filesystem;

fs::path wholePath(fs::path const& document) {
    std::error_code ignored; // without a working folder the path stays as it is
    return fs::absolute(document, ignored).lexically_normal();
}

Error unwritable(fs::path const& file, std::error_code const& status) {
    return {Code::FileUnwritable, file.filename().string(), {file.string(), status.message()}};
}

/// What a kept file says; null: it is damaged.
nlohmann::json parseKept(std::string const& text) {
    auto json = nlohmann::json::parse(text, nullptr, false);
    bool const isSound =
        json.is_object() && json.contains("content") && json.contains("document") && json.at("document").is_string();
    return isSound ? json : nlohmann::json();
}

Result<void> removed(fs::path const& file) {
    std::error_code status;
    fs::remove(file, status);
    return status ? tl::make_unexpected(unwritable(file, status)) : Result<void>();
}

KeptWork workIn(fs::path const& file, fs::path const& document, fs::file_time_type time) {
    std::error_code missing; // one that was never saved
    auto const saved = fs::last_write_time(document, missing);
    return {file, document, time, !missing && saved > time ? std::optional(saved) : std::nullopt};
}

} // namespace

fs::path RecoveryFolder::fileOf(fs::path const& document) const {
    auto const path = QByteArray::fromStdString(wholePath(document).string());
    auto const hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16);
    return m_folder / (hash.toStdString() + documentEnding);
}

fs::path RecoveryFolder::untitled(int number) const {
    return m_folder / ("nouveau-" + std::to_string(number));
}

bool RecoveryFolder::isUntitled(fs::path const& document) const {
    return wholePath(document).parent_path() == wholePath(m_folder);
}

Result<void> RecoveryFolder::keep(fs::path const& document, MapDocument const& content) const {
    std::error_code status;
    fs::create_directories(m_folder, status);
    if (status) {
        return tl::make_unexpected(unwritable(m_folder, status));
    }
    nlohmann::ordered_json const kept{{"document", wholePath(document).string()}, {"content", toJson(content)}};
    return writeWhole(fileOf(document), kept.dump(2) + "\n");
}

std::vector<KeptWork> RecoveryFolder::all() const {
    std::vector<KeptWork> works;
    std::error_code status; // a folder that is not there keeps nothing
    auto entry = fs::directory_iterator(m_folder, status);
    for (; !status && entry != fs::directory_iterator(); entry.increment(status)) {
        auto const& file = entry->path();
        auto const text = file.string().ends_with(documentEnding) ? readText(file) : std::string();
        auto const json = text ? parseKept(*text) : nlohmann::json();
        std::error_code gone;
        auto const time = entry->last_write_time(gone);
        if (!json.is_null() && !gone) {
            works.push_back(workIn(file, json.at("document").get<std::string>(), time));
        }
    }
    std::sort(works.begin(), works.end(), [](KeptWork const& one, KeptWork const& other) {
        return std::pair(other.time, one.file) < std::pair(one.time, other.file);
    });
    return works;
}

Result<Recovered> RecoveryFolder::read(fs::path const& file) const {
    auto const text = readText(file);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    auto const json = parseKept(*text);
    if (json.is_null()) {
        return failure(Code::DocumentDamaged, file.filename().string(), {file.string(), "text", "1", {}});
    }
    Diagnostics ignored; // the recovery of an earlier version is read as any
    auto content = parseDocument(json.at("content").dump(), file, m_schema, ignored);
    if (!content) {
        return tl::make_unexpected(content.error());
    }
    return Recovered{json.at("document").get<std::string>(), std::move(*content)};
}

std::optional<KeptWork> RecoveryFolder::find(fs::path const& document) const {
    auto const file = fileOf(document);
    std::error_code status; // what cannot be looked at is not there
    auto const time = fs::last_write_time(file, status);
    return status ? std::nullopt : std::optional(workIn(file, wholePath(document), time));
}

Result<void> RecoveryFolder::drop(fs::path const& document) const {
    return removed(fileOf(document));
}

Result<void> RecoveryFolder::discard(KeptWork const& work) const {
    return removed(work.file);
}

Result<void> RecoveryFolder::setAside(fs::path const& document) const {
    auto const file = fileOf(document);
    for (int number = 1;; ++number) {
        auto const aside = m_folder / ("aside-" + std::to_string(number) + "-" + file.filename().string());
        if (std::error_code missing; !fs::exists(aside, missing)) {
            std::error_code status;
            fs::rename(file, aside, status);
            return status ? tl::make_unexpected(unwritable(aside, status)) : Result<void>();
        }
    }
}

} // namespace cartocontrat
