// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_book.hpp"

#include "render/output_file.hpp"
#include "render/pdf_document.hpp"
#include "render/qpdf_file.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>

namespace cartocontrat {

namespace {

using Object = QPDFObjectHandle;

class BookBinder {
public:
    BookBinder() { m_book.emptyPDF(); }

    void add(QPDF& file, std::filesystem::path const& name) {
        QPDFPageDocumentHelper pages(m_book);
        std::size_t const first = m_book.getAllPages().size();
        std::map<QPDFObjGen, std::size_t> places; // of the file's pages in the book
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
            places[page.getObjectHandle().getObjGen()] = first + places.size();
            pages.addPage(page, false);
        }
        m_pages = m_book.getAllPages();
        addLayers(file, first);
        addTags(file, first);
        addBookmarks(file, name, first, places);
    }

    std::string finish(PdfMetadata const& metadata) {
        Object root = m_book.getRoot();
        root.replaceKey("/Lang", Object::newString("fr-FR"));
        root.replaceKey("/PageLabels", Object::parse("<</Nums[0<</S/D>>]>>"));
        root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
        if (!m_layerOf.empty()) {
            Object layers = Object::newArray(m_layers);
            Object order = Object::newArray(std::vector<Object>(m_layers.rbegin(), m_layers.rend())); // top first
            root.replaceKey(
                "/OCProperties",
                Object::newDictionary(
                    {{"/OCGs", layers}, {"/D", Object::newDictionary({{"/Order", order}, {"/ON", layers}})}}));
        }
        finishTags(root);
        Object outline = m_book.makeIndirectObject(Object::parse("<</Type/Outlines>>"));
        chain(m_bookmarks, outline, static_cast<int>(m_bookmarks.size()));
        root.replaceKey("/Outlines", outline);
        Object xmp = Object::newStream(&m_book, xmpPacket(metadata));
        xmp.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        xmp.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        root.replaceKey("/Metadata", m_book.makeIndirectObject(xmp));
        m_book.getTrailer().replaceKey("/Info",
                                       m_book.makeIndirectObject(Object::parse(informationDictionary(metadata))));
        return toBytes(m_book, PdfPacking::Streams);
    }

private:
    /// Layers of the file's pages: the first of a name stands for all.
    void addLayers(QPDF& file, std::size_t first) {
        Object layers = file.getRoot().getKey("/OCProperties").isDictionary()
                            ? file.getRoot().getKey("/OCProperties").getKey("/OCGs")
                            : Object::newNull();
        for (int i = 0; layers.isArray() && i < layers.getArrayNItems(); ++i) {
            Object copy = m_book.copyForeignObject(layers.getArrayItem(i));
            if (copy.isDictionary() && m_layerOf.emplace(copy.getKey("/Name").getUTF8Value(), copy).second) {
                m_layers.push_back(copy);
            }
        }
        for (std::size_t i = first; i < m_pages.size(); ++i) {
            Object resources = QPDFPageObjectHelper(m_pages[i]).getAttribute("/Resources", false);
            Object properties = resources.isDictionary() ? resources.getKey("/Properties") : Object::newNull();
            if (!properties.isDictionary()) {
                continue;
            }
            for (std::string const& key : properties.getKeys()) {
                Object value = properties.getKey(key);
                if (value.isDictionaryOfType("/OCG")) {
                    if (auto const same = m_layerOf.find(value.getKey("/Name").getUTF8Value());
                        same != m_layerOf.end()) {
                        properties.replaceKey(key, same->second);
                    }
                }
            }
        }
    }

    /// The structure tree, where its parent tree is one flat list of pages, as ours is; pages lose their tags
    /// otherwise.
    void addTags(QPDF& file, std::size_t first) {
        Object tree = file.getRoot().getKey("/StructTreeRoot");
        Object numbers = tree.isDictionary() && tree.getKey("/ParentTree").isDictionary()
                             ? tree.getKey("/ParentTree").getKey("/Nums")
                             : Object::newNull();
        int const shift = m_nextParent;
        if (numbers.isArray()) {
            for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2) {
                int const key = numbers.getArrayItem(i).getIntValueAsInt();
                m_parents.push_back(Object::newInteger(shift + key));
                m_parents.push_back(copyOf(numbers.getArrayItem(i + 1)));
                m_nextParent = std::max(m_nextParent, shift + key + 1);
            }
            Object element = tree.getKey("/K");
            for (Object const& kid : element.isArray() ? element.getArrayAsVector() : std::vector<Object>{element}) {
                m_elements.push_back(copyOf(kid));
            }
        }
        for (std::size_t i = first; i < m_pages.size(); ++i) {
            Object parents = m_pages[i].getKey("/StructParents");
            if (!parents.isInteger()) {
                continue;
            }
            if (numbers.isArray()) {
                m_pages[i].replaceKey("/StructParents", Object::newInteger(shift + parents.getIntValueAsInt()));
            } else {
                m_pages[i].removeKey("/StructParents");
            }
        }
    }

    Object copyOf(Object foreign) { return m_book.copyForeignObject(foreign); }

    void finishTags(Object& root) {
        if (m_elements.empty()) {
            return;
        }
        Object tree = m_book.makeIndirectObject(Object::newDictionary());
        for (Object& element : m_elements) {
            element.replaceKey("/P", tree);
        }
        tree.replaceKey("/Type", Object::newName("/StructTreeRoot"));
        tree.replaceKey("/K", Object::newArray(m_elements));
        tree.replaceKey("/ParentTree", Object::newDictionary({{"/Nums", Object::newArray(m_parents)}}));
        tree.replaceKey("/ParentTreeNextKey", Object::newInteger(m_nextParent));
        root.replaceKey("/StructTreeRoot", tree);
        root.replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
    }

    void addBookmarks(QPDF& file, std::filesystem::path const& name, std::size_t first,
                      std::map<QPDFObjGen, std::size_t> const& places) {
        QPDFOutlineDocumentHelper outline(file);
        if (outline.hasOutlines()) {
            for (QPDFOutlineObjectHelper& entry : outline.getTopLevelOutlines()) {
                m_bookmarks.push_back(copyOf(entry, first, places));
            }
            return;
        }
        Object information = file.getTrailer().getKey("/Info");
        Object title = information.isDictionary() ? information.getKey("/Title") : Object::newNull();
        std::string const text = title.isString() ? title.getUTF8Value() : std::string();
        m_bookmarks.push_back(bookmark(text.empty() ? name.stem().string() : text,
                                       Object::newArray({m_pages.at(first), Object::newName("/Fit")})));
    }

    Object copyOf(QPDFOutlineObjectHelper& entry, std::size_t first, std::map<QPDFObjGen, std::size_t> const& places) {
        Object destination = entry.getDest();
        Object page = entry.getDestPage();
        auto const place = places.find(page.getObjGen());
        Object target = m_pages.at(place == places.end() ? first : place->second);
        std::vector<Object> view{target};
        if (destination.isArray() && destination.getArrayNItems() > 1) {
            for (int i = 1; i < destination.getArrayNItems(); ++i) {
                view.push_back(destination.getArrayItem(i).unsafeShallowCopy());
            }
        } else {
            view.push_back(Object::newName("/Fit"));
        }
        Object copy = bookmark(entry.getTitle(), Object::newArray(view));
        std::vector<Object> kids;
        for (QPDFOutlineObjectHelper& kid : entry.getKids()) {
            kids.push_back(copyOf(kid, first, places));
        }
        chain(kids, copy, -static_cast<int>(kids.size())); // closed
        return copy;
    }

    Object bookmark(std::string const& title, Object destination) {
        return m_book.makeIndirectObject(
            Object::newDictionary({{"/Title", Object::newUnicodeString(title)}, {"/Dest", destination}}));
    }

    static void chain(std::vector<Object>& entries, Object& parent, int count) {
        if (entries.empty()) {
            return;
        }
        for (std::size_t i = 0; i < entries.size(); ++i) {
            entries[i].replaceKey("/Parent", parent);
            if (i > 0) {
                entries[i].replaceKey("/Prev", entries[i - 1]);
                entries[i - 1].replaceKey("/Next", entries[i]);
            }
        }
        parent.replaceKey("/First", entries.front());
        parent.replaceKey("/Last", entries.back());
        parent.replaceKey("/Count", Object::newInteger(count));
    }

    QPDF m_book;
    std::vector<Object> m_pages, m_bookmarks, m_layers, m_elements, m_parents;
    std::map<std::string, Object> m_layerOf;
    int m_nextParent = 0;
};

} // namespace

Result<void> writeBook(std::span<std::filesystem::path const> files, PdfMetadata const& metadata,
                       std::filesystem::path const& book) {
    std::vector<std::shared_ptr<QPDF>> opened; // QPDF reads the streams of a file only when the book is written
    for (auto const& file : files) {
        auto const pdf = openPdf(file);
        if (!pdf) {
            return tl::make_unexpected(pdf.error());
        }
        opened.push_back(*pdf);
    }
    std::size_t current = 0;
    try {
        BookBinder binder;
        for (; current < files.size(); ++current) {
            binder.add(*opened[current], files[current]);
        }
        return writeWhole(book, binder.finish(metadata));
    } catch (std::exception const& thrown) {
        auto const& file = files[std::min(current, files.size() - 1)];
        return failure(Code::PdfDamaged, {}, {file.string(), thrown.what()});
    }
}

} // namespace cartocontrat
