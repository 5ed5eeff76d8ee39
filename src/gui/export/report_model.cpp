// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/report_model.hpp"

#include "base/text.hpp"
#include "gui/export/export_words.hpp"
#include "gui/icons/icon.hpp"
#include "gui/words/project_words.hpp"
#include "workshop/page_files.hpp"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace cartocontrat {

ReportModel::ReportModel(ExportRun const& run, QObject* parent)
    : QAbstractTableModel(parent), m_run(run), m_states{PageState::Waiting, PageState::Running, PageState::Written,
                                                        PageState::Remarks, PageState::Failed,  PageState::Left} {
    gather();
}

void ReportModel::narrow(std::set<PageState> const& states, QString const& text) {
    beginResetModel();
    m_states = states;
    m_words = split(foldCommuneName(text.toStdString()), ' ');
    gather();
    endResetModel();
}

void ReportModel::refresh() {
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void ReportModel::gather() {
    m_rows.clear();
    for (std::size_t i = 0; i < m_run.pages().size(); ++i) {
        auto const& page = m_run.pages()[i];
        auto const key = foldCommuneName(page.territory.name + " " +
                                         remarksText(page, *m_run.job().workshop->contracts).toStdString());
        bool const hasWords = std::all_of(m_words.begin(), m_words.end(),
                                          [&](std::string const& word) { return key.find(word) != std::string::npos; });
        if (m_states.contains(page.state) && hasWords) {
            m_rows.push_back(i);
        }
    }
}

std::filesystem::path ReportModel::file(QModelIndex const& index) const {
    if (index.column() < FirstFormat || index.column() >= sizeColumn()) {
        return {};
    }
    return file(page(index.row()), formats()[static_cast<std::size_t>(index.column() - FirstFormat)]);
}

std::filesystem::path ReportModel::file(std::size_t page, FileFormat format) const {
    auto const& files = m_run.pages()[page].record.files;
    auto const found = std::find_if(files.begin(), files.end(),
                                    [&](auto const& file) { return file.extension() == fileEnding(format); });
    return found == files.end() ? std::filesystem::path() : *found;
}

QStringList ReportModel::unwritten(std::size_t page) const {
    QStringList names;
    for (auto const format : formats()) {
        if (file(page, format).empty()) {
            names.append(formatName(format));
        }
    }
    return names;
}

QString ReportModel::toText() const {
    QStringList lines;
    QStringList head;
    for (int column = 0; column < columnCount(); ++column) {
        head.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    lines.append(head.join(QLatin1Char('\t')));
    for (std::size_t page = 0; page < m_run.pages().size(); ++page) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            cells.append(text(page, column));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int ReportModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportModel::columnCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : sizeColumn() + 2;
}

QString ReportModel::text(std::size_t page, int column) const {
    auto const none = QStringLiteral("–");
    auto const& one = m_run.pages()[page];
    switch (column) {
    case Number:
        return QString::number(page + 1);
    case Name:
        return officialName(one.territory.name);
    case State:
        return stateName(one.state);
    case Remarks:
        return remarksText(one, *m_run.job().workshop->contracts);
    default:
        break;
    }
    if (column < sizeColumn()) {
        auto const format = formats()[static_cast<std::size_t>(column - FirstFormat)];
        return file(page, format).empty() ? none : formatName(format);
    }
    bool const isMade = one.bytes > 0;
    return !isMade ? none : column == sizeColumn() ? sizeText(one.bytes) : durationText(one.seconds);
}

QVariant ReportModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    auto const& one = m_run.pages()[page(index.row())];
    bool const isNumber = index.column() == Number || index.column() >= sizeColumn();
    bool const isLink = !file(index).empty();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(page(index.row()), index.column());
    case Qt::ToolTipRole:
        return index.column() == Remarks
                   ? remarkSentences(one, *m_run.job().workshop->contracts).join(QLatin1Char('\n'))
               : isLink ? tr("Ouvrir %1").arg(QString::fromStdString(file(index).filename().string()))
                        : text(page(index.row()), index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(themedIcon(stateIcon(one.state))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return isLink ? QVariant(QGuiApplication::palette().color(QPalette::Link)) : QVariant();
    case Qt::FontRole:
        if (isLink) {
            QFont font;
            font.setUnderline(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        return tr("N°");
    case Name:
        return tr("Page");
    case State:
        return tr("État");
    case Remarks:
        return tr("Remarques");
    default:
        break;
    }
    if (section < sizeColumn()) {
        return formatName(formats()[static_cast<std::size_t>(section - FirstFormat)]);
    }
    return section == sizeColumn() ? tr("Taille") : tr("Durée");
}

} // namespace cartocontrat
