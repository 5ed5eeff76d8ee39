// SPDX-License-Identifier: EUPL-1.2
#include "document/recovery.hpp"

#include "document/document_file.hpp"
#include "render/output_file.hpp"
#include "sources/text_file.hpp"

#include <QCryptographicHash>

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

} // namespace

fs::path RecoveryFolder::fileOf(fs::path const& document) const {
    if (document.empty()) {
        return m_folder / (std::string("nouveau") + documentEnding);
    }
    auto const path = QByteArray::fromStdString(wholePath(document).string());
    auto const hash = QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16);
    return m_folder / (hash.toStdString() + documentEnding);
}

Result<void> RecoveryFolder::keep(fs::path const& document, MapDocument const& content) const {
    std::error_code status;
    fs::create_directories(m_folder, status);
    if (status) {
        return tl::make_unexpected(unwritable(m_folder, status));
    }
    return writeWhole(fileOf(document), toText(content));
}

Result<std::optional<Recovered>> RecoveryFolder::find(fs::path const& document) const {
    auto const file = fileOf(document);
    auto const text = readText(file);
    if (!text) {
        return text.error().code == Code::FileMissing ? Result<std::optional<Recovered>>(std::nullopt)
                                                      : tl::make_unexpected(text.error());
    }
    Diagnostics ignored; // the recovery of an earlier version is read as any
    auto content = parseDocument(*text, file, m_schema, ignored);
    if (!content) {
        return tl::make_unexpected(content.error());
    }
    return Recovered{document, std::move(*content)};
}

Result<void> RecoveryFolder::drop(fs::path const& document) const {
    std::error_code status;
    fs::remove(fileOf(document), status);
    return status ? tl::make_unexpected(unwritable(fileOf(document), status)) : Result<void>();
}

} // namespace cartocontrat
