// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/schema_fit.hpp"

#include "base/text.hpp"
#include "sources/layers/feature_names.hpp"

#include <algorithm>
#include <charconv>

namespace cartocontrat {

namespace {

/// The first of the names that the file has, as the file writes it.
std::optional<std::string> presentField(FieldNames const& names, std::vector<std::string> const& fields) {
    for (auto const& name : names) {
        auto const found = std::find_if(fields.begin(), fields.end(),
                                        [&](std::string const& field) { return matchesPattern(field, name); });
        if (found != fields.end()) {
            return *found;
        }
    }
    return std::nullopt;
}

/// All fields without which a file does not follow the schema.
std::vector<FieldNames> requiredFields(LayerSchema const& schema) {
    std::vector<FieldNames> all;
    auto const add = [&](FieldNames const& names) {
        if (!names.empty() && std::find(all.begin(), all.end(), names) == all.end()) {
            all.push_back(names);
        }
    };
    auto const addAll = [&](std::vector<Condition> const& conditions) {
        for (auto const& condition : conditions) {
            if (condition.presence == FieldPresence::Required) {
                add(condition.field);
            }
        }
    };
    for (auto const& mark : schema.marks) {
        add({mark});
    }
    add(schema.idField);
    add(schema.nameField);
    add(schema.kindField);
    addAll(schema.where);
    for (auto const& rule : schema.classes) {
        addAll(rule.when);
    }
    return all;
}

bool holds(Condition const& condition, std::string const& value) {
    if (value.find('/') == std::string::npos) {
        return matchesAny(value, condition.values);
    }
    auto const parts = split(value, '/');
    return matchesAny(value, condition.values) || std::any_of(parts.begin(), parts.end(), [&](std::string const& part) {
               return matchesAny(trimmed(part), condition.values);
           });
}

/// A number written as text, whole or decimal; 0 when it is none.
double numberOf(std::string const& text) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

Result<SchemaFit> SchemaFit::make(LayerSchema const& schema, std::vector<std::string> const& fields,
                                  std::string const& subject) {
    for (auto const& names : requiredFields(schema)) {
        if (!presentField(names, fields)) {
            return failure(Code::FieldMissing, subject, {names.front(), nearest(names.front(), fields).value_or("")});
        }
    }
    SchemaFit fit(schema);
    fit.m_id = fit.columnOf(schema.idField, fields);
    fit.m_name = fit.columnOf(schema.nameField, fields);
    fit.m_kind = fit.columnOf(schema.kindField, fields);
    fit.m_rank = fit.columnOf(schema.rankField, fields);
    fit.m_where = fit.testsOf(schema.where, fields);
    for (auto const& rule : schema.classes) {
        fit.m_classes.push_back(fit.testsOf(rule.when, fields));
    }
    return fit;
}

std::optional<Feature> SchemaFit::featureOf(Record&& record) const {
    if (!allHold(m_where, record)) {
        return std::nullopt;
    }
    auto kind = kindOf(record);
    if (!kind) {
        return std::nullopt;
    }
    Feature feature;
    feature.kind = std::move(*kind);
    feature.rank = m_rank ? numberOf(record.values[*m_rank]) : 0;
    if (m_name) {
        auto const& name = record.values[*m_name];
        feature.name = m_schema->nameCase == NameCase::Upper ? fromCapitals(name) : name;
    }
    if (m_id) {
        feature.id = std::move(record.values[*m_id]);
    }
    feature.geometry = std::move(record.geometry);
    return feature;
}

std::optional<std::size_t> SchemaFit::columnOf(FieldNames const& names, std::vector<std::string> const& fields) {
    auto const field = presentField(names, fields);
    if (!field) {
        return std::nullopt;
    }
    auto const known = std::find(m_columns.begin(), m_columns.end(), *field);
    auto const place = static_cast<std::size_t>(known - m_columns.begin());
    if (known == m_columns.end()) {
        m_columns.push_back(*field);
    }
    return place;
}

SchemaFit::Tests SchemaFit::testsOf(std::vector<Condition> const& conditions, std::vector<std::string> const& fields) {
    Tests tests;
    for (auto const& condition : conditions) {
        tests.push_back({columnOf(condition.field, fields), &condition});
    }
    return tests;
}

bool SchemaFit::allHold(Tests const& tests, Record const& record) {
    return std::all_of(tests.begin(), tests.end(), [&](Test const& test) {
        return test.column && holds(*test.condition, record.values[*test.column]);
    });
}

std::optional<std::string> SchemaFit::kindOf(Record const& record) const {
    if (m_classes.empty()) {
        return m_kind ? record.values[*m_kind] : std::string();
    }
    auto const found =
        std::find_if(m_classes.begin(), m_classes.end(), [&](Tests const& tests) { return allHold(tests, record); });
    if (found == m_classes.end()) {
        return std::nullopt;
    }
    auto const& kind = m_schema->classes[static_cast<std::size_t>(found - m_classes.begin())].kind;
    return kind.empty() ? std::nullopt : std::optional(kind);
}

std::optional<NearMiss> nearestSchema(std::vector<LayerDescription> const& catalogue,
                                      std::vector<std::string> const& fields) {
    std::optional<NearMiss> found;
    double best = 0;
    for (auto const& layer : catalogue) {
        for (auto const& schema : layer.schemas) {
            auto const required = requiredFields(schema);
            auto const missing = std::find_if(required.begin(), required.end(),
                                              [&](FieldNames const& names) { return !presentField(names, fields); });
            auto const present = std::count_if(required.begin(), required.end(), [&](FieldNames const& names) {
                return presentField(names, fields).has_value();
            });
            if (missing == required.end()) {
                continue;
            }
            auto const near = nearest(missing->front(), fields).value_or("");
            constexpr double half = 0.5;
            double const share = double(present) / double(required.size());
            double const score = share + (near.empty() ? 0 : half);
            bool const isAlike = share >= half && (present > 1 || !near.empty());
            bool const isOnlyOne = required.size() == 1 && !near.empty();
            if ((isAlike || isOnlyOne) && score > best) {
                best = score;
                found = {schema.name, missing->front(), near};
            }
        }
    }
    return found;
}

bool asksForFields(LayerSchema const& schema) {
    return !requiredFields(schema).empty();
}

} // namespace cartocontrat
