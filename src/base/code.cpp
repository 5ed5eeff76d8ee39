// SPDX-License-Identifier: EUPL-1.2
#include "base/code.hpp"

namespace cartocontrat {

std::string_view codeName(Code code) {
    switch (code) {
    case Code::FileMissing:
        return "file-missing";
    case Code::FileUnreadable:
        return "file-unreadable";
    case Code::FileUnwritable:
        return "file-unwritable";
    case Code::FolderMissing:
        return "folder-missing";
    case Code::FolderUnwritable:
        return "folder-unwritable";
    case Code::ColumnMissing:
        return "column-missing";
    case Code::RowMalformed:
        return "row-malformed";
    case Code::ValueInvalid:
        return "value-invalid";
    case Code::DuplicateKey:
        return "duplicate-key";
    case Code::KeyUnknown:
        return "key-unknown";
    case Code::JsonMalformed:
        return "json-malformed";
    case Code::SchemaViolation:
        return "schema-violation";
    case Code::FieldMissing:
        return "field-missing";
    case Code::SchemaUnknown:
        return "schema-unknown";
    case Code::LayerAbsent:
        return "layer-absent";
    case Code::LayerEmpty:
        return "layer-empty";
    case Code::NoLayerFound:
        return "no-layer-found";
    case Code::GeometryRepaired:
        return "geometry-repaired";
    case Code::GeometryDropped:
        return "geometry-dropped";
    case Code::CrsAssumed:
        return "crs-assumed";
    case Code::CrsUnknown:
        return "crs-unknown";
    case Code::PlaceOutsideTerritory:
        return "place-outside-territory";
    case Code::RoadAbsent:
        return "road-absent";
    case Code::EstablishmentUnknown:
        return "establishment-unknown";
    case Code::CommuneUnknown:
        return "commune-unknown";
    case Code::CommuneWithoutOutline:
        return "commune-without-outline";
    case Code::PlaceOutsideCommune:
        return "place-outside-commune";
    case Code::TerritoryUnknown:
        return "territory-unknown";
    case Code::ThemeUnknown:
        return "theme-unknown";
    case Code::PeriodUnknown:
        return "period-unknown";
    case Code::OriginUnknown:
        return "origin-unknown";
    case Code::TemplateUnknown:
        return "template-unknown";
    case Code::FormatUnknown:
        return "format-unknown";
    case Code::OptionInvalid:
        return "option-invalid";
    case Code::OptionUnknown:
        return "option-unknown";
    case Code::OptionValueMissing:
        return "option-value-missing";
    case Code::CommandUnknown:
        return "command-unknown";
    case Code::ResourcesMissing:
        return "resources-missing";
    case Code::FontMissing:
        return "font-missing";
    case Code::NoProject:
        return "no-project";
    case Code::AnatomyStep:
        return "anatomy-step";
    case Code::PageFull:
        return "page-full";
    case Code::LeaderCrossing:
        return "leader-crossing";
    case Code::LabelDropped:
        return "label-dropped";
    case Code::AttributionUndated:
        return "attribution-undated";
    case Code::ExternalFailure:
        return "external-failure";
    }
    return "unknown";
}

} // namespace cartocontrat
