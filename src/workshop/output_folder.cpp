// SPDX-License-Identifier: EUPL-1.2
#include "workshop/output_folder.hpp"

#include "messages/words.hpp"

#include <cerrno>
#include <fstream>

namespace cartocontrat {

namespace fs = std::filesystem;

namespace {

std::string reasonOf(std::error_code const& status) {
    if (status == std::errc::permission_denied || status == std::errc::operation_not_permitted) {
        return Words::text("permission refusée");
    }
    if (status == std::errc::read_only_file_system) {
        return Words::text("support en lecture seule");
    }
    if (status == std::errc::no_space_on_device) {
        return Words::text("plus de place");
    }
    if (status == std::errc::not_a_directory || status == std::errc::file_exists) {
        return Words::text("un fichier porte ce nom");
    }
    return status.message();
}

std::error_code writeAll(fs::path const& file, std::string const& content) {
    errno = 0;
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << content;
    stream.close();
    return stream ? std::error_code() : std::error_code(errno == 0 ? EIO : errno, std::generic_category());
}

} // namespace

Result<void> prepareOutputFolder(fs::path const& folder) {
    std::error_code status;
    fs::create_directories(folder, status);
    if (!status && !fs::is_directory(folder, status)) {
        status = std::make_error_code(std::errc::not_a_directory);
    }
    if (!status) {
        fs::path const trial = folder / ".cartocontrat-essai";
        status = writeAll(trial, {});
        std::error_code ignored; // what matters is whether it could be written
        fs::remove(trial, ignored);
    }
    if (status) {
        return failure(Code::FolderUnwritable, {}, {folder.string(), reasonOf(status)});
    }
    return {};
}

Result<void> writeTextFile(fs::path const& file, std::string const& content) {
    fs::path temporary = file;
    temporary += ".tmp";
    std::error_code status = writeAll(temporary, content);
    if (!status) {
        fs::rename(temporary, file, status);
    }
    if (status) {
        std::error_code ignored; // the first error is the one to tell
        fs::remove(temporary, ignored);
        return failure(Code::FileUnwritable, {}, {file.string(), reasonOf(status)});
    }
    return {};
}

} // namespace cartocontrat
