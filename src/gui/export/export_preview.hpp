// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <QStackedWidget>

#include "gui/canvas/plane_view.hpp"
#include "gui/export/page_trial.hpp"

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace cartocontrat {

class ExportRun;

/// A page as it would be written.
class TrialView final : public PlaneView {
    Q_OBJECT

public:
    explicit TrialView(QWidget* parent);

    /// The one before stays until this one is drawn.
    void showTrial(PageTrial const& trial);
    [[nodiscard]] PageTrial const& trial() const { return m_trial; }
    /// 1: the size it prints at on this screen.
    [[nodiscard]] double zoom() const;

protected:
    [[nodiscard]] Extent whole() const override;
    [[nodiscard]] std::pair<double, double> scaleRange() const override;
    [[nodiscard]] Draw drawing(std::size_t layer) const override;
    void paintOver(QPainter& /*painter*/) override {}

private:
    [[nodiscard]] double pixelsPerMillimetre() const;

    PageTrial m_trial; ///< its page null: nothing yet
};

/// The page about to be exported, with the means to go to the next and to look closer, and under it what is to be known
/// of it, or how far the export is.
class ExportPreview final : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent);

    /// Composes and draws the first page of a job on other threads; the newest one asked wins. No pages: nothing.
    void showPage(ExportJob const& job);
    /// Which of the pages exported it is; `count` 0: none of them.
    void number(std::size_t place, std::size_t count, QString const& name);
    /// Projects without a place cannot be placed from here.
    void lockPlacing() { m_mayPlace = false; }
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] TrialView const& view() const { return *m_view; }

    /// Files of that page take; no value: not known, or not yet.
    [[nodiscard]] std::optional<PageCost> const& cost() const { return m_cost; }

    /// The progress of a run, in the place of the remarks.
    void tellProgress(ExportRun const& run);

signals:
    void turned(int step);
    void costChanged();
    /// The projects without a place of the page are to be placed.
    void placingAsked();

private:
    QWidget* makeHead();
    QWidget* makeRemarks();
    QWidget* makeProgress();
    void compose(ExportJob const& job);
    void measure(ExportJob const& job);
    void take(Result<PageTrial> const& trial);
    void say(QString const& icon, QString const& title, QString const& text, bool canPlace);

    TrialView* m_view;
    QToolButton *m_previous, *m_next;
    QLabel *m_number, *m_zoom;
    QStackedWidget* m_foot;
    QLabel *m_icon, *m_remarks;
    QPushButton* m_place;
    QLabel *m_done, *m_busy;
    QProgressBar* m_bar;
    bool m_mayPlace = true;
    std::optional<PageCost> m_cost;
    QByteArray m_composed, m_measured; ///< what was asked last, not to ask it twice
    NewestWork m_composer{nullptr}, m_measurer{nullptr};
};

} // namespace cartocontrat
