// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/feature_layer.hpp"
#include "sources/layers/vector_file.hpp"

namespace cartocontrat {

/// The fields of a file that a schema asks for and how its records become features. Refers to the schema, which must
/// outlive it.
class SchemaFit {
public:
    /// `fields`: those of the file, in either case. Errors: FieldMissing.
    [[nodiscard]] static Result<SchemaFit> make(LayerSchema const& schema, std::vector<std::string> const& fields,
                                                std::string const& subject);

    /// The fields to read, which the values of a record follow.
    [[nodiscard]] std::vector<std::string> const& columns() const { return m_columns; }
    /// Without extent; nothing when the schema leaves the record out.
    [[nodiscard]] std::optional<Feature> featureOf(Record&& record) const;

private:
    explicit SchemaFit(LayerSchema const& schema) : m_schema(&schema) {}

    /// A condition and its place among the columns; none: the file lacks the field and the condition never holds.
    struct Test {
        std::optional<std::size_t> column;
        Condition const* condition;
    };
    using Tests = std::vector<Test>;

    [[nodiscard]] std::optional<std::size_t> columnOf(FieldNames const& names, std::vector<std::string> const& fields);
    [[nodiscard]] Tests testsOf(std::vector<Condition> const& conditions, std::vector<std::string> const& fields);
    [[nodiscard]] static bool allHold(Tests const& tests, Record const& record);
    [[nodiscard]] std::optional<std::string> kindOf(Record const& record) const;

    LayerSchema const* m_schema;
    std::vector<std::string> m_columns;
    std::optional<std::size_t> m_id, m_name, m_kind, m_rank;
    Tests m_where;
    std::vector<Tests> m_classes; ///< as the schema's rules
};

/// The schemas' nearest miss for a table that no schema fits.
struct NearMiss {
    std::string schema;       ///< name
    std::string missing;      ///< first field it lacks
    std::string nearestField; ///< of the file, to the missing one; may be empty
};

/// The schema of which a table has the most fields: half of them at least, and two, or one and one written nearly as
/// the missing one. Nothing when there is none.
[[nodiscard]] std::optional<NearMiss> nearestSchema(std::vector<LayerDescription> const& catalogue,
                                                    std::vector<std::string> const& fields);

/// Whether a schema asks for any field, so that it can be told by fields.
[[nodiscard]] bool asksForFields(LayerSchema const& schema);

} // namespace cartocontrat
