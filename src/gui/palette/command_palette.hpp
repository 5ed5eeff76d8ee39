// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>
#include <QPointer>

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace cartocontrat {

class ActionSet;
class NewestWork;
class PaletteDelegate;
class PaletteModel;
class SearchIndex;
struct PaletteRow;
class Session;

/// One field for everything (Ctrl+K), over the search line of the window: territories, communes, projects, places of
/// the Département, contracts and a few commands by their names and codes; after ">", all commands. Worked by keys
/// alone.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    /// `window`: lies over it, and over its child "search-field" where that can be seen. Gives Find its act.
    CommandPalette(Session& session, ActionSet& actions, QWidget* window);
    ~CommandPalette() override;

    void open();
    /// The keyboard goes back to where it was.
    void dismiss();
    /// Whether everything of the data that are open can be found.
    [[nodiscard]] bool isReady() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeIndex();
    void search();
    void choose(int row);
    void act();
    void place();
    [[nodiscard]] std::vector<PaletteRow> answers(QString const& asked);
    [[nodiscard]] int countOf(QString const& asked) const;
    void leaveWith(QWidget* focus);

    Session& m_session;
    ActionSet& m_actions;
    QWidget* m_window;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_hint;
    PaletteModel* m_model;
    PaletteDelegate* m_delegate;
    QPointer<QWidget> m_before;                 ///< had the keyboard
    std::shared_ptr<SearchIndex const> m_index; ///< null until made
    std::unique_ptr<NewestWork> m_indexer;      ///< last: its thread ends before what it reads does
};

} // namespace cartocontrat
