// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/central_view.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/canvas/map_buttons.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/canvas/ruler.hpp"
#include "gui/canvas/scale_bar.hpp"
#include "gui/session/session.hpp"
#include "gui/window/message_bar.hpp"
#include "messages/messages.hpp"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace cartocontrat {

CentralView::CentralView(Session& session, ActionSet& actions, QWidget* parent)
    : QWidget(parent), m_session(session), m_tools(new QToolBar(this)), m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)), m_page(new PageCanvas(session, m_stack)),
      m_ruled(new RuledPage(m_page, m_stack)), m_map(new MapCanvas(session, m_stack)), m_reading(new QWidget(this)) {
    makeTools(actions);
    makeReadingLine();
    m_stack->addWidget(m_ruled);
    m_stack->addWidget(m_map);
    auto* const corners = new QGridLayout(m_map);
    corners->addWidget(new MapButtons(actions, *m_map), 0, 1, Qt::AlignTop | Qt::AlignRight);
    corners->addWidget(new ScaleBar(*m_map), 1, 0, Qt::AlignBottom | Qt::AlignLeft);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_reading);
    showView();
    connect(&session, &Session::readingBegun, this, &CentralView::showReading);
    connect(&session, &Session::readingBegun, m_messages, [this] { m_messages->withdraw(MessageBar::Topic::Reading); });
    connect(&session, &Session::workshopChanged, m_reading, [this] { // an edit does not end a reading under way
        m_reading->setVisible(m_reading->isVisible() && m_session.isReading());
    });
    connect(&session, &Session::readingStopped, m_reading, &QWidget::hide);
    connect(&session, &Session::workshopChanged, this, [this] {
        if (m_stack->currentWidget() == m_startPage) {
            showView();
        }
    });
    connect(&session, &Session::readingFailed, this,
            [this, &actions](Error const& error) { tellFailure(error, actions.action(CommandId::Relink)); });
    connect(&session, &Session::pageChanged, this, &CentralView::tellPage);
    connect(&session, &Session::formatChanged, m_messages, [this] { m_messages->withdraw(MessageBar::Topic::Format); });
    connect(m_map, &PlaneView::sightChanged, this, &CentralView::sightChanged);
    connect(&session, &Session::viewChanged, this, &CentralView::showView);
    connect(m_page, &PlaneView::sightChanged, this, &CentralView::sightChanged);
    connect(&session, &Session::territoryChanged, this, &CentralView::numberPage);
    connect(&session, &Session::workshopChanged, this, &CentralView::numberPage);
}

PlaneView& CentralView::canvas() const {
    return m_session.view() == View::Page ? static_cast<PlaneView&>(*m_page) : *m_map;
}

void CentralView::setStartPage(QWidget* page) {
    m_startPage = page;
    m_stack->addWidget(page);
    showView();
}

void CentralView::showView() {
    bool const isEmpty = m_startPage != nullptr && !m_session.workshop();
    m_stack->setCurrentIndex(isEmpty ? m_stack->indexOf(m_startPage) : m_session.view() == View::Page ? 0 : 1);
    canvas().setFocus();
    tellPage();
    emit sightChanged();
}

void CentralView::makeTools(ActionSet& actions) {
    using enum CommandId;
    constexpr int iconSize = 16;
    m_tools->setObjectName(QStringLiteral("tool-strip"));
    m_tools->setIconSize({iconSize, iconSize});
    auto const add = [&](CommandId id, Qt::ToolButtonStyle style) {
        m_tools->addAction(&actions.action(id));
        static_cast<QToolButton*>(m_tools->widgetForAction(&actions.action(id)))->setToolButtonStyle(style);
    };
    for (CommandId const id : {SelectTool, PanTool, ZoomTool, MovePointTool}) {
        add(id, Qt::ToolButtonIconOnly);
        m_page->addAction(&actions.action(id)); // their keys are heard on a canvas only
        m_map->addAction(&actions.action(id));
    }
    m_tools->addSeparator();
    for (CommandId const id : {Pin, OtherSide, AlignToColumn, HideCallout}) {
        add(id, Qt::ToolButtonTextBesideIcon);
    }
    m_tools->addSeparator();
    add(SettleOthers, Qt::ToolButtonTextBesideIcon);
    m_tools->addSeparator();
    add(Guides, Qt::ToolButtonIconOnly);
    add(Snap, Qt::ToolButtonIconOnly);
    auto* const space = new QWidget(m_tools);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(space);
    add(PreviousPage, Qt::ToolButtonIconOnly);
    m_pageNumber = new QLabel(m_tools);
    m_tools->addWidget(m_pageNumber);
    add(NextPage, Qt::ToolButtonIconOnly);
    auto const follow = [this, &actions] { m_tools->setVisible(actions.profile() == Profile::Cartographer); };
    connect(&actions, &ActionSet::profileChanged, this, follow);
    follow();
}

void CentralView::makeReadingLine() {
    m_readingWords = new QLabel(m_reading);
    m_readingBar = new QProgressBar(m_reading);
    m_readingBar->setRange(0, readingSteps);
    m_readingBar->setTextVisible(false);
    auto* const stop = new QPushButton(tr("Arrêter"), m_reading);
    stop->setToolTip(tr("Laisse cette lecture ; ce qui était ouvert le reste"));
    connect(stop, &QPushButton::clicked, &m_session, &Session::stopReading);
    auto* const layout = new QHBoxLayout(m_reading);
    layout->addWidget(m_readingWords);
    layout->addWidget(m_readingBar, 1);
    layout->addWidget(stop);
    m_reading->hide();
}

/// What is quick is not worth a line.
void CentralView::showReading(ReadingStep step) {
    constexpr int patience = 150; // ms
    m_readingWords->setText(step == ReadingStep::Facts ? tr("Lecture des contrats") : tr("Lecture du fond de carte"));
    m_readingBar->setValue(static_cast<int>(step));
    QTimer::singleShot(patience, this, [this] { m_reading->setVisible(m_session.isReading()); });
}

void CentralView::tellFailure(Error const& error, QAction& relink) {
    m_reading->hide();
    m_messages->say(
        MessageBar::Topic::Reading, MessageBar::Kind::Problem, tr("Les données n’ont pas pu être lues."),
        QString::fromStdString(windowSentence(error)),
        {{tr("Réessayer"), [this] { m_session.reread(); }}, {relink.text(), [&relink] { relink.trigger(); }}});
}

void CentralView::tellPage() {
    auto const& error = m_session.pageError();
    if (error && m_session.view() == View::Page) {
        std::vector<MessageBar::Act> acts;
        if (error->code == Code::PageFull && m_session.format() != "A3") {
            acts.push_back({tr("Passer à l’A3"), [this] { changeFormat("A3"); }});
        }
        acts.push_back({tr("Voir la carte"), [this] { m_session.setView(View::Map); }});
        m_messages->say(MessageBar::Topic::Page, MessageBar::Kind::Problem, tr("Cette page n’a pas pu être faite."),
                        QString::fromStdString(windowSentence(*error)), acts);
    } else {
        m_messages->withdraw(MessageBar::Topic::Page);
    }
}

/// Of all pages, not of this one alone: it is said, with the way back.
void CentralView::changeFormat(std::string const& format) {
    auto const before = m_session.format();
    m_session.setFormat(format);
    auto const name = [](std::string const& one) { return QString::fromStdString(one); };
    m_messages->say(MessageBar::Topic::Format, MessageBar::Kind::Information,
                    tr("Les pages sont maintenant au format %1.").arg(name(format)),
                    tr("Celles des intercommunalités aussi : elles étaient au format %1.").arg(name(before)),
                    {{tr("Revenir au format %1").arg(name(before)), [this, before] { m_session.setFormat(before); }}});
}

void CentralView::numberPage() {
    auto const number = m_session.territory().pageNumber;
    m_pageNumber->setText(number > 0 ? tr("Page %1 sur %2").arg(number).arg(m_session.series().size())
                                     : tr("Hors série"));
}

} // namespace cartocontrat
