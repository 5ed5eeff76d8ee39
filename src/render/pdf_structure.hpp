// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/pdf_document.hpp"
#include "scene/scene.hpp"

namespace cartocontrat {

/// What an item is to a reader who listens to the page.
struct PdfTag {
    char const* type; ///< standard structure type (ISO 32000-1, 14.8.4), or Artifact
    int place = 0;    ///< in reading order, among the parts of a page
    std::string key;  ///< items of one key are one element; empty: an element of its own
    friend bool operator==(PdfTag const&, PdfTag const&) = default;
    [[nodiscard]] bool isArtifact() const;
};

/// The title, then the map (a figure told by its description), boxes and lists, the legend, the sources; what only
/// decorates these is an artifact.
[[nodiscard]] PdfTag tagOf(Item const& item);

/// The structure tree of a document: which content is which element, in reading order (ISO 32000-1, 14.7).
class PdfStructure {
public:
    explicit PdfStructure(PdfDocument& document) : m_document(document) {}

    /// What comes next belongs to this page, an object reserved. Its key for /StructParents is returned.
    int beginPage(int page, Scene const& scene);
    /// Number (MCID) of a new piece of content of the page. \pre it is no artifact
    [[nodiscard]] int addContent(PdfTag const& tag);
    /// Reference of the tree, once everything is in it.
    [[nodiscard]] std::string finish();

private:
    struct Element {
        PdfTag tag;
        std::vector<int> contents;
    };
    struct Page {
        int object = 0;
        std::string description;
        std::vector<Element> elements;
        int contents = 0;
    };
    [[nodiscard]] int writePage(Page const& page, int documentElement, int parents);

    PdfDocument& m_document;
    std::vector<Page> m_pages;
};

} // namespace cartocontrat
