// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_structure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <string_view>

namespace cartocontrat {

namespace {

constexpr char const* artifact = "Artifact";
constexpr char const* figure = "Figure";

enum Place { TitlePlace, FactsPlace, MapPlace, BoxPlace, LegendPlace, SourcesPlace };

/// Of text that stands in the margins; the map is a figure as a whole.
PdfTag tagOfText(Item const& item) {
    switch (item.role) {
    case Role::Title:
        return {"H1", TitlePlace, "title"};
    case Role::Facts:
        return {"P", FactsPlace, "facts"};
    case Role::CalloutTitle:
        return {"P", BoxPlace, "box/" + item.subject};
    case Role::CalloutPlace:
        return {"P", BoxPlace, "place/" + item.subject};
    case Role::CalloutAmount:
        return {"P", BoxPlace, "amount/" + item.subject};
    case Role::ListHead:
        return {"H2", BoxPlace, "list/" + item.subject};
    case Role::ListTitle:
    case Role::ListPeriod:
    case Role::ListAmount:
        return {"P", BoxPlace, "row/" + item.subject};
    case Role::LegendHeading:
        return {"H2", LegendPlace, item.subject.empty() ? "" : "heading/" + item.subject};
    case Role::LegendLabel:
        return {"P", LegendPlace, item.subject.empty() ? "" : "label/" + item.subject};
    case Role::Sources:
        return {"P", SourcesPlace, "sources"};
    default:
        return {artifact, 0, {}};
    }
}

bool standsInMargins(Role role) {
    return role == Role::Title || role == Role::Facts || (role >= Role::CalloutBox && role <= Role::ListMarker) ||
           role == Role::Locator || (role >= Role::LegendHeading && role <= Role::Sources) || role == Role::PageNumber;
}

} // namespace

bool PdfTag::isArtifact() const {
    return std::string_view(type) == artifact;
}

PdfTag tagOf(Item const& item) {
    if (!standsInMargins(item.role)) {
        return {figure, MapPlace, "map"};
    }
    return std::holds_alternative<TextRun>(item.mark) ? tagOfText(item) : PdfTag{artifact, 0, {}};
}

int PdfStructure::beginPage(int page, Scene const& scene) {
    m_pages.push_back({page, scene.description, {}, 0});
    return static_cast<int>(m_pages.size()) - 1;
}

int PdfStructure::addContent(PdfTag const& tag) {
    assert(!tag.isArtifact() && !m_pages.empty());
    Page& page = m_pages.back();
    auto element = tag.key.empty() ? page.elements.end()
                                   : std::find_if(page.elements.begin(), page.elements.end(),
                                                  [&](Element const& other) { return other.tag == tag; });
    if (element == page.elements.end()) {
        element = page.elements.insert(page.elements.end(), {tag, {}});
    }
    element->contents.push_back(page.contents);
    return page.contents++;
}

int PdfStructure::writePage(Page const& page, int documentElement, int parents) {
    std::vector<Element> elements = page.elements;
    std::stable_sort(elements.begin(), elements.end(),
                     [](Element const& a, Element const& b) { return a.tag.place < b.tag.place; });
    int const section = m_document.reserve();
    std::string kids;
    std::vector<std::string> parentOf(static_cast<std::size_t>(page.contents));
    for (Element const& element : elements) {
        std::string const alternative = std::string_view(element.tag.type) == figure && !page.description.empty()
                                            ? "/Alt" + PdfDocument::textString(page.description)
                                            : std::string();
        std::string const reference = PdfDocument::reference(m_document.add(fmt::format(
            "<</Type/StructElem/S/{}/P {}/Pg {}/K[{}]{}>>", element.tag.type, PdfDocument::reference(section),
            PdfDocument::reference(page.object), fmt::join(element.contents, " "), alternative)));
        kids += reference + " ";
        for (int const content : element.contents) {
            parentOf[static_cast<std::size_t>(content)] = reference;
        }
    }
    m_document.set(
        section, fmt::format("<</Type/StructElem/S/Sect/P {}/K[{}]>>", PdfDocument::reference(documentElement), kids));
    m_document.set(parents, fmt::format("[{}]", fmt::join(parentOf, " ")));
    return section;
}

std::string PdfStructure::finish() {
    int const rootObject = m_document.reserve(), documentElement = m_document.reserve();
    std::string sections, numbers;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        int const parents = m_document.reserve();
        sections += PdfDocument::reference(writePage(m_pages[i], documentElement, parents)) + " ";
        numbers += fmt::format("{} {} ", i, PdfDocument::reference(parents));
    }
    std::string const root = PdfDocument::reference(rootObject);
    m_document.set(documentElement, fmt::format("<</Type/StructElem/S/Document/P {}/K[{}]>>", root, sections));
    m_document.set(rootObject, fmt::format("<</Type/StructTreeRoot/K {}/ParentTree<</Nums[{}]>>/ParentTreeNextKey {}>>",
                                           PdfDocument::reference(documentElement), numbers, m_pages.size()));
    return root;
}

} // namespace cartocontrat
