// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/filters/value_boxes.hpp"

#include "domain/project_filter.hpp"
#include "gui/words/numbers.hpp"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace cartocontrat {

ValueBoxes::ValueBoxes(QString const& heading, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_all(new QToolButton(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    auto* const title = new QLabel(heading, this);
    auto bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* const line = new QHBoxLayout;
    line->addWidget(title);
    line->addStretch();
    line->addWidget(m_all);
    m_all->setAutoRaise(true);
    auto link = m_all->font();
    link.setUnderline(true);
    m_all->setFont(link);
    m_all->setForegroundRole(QPalette::Link);
    m_grid->addLayout(line, 0, 0, 1, 2);
    setAccessibleName(heading);
    connect(m_all, &QToolButton::clicked, this, &ValueBoxes::tellAll);
}

void ValueBoxes::setValues(std::vector<Value> values) {
    bool const isSame =
        values.size() == m_rows.size() && std::equal(values.begin(), values.end(), m_rows.begin(),
                                                     [](Value const& one, Row const& row) { return one == row.value; });
    if (isSame) {
        return;
    }
    for (auto const& row : m_rows) {
        delete row.box;
        delete row.count;
    }
    m_rows.clear();
    for (auto& value : values) {
        auto* const box = new QCheckBox(value.text, this);
        box->setIcon(value.icon);
        box->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto* const only = new QAction(tr("Seulement « %1 »").arg(value.text), box);
        box->addAction(only);
        auto* const count = new QLabel(this);
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto const place = static_cast<int>(m_rows.size()) + 1;
        m_grid->addWidget(box, place, 0);
        m_grid->addWidget(count, place, 1);
        connect(box, &QCheckBox::toggled, this, &ValueBoxes::tell);
        connect(only, &QAction::triggered, this, [this, id = value.id] { emit chosen({id}); });
        m_rows.push_back({std::move(value), box, count});
    }
}

void ValueBoxes::setState(std::set<std::string> const& taken, std::map<std::string, int> const& counts) {
    for (auto const& row : m_rows) {
        QSignalBlocker const blocker(row.box);
        auto const found = counts.find(row.value.id);
        auto const number = found == counts.end() ? 0 : found->second;
        row.box->setChecked(taken.empty() || taken.contains(row.value.id));
        row.count->setText(groupedNumber(number));
        row.box->setAccessibleName(number == 1 ? tr("%1, 1 projet").arg(row.value.text)
                                               : tr("%1, %2 projets").arg(row.value.text).arg(number));
    }
    m_all->setText(taken.empty() ? tr("Aucune") : tr("Toutes"));
    m_all->setToolTip(taken.empty() ? tr("Décoche toutes les cases") : tr("Coche toutes les cases"));
}

void ValueBoxes::tell() {
    std::set<std::string> taken;
    for (auto const& row : m_rows) {
        if (row.box->isChecked()) {
            taken.insert(row.value.id);
        }
    }
    if (taken.size() == m_rows.size()) {
        taken.clear();
    } else if (taken.empty()) {
        taken = {noValue};
    }
    emit chosen(taken);
}

void ValueBoxes::tellAll() {
    bool const areAll = std::all_of(m_rows.begin(), m_rows.end(), [](Row const& row) { return row.box->isChecked(); });
    emit chosen(areAll ? std::set<std::string>{noValue} : std::set<std::string>{});
}

} // namespace cartocontrat
