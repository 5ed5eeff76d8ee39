// SPDX-License-Identifier: EUPL-1.2
#include "sources/network/page_survey.hpp"

#include "geo/projector.hpp"

#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace cartocontrat {
namespace {

ColumnType toColumnType(OGRFieldDefn const& field) {
    if (field.GetSubType() == OFSTBoolean) {
        return ColumnType::Boolean;
    }
    switch (field.GetType()) {
    case OFTInteger:
        return ColumnType::Integer;
    case OFTInteger64:
        return ColumnType::Integer64;
    case OFTReal:
        return ColumnType::Real;
    case OFTDate:
        return ColumnType::Date;
    case OFTDateTime:
        return ColumnType::DateTime;
    default:
        return ColumnType::Text;
    }
}

ColumnGeometry toColumnGeometry(OGRGeometry const& geometry) {
    switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbPoint:
    case wkbMultiPoint:
        return ColumnGeometry::Points;
    case wkbLineString:
    case wkbMultiLineString:
        return ColumnGeometry::Lines;
    case wkbPolygon:
    case wkbMultiPolygon:
        return ColumnGeometry::Polygons;
    default:
        return ColumnGeometry::Mixed;
    }
}

/// Gathers what a survey tells. A column's type comes from the features that have a value: a page where none has one
/// would make every column text.
class Surveyor {
public:
    void take(OGRFeature const& feature) {
        ++m_survey.distinct;
        for (int i = 0; i < feature.GetFieldCount(); ++i) {
            takeField(feature, i);
        }
        if (OGRGeometry const* const geometry = feature.GetGeometryRef(); geometry != nullptr && !geometry->IsEmpty()) {
            ColumnGeometry const kind = toColumnGeometry(*geometry);
            bool const isFirst = m_survey.geometry == ColumnGeometry::None;
            m_survey.geometry = isFirst || m_survey.geometry == kind ? kind : ColumnGeometry::Mixed;
            OGREnvelope envelope;
            geometry->getEnvelope(&envelope);
            m_survey.extent.extend(Extent{envelope.MinX, envelope.MinY, envelope.MaxX, envelope.MaxY});
        }
    }
    [[nodiscard]] PageSurvey&& finish() { return std::move(m_survey); }

private:
    void takeField(OGRFeature const& feature, int index) {
        OGRFieldDefn const& field = *feature.GetFieldDefnRef(index);
        std::string const name = field.GetNameRef();
        if (name == serverIdField) {
            return;
        }
        auto const [entry, isNew] = m_places.try_emplace(name, Place{m_survey.columns.size(), false});
        if (isNew) {
            m_survey.columns.push_back({name, ColumnType::Text});
        }
        if (feature.IsFieldSetAndNotNull(index)) {
            ColumnType& type = m_survey.columns[entry->second.column].type;
            ColumnType const met = toColumnType(field);
            type = entry->second.hasValue ? widened(type, met) : met;
            entry->second.hasValue = true;
        }
    }

    struct Place {
        std::size_t column;
        bool hasValue;
    };
    PageSurvey m_survey;
    std::unordered_map<std::string, Place> m_places;
};

} // namespace

ColumnType widened(ColumnType a, ColumnType b) {
    if (a == b) {
        return a;
    }
    constexpr std::array numbers{ColumnType::Integer, ColumnType::Integer64, ColumnType::Real};
    auto const* const placeOfA = std::find(numbers.begin(), numbers.end(), a);
    auto const* const placeOfB = std::find(numbers.begin(), numbers.end(), b);
    bool const areNumbers = placeOfA != numbers.end() && placeOfB != numbers.end();
    return areNumbers ? *std::max(placeOfA, placeOfB) : ColumnType::Text;
}

Result<PageSurvey> surveyPages(LayerPages const& pages) {
    Surveyor surveyor;
    auto const duplicates = forEachFeature(pages, [&](OGRFeature& feature) { surveyor.take(feature); });
    if (!duplicates) {
        return tl::make_unexpected(duplicates.error());
    }
    PageSurvey survey = surveyor.finish();
    survey.duplicates = *duplicates;
    return survey;
}

std::optional<AnswerAxes> recogniseAxes(Extent const& found, Extent const& asked, int epsg) {
    if (found.intersects(asked)) {
        return AnswerAxes::AsAsked;
    }
    if (Extent{found.minY, found.minX, found.maxY, found.maxX}.intersects(asked)) {
        return AnswerAxes::Swapped;
    }
    auto const projector = Projector::make("EPSG:4326", fmt::format("EPSG:{}", epsg));
    if (projector && std::abs(found.minX) <= 180 && std::abs(found.maxX) <= 180 && std::abs(found.minY) <= 90 &&
        std::abs(found.maxY) <= 90) {
        Extent projected;
        projected.extend((*projector)({found.minX, found.minY}));
        projected.extend((*projector)({found.maxX, found.maxY}));
        if (projected.intersects(asked)) {
            return AnswerAxes::Geographic;
        }
    }
    return std::nullopt;
}

} // namespace cartocontrat
