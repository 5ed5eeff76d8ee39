// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace cartocontrat {

/// What can go wrong or be worth saying. `arguments` of an Error or Diagnostic are listed beside each value,
/// in order; the French sentence of a code stands in messages/.
enum class Code {
    FileMissing,           ///< (path)
    FileUnreadable,        ///< (path, reason)
    FileUnwritable,        ///< (path, reason)
    FolderMissing,         ///< (path)
    FolderUnwritable,      ///< (path, reason)
    ColumnMissing,         ///< (column, nearest column or "")
    RowMalformed,          ///< (reason: "columns" expected got | "quote" | "after-quote")
    ValueInvalid,          ///< (column, value, expected)
    DuplicateKey,          ///< (column, value)
    KeyUnknown,            ///< (column, value, nearest or "")
    KeyRejected,           ///< refers to a row that was itself rejected: (column, value)
    CommuneAmbiguous,      ///< a name of several communes: (column, name, their INSEE codes)
    CommuneOutsideEpci,    ///< of a row that is kept: (commune name, EPCI)
    RowsRejected,          ///< of a table: (count, rows in all)
    RejectsWritten,        ///< rejected rows, as files to correct: (folder)
    TableTwice,            ///< two files hold one table: (file read, file ignored)
    EncodingRepaired,      ///< a text that is not in UTF-8: (encoding)
    LigatureRepaired,      ///< Œ or œ lost in an encoding: (count)
    NumberRepaired,        ///< numbers and amounts in French writing: (count)
    DateRepaired,          ///< (count)
    CodeRepaired,          ///< codes that lost or won zeros or spaces: (count)
    SpellingRepaired,      ///< words that differed by case, accents or punctuation: (count)
    CommuneRenamed,        ///< code or name from before a merger of communes: (count)
    CommuneNamed,          ///< a commune given by its name, where its code is wanted: (count)
    JsonMalformed,         ///< (reason)
    SchemaViolation,       ///< (JSON pointer, reason)
    FieldMissing,          ///< layer file: (field, nearest field or "")
    SchemaUnknown,         ///< layer file recognised by no layer description: (fields)
    LayerAbsent,           ///< no file for a layer the page can show: (layer title)
    LayerEmpty,            ///< (layer title)
    NoLayerFound,          ///< a data folder holds no file that any layer describes: (path)
    GeometryRepaired,      ///< (count, layer title)
    GeometryDropped,       ///< (count, layer title)
    CrsAssumed,            ///< (crs, layer title)
    CrsUnknown,            ///< (layer title)
    PlaceOutsideTerritory, ///< (commune name, territory)
    RoadAbsent,            ///< (road number, territory)
    EstablishmentUnknown,  ///< (identifier)
    CommuneUnknown,        ///< (insee)
    CommuneWithoutOutline, ///< of the contract data, but in no layer: (insee...)
    PlaceOutsideCommune,  ///< (place name, commune name, metres)
    TerritoryUnknown,      ///< (asked, nearest or "")
    ThemeUnknown,          ///< (asked, nearest or "")
    PeriodUnknown,         ///< (asked, nearest or "")
    OriginUnknown,         ///< (asked, nearest or "")
    TemplateUnknown,       ///< (asked, nearest or "")
    FormatUnknown,         ///< (asked, nearest or "")
    OptionInvalid,         ///< (option, value, expected)
    OptionUnknown,         ///< (asked, nearest or "")
    OptionValueMissing,    ///< (option)
    CommandUnknown,        ///< (asked or "" when none was given, nearest or "")
    ResourcesMissing,      ///< the program's own data, layers and styles: (folders looked in)
    FontMissing,           ///< (font file name, package)
    NoProject,             ///< (territory)
    AnatomyStep,           ///< call-outs did not fit as first drawn: (step taken)
    PageFull,              ///< projects fit the page in no form: (territory, count)
    LeaderCrossing,        ///< (project, project)
    LabelDropped,          ///< (label)
    AttributionUndated,    ///< (layer title)
    ExternalFailure,       ///< a library failed: (library, reason)
};

/// Stable kebab-case name, as printed in reports ("file-missing").
[[nodiscard]] std::string_view codeName(Code code);

} // namespace cartocontrat
