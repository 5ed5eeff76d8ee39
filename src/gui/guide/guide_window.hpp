// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include "gui/guide/guide_pages.hpp"

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace cartocontrat {

/// The user guide: its pages at the left, narrowed to those that hold what is searched, and the page that is read.
class GuideWindow final : public QDialog {
    Q_OBJECT

public:
    /// `folder`: of the pages, in Markdown, and of their pictures.
    GuideWindow(std::filesystem::path const& folder, QWidget* parent);

    /// The index where there is no page of that name.
    void showPage(QString const& name);
    /// The name of the page that is read; empty: there is no guide.
    [[nodiscard]] QString page() const;

protected:
    /// Arrow keys go from the search to the pages.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeContents();
    QLayout* makeFoot();
    void search();
    void mark();
    void findNext();
    void followPage();
    [[nodiscard]] QStringList words() const;

    QString m_folder;
    std::vector<GuidePage> m_pages;
    QLineEdit* m_field;
    QListWidget* m_list; ///< in the order of `m_pages`
    QLabel* m_count;
    QTextBrowser* m_text;
};

} // namespace cartocontrat
