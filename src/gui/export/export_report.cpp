// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/export_report.hpp"

#include "gui/export/export_words.hpp"
#include "gui/export/report_model.hpp"
#include "gui/icons/icon.hpp"
#include "gui/words/outside_program.hpp"
#include "gui/words/project_words.hpp"
#include "messages/messages.hpp"
#include "workshop/output_folder.hpp"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <numeric>

namespace cartocontrat {
namespace {

QString folderOf(ExportRun const& run) {
    return QString::fromStdString(run.job().plan.output.folder.string());
}

std::size_t filesWritten(ExportRun const& run) {
    auto const& pages = run.pages();
    return std::accumulate(pages.begin(), pages.end(), std::size_t{0},
                           [](std::size_t sum, ExportedPage const& page) { return sum + page.record.files.size(); });
}

std::uintmax_t bytesWritten(ExportRun const& run) {
    auto const& pages = run.pages();
    return std::accumulate(pages.begin(), pages.end(), std::uintmax_t{0},
                           [](std::uintmax_t sum, ExportedPage const& page) { return sum + page.bytes; });
}

} // namespace

ExportReport::ExportReport(ExportRun& run, QWidget* parent)
    : QDialog(parent), m_run(run), m_model(new ReportModel(run, this)), m_clean(nullptr), m_remarked(nullptr),
      m_failed(nullptr), m_summary(new QLabel(this)), m_showClean(new QCheckBox(tr("&Sans remarque"), this)),
      m_showRemarked(new QCheckBox(tr("&Avec remarques"), this)),
      m_showFailed(new QCheckBox(tr("En éc&hec ou non faites"), this)), m_field(new QLineEdit(this)),
      m_table(new QTableView(this)), m_detailIcon(new QLabel(this)), m_detail(new QTextBrowser(this)),
      m_retry(new QPushButton(themedIcon(QStringLiteral("refresh")), tr("&Réessayer cette page"), this)),
      m_again(nullptr) {
    setObjectName(QStringLiteral("export-report"));
    setWindowTitle(tr("Rapport d’export – Cartocontrat"));
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(makeHead());
    layout->addLayout(makeFilters());
    makeTable();
    layout->addWidget(m_table, 1);
    layout->addWidget(makeDetail());
    layout->addLayout(makeFoot());
    connect(&run, &ExportRun::pageChanged, this, &ExportReport::tell);
    connect(&run, &ExportRun::ended, this, [this] {
        narrow();
        tell();
    });
    constexpr int columns = 150, lines = 44; // of text
    QSize const wanted(fontMetrics().averageCharWidth() * columns, fontMetrics().lineSpacing() * lines);
    resize(parent ? wanted.boundedTo(parent->size()) : wanted);
    tell();
}

QHBoxLayout* ExportReport::makeHead() {
    auto* const row = new QHBoxLayout;
    auto const addCount = [&](char const* icon) {
        auto* const box = new QFrame(this);
        box->setFrameShape(QFrame::StyledPanel);
        auto* const inside = new QHBoxLayout(box);
        auto* const picture = new QLabel(box);
        constexpr int side = 20;
        picture->setPixmap(themedIcon(QString::fromLatin1(icon)).pixmap(side));
        auto* const words = new QLabel(box);
        inside->addWidget(picture);
        inside->addWidget(words);
        row->addWidget(box);
        return words;
    };
    m_clean = addCount("done");
    m_remarked = addCount("warn");
    m_failed = addCount("error");
    row->addStretch();
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summary->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_summary, &QLabel::linkActivated, this, &ExportReport::openFolder);
    row->addWidget(m_summary);
    return row;
}

QHBoxLayout* ExportReport::makeFilters() {
    auto* const row = new QHBoxLayout;
    for (auto* const box : {m_showClean, m_showRemarked, m_showFailed}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &ExportReport::narrow);
        row->addWidget(box);
    }
    row->addStretch();
    m_field->setPlaceholderText(tr("Filtrer les pages…"));
    m_field->setAccessibleName(tr("Filtrer les pages"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    connect(m_field, &QLineEdit::textChanged, this, &ExportReport::narrow);
    row->addWidget(m_field);
    return row;
}

void ExportReport::makeTable() {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Pages de l’export"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    auto* const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReportModel::Remarks, QHeaderView::Stretch);
    connect(m_table, &QTableView::clicked, this, &ExportReport::open);
    connect(m_table, &QTableView::activated, this, &ExportReport::open);
    auto const follow = [this] {
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExportReport::tellDetail);
    };
    follow();
}

QWidget* ExportReport::makeDetail() {
    auto* const box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    auto* const row = new QHBoxLayout(box);
    constexpr double lines = 4.5;
    m_detail->setFixedHeight(static_cast<int>(lines * fontMetrics().lineSpacing()));
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->viewport()->setAutoFillBackground(false);
    m_detail->document()->setDocumentMargin(0);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("Remarques sur la page choisie"));
    row->addWidget(m_detailIcon, 0, Qt::AlignTop);
    row->addWidget(m_detail, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (auto const page = chosen(); page && !m_run.isRunning()) {
            m_run.retry({*page});
        }
    });
    return box;
}

QHBoxLayout* ExportReport::makeFoot() {
    auto* const row = new QHBoxLayout;
    auto const addButton = [&](char const* icon, QString const& text, auto act) {
        auto* const button = new QPushButton(themedIcon(QString::fromLatin1(icon)), text, this);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    addButton("save", tr("&Enregistrer le rapport…"), [this] { askWhere(); });
    addButton("copy", tr("&Copier"), [this] { QGuiApplication::clipboard()->setText(m_model->toText()); });
    row->addStretch();
    m_again = addButton("repeat", tr("Re&faire l’export"), [this] {
        if (!m_run.isRunning()) {
            m_run.start();
        }
    });
    addButton("open", tr("&Ouvrir le dossier"), [this] { openFolder(); });
    auto* const close = addButton("", tr("Fermer"), [this] { accept(); });
    close->setDefault(true);
    return row;
}

void ExportReport::tell() {
    auto const show = [](QLabel& label, std::size_t count, QString const& one, QString const& many) {
        label.setText(
            QStringLiteral("<b style='font-size:large'>%1</b>&nbsp; %2").arg(count).arg(count < 2 ? one : many));
    };
    show(*m_clean, m_run.count({PageState::Written}), tr("page sans remarque"), tr("pages sans remarque"));
    show(*m_remarked, m_run.count({PageState::Remarks}), tr("page avec remarques"), tr("pages avec remarques"));
    auto const left = m_run.count({PageState::Left});
    if (left == 0) {
        show(*m_failed, m_run.count({PageState::Failed}), tr("page en échec"), tr("pages en échec"));
    } else {
        show(*m_failed, m_run.count({PageState::Failed, PageState::Left}), tr("page en échec ou non faite"),
             tr("pages en échec ou non faites"));
    }
    auto const wanted = m_run.pages().size() * m_run.job().plan.output.formats.size();
    auto const written = filesWritten(m_run);
    auto const files = written == 0   ? tr("Aucun fichier écrit sur %1").arg(wanted)
                       : written == 1 ? tr("1 fichier écrit sur %1").arg(wanted)
                                      : tr("%1 fichiers écrits sur %2").arg(written).arg(wanted);
    m_summary->setText(
        tr("<b>%1</b>, %2 en %3<br><a href='folder'>%4</a>")
            .arg(files, sizeText(bytesWritten(m_run)), durationText(m_run.seconds()), folderOf(m_run).toHtmlEscaped()));
    m_model->refresh();
    m_again->setEnabled(!m_run.isRunning());
    tellDetail();
}

void ExportReport::tellDetail() {
    auto const page = chosen();
    m_retry->setVisible(page.has_value());
    if (!page) {
        m_detailIcon->clear();
        m_detail->setHtml(m_run.error() ? QString::fromStdString(windowSentence(*m_run.error())).toHtmlEscaped()
                                        : tr("Choisissez une page pour en lire les remarques."));
        return;
    }
    auto const& one = m_run.pages()[*page];
    constexpr int side = 16;
    m_detailIcon->setPixmap(themedIcon(stateIcon(one.state)).pixmap(side));
    m_retry->setEnabled(!m_run.isRunning());
    auto title =
        officialName(one.territory.name).toHtmlEscaped() + QStringLiteral(", ") + stateName(one.state).toLower();
    auto sentences = remarkSentences(one, *m_run.job().workshop->contracts);
    if (auto const count = one.record.unlocated.size(); count > 0) {
        sentences.prepend(tr("%1, dans l’encadré.").arg(unlocatedText(count)));
    }
    if (one.state == PageState::Failed) {
        auto const missing = m_model->unwritten(*page);
        title = (missing.size() == 1 ? tr("%1, %2 non écrit") : tr("%1, %2 non écrits"))
                    .arg(officialName(one.territory.name).toHtmlEscaped(), missing.join(QStringLiteral(", ")));
        sentences.append(one.record.files.empty()
                             ? tr("Les fichiers d’avant sont intacts. Corrigez la cause, puis réessayez.")
                             : tr("Les autres fichiers de la page sont écrits, ceux d’avant intacts."));
    }
    QString text;
    for (auto const& sentence : sentences) {
        text += QStringLiteral("<br>") + sentence.toHtmlEscaped();
    }
    m_detail->setHtml(QStringLiteral("<b>%1</b>%2").arg(title, text));
}

std::optional<std::size_t> ExportReport::chosen() const {
    auto const index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->page(index.row())) : std::nullopt;
}

void ExportReport::narrow() {
    auto const page = chosen();
    std::set<PageState> states{PageState::Waiting, PageState::Running};
    if (m_showClean->isChecked()) {
        states.insert(PageState::Written);
    }
    if (m_showRemarked->isChecked()) {
        states.insert(PageState::Remarks);
    }
    if (m_showFailed->isChecked()) {
        states.insert({PageState::Failed, PageState::Left});
    }
    m_model->narrow(states, m_field->text());
    for (int row = 0; page && row < m_model->rowCount(); ++row) {
        if (m_model->page(row) == *page) {
            m_table->selectRow(row);
        }
    }
    tellDetail();
}

void ExportReport::open(QModelIndex const& index) {
    if (auto const file = m_model->file(index); !file.empty()) {
        openOutside(file, this);
    }
}

void ExportReport::openFolder() {
    openOutside(m_run.job().plan.output.folder, this);
}

void ExportReport::askWhere() {
    auto const file = QFileDialog::getSaveFileName(this, tr("Enregistrer le rapport"),
                                                   folderOf(m_run) + QStringLiteral("/rapport.json"),
                                                   tr("Rapport, que « audit » lit (*.json);;Tableau (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    if (auto const saved = save(file.toStdString()); !saved) {
        QMessageBox::warning(this, tr("Le rapport n’a pas été enregistré"),
                             QString::fromStdString(windowSentence(saved.error())));
    }
}

Result<void> ExportReport::save(std::filesystem::path const& file) const {
    if (file.extension() != ".csv") {
        return writeTextFile(file, m_run.report());
    }
    auto table = m_model->toText();
    table.replace(QLatin1Char('"'), QStringLiteral("\"\"")).replace(QLatin1Char('\t'), QStringLiteral("\";\""));
    auto lines = table.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    std::string text = "\xEF\xBB\xBF";
    for (auto const& line : lines) {
        text += QStringLiteral("\"%1\"\r\n").arg(line).toStdString();
    }
    return writeTextFile(file, text);
}

} // namespace cartocontrat
