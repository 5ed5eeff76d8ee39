// SPDX-License-Identifier: EUPL-1.2
#include "sources/network/page_features.hpp"

#include "sources/gdal_errors.hpp"

#include <cpl_conv.h>
#include <ogrsf_frmts.h>

#include <array>
#include <unordered_set>

namespace cartocontrat {
namespace {

/// Neither schemas nor anything else is looked for on the network, and nothing is written beside a page.
GDALDatasetUniquePtr openPage(std::filesystem::path const& file) {
    static bool const registered = [] {
        RegisterOGRGeoJSON();
        RegisterOGRGML();
        return true;
    }();
    static_cast<void>(registered);
    constexpr std::array<char const*, 3> drivers{"GeoJSON", "GML", nullptr};
    constexpr std::array<char const*, 4> gmlOptions{"EXPOSE_GML_ID=YES", "WRITE_GFS=NO", "DOWNLOAD_SCHEMA=NO", nullptr};
    // Else GML's values are taken for numbers where they look so, and a code loses its leading zero.
    CPLConfigOptionSetter const asWritten("GML_FIELDTYPES", "ALWAYS_STRING", false);
    return GDALDatasetUniquePtr(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data(),
                                                  file.extension() == ".gml-page" ? gmlOptions.data() : nullptr,
                                                  nullptr));
}

std::string textOf(OGRFeature const& feature, std::string const& field) {
    int const index = feature.GetFieldIndex(field.c_str());
    return index >= 0 && feature.IsFieldSetAndNotNull(index) ? feature.GetFieldAsString(index) : "";
}

std::string identity(OGRFeature const& feature, std::string const& key) {
    std::string const given = textOf(feature, serverIdField);
    return given.empty() ? textOf(feature, key) : given;
}

} // namespace

Result<std::size_t> forEachFeature(LayerPages const& pages, std::function<void(OGRFeature&)> const& visit) {
    std::unordered_set<std::string> met;
    std::size_t passedOver = 0;
    for (auto const& file : pages.files) {
        GdalErrors const errors;
        GDALDatasetUniquePtr const page = openPage(file);
        OGRLayer* const layer = page && page->GetLayerCount() > 0 ? page->GetLayer(0) : nullptr;
        if (layer != nullptr) {
            for (auto const& feature : layer) {
                std::string id = identity(*feature, pages.key);
                if (!id.empty() && !met.insert(std::move(id)).second) {
                    ++passedOver;
                } else {
                    visit(*feature);
                }
            }
        }
        if (!page || errors.failed()) {
            return failure(Code::FileUnreadable, {}, {file.string(), errors.message()});
        }
    }
    return passedOver;
}

} // namespace cartocontrat
