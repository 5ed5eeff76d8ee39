// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/diagnostics_model.hpp"

#include "base/text.hpp"
#include "gui/icons/icon.hpp"
#include "messages/messages.hpp"

#include <QFont>
#include <QIcon>

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
    case Remedy::Relink:
        return DiagnosticsModel::tr("Relier un fichier…");
    case Remedy::Reread:
        return DiagnosticsModel::tr("Relire les sources");
    case Remedy::None:
        break;
    }
    return {};
}

Remedy remedyOf(Code code, bool isOfProject) {
    switch (code) {
    case Code::RoadAbsent:
    case Code::CommuneAmbiguous:
        return Remedy::Place;
    case Code::LayerAbsent:
    case Code::LayerEmpty:
    case Code::FileMissing:
        return Remedy::Relink;
    case Code::RowsRejected:
    case Code::FileUnreadable:
    case Code::FileTruncated:
        return Remedy::Reread;
    default:
        return isOfProject ? Remedy::OpenCard : Remedy::None;
    }
}

/// A sentence of its own: the subject has its column.
QString sentenceWithout(Error error) {
    error.subject.clear();
    auto text = QString::fromStdString(sentence(error));
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

Finding findingOf(Gravity gravity, Error const& error, Workshop const& workshop) {
    Finding finding{gravity, sentenceWithout(error), {}, {}, {}, Remedy::None};
    auto const& contracts = *workshop.contracts;
    auto const* const project = contracts.findProject(error.subject);
    auto const* const commune = contracts.findCommune(error.subject);
    auto const* const place = contracts.findPlace(error.subject);
    auto const* const layer = workshop.background->find(error.subject);
    if (project != nullptr) {
        finding.object = QString::fromStdString(typeset(project->title));
        finding.project = project->id;
    } else if (commune != nullptr) {
        finding.object = QString::fromStdString(typeset(commune->name));
    } else if (place != nullptr) {
        finding.object = QString::fromStdString(typeset(place->name));
    } else if (layer != nullptr) {
        finding.object = QString::fromStdString(typeset(layer->title));
        finding.source = QString::fromStdString(layer->file);
    } else {
        finding.source = QString::fromStdString(error.subject);
    }
    finding.remedy = remedyOf(error.code, !finding.project.empty());
    return finding;
}

} // namespace

std::vector<Finding> findings(Diagnostics const& diagnostics, std::optional<Error> const& pageError,
                              Workshop const& workshop) {
    std::vector<Finding> all;
    if (pageError) {
        all.push_back(findingOf(Gravity::Error, *pageError, workshop));
    }
    for (auto const& one : diagnostics.entries()) {
        auto const gravity = one.severity == Severity::Warning ? Gravity::Warning : Gravity::Remark;
        all.push_back(findingOf(gravity, one.what, workshop));
    }
    std::stable_sort(all.begin(), all.end(), [](Finding const& a, Finding const& b) { return a.gravity < b.gravity; });
    return all;
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
        auto const key =
            foldCommuneName((one.what + QLatin1Char(' ') + one.object + QLatin1Char(' ') + one.source).toStdString());
        bool const hasWords = std::all_of(m_words.begin(), m_words.end(),
                                          [&](std::string const& word) { return key.find(word) != std::string::npos; });
        if (m_gravities.contains(one.gravity) && hasWords) {
            m_rows.push_back(i);
        }
    }
}

int DiagnosticsModel::countOf(Gravity gravity) const {
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [&](Finding const& one) { return one.gravity == gravity; }));
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
    if (role == Qt::FontRole && index.column() == ToDo) {
        QFont link;
        link.setUnderline(true);
        return link;
    }
    bool const isSpoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isSpoken) {
        return {};
    }
    switch (index.column()) {
    case Icon:
        return isSpoken ? gravityName(one.gravity) : QString();
    case What:
        return one.what;
    case Object:
        return one.object;
    case Source:
        return one.source;
    default:
        return remedyName(one.remedy);
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
