// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/projects/project_list_view.hpp"

#include "gui/models/project_table_model.hpp"
#include "gui/words/numbers.hpp"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <array>

namespace cartocontrat {
namespace {

struct Order {
    char const* text;
    int column;
    Qt::SortOrder order;
};

constexpr auto orders = std::to_array<Order>({
    {QT_TRANSLATE_NOOP("cartocontrat::ProjectListView", "Montant décroissant"), ProjectTableModel::Amount,
     Qt::DescendingOrder},
    {QT_TRANSLATE_NOOP("cartocontrat::ProjectListView", "Montant croissant"), ProjectTableModel::Amount,
     Qt::AscendingOrder},
    {QT_TRANSLATE_NOOP("cartocontrat::ProjectListView", "Titre"), ProjectTableModel::Title, Qt::AscendingOrder},
    {QT_TRANSLATE_NOOP("cartocontrat::ProjectListView", "Lieu"), ProjectTableModel::Place, Qt::AscendingOrder},
    {QT_TRANSLATE_NOOP("cartocontrat::ProjectListView", "Intercommunalité"), ProjectTableModel::Epci,
     Qt::AscendingOrder},
    {QT_TRANSLATE_NOOP("cartocontrat::ProjectListView", "Thématique"), ProjectTableModel::ThemeName,
     Qt::AscendingOrder},
    {QT_TRANSLATE_NOOP("cartocontrat::ProjectListView", "Période"), ProjectTableModel::Period, Qt::AscendingOrder},
});

constexpr int titleLines = 2;

/// On two lines, the end of the second elided.
void drawTitle(QPainter& painter, QRect const& area, QString const& title) {
    auto const metrics = painter.fontMetrics();
    QTextLayout layout(title, painter.font());
    layout.beginLayout();
    auto first = layout.createLine();
    first.setLineWidth(area.width());
    auto const taken = first.textLength();
    layout.endLayout();
    auto const rest = title.mid(taken).trimmed();
    auto const height = metrics.height();
    auto const top = rest.isEmpty() ? area.top() + height / 2 : area.top();
    painter.drawText(QRect(area.left(), top, area.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                     title.left(taken).trimmed());
    painter.drawText(QRect(area.left(), top + height, area.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(rest, Qt::ElideRight, area.width()));
}

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

} // namespace

QSize ProjectDelegate::sizeHint(QStyleOptionViewItem const& option, QModelIndex const&) const {
    auto const line = QFontMetrics(boldOf(option.font)).height();
    return {line * 12, line * (titleLines + 1) + line};
}

void ProjectDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const {
    auto const line = QFontMetrics(boldOf(option.font)).height();
    auto const gap = option.fontMetrics.averageCharWidth();
    bool const isChosen = (option.state & QStyle::State_Selected) != 0;
    auto const role = isChosen ? QPalette::HighlightedText : QPalette::Text;
    painter->save();
    painter->fillRect(option.rect, isChosen               ? option.palette.highlight()
                                   : index.row() % 2 == 1 ? option.palette.alternateBase()
                                                          : option.palette.base());
    auto area = option.rect.adjusted(gap, line / 3, -gap, -line / 3);
    auto const symbol = index.siblingAtColumn(ProjectTableModel::Theme).data(Qt::DecorationRole).value<QIcon>();
    auto const side = line + line / 2;
    symbol.paint(painter, QRect(area.left(), option.rect.center().y() - side / 2, side, side));
    area.setLeft(area.left() + side + gap);
    painter->setPen(option.palette.color(role));
    painter->setFont(boldOf(option.font));
    auto const title = index.siblingAtColumn(ProjectTableModel::Title).data().toString();
    drawTitle(*painter, QRect(area.left(), area.top(), area.width(), titleLines * line), title);
    QRect foot(area.left(), area.bottom() - line + 1, area.width(), line);
    auto amount = index.siblingAtColumn(ProjectTableModel::Amount).data().toString();
    amount.remove(spokenLocale().decimalPoint() + QStringLiteral("00")); // which only lines up the amounts of a table
    painter->drawText(foot, Qt::AlignRight | Qt::AlignVCenter, amount);
    foot.setRight(foot.right() - painter->fontMetrics().horizontalAdvance(amount) - gap);
    auto const place = index.siblingAtColumn(ProjectTableModel::Place).data().toString();
    auto const epci = index.siblingAtColumn(ProjectTableModel::Epci).data().toString();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(isChosen ? role : QPalette::PlaceholderText));
    painter->drawText(
        foot, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(place + QStringLiteral(" · ") + epci, Qt::ElideRight, foot.width()));
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

ProjectListView::ProjectListView(ProjectTableModel& model, QItemSelectionModel* selection, QWidget* parent)
    : QWidget(parent), m_model(model), m_order(new QComboBox(this)), m_view(new QListView(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const row = new QHBoxLayout;
    auto* const label = new QLabel(tr("Trier par"), this);
    label->setBuddy(m_order);
    row->addWidget(label);
    row->addWidget(m_order);
    row->addStretch();
    layout->addLayout(row);
    for (Order const& order : orders) {
        m_order->addItem(tr(order.text));
    }
    m_order->setAccessibleName(tr("Trier par"));
    m_view->setModel(&model);
    m_view->setSelectionModel(selection);
    m_view->setModelColumn(ProjectTableModel::Title);
    m_view->setItemDelegate(new ProjectDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setAccessibleName(tr("Projets"));
    layout->addWidget(m_view, 1);
    connect(m_order, &QComboBox::activated, this, &ProjectListView::sort);
}

void ProjectListView::sort() {
    auto const& order = orders.at(static_cast<std::size_t>(m_order->currentIndex()));
    m_model.sort(order.column, order.order);
}

} // namespace cartocontrat
