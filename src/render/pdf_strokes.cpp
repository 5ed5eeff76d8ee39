// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_strokes.hpp"

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>
#include <set>

namespace cartocontrat {
namespace {

using Object = QPDFObjectHandle;

/// Forms within forms deeper than this are not pages but attacks.
constexpr int mostDepth = 12;

struct GraphicsState {
    QPDFMatrix matrix;
    double lineWidth = 1;
};

class PaintReader final : public Object::ParserCallbacks {
public:
    PaintReader(PdfPaint& paint, Object resources, GraphicsState state, int depth)
        : m_paint(paint), m_resources(std::move(resources)), m_state(std::move(state)), m_depth(depth) {}

    void handleObject(Object object) override {
        if (object.isOperator()) {
            run(object.getOperatorValue());
            m_operands.clear();
        } else if (object.isInlineImage()) {
            ++m_paint.images;
        } else {
            m_operands.push_back(object);
        }
    }
    void handleEOF() override {}

private:
    [[nodiscard]] double operand(std::size_t index) {
        return index < m_operands.size() && m_operands[index].isNumber() ? m_operands[index].getNumericValue() : 0;
    }

    void run(std::string const& name) {
        if (name == "q") {
            m_saved.push_back(m_state);
        } else if (name == "Q" && !m_saved.empty()) {
            m_state = m_saved.back();
            m_saved.pop_back();
        } else if (name == "cm") {
            m_state.matrix.concat({operand(0), operand(1), operand(2), operand(3), operand(4), operand(5)});
        } else if (name == "w") {
            m_state.lineWidth = operand(0);
        } else if (name == "Do") {
            paintObject();
        } else {
            path(name);
        }
    }

    void path(std::string const& name) {
        static std::set<std::string> const strokes{"S", "s", "B", "B*", "b", "b*"}, ends{"f", "F", "f*", "n"};
        if (name == "m" || name == "l" || name == "c" || name == "v" || name == "y") {
            for (std::size_t i = 0; i + 1 < m_operands.size(); i += 2) {
                add(operand(i), operand(i + 1));
            }
        } else if (name == "re") {
            add(operand(0), operand(1));
            add(operand(0) + operand(2), operand(1) + operand(3));
        } else if (strokes.contains(name)) {
            stroke();
            m_path = {};
        } else if (ends.contains(name)) {
            m_path = {};
        }
    }

    void add(double x, double y) {
        double pageX = 0, pageY = 0;
        m_state.matrix.transform(x, y, pageX, pageY);
        m_path.extend(Point{pageX, pageY});
    }

    void stroke() {
        auto const& m = m_state.matrix;
        double const width = m_state.lineWidth * std::sqrt(std::abs(m.a * m.d - m.b * m.c));
        if (!m_path.isEmpty() && (m_paint.thinnestExtent.isEmpty() || width < m_paint.thinnest)) {
            m_paint.thinnest = width;
            m_paint.thinnestExtent = m_path;
        }
    }

    void paintObject() {
        if (m_operands.empty() || !m_operands.back().isName()) {
            return;
        }
        auto objects = m_resources.getKeyIfDict("/XObject");
        auto object = objects.getKeyIfDict(m_operands.back().getName());
        if (!object.isStream()) {
            return;
        }
        auto dictionary = object.getDict();
        auto kind = dictionary.getKey("/Subtype");
        if (kind.isNameAndEquals("/Image")) {
            ++m_paint.images;
        } else if (kind.isNameAndEquals("/Form") && m_depth < mostDepth) {
            auto state = m_state;
            if (auto matrix = dictionary.getKey("/Matrix"); matrix.isMatrix()) {
                auto const m = matrix.getArrayAsMatrix();
                state.matrix.concat({m.a, m.b, m.c, m.d, m.e, m.f});
            }
            auto own = dictionary.getKey("/Resources");
            PaintReader inner(m_paint, own.isDictionary() ? own : m_resources, state, m_depth + 1);
            Object::parseContentStream(object, &inner);
        }
    }

    PdfPaint& m_paint;
    Object m_resources;
    GraphicsState m_state;
    int m_depth;
    std::vector<GraphicsState> m_saved;
    std::vector<Object> m_operands;
    Extent m_path;
};

} // namespace

PdfPaint readPaint(QPDFPageObjectHelper const& page) {
    PdfPaint paint;
    auto helper = page;
    PaintReader reader(paint, helper.getAttribute("/Resources", false), {}, 0);
    helper.parseContents(&reader);
    return paint;
}

} // namespace cartocontrat
