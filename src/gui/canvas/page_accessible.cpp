// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/page_accessible.hpp"

#include "gui/canvas/page_canvas.hpp"

#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace cartocontrat {
namespace {

/// A project of the page, by its place in the reading order.
class TargetInterface final : public QAccessibleInterface {
public:
    TargetInterface(PageCanvas& canvas, std::size_t place) : m_canvas(&canvas), m_place(place) {}

    [[nodiscard]] bool isValid() const override { return target() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(QAccessibleInterface const* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Graphic; }
    void setText(QAccessible::Text /*what*/, QString const& /*text*/) override {}

    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return what == QAccessible::Name && isValid() ? m_canvas->describe(*target()) : QString();
    }

    [[nodiscard]] QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        auto const inView = m_canvas->sight().toView(target()->box).toRect();
        return {m_canvas->mapToGlobal(inView.topLeft()), inView.size()};
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isValid() && m_canvas->isChosen(target()->project);
        state.focused = state.selected && m_canvas->hasFocus();
        return state;
    }

private:
    [[nodiscard]] PageTarget const* target() const {
        auto const* const targets = m_canvas ? &m_canvas->targets().targets : nullptr;
        return targets != nullptr && m_place < targets->size() ? &(*targets)[m_place] : nullptr;
    }

    QPointer<PageCanvas> m_canvas;
    std::size_t m_place;
};

class PageInterface final : public QAccessibleWidget {
public:
    explicit PageInterface(PageCanvas& canvas) : QAccessibleWidget(&canvas, QAccessible::Canvas), m_canvas(canvas) {}
    PageInterface(PageInterface const&) = delete;
    PageInterface& operator=(PageInterface const&) = delete;
    ~PageInterface() override {
        for (auto const id : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_canvas.targets().targets.size()); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        while (m_children.size() <= static_cast<std::size_t>(index)) {
            // Qt owns the interfaces that it has registered.
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new TargetInterface(m_canvas, m_children.size())));
        }
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(QAccessibleInterface const* child) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child) {
                return i;
            }
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->state().focused) {
                return child(i);
            }
        }
        return nullptr;
    }

private:
    PageCanvas& m_canvas;
    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(QString const& /*className*/, QObject* object) {
    auto* const canvas = qobject_cast<PageCanvas*>(object);
    return canvas != nullptr ? new PageInterface(*canvas) : nullptr;
}

} // namespace

void installPageAccessibility() {
    QAccessible::installFactory(makeInterface);
}

} // namespace cartocontrat
