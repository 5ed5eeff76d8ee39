// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextBrowser>
#include <QTimer>

namespace cartocontrat {

/// A page of the guide, its pictures no wider than the view.
class GuideText final : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideText(QWidget* parent);

protected:
    QVariant loadResource(int type, QUrl const& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitPictures();

    QTimer m_fitting; ///< once the view keeps its width
};

} // namespace cartocontrat
