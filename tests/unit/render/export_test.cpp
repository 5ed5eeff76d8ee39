// SPDX-License-Identifier: EUPL-1.2
#include "render/export.hpp"

#include "golden/painter_scenes.hpp"
#include "unit/render/books.hpp"

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <fstream>
#include <iterator>
#include <set>
#include <thread>

using namespace cartocontrat;
using namespace cartocontrat::tests;

namespace {

std::string bytesOf(std::filesystem::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// Fonts, pictograms and a folder for what is written.
struct Workshop {
    FontBook fonts = loadFonts();
    PictogramBook pictograms = loadPictograms();
    QTemporaryDir temporary;
    std::filesystem::path folder{temporary.path().toStdString()};

    std::vector<Scene> scenes() const {
        return {strokesScene(),
                fillsScene(),
                clipScene(),
                textScene(),
                haloScene(),
                curvedTextScene(fonts),
                pictogramsScene(pictograms)};
    }
    std::string pdf(Scene const& scene, std::string const& name = "page.pdf") const {
        REQUIRE(writePdf(scene, folder / name, fonts, pictograms));
        return bytesOf(folder / name);
    }
    std::string svg(Scene const& scene) const {
        REQUIRE(writeSvg(scene, folder / "page.svg", pictograms));
        return bytesOf(folder / "page.svg");
    }
    std::string png(Scene const& scene, double dpi) const {
        REQUIRE(writePng(scene, dpi, folder / "page.png", fonts, pictograms));
        return bytesOf(folder / "page.png");
    }
};

/// What a tool of poppler-utils prints about a file; nothing, with a warning, where the tool is absent.
std::optional<std::string> ask(char const* tool, QStringList const& arguments) {
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        WARN(tool << " is absent: not checked");
        return std::nullopt;
    }
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput().toStdString();
}

/// The plain content of every compressed stream of a PDF file.
std::string inflatedStreams(std::string const& pdf) {
    std::string plain;
    for (std::size_t at = pdf.find(">>\nstream\n"); at != std::string::npos; at = pdf.find(">>\nstream\n", at + 1)) {
        std::size_t const begin = at + 10, end = pdf.find("\nendstream", begin);
        QByteArray packed("\0\0\0\0", 4);
        packed.append(pdf.data() + begin, static_cast<qsizetype>(end - begin));
        plain += qUncompress(packed).toStdString();
    }
    return plain;
}

unsigned bigEndian(std::string const& bytes, std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        value = value << 8 | static_cast<unsigned char>(bytes.at(i));
    }
    return value;
}

} // namespace

TEST_CASE("A PNG has the pixels and the resolution asked, in RGB without alpha") {
    Workshop const workshop;
    Scene scene;
    struct Row {
        double width, height, dpi;
        unsigned pixelsWide, pixelsHigh, dotsPerMetre;
    };
    for (Row const& row : {Row{297, 210, 300, 3508, 2480, 11811}, Row{80, 60, 200, 630, 472, 7874}}) {
        scene.width = row.width;
        scene.height = row.height;
        std::string const png = workshop.png(scene, row.dpi);
        CHECK(bigEndian(png, 16) == row.pixelsWide);
        CHECK(bigEndian(png, 20) == row.pixelsHigh);
        CHECK(png.at(24) == 8);
        CHECK(png.at(25) == 2);
        std::size_t const physical = png.find("pHYs");
        REQUIRE(physical != std::string::npos);
        CHECK(bigEndian(png, physical + 4) == row.dotsPerMetre);
        CHECK(bigEndian(png, physical + 8) == row.dotsPerMetre);
        CHECK(png.at(physical + 12) == 1);
    }
}

TEST_CASE("The same scene makes the same bytes, twice and in four threads") {
    Workshop const workshop;
    std::vector<Scene> const scenes = workshop.scenes();
    std::vector<std::array<std::string, 3>> alone;
    for (Scene const& scene : scenes) {
        alone.push_back({workshop.pdf(scene), workshop.svg(scene), workshop.png(scene, 100)});
        CHECK(workshop.pdf(scene) == alone.back()[0]);
        CHECK(workshop.svg(scene) == alone.back()[1]);
        CHECK(workshop.png(scene, 100) == alone.back()[2]);
    }
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&, thread] {
            for (std::size_t i = 0; i < scenes.size(); ++i) {
                std::filesystem::path const base = workshop.folder / (std::to_string(thread) + "-" + std::to_string(i));
                auto const named = [&](char const* ending) { return std::filesystem::path(base).concat(ending); };
                (void)writePdf(scenes[i], named(".pdf"), workshop.fonts, workshop.pictograms);
                (void)writeSvg(scenes[i], named(".svg"), workshop.pictograms);
                (void)writePng(scenes[i], 100, named(".png"), workshop.fonts, workshop.pictograms);
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (int thread = 0; thread < 4; ++thread) {
        for (std::size_t i = 0; i < scenes.size(); ++i) {
            std::filesystem::path const base = workshop.folder / (std::to_string(thread) + "-" + std::to_string(i));
            CHECK(bytesOf(std::filesystem::path(base).concat(".pdf")) == alone[i][0]);
            CHECK(bytesOf(std::filesystem::path(base).concat(".svg")) == alone[i][1]);
            CHECK(bytesOf(std::filesystem::path(base).concat(".png")) == alone[i][2]);
        }
    }
}

TEST_CASE("Text of a PDF comes back as it was written") {
    Workshop const workshop;
    workshop.pdf(textScene());
    auto const text =
        ask("pdftotext", {"-layout", QString::fromStdString((workshop.folder / "page.pdf").string()), "-"});
    if (!text) {
        return;
    }
    for (char const* const line :
         {"Rénovation du collège – 417 000 €", "L’Œuvre d’Aire-sur-la-Lys, cœur de ville", "À venir : 3,6 millions €",
          "CIS d’Hénin-Beaumont (11 111 € / 88 888 €)", "CONTRAT TERRITORIAL ÇÉÈÊ", "affluent", "PAYS DE LUMBRES",
          "Corps 4,5 : sources IGN 2018", "Boulogne"}) {
        INFO(line);
        CHECK(text->find(line) != std::string::npos);
    }
}

TEST_CASE("Words on a curve, on a slant or set wide come back as words") {
    Workshop const workshop;
    Scene scene = curvedTextScene(workshop.fonts);
    scene.layers.front().items.push_back(
        {Role::OutsideTown, {}, TextRun{"Arras 60 km", {FontFace::Regular, 8, 0.8}, {}, {20, 55}, -37, {}}});
    workshop.pdf(scene);
    auto const text = ask("pdftotext", {QString::fromStdString((workshop.folder / "page.pdf").string()), "-"});
    if (!text) {
        return;
    }
    for (char const* const word : {"Hem,", "l’Aa", "Lys", "Rivière", "Œuvre", "Arras"}) {
        INFO(word);
        CHECK(text->find(word) != std::string::npos);
    }
}

TEST_CASE("No-break spaces keep their place in the text of a PDF") {
    Workshop const workshop;
    Scene scene;
    scene.layers.push_back(
        {"texts", {}, {{Role::CalloutAmount, {}, TextRun{"417\u202f000\u00a0€", {}, {}, {20, 20}, 0, {}}}}});
    std::string const plain = inflatedStreams(workshop.pdf(scene));
    for (char const* const unicode : {"<202F>", "<00A0>", "<20AC>", "<0034>"}) {
        CHECK(plain.find(unicode) != std::string::npos);
    }
}

TEST_CASE("Every font of a PDF is embedded, cut and can be read back") {
    Workshop const workshop;
    workshop.pdf(textScene());
    auto const fonts = ask("pdffonts", {QString::fromStdString((workshop.folder / "page.pdf").string())});
    if (!fonts) {
        return;
    }
    for (char const* const name : {"Lato-Regular", "Lato-Medium", "Lato-Semibold", "Lato-Bold", "Lato-Heavy",
                                   "Lato-Italic", "Lato-MediumItalic"}) {
        std::size_t const line = fonts->find(std::string("+") + name + " ");
        REQUIRE(line != std::string::npos);
        CHECK(fonts->substr(line, fonts->find('\n', line) - line).find("yes yes yes") != std::string::npos);
    }
}

TEST_CASE("A PDF holds no transparency") {
    Workshop const workshop;
    for (Scene const& scene : workshop.scenes()) {
        std::string const pdf = workshop.pdf(scene);
        for (char const* const word : {"/ExtGState", "/SMask", "/Group", "/CA ", "/ca "}) {
            CHECK(pdf.find(word) == std::string::npos);
        }
        std::string const plain = inflatedStreams(pdf);
        CHECK(plain.find(" cm\n") != std::string::npos);
        CHECK(plain.find(" gs\n") == std::string::npos);
    }
}

TEST_CASE("A PDF has the size of the scene and its title, subject, keywords and fixed date") {
    Workshop const workshop;
    Scene scene = textScene();
    scene.width = 297;
    scene.height = 210;
    scene.title = "Contrat – Pays de Lumbres";
    scene.subject = "Carte d’un EPCI";
    scene.keywords = {"Lumbres", "collège"};
    workshop.pdf(scene);
    auto const facts = ask("pdfinfo", {"-isodates", QString::fromStdString((workshop.folder / "page.pdf").string())});
    if (!facts) {
        return;
    }
    for (char const* const fact : {"Contrat – Pays de Lumbres", "Carte d’un EPCI", "Lumbres, collège",
                                   "2019-01-01T00:00:00Z", "841.89 x 595.276 pts (A4)"}) {
        INFO(*facts);
        CHECK(facts->find(fact) != std::string::npos);
    }
}

TEST_CASE("Several scenes make one document, a page each") {
    Workshop const workshop;
    std::vector<Scene> const scenes = workshop.scenes();
    REQUIRE(writePdf(scenes, workshop.folder / "book.pdf", workshop.fonts, workshop.pictograms));
    std::string const pdf = bytesOf(workshop.folder / "book.pdf");
    CHECK(pdf.find("/Type/Pages/Count 7/") != std::string::npos);
    auto const facts = ask("pdfinfo", {QString::fromStdString((workshop.folder / "book.pdf").string())});
    if (facts) {
        CHECK(facts->find("Pages:           7") != std::string::npos);
    }
}

TEST_CASE("An SVG is well formed, has each layer and item once and keeps text as text") {
    Workshop const workshop;
    for (Scene const& scene : workshop.scenes()) {
        std::string const svg = workshop.svg(scene);
        QXmlStreamReader xml(QByteArray::fromStdString(svg));
        std::set<QString> ids;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.attributes().hasAttribute("id")) {
                CHECK(ids.insert(xml.attributes().value("id").toString()).second);
            }
        }
        CHECK_FALSE(xml.hasError());
        for (SceneLayer const& layer : scene.layers) {
            CHECK(ids.contains(QString::fromStdString(layer.name)));
        }
    }
    std::string const halos = workshop.svg(haloScene());
    CHECK(halos.find("id=\"commune-name-62534\"") != std::string::npos);
    CHECK(halos.find("id=\"commune-name-62534-2\"") != std::string::npos);
    CHECK(halos.find(">Lumbres-Œuf</text>") != std::string::npos);
    CHECK(workshop.svg(clipScene()).find("clip-path=\"url(#clip-hatch)\"") != std::string::npos);
}

TEST_CASE("A file that cannot be written is an error and leaves nothing behind") {
    Workshop const workshop;
    std::filesystem::path const missing = workshop.folder / "missing";
    Scene const scene = textScene();
    CHECK(writePdf(scene, missing / "a.pdf", workshop.fonts, workshop.pictograms).error().code == Code::FileUnwritable);
    CHECK(writePng(scene, 72, missing / "a.png", workshop.fonts, workshop.pictograms).error().code ==
          Code::FileUnwritable);
    CHECK(writeSvg(scene, missing / "a.svg", workshop.pictograms).error().code == Code::FileUnwritable);
    // A folder stands where the file should: what was there stays.
    std::filesystem::create_directory(workshop.folder / "b.svg");
    auto const written = writeSvg(scene, workshop.folder / "b.svg", workshop.pictograms);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Code::FileUnwritable);
    CHECK(std::distance(std::filesystem::directory_iterator(workshop.folder), {}) == 1);
}

TEST_CASE("An unknown pictogram and empty shapes draw nothing and harm nothing") {
    Workshop const workshop;
    Scene scene;
    scene.width = 80;
    scene.height = 60;
    scene.layers.push_back({"odd", {}, {}});
    auto& items = scene.layers.back().items;
    items.push_back({Role::Presence, "x", PictogramMark{"no-such-thing", {10, 10}, 5, {}, {}, 1}});
    items.push_back({Role::Road, "x", Drawing{PathShape{{{}, {{1, 1}}}}, Colour{}, Stroke{}}});
    items.push_back({Role::Land, "x", Drawing{RectShape{{}, 1}, Colour{}, Stroke{}}});
    items.push_back(
        {Role::Road, "x",
         Drawing{PathShape{{{{1, 1}, {50, 50}}}}, std::nullopt, Stroke{Colour{}, 0, LineCap::Round, {}, false}}});
    items.push_back({Role::Title, "x", TextRun{"", {}, {}, {5, 5}, 0, Halo{}}});
    items.push_back({Role::RiverName, "x", CurvedText{"Aa", {}, {}, {}, Halo{}}});
    QImage const image = QImage::fromData(QByteArray::fromStdString(workshop.png(scene, 100)));
    QImage blank(image.size(), image.format());
    blank.fill(Qt::white);
    CHECK(image == blank);
    CHECK_FALSE(workshop.pdf(scene).empty());
    CHECK_FALSE(workshop.svg(scene).empty());
}
