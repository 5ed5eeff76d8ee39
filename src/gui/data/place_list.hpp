// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <filesystem>
#include <vector>

class QListWidget;
class QPushButton;

namespace cartocontrat {

/// Folders of data in their order, to add to and take from.
class PlaceList final : public QWidget {
    Q_OBJECT

public:
    PlaceList(std::vector<std::filesystem::path> const& places, QString const& name, QWidget* parent);

    [[nodiscard]] std::vector<std::filesystem::path> places() const;
    void add(std::filesystem::path const& place);

signals:
    void changed();

private:
    void follow();

    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace cartocontrat
