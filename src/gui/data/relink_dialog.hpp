// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <filesystem>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cartocontrat {

/// Asks where the places of data that are missing have gone; when one is told, those that moved with it are found.
class RelinkDialog final : public QDialog {
    Q_OBJECT

public:
    /// `data`: all places; those that are there are not asked for. Where none is missing all are asked for: something
    /// else kept them from being read.
    RelinkDialog(std::vector<std::filesystem::path> const& data, QWidget* parent);

    /// All of them, in their order, with those told in the place of those missing.
    [[nodiscard]] std::vector<std::filesystem::path> data() const;
    /// As if the user had typed it.
    void setPlace(std::size_t row, std::filesystem::path const& place);

private:
    struct Row {
        std::filesystem::path missing;
        QLineEdit* field;
        QLabel* state;
    };

    void addRow(std::filesystem::path const& missing);
    void takeText(std::size_t row);
    void follow();

    std::vector<std::filesystem::path> m_data;
    std::vector<Row> m_rows;
    QPushButton* m_accept;
};

} // namespace cartocontrat
