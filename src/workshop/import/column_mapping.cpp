// SPDX-License-Identifier: EUPL-1.2
#include "workshop/import/column_mapping.hpp"

#include "base/text.hpp"
#include "sources/lists/list_rows.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

ImportSubject subjectOf(ListDescription const& list) {
    return list.feeds == ListFeed::Presence ? ImportSubject::Places : ImportSubject::Projects;
}

bool isImported(ListDescription const& list) {
    return list.feeds == ListFeed::Presence || list.feeds == ListFeed::Projects;
}

/// What the description makes of the columns.
RecognisedColumns byTitles(ListDescription const& list, ListSchema const& schema,
                           std::vector<std::string> const& columns) {
    auto const subject = subjectOf(list);
    RecognisedColumns found{schema.name, {subject, std::vector<std::string>(columns.size())}, {}};
    found.how.resize(columns.size(), Recognised::No);
    auto free = schema;
    free.required.clear();
    auto const named = *ListColumns::make(free, columns);
    for (auto const& field : importFields(subject)) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!columns[i].empty() && columns[i] == named.of(field.part) && found.mapping.parts[i].empty()) {
                found.mapping.set(i, field.part);
                found.how[i] = Recognised::ByTitle;
            }
        }
    }
    return found;
}

std::size_t countOf(RecognisedColumns const& found) {
    return static_cast<std::size_t>(
        std::count_if(found.how.begin(), found.how.end(), [](Recognised how) { return how != Recognised::No; }));
}

/// Whether nearly all values that a column has are of a form that is unlike any other.
bool holds(Table const& table, std::size_t column, FieldForm form, KnownValues& values) {
    constexpr std::size_t enough = 200;
    constexpr double nearlyAll = 0.8;
    std::size_t filled = 0, fit = 0;
    for (std::size_t row = 0; row < std::min(table.rowCount(), enough); ++row) {
        auto const& cell = table.row(row).cells[column];
        if (fold(cell).empty()) {
            continue;
        }
        ++filled;
        bool const isOwner = form == FieldForm::Text && KnownValues::looksLikeOwner(cell);
        bool const isRead = form != FieldForm::Text && !values.read(form, {}, cell).error;
        fit += isOwner || isRead ? 1 : 0;
    }
    return filled > 0 && static_cast<double>(fit) >= nearlyAll * static_cast<double>(filled);
}

bool hasSign(Table const& table, std::size_t column) {
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        auto const& cell = table.row(row).cells[column];
        if (cell.find("€") != std::string::npos || cell.find("euro") != std::string::npos) {
            return true;
        }
    }
    return false;
}

/// Which amount a column of amounts gives, by a word of its title: "Aide 2019", "Coût HT".
std::string amountOf(std::string const& title) {
    auto const words = split(fold(title), ' ');
    auto const says = [&](std::initializer_list<char const*> meant) {
        return std::any_of(words.begin(), words.end(), [&](std::string const& word) {
            return std::any_of(meant.begin(), meant.end(), [&](char const* one) { return word.starts_with(one); });
        });
    };
    return says({"aide", "subvention", "vote", "accord"}) ? "voted" : says({"cout", "depense"}) ? "cost" : "amount";
}

void guessByValues(RecognisedColumns& found, Table const& table, KnownValues& values) {
    std::vector<std::pair<char const*, FieldForm>> const guesses =
        found.mapping.subject == ImportSubject::Projects
            ? std::vector<std::pair<char const*, FieldForm>>{{"theme", FieldForm::Theme},
                                                             {"period", FieldForm::Period},
                                                             {"kind", FieldForm::Kind},
                                                             {"commune-code", FieldForm::CommuneCode},
                                                             {"commune", FieldForm::CommuneName},
                                                             {"territory", FieldForm::Territory},
                                                             {"owner", FieldForm::Text},
                                                             {"cost", FieldForm::Amount},
                                                             {"voted", FieldForm::Amount},
                                                             {"amount", FieldForm::Amount}}
            : std::vector<std::pair<char const*, FieldForm>>{{"category", FieldForm::Category},
                                                             {"commune-code", FieldForm::CommuneCode},
                                                             {"commune", FieldForm::CommuneName}};
    for (std::size_t column = 0; column < found.how.size(); ++column) {
        for (auto const& [part, form] : guesses) {
            bool const isFree = found.how[column] == Recognised::No && !found.mapping.columnOf(part);
            bool const mayBe =
                form != FieldForm::Amount || (hasSign(table, column) && amountOf(table.columns()[column]) == part);
            if (isFree && mayBe && holds(table, column, form, values)) {
                found.mapping.set(column, part);
                found.how[column] = Recognised::ByValues;
            }
        }
    }
}

} // namespace

std::optional<std::size_t> ColumnMapping::columnOf(std::string const& part) const {
    auto const found = std::find(parts.begin(), parts.end(), part);
    return found == parts.end() || part.empty() ? std::nullopt
                                                : std::optional(static_cast<std::size_t>(found - parts.begin()));
}

void ColumnMapping::set(std::size_t column, std::string const& part) {
    if (auto const other = columnOf(part)) {
        parts[*other].clear();
    }
    parts.at(column) = part;
}

std::vector<std::string> ColumnMapping::missing() const {
    std::string const needed = subject == ImportSubject::Projects ? "title" : "name";
    return columnOf(needed) ? std::vector<std::string>() : std::vector{needed};
}

SavedMapping savedAs(std::string name, ColumnMapping const& mapping, std::vector<std::string> const& columns) {
    SavedMapping saved{std::move(name), mapping.subject, {}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        saved.parts[columns[i]] = mapping.parts[i];
    }
    return saved;
}

ColumnMapping applied(SavedMapping const& saved, std::vector<std::string> const& columns) {
    ColumnMapping mapping{saved.subject, std::vector<std::string>(columns.size())};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (auto const& [column, part] : saved.parts) {
            if (fold(column) == fold(columns[i]) && findField(saved.subject, part) != nullptr) {
                mapping.set(i, part);
            }
        }
    }
    return mapping;
}

RecognisedColumns recogniseColumns(Table const& table, std::vector<ListDescription> const& lists,
                                   std::vector<SavedMapping> const& saved, KnownValues& values) {
    auto const& columns = table.columns();
    for (auto const& one : saved) {
        bool const isSame = one.parts.size() == columns.size() &&
                            std::all_of(columns.begin(), columns.end(), [&](std::string const& column) {
                                return std::any_of(one.parts.begin(), one.parts.end(),
                                                   [&](auto const& part) { return fold(part.first) == fold(column); });
                            });
        if (isSame) {
            return {one.name, applied(one, columns), std::vector(columns.size(), Recognised::BySaved)};
        }
    }
    RecognisedColumns best{{}, {ImportSubject::Projects, std::vector<std::string>(columns.size())}, {}};
    best.how.resize(columns.size(), Recognised::No);
    for (auto const& list : lists) {
        for (auto const& schema : list.schemas) {
            auto found = isImported(list) ? byTitles(list, schema, columns) : best;
            bool const isWhole = isImported(list) && ListColumns::make(schema, columns).has_value();
            found.schema = isWhole ? schema.name : std::string();
            auto const rank = [](RecognisedColumns const& one) { return std::pair(!one.schema.empty(), countOf(one)); };
            if (rank(found) > rank(best)) {
                best = std::move(found);
            }
        }
    }
    guessByValues(best, table, values);
    return best;
}

std::vector<std::string> knownColumns(std::vector<ListDescription> const& lists) {
    std::vector<std::string> names;
    for (auto const& list : lists) {
        for (auto const& schema : list.schemas) {
            for (auto const& [part, titles] : schema.columns) {
                names.insert(names.end(), titles.begin(), titles.end());
            }
        }
    }
    return names;
}

} // namespace cartocontrat
