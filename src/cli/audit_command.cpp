// SPDX-License-Identifier: EUPL-1.2
#include "cli/audit_command.hpp"

#include "base/text.hpp"
#include "messages/words.hpp"
#include "workshop/audit.hpp"

#include <nlohmann/json.hpp>

#include <ostream>

namespace cartocontrat {
namespace {

using Json = nlohmann::ordered_json;

struct AuditedFile {
    std::filesystem::path file;
    Audit audit;
};

std::size_t countOf(Audit const& audit) {
    std::size_t count = 0;
    for (auto const& page : audit.pages) {
        count += page.findings.size();
    }
    return count;
}

QString millimetres(double value) {
    return QString::number(value, 'f', 1).replace(u'.', u',');
}

std::string placeOf(AuditFinding const& finding) {
    if (!finding.where || finding.where->isEmpty()) {
        return {};
    }
    auto const centre = finding.where->centre();
    return Words::tr(" [x %1 mm, y %2 mm]").arg(millimetres(centre.x), millimetres(centre.y)).toStdString();
}

void writeText(AuditedFile const& audited, std::ostream& out) {
    for (auto const& page : audited.audit.pages) {
        for (auto const& finding : page.findings) {
            out << page.name << placeOf(finding) << Words::text(" : ") << sentence(finding) << '\n';
        }
    }
    auto const found = countOf(audited.audit);
    auto const summary =
        found == 0 ? Words::tr("%1 : aucun défaut (pages : %2).") : Words::tr("%1 : défauts : %3 (pages : %2).");
    out << summary.arg(QString::fromStdString(audited.file.generic_string()))
               .arg(audited.audit.pages.size())
               .arg(found)
               .toStdString()
        << '\n';
    if (!audited.audit.unmeasured.empty()) {
        std::vector<std::string> titles;
        for (auto const rule : audited.audit.unmeasured) {
            titles.push_back(title(rule));
        }
        out << Words::text("Non mesuré sur ce fichier seul, mais sur le rapport de la page (export --report) : ")
            << join(titles, ", ") << ".\n";
    }
}

Json toJson(AuditFinding const& finding) {
    Json where = nullptr;
    if (finding.where && !finding.where->isEmpty()) {
        auto const& box = *finding.where;
        where = Json::array({box.minX, box.minY, box.width(), box.height()});
    }
    return {{"rule", ruleName(finding.rule)},
            {"message", sentence(finding)},
            {"what", finding.what},
            {"other", finding.other},
            {"box_mm", where},
            {"measured", finding.measured},
            {"limit", finding.limit}};
}

Json toJson(AuditedFile const& audited) {
    Json pages = Json::array(), unmeasured = Json::array();
    for (auto const& page : audited.audit.pages) {
        Json findings = Json::array();
        for (auto const& finding : page.findings) {
            findings.push_back(toJson(finding));
        }
        pages.push_back({{"page", page.name}, {"findings", findings}});
    }
    for (auto const rule : audited.audit.unmeasured) {
        unmeasured.push_back(ruleName(rule));
    }
    return {{"file", audited.file.generic_string()},
            {"findings", countOf(audited.audit)},
            {"pages", pages},
            {"unmeasured", unmeasured}};
}

} // namespace

ExitCode runAudit(AuditOptions const& options, ResourcePaths const& resources, Streams const& streams) {
    auto code = ExitCode::Done;
    Json files = Json::array();
    for (auto const& file : options.files) {
        auto audited = audit(file, resources);
        if (!audited) {
            writeError(streams.err, audited.error());
            code = ExitCode::Failed;
            continue;
        }
        AuditedFile const named{file, std::move(*audited)};
        if (code == ExitCode::Done && countOf(named.audit) > 0) {
            code = ExitCode::Warnings;
        }
        if (options.form == OutputForm::Json) {
            files.push_back(toJson(named));
        } else {
            writeText(named, streams.out);
        }
    }
    if (options.form == OutputForm::Json) {
        streams.out << Json{{"files", files}}.dump(2) << '\n';
    }
    return code;
}

} // namespace cartocontrat
