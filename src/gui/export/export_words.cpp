// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/export_words.hpp"

#include "base/text.hpp"
#include "gui/words/numbers.hpp"
#include "messages/messages.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace cartocontrat {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString decimal(double number, int decimals) {
    return spokenLocale().toString(number, 'f', decimals);
}

/// Three figures at most.
int decimalsOf(double number) {
    constexpr double tens = 10, hundreds = 100;
    return number < tens ? 2 : number < hundreds ? 1 : 0;
}

} // namespace

QString formatName(FileFormat format) {
    switch (format) {
    case FileFormat::Pdf:
        return QStringLiteral("PDF");
    case FileFormat::Png:
        return QStringLiteral("PNG");
    case FileFormat::Svg:
        return QStringLiteral("SVG");
    case FileFormat::Html:
        return QStringLiteral("HTML");
    case FileFormat::Csv:
        return QStringLiteral("CSV");
    }
    return {};
}

QString pagesText(std::size_t count) {
    return count == 0   ? ExportWords::tr("Aucune page")
           : count == 1 ? ExportWords::tr("1 page")
                        : ExportWords::tr("%1 pages").arg(count);
}

QString filesText(std::size_t count) {
    return count == 0   ? ExportWords::tr("Aucun fichier")
           : count == 1 ? ExportWords::tr("1 fichier")
                        : ExportWords::tr("%1 fichiers").arg(count);
}

QString sizeText(std::uintmax_t bytes) {
    constexpr double kilo = 1e3, mega = 1e6;
    auto const size = static_cast<double>(bytes);
    return size < mega ? ExportWords::tr("%1\u00A0ko").arg(decimal(std::ceil(size / kilo), 0))
                       : ExportWords::tr("%1\u00A0Mo").arg(decimal(size / mega, decimalsOf(size / mega)));
}

QString durationText(double seconds) {
    constexpr double tens = 10, minute = 60, minutes = 2 * minute;
    if (seconds >= minutes) {
        return ExportWords::tr("%1\u00A0min").arg(std::lround(seconds / minute));
    }
    bool const isWhole = seconds >= tens || seconds == std::floor(seconds);
    return ExportWords::tr("%1\u00A0s").arg(decimal(seconds, isWhole ? 0 : 1));
}

QString stateName(PageState state) {
    switch (state) {
    case PageState::Waiting:
        return ExportWords::tr("En attente");
    case PageState::Running:
        return ExportWords::tr("En cours…");
    case PageState::Written:
        return ExportWords::tr("Sans remarque");
    case PageState::Remarks:
        return ExportWords::tr("Remarques");
    case PageState::Failed:
        return ExportWords::tr("Échec");
    case PageState::Left:
        return ExportWords::tr("Non faite");
    }
    return {};
}

QString stateIcon(PageState state) {
    switch (state) {
    case PageState::Waiting:
    case PageState::Left:
        return QStringLiteral("waiting");
    case PageState::Running:
        return QStringLiteral("refresh");
    case PageState::Written:
        return QStringLiteral("done");
    case PageState::Remarks:
        return QStringLiteral("warn");
    case PageState::Failed:
        return QStringLiteral("error");
    }
    return {};
}

QString unlocatedText(std::size_t count) {
    return count == 1 ? ExportWords::tr("1 projet sans lieu") : ExportWords::tr("%1 projets sans lieu").arg(count);
}

QStringList remarkSentences(ExportedPage const& page, ContractData const& contracts) {
    QStringList sentences;
    for (auto const& error : page.record.errors) {
        sentences.append(QString::fromStdString(windowSentence(error)));
    }
    if (page.state == PageState::Left) {
        sentences.append(ExportWords::tr("L’export a été arrêté avant cette page."));
    }
    for (auto const& one : page.record.diagnostics.entries()) {
        if (one.severity == Severity::Warning) {
            auto what = one.what;
            if (auto const* const project = contracts.findProject(what.subject)) {
                what.subject = "«\u00A0" + typeset(project->title) + "\u00A0»";
            }
            for (auto& argument : what.arguments) {
                auto const* const project = contracts.findProject(argument);
                argument = project != nullptr ? typeset(project->title) : argument;
            }
            sentences.append(QString::fromStdString(windowSentence(what)));
        }
    }
    return sentences;
}

QString remarksText(ExportedPage const& page, ContractData const& contracts) {
    auto const sentences = remarkSentences(page, contracts);
    QStringList said;
    if (page.state == PageState::Failed || page.state == PageState::Left) {
        said = sentences.mid(0, 1);
        if (!page.record.errors.empty()) { // the folder is told once, for all
            for (auto const& argument : page.record.errors.front().arguments) {
                if (std::filesystem::path const file(argument); file.is_absolute()) {
                    said.front().replace(QString::fromStdString(argument),
                                         QString::fromStdString(file.filename().string()));
                }
            }
        }
    } else {
        if (auto const count = page.record.unlocated.size(); count > 0) {
            said.append(ExportWords::tr("%1, dans l’encadré").arg(unlocatedText(count)));
        }
        if (sentences.size() == 1) {
            said.append(sentences.front());
        } else if (!sentences.isEmpty()) {
            said.append(ExportWords::tr("%1 avertissements").arg(sentences.size()));
        }
    }
    return said.isEmpty() ? QStringLiteral("–") : said.join(QStringLiteral(" ; "));
}

QString outcomeText(ExportRun const& run) {
    auto const written = run.count({PageState::Written, PageState::Remarks});
    auto const failed = run.count({PageState::Failed}), left = run.count({PageState::Left});
    QStringList said{written == 0   ? ExportWords::tr("Aucune page écrite")
                     : written == 1 ? ExportWords::tr("1 page écrite")
                                    : ExportWords::tr("%1 pages écrites").arg(written)};
    if (failed > 0) {
        said.append(ExportWords::tr("%1 en échec").arg(failed));
    }
    if (left > 0) {
        said.append(left == 1 ? ExportWords::tr("1 non faite") : ExportWords::tr("%1 non faites").arg(left));
    }
    return said.join(QStringLiteral(", "));
}

} // namespace cartocontrat
