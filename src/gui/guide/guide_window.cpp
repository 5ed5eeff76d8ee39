// SPDX-License-Identifier: EUPL-1.2
#include "gui/guide/guide_window.hpp"

#include "gui/guide/guide_text.hpp"
#include "gui/icons/icon.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {

GuideWindow::GuideWindow(std::filesystem::path const& folder, QWidget* parent)
    : QDialog(parent), m_folder(QString::fromStdString(folder.string())), m_pages(readGuide(folder)),
      m_field(new QLineEdit(this)), m_list(new QListWidget(this)), m_count(new QLabel(this)),
      m_text(new GuideText(this)) {
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("Guide – Cartocontrat"));
    m_text->setAccessibleName(tr("Page du guide"));
    m_text->document()->setDocumentMargin(fontMetrics().height());
    auto* const body = new QSplitter(Qt::Horizontal, this);
    body->addWidget(makeContents());
    body->addWidget(m_text);
    body->setStretchFactor(1, 1);
    body->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(body, 1);
    layout->addLayout(makeFoot());
    constexpr int columns = 150, lines = 48, contentsColumns = 40; // of text
    auto const letter = fontMetrics().averageCharWidth();
    resize(letter * columns, fontMetrics().lineSpacing() * lines);
    body->setSizes({letter * contentsColumns, letter * (columns - contentsColumns)});
    connect(m_text, &QTextBrowser::historyChanged, this, &GuideWindow::followPage);
    if (m_pages.empty()) {
        m_text->setPlainText(tr("Le guide n’a pas été trouvé dans « %1 ». Le reste du programme marche sans lui. "
                                "Installez de nouveau Cartocontrat pour l’avoir.")
                                 .arg(m_folder));
    }
    search();
    m_text->setFocus();
}

QWidget* GuideWindow::makeContents() {
    auto* const contents = new QWidget(this);
    m_field->addAction(themedIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_field->setPlaceholderText(tr("Chercher dans le guide…"));
    m_field->setAccessibleName(tr("Chercher dans le guide"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Pages du guide"));
    m_list->setWordWrap(true);
    for (GuidePage const& page : m_pages) {
        m_list->addItem(page.title);
    }
    m_count->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* const layout = new QVBoxLayout(contents);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_field, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            showPage(m_pages[static_cast<std::size_t>(row)].name);
        }
    });
    return contents;
}

QLayout* GuideWindow::makeFoot() {
    auto* const row = new QHBoxLayout;
    auto const add = [this, row](char const* icon, QString const& text) {
        auto* const button = new QPushButton(themedIcon(QString::fromLatin1(icon)), text, this);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    auto* const back = add("previous", tr("Page &lue avant"));
    back->setEnabled(false);
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    auto* const contents = add("home", tr("&Sommaire"));
    connect(contents, &QPushButton::clicked, this, [this] { showPage(QString::fromLatin1(guideIndex)); });
    row->addStretch();
    connect(add("", tr("&Fermer")), &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void GuideWindow::showPage(QString const& name) {
    auto const isIt = [](QString const& wanted) {
        return [&wanted](GuidePage const& page) { return page.name == wanted; };
    };
    if (m_pages.empty() || name == page()) {
        return;
    }
    bool const isThere = std::any_of(m_pages.begin(), m_pages.end(), isIt(name));
    auto const shown = isThere ? name : m_pages.front().name;
    m_text->setSource(QUrl::fromLocalFile(QDir(m_folder).filePath(shown + QStringLiteral(".md"))),
                      QTextDocument::MarkdownResource);
    followPage();
}

QString GuideWindow::page() const {
    return m_text->source().isEmpty() ? QString() : QFileInfo(m_text->source().toLocalFile()).completeBaseName();
}

bool GuideWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto const key = static_cast<QKeyEvent const*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setFocus(Qt::OtherFocusReason);
            return QCoreApplication::sendEvent(m_list, event);
        }
    }
    return QDialog::eventFilter(watched, event);
}

QStringList GuideWindow::words() const {
    return foldGuideText(m_field->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// A page that is read stays, though it is not among those found.
void GuideWindow::search() {
    auto const asked = words();
    int found = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        auto const& text = m_pages[static_cast<std::size_t>(row)].text;
        bool const isFound =
            std::all_of(asked.begin(), asked.end(), [&text](QString const& word) { return text.contains(word); });
        m_list->item(row)->setHidden(!isFound);
        found += isFound ? 1 : 0;
    }
    m_count->setVisible(!asked.empty());
    m_count->setText(found == 0
                         ? tr("Aucune page pour « %1 ». Essayez un mot plus court.").arg(m_field->text().trimmed())
                     : found == 1 ? tr("1 page. Entrée va au passage suivant.")
                                  : tr("%1 pages. Entrée va au passage suivant.").arg(found));
    mark();
}

/// What is searched stands out in the page.
void GuideWindow::mark() {
    QList<QTextEdit::ExtraSelection> marks;
    auto const text = foldGuideText(m_text->toPlainText());
    for (QString const& word : words()) {
        for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size())) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(m_text->document());
            selection.cursor.setPosition(static_cast<int>(at));
            selection.cursor.setPosition(static_cast<int>(at + word.size()), QTextCursor::KeepAnchor);
            selection.format.setBackground(palette().highlight());
            selection.format.setForeground(palette().highlightedText());
            marks.append(selection);
        }
    }
    std::sort(marks.begin(), marks.end(),
              [](auto const& one, auto const& other) { return one.cursor.position() < other.cursor.position(); });
    m_text->setExtraSelections(marks);
}

/// The passage that follows in the page, else the first one of the next page found.
void GuideWindow::findNext() {
    auto const goTo = [this](int after) {
        auto const marks = m_text->extraSelections();
        auto const next = std::find_if(marks.begin(), marks.end(),
                                       [after](auto const& mark) { return mark.cursor.selectionStart() >= after; });
        if (next == marks.end()) {
            return false;
        }
        auto cursor = next->cursor;
        cursor.clearSelection();
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
        return true;
    };
    if (words().empty() || goTo(m_text->textCursor().position())) {
        return;
    }
    auto const count = m_list->count();
    for (int step = 1; step <= count; ++step) {
        auto const row = (std::max(m_list->currentRow(), 0) + step) % count;
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            goTo(0);
            return;
        }
    }
}

void GuideWindow::followPage() {
    auto const found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [name = page()](GuidePage const& one) { return one.name == name; });
    if (found != m_pages.end()) {
        m_list->setCurrentRow(static_cast<int>(found - m_pages.begin()));
        auto const guide = tr("Guide de Cartocontrat"); // which is what its first page is called
        setWindowTitle(found->title == guide ? guide : tr("%1 – Guide de Cartocontrat").arg(found->title));
    }
    mark();
}

} // namespace cartocontrat
