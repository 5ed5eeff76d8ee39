// SPDX-License-Identifier: EUPL-1.2
#include "gui/files/recent_files.hpp"

#include "document/document_file.hpp"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>

namespace cartocontrat {
namespace {

constexpr std::size_t most = 10;
constexpr auto key = "files/recent";

} // namespace

std::vector<std::filesystem::path> recentFiles() {
    std::vector<std::filesystem::path> files;
    for (auto const& file : QSettings().value(key).toStringList()) {
        files.emplace_back(file.toStdString());
    }
    return files;
}

void rememberFile(std::filesystem::path const& file) {
    std::error_code ignored; // without a working folder the path stays as it is
    auto const whole = std::filesystem::absolute(file, ignored).lexically_normal();
    auto files = recentFiles();
    std::erase(files, whole);
    files.insert(files.begin(), whole);
    QStringList kept;
    for (std::size_t place = 0; place < std::min(files.size(), most); ++place) {
        kept.append(QString::fromStdString(files[place].string()));
    }
    QSettings().setValue(key, kept);
}

QString nameOf(std::filesystem::path const& file) {
    auto name = QString::fromStdString(file.filename().string());
    if (name.endsWith(QLatin1String(documentEnding))) {
        name.chop(static_cast<int>(std::char_traits<char>::length(documentEnding)));
    }
    return name;
}

std::filesystem::path copyOf(std::filesystem::path const& file) {
    auto folder = file.parent_path();
    if (!QFileInfo(QString::fromStdString(folder.string())).isWritable()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString();
    }
    std::error_code ignored; // told when the copy is written
    for (int number = 1;; ++number) {
        auto const words = number == 1 ? QCoreApplication::translate("Files", " (copie)")
                                       : QCoreApplication::translate("Files", " (copie %1)").arg(number);
        auto copy = folder / (nameOf(file) + words + QLatin1String(documentEnding)).toStdString();
        if (!std::filesystem::exists(copy, ignored)) {
            return copy;
        }
    }
}

QString whyAbsent(std::filesystem::path const& file) {
    std::error_code status;
    bool const isThere = std::filesystem::exists(file, status);
    if (status) {
        return QCoreApplication::translate("Files", "Son dossier ne répond pas (%1)")
            .arg(QString::fromStdString(status.message()));
    }
    return isThere ? QString() : QCoreApplication::translate("Files", "Il n’est plus à cet endroit");
}

} // namespace cartocontrat
