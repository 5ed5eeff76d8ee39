// SPDX-License-Identifier: EUPL-1.2
#include "render/output_file.hpp"

#include <QSaveFile>

namespace cartocontrat {

Result<void> writeWhole(std::filesystem::path const& file, std::string_view bytes) {
    QSaveFile output(QString::fromStdString(file.string()));
    auto const size = static_cast<qint64>(bytes.size());
    // Qt 6.4 commits a file whose last bytes, still in its buffer, find no room: they are written before.
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes.data(), size) != size || !output.flush() ||
        !output.commit()) {
        return failure(Code::FileUnwritable, file.filename().string(),
                       {file.string(), output.errorString().toStdString()});
    }
    return {};
}

} // namespace cartocontrat
