// SPDX-License-Identifier: EUPL-1.2
#include "workshop/text_alternative.hpp"

#include "base/text.hpp"
#include "messages/words.hpp"

#include <QString>

#include <algorithm>
#include <tuple>

namespace cartocontrat {
namespace {

using ProjectLine = PageDescription::ProjectLine;
using PresenceLine = PageDescription::PresenceLine;

std::string escaped(std::string const& text) {
    return QString::fromStdString(text).toHtmlEscaped().toStdString();
}

/// "Lumbres · 2015-2018" as its place and its period; a period alone is one that the template knows.
std::pair<std::string, std::string> placeAndPeriod(std::string const& text, PageTemplate const& pageTemplate) {
    constexpr std::string_view separator = " · ";
    for (auto const& [period, words] : pageTemplate.periods) {
        std::string const said = typeset(words.words);
        if (said.empty() || !text.ends_with(said)) {
            continue;
        }
        std::string const place = text.substr(0, text.size() - said.size());
        if (place.empty() || place.ends_with(separator)) {
            return {place.substr(0, place.size() - std::min(place.size(), separator.size())), said};
        }
    }
    return {text, {}};
}

std::vector<ProjectLine> projectLines(Inventory const& inventory, PageTemplate const& pageTemplate,
                                      ContractData const& contracts) {
    std::vector<ProjectLine> lines;
    auto const themeOf = [&](std::string const& id) {
        auto const* const project = contracts.findProject(id);
        return project == nullptr ? std::string() : pageTemplate.themeLabel(pageTemplate.themeOf(*project));
    };
    for (DrawnCallout const& callout : inventory.callouts) {
        auto const [place, period] = placeAndPeriod(callout.place, pageTemplate);
        lines.push_back({themeOf(callout.project), callout.title, place, period, callout.amount});
    }
    for (DrawnRow const& row : inventory.rows) {
        lines.push_back({themeOf(row.project), row.title, row.list, row.period, row.amount});
    }
    auto const rank = [&](ProjectLine const& line) {
        auto const& themes = pageTemplate.themes;
        return std::find_if(themes.begin(), themes.end(),
                            [&](Theme const& theme) { return theme.label == line.theme; }) -
               themes.begin();
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&](ProjectLine const& a, ProjectLine const& b) { return rank(a) < rank(b); });
    return lines;
}

std::string categoryLabel(std::string const& category, PageTemplate const& pageTemplate) {
    for (LegendGroup const& group : pageTemplate.legend) {
        for (LegendEntry const& entry : group.entries) {
            if (entry.symbol == LegendSymbol::Presence && entry.key == category) {
                return entry.label;
            }
        }
    }
    return category;
}

bool isOf(Place const& place, Territory const& territory) {
    auto const& epcis = territory.epcis;
    return std::find(epcis.begin(), epcis.end(), place.epciSiren) != epcis.end();
}

std::vector<PresenceLine> presenceLines(Inventory const& inventory, Territory const& territory,
                                        PageTemplate const& pageTemplate, ContractData const& contracts) {
    std::vector<PresenceLine> lines;
    for (DrawnPresence const& sign : inventory.presence) {
        auto const slash = sign.subject.rfind('/');
        std::string const category = sign.subject.substr(0, slash);
        std::string const insee = slash == std::string::npos ? "" : sign.subject.substr(slash + 1);
        auto const* const commune = contracts.findCommune(insee);
        std::vector<std::string> names;
        for (Place const& place : contracts.places) {
            if (place.category == category && place.insee == insee && isOf(place, territory)) {
                names.push_back(typeset(place.name));
            }
        }
        std::size_t const count = std::max<std::size_t>(names.size(), 1);
        names.erase(std::remove(names.begin(), names.end(), ""), names.end());
        lines.push_back({commune == nullptr ? insee : typeset(commune->name), categoryLabel(category, pageTemplate),
                         join(names, ", "), count});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](PresenceLine const& a, PresenceLine const& b) { return fold(a.commune) < fold(b.commune); });
    return lines;
}

/// A table whose first column names its rows.
std::string table(std::string const& caption, std::vector<std::string> const& header,
                  std::vector<std::vector<std::string>> const& rows) {
    std::string html = "<table>\n<caption>" + escaped(caption) + "</caption>\n<thead><tr>";
    for (std::string const& cell : header) {
        html += "<th scope=\"col\">" + escaped(cell) + "</th>";
    }
    html += "</tr></thead>\n<tbody>\n";
    for (auto const& row : rows) {
        html += "<tr><th scope=\"row\">" + escaped(row.front()) + "</th>";
        for (std::size_t i = 1; i < row.size(); ++i) {
            html += "<td>" + escaped(row[i]) + "</td>";
        }
        html += "</tr>\n";
    }
    return html + "</tbody>\n</table>\n";
}

std::string projectSection(PageDescription const& page) {
    std::string html = "<h2>" + escaped(page.heading) + "</h2>\n";
    if (page.projects.empty()) {
        html += "<p>" + escaped(Words::text("Aucun encadré sur cette carte.")) + "</p>\n";
    }
    for (std::size_t first = 0; first < page.projects.size();) {
        std::string const& theme = page.projects[first].theme;
        std::vector<std::vector<std::string>> rows;
        for (; first < page.projects.size() && page.projects[first].theme == theme; ++first) {
            ProjectLine const& line = page.projects[first];
            rows.push_back({line.title, line.place, line.period, line.amount});
        }
        html +=
            "<h3>" + escaped(theme) + "</h3>\n" +
            table(Words::tr("%1 : sur la carte").arg(QString::fromStdString(theme)).toStdString(),
                  {Words::text("Intitulé"), Words::text("Lieu"), Words::text("Période"), Words::text("Montant")}, rows);
    }
    return html;
}

std::string presenceSection(PageDescription const& page) {
    std::string html = "<h2>" + escaped(Words::text("Présence du Département")) + "</h2>\n";
    if (page.presence.empty()) {
        return html + "<p>" + escaped(Words::text("Aucun lieu sur cette carte.")) + "</p>\n";
    }
    std::vector<std::vector<std::string>> rows;
    for (PresenceLine const& line : page.presence) {
        rows.push_back({line.commune, line.category, std::to_string(line.count), line.names});
    }
    return html + table(Words::text("Lieux par commune"),
                        {Words::text("Commune"), Words::text("Lieu"), Words::text("Nombre"), Words::text("Noms")},
                        rows);
}

std::string csvLine(std::vector<std::string> const& cells) {
    std::string line;
    for (std::string const& cell : cells) {
        line += line.empty() ? "" : ";";
        bool const isQuoted = cell.find_first_of(";\"\r\n") != std::string::npos;
        std::string doubled = cell;
        for (std::size_t at = doubled.find('"'); at != std::string::npos; at = doubled.find('"', at + 2)) {
            doubled.insert(at, 1, '"');
        }
        line += isQuoted ? "\"" + doubled + "\"" : cell;
    }
    return line + "\r\n";
}

} // namespace

PageDescription describePage(Scene const& scene, PageRecord const& record, PageTemplate const& pageTemplate,
                             ContractData const& contracts) {
    Inventory const& inventory = record.inventory;
    return {scene.title,
            scene.subject,
            inventory.facts,
            inventory.sources,
            inventory.notice,
            typeset(pageTemplate.word("by-theme")),
            projectLines(inventory, pageTemplate, contracts),
            presenceLines(inventory, record.territory, pageTemplate, contracts)};
}

std::string toHtml(PageDescription const& page) {
    std::string html = "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
                       escaped(page.title) +
                       "</title>\n<style>body{font-family:Lato,sans-serif;color:#22303c;max-width:60em;margin:auto;"
                       "padding:1em}table{border-collapse:collapse;width:100%;margin-bottom:1.5em}caption{text-align:"
                       "left;padding:.3em 0}th,td{border:1px solid #5c6873;padding:.3em .5em;text-align:left;"
                       "vertical-align:top}tbody th{font-weight:normal}</style>\n</head>\n<body>\n<main>\n<h1>" +
                       escaped(page.title) + "</h1>\n<p>" + escaped(page.subject) + "</p>\n<p>" + escaped(page.facts) +
                       "</p>\n";
    html += projectSection(page) + presenceSection(page);
    html += "<h2>" + escaped(Words::text("Sources")) + "</h2>\n<p>" + escaped(page.sources) + "</p>\n";
    if (!page.notice.empty()) {
        html += "<p>" + escaped(page.notice) + "</p>\n";
    }
    return html + "</main>\n</body>\n</html>\n";
}

std::string toCsv(PageDescription const& page) {
    std::string csv =
        "\xEF\xBB\xBF" + csvLine({"rubrique", "groupe", "intitule", "lieu", "periode", "montant", "nombre"});
    csv += csvLine({Words::text("carte"), "", page.title, "", "", "", ""});
    csv += csvLine({Words::text("faits"), "", page.facts, "", "", "", ""});
    for (ProjectLine const& line : page.projects) {
        csv += csvLine({Words::text("projet"), line.theme, line.title, line.place, line.period, line.amount, ""});
    }
    for (PresenceLine const& line : page.presence) {
        csv += csvLine(
            {Words::text("présence"), line.category, line.names, line.commune, "", "", std::to_string(line.count)});
    }
    return csv + csvLine({Words::text("sources"), "", page.sources, "", "", "", ""});
}

std::string toPlainText(PageDescription const& page) {
    std::string text = page.title + "\n" + page.subject + "\n" + page.facts + "\n\n" + page.heading + "\n";
    if (page.projects.empty()) {
        text += Words::text("Aucun encadré sur cette carte.") + "\n";
    }
    std::string theme;
    for (ProjectLine const& line : page.projects) {
        if (line.theme != theme) {
            theme = line.theme;
            text += "\n" + theme + "\n";
        }
        std::vector<std::string> facts{line.title, line.place, line.period, line.amount};
        facts.erase(std::remove(facts.begin(), facts.end(), ""), facts.end());
        text += "– " + join(facts, ", ") + "\n";
    }
    text += "\n" + Words::text("Présence du Département") + "\n";
    if (page.presence.empty()) {
        text += Words::text("Aucun lieu sur cette carte.") + "\n";
    }
    for (PresenceLine const& line : page.presence) {
        text += "– " + line.commune + Words::text(" : ") + line.category;
        if (line.count > 1) {
            text += " (" + std::to_string(line.count) + ")";
        }
        text += (line.names.empty() ? "" : ", " + line.names) + "\n";
    }
    text += "\n" + page.sources + "\n";
    return page.notice.empty() ? text : text + page.notice + "\n";
}

} // namespace cartocontrat
