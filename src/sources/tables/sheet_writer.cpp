// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/sheet_writer.hpp"

#include "base/overloaded.hpp"
#include "base/text.hpp"
#include "sources/gdal_errors.hpp"
#include "sources/tables/csv.hpp"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <cerrno>
#include <fstream>

namespace cartocontrat {

namespace {

namespace fs = std::filesystem;

constexpr double centsPerEuro = 100;

/// "1600000" or "69630,50".
std::string plainAmount(Euros amount) {
    auto const cents = amount.cents() % 100;
    auto text = std::to_string(amount.cents() / 100);
    if (cents != 0) {
        text += (cents < 10 ? ",0" : ",") + std::to_string(cents);
    }
    return text;
}

std::string cellText(SheetCell const& cell) {
    return std::visit(Overloaded{[](std::monostate) { return std::string(); },
                                 [](std::string const& text) { return text; },
                                 [](Euros amount) { return plainAmount(amount); }},
                      cell);
}

bool writeCsv(Sheet const& sheet, fs::path const& file) {
    errno = 0;
    std::ofstream out(file, std::ios::binary);
    out << "\uFEFF" << csvLine(sheet.columns, ';');
    for (auto const& row : sheet.rows) {
        std::vector<std::string> cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), cellText);
        out << csvLine(cells, ';');
    }
    out.close();
    return out.good();
}

bool isAmount(Sheet const& sheet, std::size_t column) {
    return std::any_of(sheet.rows.begin(), sheet.rows.end(),
                       [&](auto const& row) { return std::holds_alternative<Euros>(row[column]); });
}

bool fill(OGRLayer& layer, Sheet const& sheet) {
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        OGRFieldDefn field(sheet.columns[column].c_str(), isAmount(sheet, column) ? OFTReal : OFTString);
        if (layer.CreateField(&field) != OGRERR_NONE) {
            return false;
        }
    }
    for (auto const& row : sheet.rows) {
        auto const feature = OGRFeatureUniquePtr(OGRFeature::CreateFeature(layer.GetLayerDefn()));
        for (int column = 0; column < static_cast<int>(row.size()); ++column) {
            std::visit(Overloaded{[](std::monostate) {},
                                  [&](std::string const& text) { feature->SetField(column, text.c_str()); },
                                  [&](Euros amount) {
                                      feature->SetField(column, static_cast<double>(amount.cents()) / centsPerEuro);
                                  }},
                       row[static_cast<std::size_t>(column)]);
        }
        if (layer.CreateFeature(feature.get()) != OGRERR_NONE) {
            return false;
        }
    }
    return true;
}

/// What GDAL said when it failed; empty: it is written.
std::string writeWithGdal(Sheet const& sheet, fs::path const& file, char const* driverName) {
    GdalErrors const errors;
    GDALAllRegister();
    auto* const driver = GetGDALDriverManager()->GetDriverByName(driverName);
    if (driver == nullptr) {
        return driverName;
    }
    auto dataset = GDALDatasetUniquePtr(driver->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    auto* const layer = dataset ? dataset->CreateLayer(sheet.name.c_str(), nullptr, wkbNone, nullptr) : nullptr;
    bool const isFilled = layer != nullptr && fill(*layer, sheet);
    dataset.reset(); // which writes the file
    return isFilled && !errors.failed() && fs::exists(file) ? std::string() : errors.message();
}

} // namespace

Result<void> writeSheet(Sheet const& sheet, fs::path const& file) {
    auto const ending = fold(file.extension().string());
    if (ending != "csv" && ending != "xlsx" && ending != "ods") {
        return failure(Code::FormatUnknown, {}, {file.extension().string(), ".xlsx"});
    }
    std::error_code error;
    auto const beside = file.parent_path() / ("." + file.stem().string() + ".part" + file.extension().string());
    fs::remove(beside, error);
    std::string reason;
    if (ending == "csv") {
        reason = writeCsv(sheet, beside) ? "" : std::generic_category().message(errno == 0 ? EIO : errno);
    } else {
        reason = writeWithGdal(sheet, beside, ending == "xlsx" ? "XLSX" : "ODS");
    }
    if (reason.empty()) {
        fs::rename(beside, file, error);
        reason = error ? error.message() : "";
    }
    if (!reason.empty()) {
        fs::remove(beside, error);
        return failure(Code::FileUnwritable, {}, {file.string(), reason});
    }
    return {};
}

} // namespace cartocontrat
