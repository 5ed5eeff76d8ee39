// SPDX-License-Identifier: EUPL-1.2
#include "gui/placing/commune_dialog.hpp"

#include "base/text.hpp"
#include "gui/icons/icon.hpp"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {
namespace {

constexpr int keyRole = Qt::UserRole; ///< folded name and INSEE code, to look for what is typed

} // namespace

CommuneDialog::CommuneDialog(std::shared_ptr<Workshop const> workshop, Project const& project, QWidget* parent)
    : QDialog(parent), m_workshop(std::move(workshop)), m_project(project), m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_remark(new QLabel(this)), m_place(nullptr) {
    setWindowTitle(tr("Choisir la commune"));
    auto* const title = new QLabel(QString::fromStdString(typeset(project.title)), this);
    auto bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setWordWrap(true);
    auto* const note = new QLabel(tr("Note : %1").arg(QString::fromStdString(typeset(project.note))), this);
    note->setWordWrap(true);
    note->setVisible(!project.note.empty());
    m_field->setPlaceholderText(tr("Commune ou code INSEE…"));
    m_field->setAccessibleName(tr("Chercher une commune"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Communes"));
    m_list->setUniformItemSizes(true);
    auto const letters = fontMetrics().averageCharWidth(), line = fontMetrics().height();
    m_list->setMinimumSize(64 * letters, 14 * line);
    m_remark->setWordWrap(true);
    m_remark->setMinimumHeight(line);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Annuler"));
    m_place = buttons->addButton(tr("Placer à cette commune"), QDialogButtonBox::AcceptRole);
    m_place->setDefault(true);
    auto* const layout = new QVBoxLayout(this);
    for (QWidget* const part : std::initializer_list<QWidget*>{title, note, m_field, m_list, m_remark, buttons}) {
        layout->addWidget(part);
    }
    connect(m_field, &QLineEdit::textChanged, this, &CommuneDialog::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommuneDialog::follow);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (!commune().empty()) {
            accept();
        }
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
    m_field->setFocus();
}

void CommuneDialog::fill() {
    m_choices = communesFor(*m_workshop, m_project);
    for (CommuneChoice const& choice : m_choices) {
        auto text = communeText(choice, *m_workshop);
        if (choice.isOfProject && choice.citation != Citation::None) {
            text += tr(" – citée par le projet");
        }
        auto* const item = new QListWidgetItem(text, m_list);
        item->setData(keyRole,
                      QString::fromStdString(foldCommuneName(choice.commune->name) + ' ' + choice.commune->insee));
        item->setToolTip(remarkOn(choice, *m_workshop, m_project));
        if (!choice.isOfProject) {
            item->setForeground(palette().color(QPalette::PlaceholderText));
        }
    }
    m_list->setCurrentRow(0);
    follow();
}

void CommuneDialog::narrow() {
    auto const words = split(foldCommuneName(m_field->text().toStdString()), ' ');
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        auto const key = m_list->item(row)->data(keyRole).toString().toStdString();
        bool const isFound = std::all_of(words.begin(), words.end(),
                                         [&](std::string const& word) { return key.find(word) != std::string::npos; });
        m_list->item(row)->setHidden(!isFound);
        first = isFound && first < 0 ? row : first;
    }
    m_list->setCurrentRow(first);
    follow();
}

void CommuneDialog::follow() {
    auto const row = m_list->currentRow();
    m_place->setEnabled(!commune().empty());
    m_remark->setText(row < 0 ? tr("Aucune commune de ce nom dans le département.")
                              : remarkOn(m_choices[static_cast<std::size_t>(row)], *m_workshop, m_project));
}

std::string CommuneDialog::commune() const {
    auto const row = m_list->currentRow();
    if (row < 0 || !m_choices[static_cast<std::size_t>(row)].isOfProject) {
        return {};
    }
    return m_choices[static_cast<std::size_t>(row)].commune->insee;
}

bool CommuneDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto const key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            return QCoreApplication::sendEvent(m_list, event);
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cartocontrat
