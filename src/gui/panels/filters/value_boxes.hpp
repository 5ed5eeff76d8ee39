// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>
#include <QWidget>

#include <map>
#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace cartocontrat {

/// The values of a criterion as boxes with their counts, under a heading beside which all or none are taken.
class ValueBoxes final : public QWidget {
    Q_OBJECT

public:
    struct Value {
        std::string id;
        QString text;
        QIcon icon;
        friend bool operator==(Value const& one, Value const& other) {
            return one.id == other.id && one.text == other.text;
        }
    };

    ValueBoxes(QString const& heading, QWidget* parent);

    void setValues(std::vector<Value> values);
    /// `chosen` as a criterion has it: empty, all are.
    void setState(std::set<std::string> const& chosen, std::map<std::string, int> const& counts);

signals:
    /// As a criterion has it: empty for all, noValue for none.
    void chosen(std::set<std::string> const& values);

private:
    struct Row {
        Value value;
        QCheckBox* box;
        QLabel* count;
    };

    void tell();
    void tellAll();

    QGridLayout* m_grid;
    QToolButton* m_all;
    std::vector<Row> m_rows;
};

} // namespace cartocontrat
