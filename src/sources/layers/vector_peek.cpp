// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/file_checks.hpp"
#include "sources/layers/vector_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>

namespace cartocontrat {

namespace {

/// Collects the keys of the first "properties" object of a GeoJSON text, then stops the parser.
class FirstProperties : public nlohmann::json_sax<nlohmann::json> {
public:
    std::vector<std::string> keys;

    bool key(string_t& name) override {
        if (m_depthOfProperties && m_depth == *m_depthOfProperties) {
            keys.push_back(name);
        }
        m_isNext = !m_depthOfProperties && name == "properties" && m_arrays == 1;
        return true;
    }
    bool start_object(std::size_t) override {
        ++m_depth;
        if (m_isNext) {
            m_depthOfProperties = m_depth;
        }
        return true;
    }
    bool end_object() override { return m_depth-- != m_depthOfProperties; }
    bool start_array(std::size_t) override { return ++m_arrays > 0; }
    bool end_array() override { return m_arrays-- > 0; }
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, string_t const&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool parse_error(std::size_t, std::string const&, nlohmann::detail::exception const&) override { return false; }

private:
    std::optional<int> m_depthOfProperties;
    int m_depth = 0;
    int m_arrays = 0; ///< the features are in one array, a crs member in none
    bool m_isNext = false;
};

} // namespace

bool isVectorFile(std::filesystem::path const& file) {
    constexpr std::array<std::string_view, 10> endings{".geojson", ".json", ".gpkg", ".shp", ".fgb",
                                                       ".tab",     ".mif",  ".csv",  ".kml", ".gml"};
    return std::find(endings.begin(), endings.end(), endingOf(file)) != endings.end();
}

std::vector<TableFields> peekTables(std::filesystem::path const& file, SourceOptions options) {
    auto const ending = endingOf(file);
    if (ending == ".geojson" || ending == ".json") {
        std::ifstream stream(file, std::ios::binary);
        FirstProperties properties;
        // The parser stops itself once it has the keys: its verdict on the rest says nothing.
        static_cast<void>(nlohmann::json::sax_parse(stream, &properties));
        return {{"", properties.keys}};
    }
    std::vector<TableFields> tables;
    if (auto const opened = VectorFile::open(file, "", options)) {
        tables = opened->tables();
    }
    return tables;
}

} // namespace cartocontrat
