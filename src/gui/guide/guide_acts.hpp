// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>

#include <filesystem>

class QAction;
class QWidget;

namespace cartocontrat {

class ActionSet;
class GuideWindow;

/// Opens the guide at the page about what is being done, from the window and from its dialogs.
class GuideActs final : public QObject {
    Q_OBJECT

public:
    /// `folder`: of the pages; `window` owns this.
    GuideActs(std::filesystem::path folder, ActionSet& actions, QWidget& window);
    ~GuideActs() override;

    /// Null: it is not open.
    [[nodiscard]] GuideWindow* guide() const;

protected:
    /// The key of the guide in dialogs, where the shortcuts of the window are not heard.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(QWidget const* at);

    std::filesystem::path m_folder;
    QAction& m_action;
    QWidget& m_window;
    QPointer<GuideWindow> m_guide;
};

} // namespace cartocontrat
