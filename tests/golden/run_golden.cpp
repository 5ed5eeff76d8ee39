// SPDX-License-Identifier: EUPL-1.2
#include "golden/golden_sources.hpp"
#include "support/golden.hpp"

#include <QGuiApplication>

#include <fmt/format.h>

#include <set>

namespace {

using namespace cartocontrat::tests;

/// Folders of cases/ that no source draws: a case that is never run proves nothing.
std::set<std::string> casesWithoutSource(std::filesystem::path const& cases, std::vector<GoldenSource> const& sources) {
    std::set<std::string> names;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(cases)) {
        if (entry.path().filename() == "case.json") {
            names.insert(std::filesystem::relative(entry.path().parent_path(), cases).string());
        }
    }
    for (GoldenSource const& source : sources) {
        names.erase(source.name);
    }
    return names;
}

std::optional<std::string> runCase(GoldenSource const& source, std::filesystem::path const& cases, GoldenMode mode) {
    std::filesystem::path const folder = cases / source.name;
    auto const terms = readGoldenTerms(folder);
    if (!terms) {
        return "case.json is missing, malformed or gives no reason";
    }
    std::filesystem::path const report = std::filesystem::path("golden-report") / source.name;
    std::filesystem::create_directories(report);
    std::filesystem::path const drawn = report / "drawn.png";
    if (auto const failure = source.draw(terms->dpi, drawn)) {
        return failure;
    }
    return checkGolden(QImage(QString::fromStdString(drawn.string())), folder, report, mode);
}

} // namespace

/// run_golden [--update] [part of a name]: exit code 0 when all cases agree, 1 when one does not, 2 after --update,
/// so that no automatic run passes by accepting what it drew. Reports stand in golden-report/ below the working folder.
int main(int argc, char** argv) {
    QGuiApplication const application(argc, argv);
    GoldenMode mode = GoldenMode::Check;
    std::string filter;
    for (QString const& argument : QGuiApplication::arguments().mid(1)) {
        if (argument == "--update") {
            mode = GoldenMode::Update;
        } else {
            filter = argument.toStdString();
        }
    }
    std::filesystem::path const cases = std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "tests/golden/cases";
    auto const sources = goldenSources();
    if (!sources) {
        fmt::print(stderr, "{}\n", sources.error());
        return 1;
    }
    int failures = 0, done = 0;
    for (std::string const& name : casesWithoutSource(cases, *sources)) {
        fmt::print(stderr, "FAILED {}: nothing draws this case\n", name);
        ++failures;
    }
    for (GoldenSource const& source : *sources) {
        if (source.name.find(filter) == std::string::npos) {
            continue;
        }
        ++done;
        if (auto const problem = runCase(source, cases, mode)) {
            fmt::print(stderr, "FAILED {}: {}\n", source.name, *problem);
            ++failures;
        }
    }
    fmt::print("{} cases, {} failed\n", done, failures);
    if (failures > 0 || done == 0) {
        return 1;
    }
    return mode == GoldenMode::Update ? 2 : 0;
}
