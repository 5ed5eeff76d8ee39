// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cartocontrat {

/// The objects of a PDF file (ISO 32000-1, 7.3 and 7.5), numbered from 1, written in the order of their numbers.
class PdfDocument {
public:
    /// A number to refer to before the object is known.
    [[nodiscard]] int reserve();
    void set(int number, std::string body);
    [[nodiscard]] int add(std::string body);
    /// `entries`: what the stream's dictionary holds besides its length and filter.
    void setStream(int number, std::string_view entries, std::string_view data);
    [[nodiscard]] int addStream(std::string_view entries, std::string_view data);
    /// Without compression, for those who search files for metadata.
    [[nodiscard]] int addPlainStream(std::string_view entries, std::string_view data);

    /// The whole file. Its identifier is made from its content. \pre every reserved number was set
    [[nodiscard]] std::string finish(int catalogue, int information) const;

    /// "12 0 R"
    [[nodiscard]] static std::string reference(int number);
    /// UTF-16 text string, in hexadecimal.
    [[nodiscard]] static std::string textString(std::string_view utf8);

private:
    std::vector<std::string> m_objects;
};

/// UTF-16BE, four hexadecimal digits a unit.
[[nodiscard]] std::string utf16Hex(std::u32string_view text);
[[nodiscard]] std::string hex16(unsigned value);

} // namespace cartocontrat
