// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/export_plan.hpp"

#include "gui/export/export_words.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStringList>

namespace cartocontrat {
namespace {

constexpr auto recentKey = "exports/recent";
constexpr qsizetype mostRecent = 8;

QString text(std::string const& value) {
    return QString::fromStdString(value);
}

QString text(std::filesystem::path const& path) {
    return QString::fromStdString(path.string());
}

std::string word(QJsonObject const& json, char const* name) {
    return json.value(QLatin1String(name)).toString().toStdString();
}

/// A number that is one of `last + 1` choices, else the first.
template <class Choice>
Choice choice(QJsonValue const& json, Choice last) {
    auto const number = json.toInt();
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Choice>(number) : Choice{};
}

QJsonObject outputJson(PageOutput const& output) {
    QJsonArray formats;
    for (auto const format : output.formats) {
        formats.append(static_cast<int>(format));
    }
    return {{"formats", formats},
            {"folder", text(output.folder)},
            {"name", text(output.name)},
            {"dpi", output.dpi},
            {"colours", static_cast<int>(output.colours)},
            {"profile", text(output.profile.value_or(std::filesystem::path()))},
            {"ground", static_cast<int>(output.ground)},
            {"bleed", output.trim.bleed},
            {"marks", static_cast<int>(output.trim.marks)}};
}

PageOutput toOutput(QJsonObject const& json) {
    PageOutput output;
    for (auto const& format : json.value("formats").toArray()) {
        output.formats.push_back(choice(format, FileFormat::Csv));
    }
    output.folder = word(json, "folder");
    output.name = word(json, "name");
    output.dpi = json.value("dpi").toDouble(output.dpi);
    output.colours = choice(json.value("colours"), Colours::Cmyk);
    if (auto profile = word(json, "profile"); !profile.empty()) {
        output.profile = profile;
    }
    output.ground = choice(json.value("ground"), PdfGround::Georeferenced);
    output.trim = {json.value("bleed").toDouble(), choice(json.value("marks"), CropMarks::With)};
    return output;
}

} // namespace

QByteArray toJson(ExportPlan const& plan) {
    QJsonArray pages;
    for (auto const& page : plan.pages) {
        pages.append(QJsonObject{{"kind", static_cast<int>(page.kind)}, {"id", text(page.id)}});
    }
    QJsonObject const imprint{
        {"logo", text(plan.imprint.logo)}, {"mention", text(plan.imprint.mention)}, {"date", text(plan.imprint.date)}};
    return QJsonDocument(QJsonObject{{"pages", pages},
                                     {"template", text(plan.pageTemplate)},
                                     {"format", text(plan.format)},
                                     {"imprint", imprint},
                                     {"output", outputJson(plan.output)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ExportPlan> toPlan(QByteArray const& json) {
    auto const document = QJsonDocument::fromJson(json);
    auto const object = document.object();
    if (!object.contains("pages") || !object.contains("output")) {
        return std::nullopt;
    }
    ExportPlan plan;
    for (auto const& page : object.value("pages").toArray()) {
        plan.pages.push_back(
            {choice(page.toObject().value("kind"), TerritoryKind::Commune), word(page.toObject(), "id")});
    }
    plan.pageTemplate = word(object, "template");
    plan.format = word(object, "format");
    auto const imprint = object.value("imprint").toObject();
    plan.imprint = {word(imprint, "logo"), word(imprint, "mention"), word(imprint, "date")};
    plan.output = toOutput(object.value("output").toObject());
    return plan;
}

QString titleOf(ExportPlan const& plan) {
    QStringList formats;
    for (auto const format : plan.output.formats) {
        formats.append(formatName(format));
    }
    return QCoreApplication::translate("Export", "%1, %2, dans %3")
        .arg(pagesText(plan.pages.size()), formats.join(QStringLiteral(" + ")),
             QDir(text(plan.output.folder)).dirName());
}

std::vector<ExportPlan> recentExports() {
    std::vector<ExportPlan> plans;
    for (auto const& json : QSettings().value(recentKey).toStringList()) {
        if (auto plan = toPlan(json.toUtf8())) {
            plans.push_back(std::move(*plan));
        }
    }
    return plans;
}

void rememberExport(ExportPlan const& plan) {
    QSettings settings;
    auto kept = settings.value(recentKey).toStringList();
    auto const json = QString::fromUtf8(toJson(plan));
    kept.removeAll(json);
    kept.prepend(json);
    settings.setValue(recentKey, kept.mid(0, mostRecent));
}

} // namespace cartocontrat
