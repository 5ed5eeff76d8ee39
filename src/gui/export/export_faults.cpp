// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/export_faults.hpp"

#include "gui/export/export_words.hpp"
#include "workshop/page_files.hpp"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

struct ExportFaults {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString text(fs::path const& path) {
    return QString::fromStdString(path.string());
}

bool isFile(fs::path const& file) {
    std::error_code status;
    return fs::is_regular_file(file, status);
}

/// Of the nearest folder that is there, since the rest would be made.
QString folderFault(fs::path const& folder) {
    if (folder.empty()) {
        return ExportFaults::tr("Aucun dossier n’est donné. Choisissez où écrire, par « Parcourir… ».");
    }
    if (folder.is_relative()) {
        return ExportFaults::tr(
                   "Le dossier « %1 » n’est pas donné en entier. Écrivez-le depuis sa racine, ou choisissez-le "
                   "par « Parcourir… ».")
            .arg(text(folder));
    }
    fs::path nearest = folder;
    std::error_code status;
    while (!fs::exists(fs::symlink_status(nearest, status)) && nearest.has_relative_path()) {
        nearest = nearest.parent_path();
    }
    QFileInfo const place(text(nearest));
    if (!place.isDir()) {
        return ExportFaults::tr("« %1 » est un fichier : on ne peut rien y écrire. Choisissez un autre dossier.")
            .arg(text(nearest));
    }
    if (!place.isWritable()) {
        return ExportFaults::tr(
                   "Vous n’avez pas le droit d’écrire dans « %1 ». Choisissez un autre dossier, ou demandez ce "
                   "droit.")
            .arg(text(nearest));
    }
    return {};
}

QString nameFault(ExportJob const& job, PageDesign const& design) {
    constexpr int shortest = 0x20; // of the characters that are printed
    std::set<std::string> stems;
    for (auto const& territory : job.choices.territories) {
        auto const stem = fileStem(job.plan.output.name, territory, design.pageTemplate, job.choices.page);
        auto const name = QString::fromStdString(stem);
        if (name.trimmed().isEmpty()) {
            return ExportFaults::tr("Le nom des fichiers est vide. Donnez-en un, par « Champ ».");
        }
        if (auto const open = name.indexOf(QLatin1Char('{')); open >= 0) {
            return ExportFaults::tr("« %1 » n’est pas un champ. Prenez-en un par « Champ ».").arg(name.mid(open));
        }
        auto const* const wrong = std::find_if(name.begin(), name.end(), [](QChar letter) {
            return letter.unicode() < shortest || QStringLiteral("/\\:*?\"<>|").contains(letter);
        });
        if (wrong != name.end()) {
            return ExportFaults::tr(
                       "Le nom des fichiers contient « %1 », qu’un nom de fichier n’admet pas. Retirez-le.")
                .arg(*wrong);
        }
        if (!stems.insert(stem).second) {
            return ExportFaults::tr("Plusieurs pages auraient le même nom, « %1 ». Ajoutez-y le champ {territoire}.")
                .arg(name);
        }
    }
    return {};
}

QString pressFault(ExportPlan const& plan) {
    auto const& profile = plan.output.profile;
    if (plan.output.colours == Colours::Cmyk && profile && !isFile(*profile)) {
        return ExportFaults::tr(
                   "Le profil de l’imprimeur « %1 » n’existe pas. Choisissez-en un autre, ou laissez le champ vide.")
            .arg(text(*profile));
    }
    if (!plan.imprint.logo.empty() && !isFile(plan.imprint.logo)) {
        return ExportFaults::tr("Le logo « %1 » n’existe pas. Choisissez un fichier SVG, ou laissez le champ vide.")
            .arg(text(plan.imprint.logo));
    }
    return {};
}

QString replacedText(std::size_t replaced) {
    return replaced == 0 ? QString()
           : replaced == 1
               ? ExportFaults::tr("1 fichier de ce nom existe déjà dans ce dossier : il sera remplacé.")
               : ExportFaults::tr("%1 fichiers de ces noms existent déjà dans ce dossier : ils seront remplacés.")
                     .arg(replaced);
}

} // namespace

std::vector<fs::path> filesOf(ExportJob const& job, PageDesign const& design) {
    auto const& output = job.plan.output;
    std::vector<fs::path> files;
    for (auto const& territory : job.choices.territories) {
        auto const stem = fileStem(output.name, territory, design.pageTemplate, job.choices.page);
        for (auto const format : output.formats) {
            files.push_back(output.folder / (stem + fileEnding(format)));
        }
    }
    return files;
}

ExportVerdict judge(ExportJob const& job, PageDesign const& design) {
    if (job.choices.territories.empty()) {
        return {ExportFaults::tr("Aucune page n’est choisie. Choisissez celles à écrire."), {}};
    }
    if (job.plan.output.formats.empty()) {
        return {ExportFaults::tr("Aucun format n’est coché. Cochez-en au moins un."), {}};
    }
    for (auto const& fault : {nameFault(job, design), pressFault(job.plan), folderFault(job.plan.output.folder)}) {
        if (!fault.isEmpty()) {
            return {fault, {}};
        }
    }
    auto const files = filesOf(job, design);
    return {{}, replacedText(static_cast<std::size_t>(std::count_if(files.begin(), files.end(), isFile)))};
}

} // namespace cartocontrat
