// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/diagnostics_model.hpp"

#include "base/text.hpp"
#include "domain/contract_index.hpp"
#include "gui/icons/icon.hpp"
#include "gui/session/session.hpp"
#include "gui/words/project_words.hpp"
#include "messages/messages.hpp"

#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QPalette>
#include <QRegularExpression>

#include <algorithm>

namespace cartocontrat {
namespace {

QString gravityName(Gravity gravity) {
    switch (gravity) {
    case Gravity::Error:
        return DiagnosticsModel::tr("Erreur");
    case Gravity::Warning:
        return DiagnosticsModel::tr("Avertissement");
    case Gravity::Remark:
        return DiagnosticsModel::tr("Remarque");
    }
    return {};
}

QString gravityIcon(Gravity gravity) {
    switch (gravity) {
    case Gravity::Error:
        return QStringLiteral("error");
    case Gravity::Warning:
        return QStringLiteral("warn");
    case Gravity::Remark:
        break;
    }
    return QStringLiteral("information");
}

QString remedyName(Remedy remedy) {
    switch (remedy) {
    case Remedy::OpenCard:
        return DiagnosticsModel::tr("Ouvrir la fiche");
    case Remedy::Place:
        return DiagnosticsModel::tr("Choisir la commune…");
    case Remedy::PlaceAll:
        return DiagnosticsModel::tr("Les placer…");
    case Remedy::Relink:
        return DiagnosticsModel::tr("Relier un fichier…");
    case Remedy::OpenSources:
        return DiagnosticsModel::tr("Voir les sources…");
    case Remedy::ShowPlace:
    case Remedy::ShowCommune:
        return DiagnosticsModel::tr("Afficher");
    case Remedy::Reread:
        return DiagnosticsModel::tr("Relire les sources");
    case Remedy::None:
        break;
    }
    return {};
}

/// `otherwise`: what the thing it is about allows.
Remedy remedyOf(Code code, Remedy otherwise) {
    switch (code) {
    case Code::RoadAbsent:
    case Code::CommuneAmbiguous:
        return Remedy::Place;
    case Code::FileMissing:
    case Code::FolderMissing:
        return Remedy::Relink;
    case Code::RowsRejected:
    case Code::FileUnreadable:
    case Code::FileTruncated:
        return Remedy::Reread;
    case Code::AnatomyStep:
    case Code::LabelDropped:
    case Code::LeaderCrossing:
    case Code::ContractAbsent:
    case Code::NoProject:
    case Code::PinMoved:
    case Code::PinUnused:
    case Code::SideUnavailable:
    case Code::CalloutHidden:
    case Code::ProjectChanged:
    case Code::ProjectDeleted:
    case Code::ChangeUnused: // of the page or the document: the sources are right
        return otherwise == Remedy::OpenSources ? Remedy::None : otherwise;
    default:
        return otherwise;
    }
}

/// A sentence of its own: the subject has its column.
QString sentenceWithout(Error error) {
    error.subject.clear();
    auto text = QString::fromStdString(windowSentence(error));
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

/// What happened, and the sentences after it, which tell what to do.
std::pair<QString, QString> parted(QString const& text) {
    static QRegularExpression const end(QStringLiteral("[.!?] (?=\\p{Lu})"));
    auto const found = end.match(text);
    return found.hasMatch() ? std::pair(text.left(found.capturedStart() + 1), text.mid(found.capturedEnd()))
                            : std::pair(text, QString());
}

Finding findingOf(Gravity gravity, Error const& error, Workshop const& workshop, ContractIndex const& known) {
    auto const* project = known.project(error.subject);
    auto titled = error;
    for (auto& argument : titled.arguments) {
        if (auto const* const told = known.project(argument)) {
            argument = typeset(told->title);
            project = project != nullptr ? project : told;
        }
    }
    auto [what, wayOut] = parted(sentenceWithout(std::move(titled)));
    Finding finding{gravity, std::move(what), std::move(wayOut), {}, {}, {}, Remedy::None};
    auto const* const commune = known.commune(error.subject);
    auto const* const place = known.place(error.subject);
    auto const* const layer = workshop.background->find(error.subject);
    auto otherwise = error.subject.empty() ? Remedy::None : Remedy::OpenSources;
    if (project != nullptr) {
        finding.object = QString::fromStdString(typeset(project->title));
        finding.project = project->id;
        otherwise = Remedy::OpenCard;
    } else if (commune != nullptr) {
        finding.object = QString::fromStdString(typeset(commune->name));
        finding.subject = commune->insee;
        otherwise = Remedy::ShowCommune;
    } else if (place != nullptr) {
        finding.object = QString::fromStdString(typeset(place->name));
        finding.subject = place->id;
        otherwise = Remedy::ShowPlace;
    } else if (layer != nullptr) {
        finding.object = QString::fromStdString(typeset(layer->title));
        finding.source = QString::fromStdString(layer->file);
    } else {
        finding.source = QString::fromStdString(error.subject);
    }
    finding.remedy = remedyOf(error.code, gravity == Gravity::Error ? Remedy::None : otherwise);
    return finding;
}

} // namespace

std::vector<Finding> findings(Diagnostics const& diagnostics, std::optional<Error> const& pageError,
                              Workshop const& workshop, ContractIndex const& known) {
    std::vector<Finding> all;
    if (pageError) {
        all.push_back(findingOf(Gravity::Error, *pageError, workshop, known));
    }
    for (auto const& one : diagnostics.entries()) {
        auto const gravity = one.severity == Severity::Warning ? Gravity::Warning : Gravity::Remark;
        all.push_back(findingOf(gravity, one.what, workshop, known));
    }
    std::stable_sort(all.begin(), all.end(), [](Finding const& a, Finding const& b) { return a.gravity < b.gravity; });
    return all;
}

std::vector<Finding> findings(Session const& session) {
    if (!session.workshop()) {
        return {};
    }
    // A page that cannot be made is no fault of a map that is looked at.
    auto const pageError = session.view() == View::Page ? session.pageError() : std::nullopt;
    auto all = findings(session.diagnostics(), pageError, *session.workshop(), *session.contractIndex());
    auto const& page = session.page();
    if (auto const count = page && !session.pageError() ? page->unlocated.size() : 0; count > 0) {
        auto const what =
            count == 1
                ? DiagnosticsModel::tr("1 projet sans lieu : il reste dans l’encadré de la page")
                : DiagnosticsModel::tr("%1 projets sans lieu : ils restent dans l’encadré de la page").arg(count);
        auto const first =
            std::find_if(all.begin(), all.end(), [](Finding const& one) { return one.gravity != Gravity::Error; });
        all.insert(first,
                   {Gravity::Warning, what, {}, officialName(session.territory().name), {}, {}, Remedy::PlaceAll});
    }
    return all;
}

int countOf(std::vector<Finding> const& findings, Gravity gravity) {
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [&](Finding const& one) { return one.gravity == gravity; }));
}

void DiagnosticsModel::show(std::vector<Finding> findings) {
    if (findings == m_all) {
        return;
    }
    beginResetModel();
    m_all = std::move(findings);
    gather();
    endResetModel();
}

void DiagnosticsModel::narrow(std::set<Gravity> const& gravities, QString const& text) {
    beginResetModel();
    m_gravities = gravities;
    m_words = split(foldCommuneName(text.toStdString()), ' ');
    gather();
    endResetModel();
}

void DiagnosticsModel::gather() {
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        auto const& one = m_all[i];
        auto const key = foldCommuneName(
            (one.what + QLatin1Char(' ') + one.wayOut + QLatin1Char(' ') + one.object + QLatin1Char(' ') + one.source)
                .toStdString());
        bool const hasWords = std::all_of(m_words.begin(), m_words.end(),
                                          [&](std::string const& word) { return key.find(word) != std::string::npos; });
        if (m_gravities.contains(one.gravity) && hasWords) {
            m_rows.push_back(i);
        }
    }
}

Sheet DiagnosticsModel::sheet() const {
    Sheet sheet{tr("Diagnostics").toStdString(), {}, {}};
    for (int column = 0; column < ColumnCount; ++column) {
        sheet.columns.push_back(headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().toStdString());
    }
    for (int row = 0; row < rowCount(); ++row) {
        auto& cells = sheet.rows.emplace_back();
        for (int column = 0; column < ColumnCount; ++column) {
            cells.emplace_back(data(index(row, column), Qt::AccessibleTextRole).toString().toStdString());
        }
    }
    return sheet;
}

QString DiagnosticsModel::sentenceOf(int row) const {
    auto const& one = finding(row);
    return one.wayOut.isEmpty() ? one.what : one.what + QLatin1Char(' ') + one.wayOut;
}

int DiagnosticsModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DiagnosticsModel::columnCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiagnosticsModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    auto const& one = finding(index.row());
    if (role == Qt::DecorationRole) {
        return index.column() == Icon ? QVariant(themedIcon(gravityIcon(one.gravity))) : QVariant();
    }
    if (role == Qt::FontRole && index.column() == ToDo && one.remedy != Remedy::None) {
        QFont link;
        link.setUnderline(true);
        return link;
    }
    if (role == Qt::ForegroundRole && index.column() == ToDo && one.remedy != Remedy::None) {
        return QGuiApplication::palette().brush(QPalette::Link);
    }
    bool const isSpoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isSpoken) {
        return {};
    }
    switch (index.column()) {
    case Icon:
        return isSpoken ? gravityName(one.gravity) : QString();
    case What:
        return isSpoken ? sentenceOf(index.row()) : one.what;
    case Object:
        return one.object;
    case Source:
        return one.source;
    default:
        return one.remedy == Remedy::None ? one.wayOut : remedyName(one.remedy);
    }
}

QVariant DiagnosticsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (section) {
    case Icon:
        return role == Qt::AccessibleTextRole ? tr("Gravité") : QString();
    case What:
        return tr("Ce qui s’est passé");
    case Object:
        return tr("Objet");
    case Source:
        return tr("Source");
    default:
        return tr("Que faire");
    }
}

} // namespace cartocontrat
