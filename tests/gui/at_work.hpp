// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/files/document_files.hpp"

#include "document/document_file.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/commands/commands.hpp"
#include "waiting.hpp"

#include <catch2/catch.hpp>

#include <QTemporaryDir>
#include <QUndoCommand>
#include <QUndoStack>

#include <deque>
#include <functional>

namespace cartocontrat::test {

/// Answers questions as it was told, and remembers them.
class PlannedQuestions final : public Questions {
public:
    std::deque<QString> answers; ///< what the answers begin with, in the order of the questions
    std::vector<Question> asked;
    std::function<std::filesystem::path(std::filesystem::path const&)> whereToSave;

    int ask(Question const& question) override {
        asked.push_back(question);
        INFO(question.title.toStdString());
        REQUIRE_FALSE(answers.empty());
        auto const wanted = answers.front();
        answers.pop_front();
        for (int place = 0; place < question.answers.size(); ++place) {
            if (QString(question.answers[place]).remove(QLatin1Char('&')).startsWith(wanted)) {
                return place;
            }
        }
        FAIL("no answer " << wanted.toStdString());
        return 0;
    }
    std::optional<std::filesystem::path> askFileToOpen(std::filesystem::path const&) override { return {}; }
    std::optional<std::filesystem::path> askFileToSave(std::filesystem::path const& proposed) override {
        return whereToSave ? std::optional(whereToSave(proposed)) : std::nullopt;
    }
};

/// Somebody at work on the data that ship, with his own files in a folder.
struct AtWork {
    explicit AtWork(std::filesystem::path const& folder)
        : session(ResourcePaths{CARTOCONTRAT_SOURCE_DIR}), map(session, nullptr), questions(new PlannedQuestions),
          files(session, map, std::unique_ptr<Questions>(questions), folder / "recuperation", nullptr) {
        QObject::connect(&session, &Session::documentOpened, [this] { ++opened; });
    }

    /// Whether it was opened.
    bool open(std::filesystem::path const& file) {
        auto const before = opened;
        files.open(file);
        return waitFor([&] { return opened > before || !session.isReading(); }) && opened > before;
    }
    bool openSample() {
        session.open({});
        return waitFor([&] { return session.workshop() != nullptr; });
    }
    bool saveAs(std::filesystem::path const& file) {
        questions->whereToSave = [file](auto const&) { return file; };
        return files.saveAs();
    }
    /// A change by hand.
    void change() {
        REQUIRE(session.workshop());
        auto const& project = session.workshop()->contracts->projects.front();
        ProjectChange change;
        change.title = "Titre corrigé à la main";
        session.undoStack().push(editProject(session, project.id, change).release());
    }

    Session session;
    MapCanvas map;
    PlannedQuestions* questions;
    DocumentFiles files;
    int opened = 0;
};

/// A folder of a test.
struct Folder {
    QTemporaryDir kept;
    std::filesystem::path path = std::filesystem::path(kept.path().toStdString());
    RecoveryFolder recovery{path / "recuperation", ResourcePaths{CARTOCONTRAT_SOURCE_DIR}.documentSchema()};
};

/// An empty document of the data that ship.
inline std::filesystem::path emptyDocument(Folder const& folder, std::string const& name = "essai.carto.json") {
    auto file = folder.path / name;
    REQUIRE(saveDocument(MapDocument{}, file));
    return file;
}

inline MapDocument read(std::filesystem::path const& file) {
    Diagnostics diagnostics;
    auto document = readDocument(file, ResourcePaths{CARTOCONTRAT_SOURCE_DIR}.documentSchema(), diagnostics);
    REQUIRE(document);
    return *document;
}

} // namespace cartocontrat::test
