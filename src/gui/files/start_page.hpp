// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cartocontrat {

class ActionSet;

/// What the middle of the window shows while nothing is open: the documents opened last, and how to begin.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(ActionSet& actions, QWidget* parent);

signals:
    void fileChosen(QString const& file);
    void sampleAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillRecent();

    QVBoxLayout* m_recent;
};

} // namespace cartocontrat
