// SPDX-License-Identifier: EUPL-1.2
#include "gui/palette/command_palette.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"
#include "gui/palette/go_to.hpp"
#include "gui/palette/palette_delegate.hpp"
#include "gui/palette/palette_rows.hpp"
#include "gui/session/newest_work.hpp"
#include "gui/session/session.hpp"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {
namespace {

constexpr QChar commandMark = u'>';

} // namespace

CommandPalette::CommandPalette(Session& session, ActionSet& actions, QWidget* window)
    : QFrame(window), m_session(session), m_actions(actions), m_window(window), m_field(new QLineEdit(this)),
      m_list(new QListView(this)), m_hint(new QLabel(this)), m_model(new PaletteModel(this)),
      m_delegate(new PaletteDelegate(this)), m_indexer(std::make_unique<NewestWork>(nullptr)) {
    setObjectName(QStringLiteral("command-palette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Rechercher"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (auto* const part : std::initializer_list<QWidget*>{m_field, m_list, m_hint}) {
        layout->addWidget(part);
    }
    m_field->addAction(themedIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->setPlaceholderText(tr("Territoire, commune, projet, lieu, contrat, code INSEE ou SIREN…"));
    m_field->setAccessibleName(tr("Rechercher"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Réponses"));
    auto const line = fontMetrics().height();
    m_list->setIconSize({line, line});
    auto const gap = fontMetrics().averageCharWidth();
    m_hint->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_hint->setText(tr("↑ ↓ choisir      ↵ ouvrir      Échap fermer      > commandes"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](QModelIndex const& index) {
        choose(index.row());
        act();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { leaveWith(now); });
    window->installEventFilter(this);
    connect(&session, &Session::workshopChanged, this, &CommandPalette::makeIndex);
    actions.setAct(CommandId::Find, this, [this] { open(); });
    makeIndex();
}

CommandPalette::~CommandPalette() = default;

/// What it reads never changes: `contracts` are those that `projects` point into.
void CommandPalette::makeIndex() {
    if (!m_session.workshop()) {
        return;
    }
    m_indexer->ask([this, workshop = m_session.workshop(),
                    projects = m_session.allProjects()](std::stop_token const&) -> NewestWork::Delivery {
        auto index = std::make_shared<SearchIndex const>(*workshop, projects);
        return [this, index] {
            m_index = index;
            if (isVisible()) {
                search();
            }
        };
    });
}

bool CommandPalette::isReady() const {
    return m_index != nullptr && !m_indexer->isBusy();
}

void CommandPalette::open() {
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
        m_field->clear();
        search();
        show();
        raise();
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CommandPalette::dismiss() {
    hide();
    m_session.announce({}); // how many answers there were
    if (m_before != nullptr && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

/// The keyboard has gone elsewhere in the window.
void CommandPalette::leaveWith(QWidget* focus) {
    if (isVisible() && focus != nullptr && focus != this && !isAncestorOf(focus)) {
        hide();
    }
}

void CommandPalette::search() {
    auto const text = m_field->text().trimmed();
    bool const isCommand = text.startsWith(commandMark);
    auto const asked = isCommand ? text.mid(1).trimmed() : text;
    m_delegate->setWords(asked);
    if (isCommand) {
        m_model->show(commandRows(m_actions, asked));
    } else {
        m_model->show(answers(asked));
    }
    choose(m_model->nextChoice(0, 1));
    place();
}

/// To what is no command by its mark: what is in the data, then the few commands of that name.
std::vector<PaletteRow> CommandPalette::answers(QString const& asked) {
    if (asked.isEmpty()) {
        return {};
    }
    auto const named = namedCommandRows(m_actions, asked);
    auto const found = countOf(asked);
    auto const count = found + std::max(static_cast<int>(named.size()) - 1, 0); // without the heading
    m_session.announce(count == 0   ? tr("Aucune réponse pour « %1 »").arg(asked)
                       : count == 1 ? tr("1 réponse pour « %1 »").arg(asked)
                                    : tr("%1 réponses pour « %2 »").arg(count).arg(asked));
    std::vector<PaletteRow> rows;
    if (m_index && m_session.workshop() && (named.empty() || found > 0)) {
        rows = answerRows(*m_index, *m_session.workshop(), asked,
                          [this](SearchEntry const& entry) { cartocontrat::goTo(m_session, m_actions, entry); });
    }
    rows.insert(rows.end(), named.begin(), named.end());
    return rows;
}

/// Of all that answers in the data, not of what is shown; names that are near are no answers.
int CommandPalette::countOf(QString const& asked) const {
    int count = 0;
    for (auto const& part : m_index ? m_index->find(asked, 1) : std::vector<SearchPart>()) {
        count += part.count;
    }
    return count;
}

void CommandPalette::choose(int row) {
    auto const index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (row == m_model->nextChoice(0, 1)) {
        m_list->scrollToTop(); // with the heading
    } else {
        m_list->scrollTo(index);
    }
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::act() {
    auto const row = m_list->currentIndex().row();
    if (row < 0 || !m_model->row(row).act) {
        return;
    }
    auto const chosen = m_model->row(row).act; // outlives the rows
    dismiss();
    chosen();
}

/// Over the search line where there is one to be seen, else at the top of the window; as high as its answers, within
/// the window.
void CommandPalette::place() {
    constexpr int characters = 90;
    auto const widest = m_window->width() - 2 * fontMetrics().height();
    QRect at(m_window->width() / 2, fontMetrics().height() * 2, 0, m_field->sizeHint().height());
    for (auto const* const line : m_window->findChildren<QWidget*>(QStringLiteral("search-field"))) {
        if (line->isVisible()) {
            at = QRect(line->mapTo(m_window, QPoint()), line->size());
        }
    }
    auto const width = std::min(widest, std::max(at.width(), fontMetrics().averageCharWidth() * characters));
    auto const left = std::clamp(at.center().x() - width / 2, 0, std::max(0, m_window->width() - width));
    m_field->setFixedHeight(at.height());
    auto rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows += m_list->sizeHintForRow(row);
    }
    auto const frame = 2 * frameWidth() + m_field->height() + m_hint->sizeHint().height();
    auto const room = m_window->height() - at.top() - frame - fontMetrics().height();
    m_list->setVisible(rows > 0);
    setGeometry(left, at.top(), width, frame + std::min(rows, std::max(room, 0)));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    auto const current = m_list->currentIndex().row();
    auto const step = [&](int from, int way) {
        if (auto const next = m_model->nextChoice(from, way); next >= 0) {
            choose(next);
        }
    };
    constexpr int page = 8;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(current + 1, 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(current - 1, -1);
        return true;
    case Qt::Key_PageDown:
        step(std::min(current + page, m_model->rowCount() - 1), m_model->nextChoice(current + page, 1) < 0 ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
        step(std::max(current - page, 0), 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace cartocontrat
