// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/journal.hpp"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace cartocontrat {
namespace {

constexpr std::uintmax_t largest = 512 * 1024; // bytes
constexpr int kept = 3;

std::filesystem::path numbered(std::filesystem::path const& file, int number) {
    return number == 0 ? file : std::filesystem::path(file.string() + "." + std::to_string(number));
}

} // namespace

void Journal::write(QString const& line) const {
    std::error_code ignored; // see the header
    std::filesystem::create_directories(m_file.parent_path(), ignored);
    rotate();
    QFile out(QString::fromStdString(m_file.string()));
    if (out.open(QIODevice::Append)) {
        auto one = line;
        one.replace(QLatin1Char('\n'), QLatin1Char(' '));
        out.write((QDateTime::currentDateTime().toString(Qt::ISODate) + QLatin1String("  ") + one).toUtf8() + '\n');
    }
}

void Journal::rotate() const {
    std::error_code ignored; // see the header
    auto const size = std::filesystem::file_size(m_file, ignored);
    if (ignored || size < largest) {
        return;
    }
    for (int number = kept; number > 0; --number) {
        std::filesystem::rename(numbered(m_file, number - 1), numbered(m_file, number), ignored);
    }
}

QStringList Journal::last(int lines) const {
    QStringList all;
    for (int const number : {1, 0}) {
        QFile in(QString::fromStdString(numbered(m_file, number).string()));
        if (in.open(QIODevice::ReadOnly)) {
            all += QString::fromUtf8(in.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        }
    }
    return all.mid(std::max<qsizetype>(0, all.size() - lines));
}

} // namespace cartocontrat
