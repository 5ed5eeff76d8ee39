// SPDX-License-Identifier: EUPL-1.2
#include "workshop/import/row_check.hpp"

#include "base/text.hpp"
#include "sources/lists/list_desk.hpp"

#include <algorithm>
#include <array>

namespace cartocontrat {

namespace {

bool isPlaced(Project const& project) {
    return project.rule != LocationRule::Unknown && project.rule != LocationRule::Epci;
}

} // namespace

/// One row being read: what its cells mean, and what is wrong with them.
class RowChecker::Reading {
public:
    Reading(RowChecker& checker, RowCells const& cells, RowPlace const& where, Identity asked)
        : place(where), identity(asked), m_checker(checker), m_cells(cells) {}

    [[nodiscard]] std::string text(std::string const& part) const {
        auto const cell = m_cells.find(part);
        return cell == m_cells.end() ? std::string() : std::string(trimmed(cell->second));
    }

    /// As the data have it; empty where it is not told, or told wrongly.
    std::string value(std::string const& part) {
        auto const* const field = findField(m_checker.m_subject, part);
        auto reading = m_checker.m_values.read(field->form, column(part), text(part));
        if (reading.error) {
            fail(part, reading.error->code, std::move(reading.error->arguments), std::move(reading.proposals));
        }
        return std::move(reading.value);
    }

    void fail(std::string const& part, Code code, std::vector<std::string> arguments,
              std::vector<std::string> proposals) {
        checked.issues.push_back(
            {part, text(part), Error{code, place.subject, std::move(arguments)}, std::move(proposals)});
    }

    [[nodiscard]] bool isAtFault(std::string const& part) const {
        return std::any_of(checked.issues.begin(), checked.issues.end(),
                           [&](CellIssue const& issue) { return issue.part == part; });
    }

    /// "TOTAL", "Sous-total Culture", with amounts and no commune, as spreadsheets sum their rows.
    [[nodiscard]] bool isTotal() const {
        constexpr std::array beginnings{"total", "totaux", "sous total", "sous totaux", "grand total"};
        auto const title = fold(text("title")) + " ";
        auto const isTold = [this](char const* part) { return !text(part).empty(); };
        return std::any_of(beginnings.begin(), beginnings.end(),
                           [&](std::string const& one) { return title.starts_with(one + " "); }) &&
               (isTold("amount") || isTold("voted") || isTold("cost")) && !isTold("commune") && !isTold("commune-code");
    }

    /// Name of the column that gives a part, or of the field.
    [[nodiscard]] std::string column(std::string const& part) const {
        auto const found = m_checker.m_columns.find(part);
        return found == m_checker.m_columns.end() ? fieldTitle(m_checker.m_subject, part) : found->second;
    }

    [[nodiscard]] std::string epciNamed(std::string const& name) const { return m_checker.m_values.epciNamed(name); }

    /// INSEE code of the commune of the row, by its code, else its name; both must tell the same.
    std::string commune() {
        auto const& contracts = m_checker.contracts();
        auto const code = value("commune-code"), named = communeNamed(code);
        bool const isCodeWrong = isAtFault("commune-code");
        if (isCodeWrong && !named.empty()) { // its name tells the code
            auto& issue = checked.issues.back();
            issue.proposals = {named};
            issue.what = {
                Code::ValueInvalid, place.subject, {column("commune-code"), text("commune-code"), codeOf(named)}};
        }
        if (!code.empty() && !named.empty() && code != named) {
            fail("commune-code", Code::ValueInvalid, {column("commune-code"), text("commune-code"), codeOf(named)},
                 {named});
            return {};
        }
        auto const insee = code.empty() ? named : code;
        auto const* const found = contracts.findCommune(insee);
        if (found != nullptr && found->epciSiren.empty()) {
            auto const part = code.empty() ? "commune" : "commune-code";
            fail(part, Code::RowElsewhere, {}, {});
            return {};
        }
        return insee;
    }

    /// Where nothing has told it yet.
    void placeAt(std::optional<Point>& position, LocationQuality& quality) {
        if (place.isLost) {
            auto const part = m_checker.m_columns.contains("longitude") ? "longitude" : "x";
            fail(part, Code::PositionIgnored, {"1"}, {""});
        } else if (place.position) {
            position = place.position;
            quality = LocationQuality::Coordinates;
        }
    }

    /// Whether it is the one that was found, which is noted.
    template <class Thing>
    [[nodiscard]] bool isKnown(KnownMatch<Thing> const& match) {
        if (match.thing == nullptr) {
            return false;
        }
        if (!match.isById) {
            checked.like = match.thing->id;
            checked.likeness = match.likeness;
        }
        return match.isById || identity == Identity::Known;
    }

    CheckedRow checked;
    RowPlace const& place;
    Identity identity;

private:
    [[nodiscard]] std::string codeOf(std::string const& insee) const {
        auto const* const one = m_checker.contracts().findCommune(insee);
        return one == nullptr ? insee : insee + " (" + one->name + ")";
    }

    /// A name that says nothing where a code does is the official one's to correct.
    std::string communeNamed(std::string const& code) {
        auto const issues = checked.issues.size();
        auto named = value("commune");
        bool const isUnknown = checked.issues.size() > issues;
        auto const* const one = m_checker.contracts().findCommune(code);
        if (!isUnknown || one == nullptr) {
            return named;
        }
        auto& issue = checked.issues.back();
        if (issue.what.code == Code::CommuneAmbiguous) {
            checked.issues.pop_back(); // the code tells which
        } else {
            std::erase(issue.proposals, one->name);
            issue.proposals.insert(issue.proposals.begin(), one->name);
            issue.what.arguments.back() = one->name + " (" + code + ")";
        }
        return {};
    }

    RowChecker& m_checker;
    RowCells const& m_cells;
};

RowChecker::RowChecker(ImportSubject subject, std::map<std::string, std::string> columns, KnownValues values)
    : m_subject(subject), m_columns(std::move(columns)), m_values(std::move(values)), m_known(contracts()) {}

CheckedRow RowChecker::check(RowCells const& cells, RowPlace const& place, Identity identity) {
    Reading row(*this, cells, place, identity);
    if (m_subject == ImportSubject::Projects) {
        checkProject(row);
    } else {
        checkPlace(row);
    }
    return std::move(row.checked);
}

std::vector<std::string> RowChecker::choices(std::string const& part, std::string const& text) {
    auto const* const field = findField(m_subject, part);
    if (field == nullptr) {
        return {};
    }
    return field->form == FieldForm::CommuneName ? m_values.communesLike(text) : m_values.choices(field->form);
}

std::vector<std::string> RowChecker::contractsOf(std::vector<std::string> const& epcis) const {
    std::vector<std::string> ids;
    for (auto const& contract : contracts().contracts) {
        if (std::find(epcis.begin(), epcis.end(), contract.epciSiren) != epcis.end()) {
            ids.push_back(contract.id);
        }
    }
    return ids;
}

namespace {

/// Amounts are read to cents.
std::optional<Euros> eurosOf(std::string const& cents) {
    return cents.empty() ? std::nullopt : std::optional(Euros::fromCents(std::stoll(cents)));
}

/// Takes what is told, and keeps the rest.
void take(std::string& had, std::string const& told) {
    if (!told.empty() && fold(had) != fold(told)) {
        had = told;
    }
}

void takeAmount(Project& project, std::optional<Euros> told) {
    if (told && project.amount != told) {
        project.amount = told;
        project.amountText = toText(*told);
    }
}

/// The known project with what the row tells of it. A title that found it stays, unless its id did.
Project updated(Project known, Project const& told, std::vector<NomenclatureEntry> const& entries) {
    if (known.id == told.id) {
        take(known.title, told.title);
    }
    bool const isVotePrinted = known.amount && known.amount == known.voted; // both follow
    takeAmount(known, told.amount || !isVotePrinted ? told.amount : told.voted);
    known.voted = told.voted ? told.voted : known.voted;
    take(known.kind, told.kind);
    take(known.period, told.period);
    take(known.year, told.year);
    take(known.owner, told.owner);
    take(known.note, told.note);
    take(known.address, told.address);
    if (!told.theme.empty() && told.theme != known.theme) {
        known.theme = told.theme;
        known.themeBasis = TagBasis::Printed;
        std::erase_if(known.tags, [](Tag const& tag) { return tag.scheme == themeScheme; });
        tagWithTheme(known, entries);
    }
    if (told.position) {
        known.position = told.position;
        known.positionQuality = told.positionQuality;
    }
    if (!isPlaced(known) && isPlaced(told)) {
        known.rule = told.rule;
        known.locationValues = told.locationValues;
        known.communes = told.communes;
    }
    return known;
}

void readRule(Project& project, std::string const& roads) {
    if (!roads.empty()) {
        project.rule = LocationRule::Road;
        for (auto const& road : split(roads, ';')) {
            project.locationValues.emplace_back(trimmed(road));
        }
    } else if (!project.communes.empty()) {
        project.rule = LocationRule::Commune;
        project.locationValues = project.communes;
    } else {
        project.rule = LocationRule::Epci;
    }
}

} // namespace

void RowChecker::checkProject(Reading& row) const {
    Project told;
    told.id = row.text("id");
    told.title = row.text("title");
    if (told.title.empty()) {
        row.fail("title", Code::ValueInvalid, {row.column("title"), "", "une valeur"}, {});
    }
    if (row.isTotal()) {
        row.fail("title", Code::RowLeftOut, {row.column("title"), told.title}, {});
        row.checked.thing = std::move(told);
        return;
    }
    told.amount = eurosOf(row.value("amount"));
    told.voted = eurosOf(row.value("voted"));
    row.checked.cost = eurosOf(row.value("cost"));
    told.theme = row.value("theme");
    told.period = row.value("period");
    told.kind = row.value("kind");
    told.year = row.value("year");
    told.owner = row.text("owner");
    told.note = row.text("note");
    told.address = row.text("address");
    auto const contract = row.value("contract"), territory = row.value("territory"), insee = row.commune();
    row.placeAt(told.position, told.positionQuality);
    if (!insee.empty()) {
        told.communes = {insee};
    }
    auto const* const commune = contracts().findCommune(insee);
    auto const epci = !territory.empty()   ? territory
                      : commune != nullptr ? commune->epciSiren
                                           : row.epciNamed(told.owner);
    if (!epci.empty()) {
        told.epcis = {epci};
    }
    readRule(told, row.text("road"));
    auto& checked = row.checked;
    auto const match = m_known.find(told);
    if (row.isKnown(match)) {
        auto const& known = *match.thing;
        checked.known = known.id;
        checked.key = match.likeness == Likeness::Near ? known.id + " " + fold(told.title) : known.id;
        checked.thing = updated(known, told, contracts().nomenclatures);
        return;
    }
    bool const mayTellEpci = row.isAtFault("territory") || row.isAtFault("commune") || row.isAtFault("commune-code");
    if (epci.empty() && !mayTellEpci) {
        row.fail("commune", Code::CommuneUntold, {told.title}, {});
    }
    if (told.theme.empty() && !row.isAtFault("theme")) {
        row.fail("theme", Code::ValueInvalid, {row.column("theme"), "", "une thématique"}, {});
    }
    if (told.id.empty()) {
        auto const where =
            (epci.empty() ? "" : contracts().findEpci(epci)->slug) + " " + (commune == nullptr ? "" : commune->name);
        told.id = m_known.freeId(slugOf(where + " " + told.title));
    }
    told.contracts = contract.empty() ? contractsOf(told.epcis) : std::vector{contract};
    told.origin = told.voted ? "vote" : "operation";
    takeAmount(told, told.amount ? told.amount : told.voted);
    told.amountText = told.amount ? toText(*told.amount) : std::string();
    told.sourceLine = row.place.subject;
    tagWithTheme(told, contracts().nomenclatures);
    checked.key = told.id;
    checked.thing = std::move(told);
}

void RowChecker::checkPlace(Reading& row) const {
    Place told;
    told.id = row.text("id");
    told.name = row.text("name");
    if (told.name.empty()) {
        row.fail("name", Code::ValueInvalid, {row.column("name"), "", "une valeur"}, {});
    }
    told.category = row.value("category");
    told.insee = row.commune();
    told.address = row.text("address");
    row.placeAt(told.position, told.positionQuality);
    told.epciSiren = contracts().epciOf(told.insee);
    auto& checked = row.checked;
    auto const match = m_known.find(told);
    if (row.isKnown(match)) {
        auto place = *match.thing;
        take(place.name, told.name);
        take(place.category, told.category);
        take(place.address, told.address);
        if (!told.insee.empty() && told.insee != place.insee) {
            place.insee = told.insee;
            place.epciSiren = told.epciSiren;
        }
        if (told.position) {
            place.position = told.position;
            place.positionQuality = told.positionQuality;
        }
        checked.known = checked.key = place.id;
        checked.thing = std::move(place);
        return;
    }
    bool const mayTellCommune = row.isAtFault("commune") || row.isAtFault("commune-code");
    if (told.insee.empty() && !mayTellCommune) {
        row.fail("commune", Code::CommuneUntold, {told.name}, {});
    }
    if (told.category.empty() && !row.isAtFault("category")) {
        row.fail("category", Code::ValueInvalid, {row.column("category"), "", "une catégorie"}, {});
    }
    if (told.id.empty()) {
        told.id = m_known.freeId(slugOf(told.category + " " + told.insee + " " + told.name));
    }
    checked.key = told.id;
    checked.thing = std::move(told);
}

} // namespace cartocontrat
