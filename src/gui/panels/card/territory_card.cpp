// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/card/territory_card.hpp"

#include "base/text.hpp"
#include "gui/icons/icon.hpp"
#include "gui/models/figures_model.hpp"
#include "gui/palette/go_to.hpp"
#include "gui/session/session.hpp"
#include "gui/words/clipboard.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"

#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cartocontrat {
namespace {

/// "9 juillet 2019"; a bare year stays one.
QString dateText(std::string const& iso) {
    auto const date = QDate::fromString(QString::fromStdString(iso), Qt::ISODate);
    return date.isValid() ? spokenLocale().toString(date, QStringLiteral("d MMMM yyyy")) : QString::fromStdString(iso);
}

Contract const* contractOf(Territory const& territory, Workshop const& workshop) {
    if (territory.kind != TerritoryKind::Epci) {
        return nullptr;
    }
    for (auto const& contract : workshop.contracts->contracts) {
        if (contract.epciSiren == territory.id && workshop.design.pageTemplate.isAbout(contract)) {
            return &contract;
        }
    }
    return nullptr;
}

long long inhabitants(Territory const& territory, ContractData const& contracts) {
    long long number = 0;
    for (auto const& commune : contracts.communes) {
        number += territory.communes.contains(commune.insee) ? commune.population : 0;
    }
    return number;
}

} // namespace

TerritoryCard::TerritoryCard(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_line(new QLabel(this)),
      m_advice(new QLabel(tr("Cliquez sur un projet pour voir sa fiche, ou cherchez-le avec Ctrl+K."), this)),
      m_others(new QLabel(this)), m_table(new QTableView(this)), m_figures(new FiguresModel(this)),
      m_buttons(new QWidget(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    auto bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    m_others->setTextFormat(Qt::RichText);
    m_others->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);
    connect(m_others, &QLabel::linkActivated, this, &TerritoryCard::openContract);
    for (auto* const label : {m_title, m_line, m_others, m_advice}) {
        label->setWordWrap(true);
    }
    constexpr double leastPointSize = 8;
    auto small = font();
    small.setPointSizeF(leastPointSize);
    m_table->setFont(small);
    m_table->setModel(m_figures);
    m_table->setAccessibleName(tr("Chiffres du contrat"));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    auto* const header = m_table->horizontalHeader();
    header->setMinimumSectionSize(0);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(FiguresModel::Name, QHeaderView::Stretch);
    auto* const row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* const copyTable = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copier le tableau"), m_buttons);
    auto* const copyPicture = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copier en image"), m_buttons);
    row->addWidget(copyTable);
    row->addWidget(copyPicture);
    row->addStretch();
    connect(copyTable, &QPushButton::clicked, this, &TerritoryCard::copyTable);
    connect(copyPicture, &QPushButton::clicked, this, &TerritoryCard::copyPicture);
    for (auto* const part : std::initializer_list<QWidget*>{m_title, m_line, m_table, m_buttons, m_others, m_advice}) {
        layout->addWidget(part);
    }
    layout->addStretch();
}

void TerritoryCard::refresh() {
    auto const& workshop = *m_session.workshop();
    auto const& territory = m_session.territory();
    auto const* const contract = contractOf(territory, workshop);
    m_title->setText(officialName(territory.name));
    QStringList words;
    if (auto const* const epci = workshop.contracts->findEpci(territory.id); epci && !epci->grandTerritoire.empty()) {
        words.append(officialName(epci->grandTerritoire));
    } else if (!territory.parent.empty()) {
        words.append(officialName(territory.parent));
    }
    if (contract != nullptr) {
        auto const start = dateText(contract->start);
        words.append(contract->start.size() > 4
                         ? tr("contrat %1 signé le %2").arg(QString::fromStdString(contract->generation), start)
                         : tr("contrat %1").arg(QString::fromStdString(contract->generation)));
    }
    auto const communes = territory.communes.size();
    words.append(communes == 1 ? tr("1 commune") : tr("%1 communes").arg(communes));
    words.append(tr("%1 habitants").arg(groupedNumber(inhabitants(territory, *workshop.contracts))));
    auto line = words.join(QStringLiteral(" · "));
    line.replace(0, 1, line.front().toUpper());
    m_line->setText(line);
    m_figures->show(contract != nullptr ? figureLines(contract->id, *workshop.contracts) : std::vector<FigureLine>());
    bool const hasFigures = m_figures->rowCount() > 0;
    m_table->setVisible(hasFigures);
    m_buttons->setVisible(hasFigures);
    fitTable();
    tellOthers(contract != nullptr ? contract->id : std::string());
}

/// All rows stand in the table, as high as their words wrap: it is the panel that scrolls. Where the panel is wide, no
/// number wraps.
void TerritoryCard::fitTable() {
    auto const padding = fontMetrics().averageCharWidth() * 3 / 2;
    auto* const header = m_table->horizontalHeader();
    std::array<int, FiguresModel::ColumnCount> widest{};
    int all = 0;
    for (int column = 0; column < FiguresModel::ColumnCount; ++column) {
        auto& own = widest.at(static_cast<std::size_t>(column));
        for (int row = 0; row < m_figures->rowCount(); ++row) {
            auto const text = m_figures->index(row, column).data().toString();
            own = std::max(own, m_table->fontMetrics().horizontalAdvance(text) + padding);
        }
        all += own;
    }
    QSignalBlocker const blocker(header);
    auto const fit = [&](FiguresModel::Column column, QString const& narrow) {
        auto const least = m_table->fontMetrics().horizontalAdvance(narrow) + padding;
        header->resizeSection(column, all <= width() ? widest.at(static_cast<std::size_t>(column)) : least);
    };
    fit(FiguresModel::Number, QStringLiteral("00\u202F000\u00A0élèves"));
    fit(FiguresModel::Amount, QStringLiteral("00\u202F000\u202F000\u00A0€"));
    fit(FiguresModel::Period, QStringLiteral("2015-2018"));
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->verticalHeader()->length() + m_table->horizontalHeader()->sizeHint().height() +
                            2 * m_table->frameWidth());
}

void TerritoryCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTable();
}

void TerritoryCard::tellOthers(std::string const& shown) {
    QString text;
    for (auto const& contract : m_session.workshop()->contracts->contracts) {
        if (m_session.territory().kind == TerritoryKind::Epci && contract.epciSiren == m_session.territory().id &&
            contract.id != shown) {
            text += QStringLiteral("<br>%1 – <a href=\"%2\">%3</a>")
                        .arg(QString::fromStdString(typeset(contract.title)).toHtmlEscaped(),
                             QString::fromStdString(contract.id).toHtmlEscaped(), tr("Ouvrir la page"));
        }
    }
    m_others->setVisible(!text.isEmpty());
    m_others->setText(tr("<b>Autres contrats du territoire</b>") + text);
}

void TerritoryCard::openContract(QString const& id) {
    for (auto const& contract : m_session.workshop()->contracts->contracts) {
        if (contract.id == id.toStdString()) {
            openPageOf(m_session, Contract(contract)); // the data may be read again
            return;
        }
    }
}

void TerritoryCard::copyTable() {
    copy(m_title->text() + QLatin1Char('\n') + m_figures->text(),
         QStringLiteral("<p><b>%1</b></p>").arg(m_title->text().toHtmlEscaped()) +
             htmlTable(*m_figures, Headings::Shown));
    m_session.announce(tr("Tableau copié"));
}

void TerritoryCard::copyPicture() {
    constexpr double ratio = 2;
    auto const head = std::max(m_title->heightForWidth(m_table->width()), m_title->sizeHint().height());
    QPixmap picture((QSizeF(m_table->width(), m_table->height() + head) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setFont(m_title->font());
    painter.drawText(QRect(0, 0, m_table->width(), head), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     m_title->text());
    painter.end();
    m_table->render(&picture, QPoint(0, head));
    QApplication::clipboard()->setPixmap(picture);
    m_session.announce(tr("Tableau copié en image"));
}

} // namespace cartocontrat
