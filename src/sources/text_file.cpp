// SPDX-License-Identifier: EUPL-1.2
#include "sources/text_file.hpp"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace cartocontrat {

Result<std::string> readText(std::filesystem::path const& file) {
    std::error_code error;
    auto const status = std::filesystem::status(file, error);
    if (!std::filesystem::exists(status)) {
        return failure(Code::FileMissing, file.string(), {file.string()});
    }
    if (std::filesystem::is_directory(status)) {
        return failure(Code::FileUnreadable, file.string(), {file.string(), "c’est un dossier"});
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        return failure(Code::FileUnreadable, file.string(), {file.string(), "accès refusé"});
    }
    std::string text{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (stream.bad()) {
        return failure(Code::FileUnreadable, file.string(), {file.string(), "lecture interrompue"});
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.erase(0, 3);
    }
    return text;
}

Result<void> writeText(std::filesystem::path const& file, std::string const& content) {
    std::filesystem::path temporary = file;
    temporary += ".tmp";
    errno = 0;
    std::ofstream stream(temporary, std::ios::binary | std::ios::trunc);
    stream << content;
    stream.close();
    std::error_code status;
    if (stream) {
        std::filesystem::rename(temporary, file, status);
    } else {
        status = {errno == 0 ? EIO : errno, std::generic_category()};
    }
    if (status) {
        std::error_code ignored; // the first error is the one to tell
        std::filesystem::remove(temporary, ignored);
        return failure(Code::FileUnwritable, file.string(), {file.string(), status.message()});
    }
    return {};
}

} // namespace cartocontrat
