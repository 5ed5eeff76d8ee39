// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/vector_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>

namespace cartocontrat {

namespace {

std::string endingOf(std::filesystem::path const& file) {
    auto ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return ending;
}

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
    constexpr std::array<std::string_view, 9> endings{".geojson", ".json", ".gpkg", ".shp", ".fgb",
                                                      ".tab",     ".mif",  ".csv",  ".kml"};
    return std::find(endings.begin(), endings.end(), endingOf(file)) != endings.end();
}

std::vector<std::string> peekFields(std::filesystem::path const& file) {
    auto const ending = endingOf(file);
    if (ending == ".geojson" || ending == ".json") {
        std::ifstream stream(file, std::ios::binary);
        FirstProperties properties;
        // The parser stops itself once it has the keys: its verdict on the rest says nothing.
        static_cast<void>(nlohmann::json::sax_parse(stream, &properties));
        return properties.keys;
    }
    auto const opened = VectorFile::open(file, "");
    return opened ? opened->fields() : std::vector<std::string>();
}

} // namespace cartocontrat
