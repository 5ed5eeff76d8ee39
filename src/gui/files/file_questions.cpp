// SPDX-License-Identifier: EUPL-1.2
#include "gui/files/file_questions.hpp"

#include "gui/files/recent_files.hpp"
#include "gui/words/numbers.hpp"
#include "messages/messages.hpp"

#include <QCoreApplication>
#include <QDateTime>

namespace cartocontrat {
namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QString resumeAnswer(KeptWork const& work) {
    return work.savedSince ? FileWords::tr("&Reprendre dans une copie le travail du %1").arg(timeText(work.time))
                           : FileWords::tr("&Reprendre le travail du %1").arg(timeText(work.time));
}

/// Nothing, or what the kept work lacks.
QString savedSinceText(KeptWork const& work) {
    return work.savedSince ? FileWords::tr(" Le projet a été enregistré depuis, le %1 : ce travail plus ancien n’a pas "
                                           "ces changements, il s’ouvre à part et ne les remplace pas.")
                                 .arg(timeText(*work.savedSince))
                           : QString();
}

/// The one that gives what was saved last.
int usualAnswer(KeptWork const& work, int saved) {
    return work.savedSince ? saved : -1;
}

} // namespace

QString timeText(std::filesystem::file_time_type time) {
    auto const system = std::chrono::file_clock::to_sys(time);
    auto const seconds = std::chrono::duration_cast<std::chrono::seconds>(system.time_since_epoch()).count();
    auto const moment = QDateTime::fromSecsSinceEpoch(seconds);
    bool const isThisYear = moment.date().year() == QDate::currentDate().year();
    auto const locale = spokenLocale();
    bool const isFirst = moment.date().day() == 1 && locale.language() == QLocale::French;
    auto const day = isFirst ? QStringLiteral("d'er' MMMM") : QStringLiteral("d MMMM");
    auto const year = isThisYear ? QString() : QStringLiteral(" yyyy");
    return locale.toString(moment, day + year + FileWords::tr(" 'à' HH:mm"));
}

Question lockedQuestion(Error const& error) {
    return {QStringLiteral("lock"),
            FileWords::tr("Ce projet est déjà ouvert"),
            QString::fromStdString(windowSentence(error)) + QLatin1Char(' ') +
                FileWords::tr("Une copie se modifie et s’enregistre sous un autre nom."),
            {FileWords::tr("&Annuler"), FileWords::tr("Ouvrir une &copie"), FileWords::tr("Ouvrir en &lecture seule")}};
}

Question unreadableQuestion(Error const& error, KeptWork const* kept) {
    Question question{QStringLiteral("error"),
                      FileWords::tr("Ce projet n’a pas pu être ouvert"),
                      QString::fromStdString(windowSentence(error)),
                      {FileWords::tr("&Fermer")}};
    if (kept != nullptr) {
        question.answers.append(resumeAnswer(*kept));
    }
    return question;
}

Question keptQuestion(KeptWork const& work) {
    return {QStringLiteral("refresh"),
            FileWords::tr("Un travail non enregistré a été retrouvé"),
            FileWords::tr("« %1 » a été modifié le %2 sans être enregistré. Si vous ouvrez le projet tel "
                          "qu’il est enregistré, ce travail est gardé et vous sera proposé au prochain démarrage.")
                    .arg(nameOf(work.document), timeText(work.time)) +
                savedSinceText(work),
            {FileWords::tr("&Annuler"), FileWords::tr("Ouvrir &tel qu’enregistré"), resumeAnswer(work)},
            usualAnswer(work, 1)};
}

Question recoveryQuestion(KeptWork const& work, bool isUntitled) {
    auto const what = isUntitled ? FileWords::tr("Un projet qui n’a jamais été enregistré")
                                 : FileWords::tr("« %1 »").arg(nameOf(work.document));
    return {QStringLiteral("refresh"),
            FileWords::tr("Un travail non enregistré a été retrouvé"),
            FileWords::tr("%1 était modifié quand le programme s’est arrêté, le %2. Rien n’est perdu : laissé, "
                          "ce travail sera proposé de nouveau au prochain démarrage.")
                    .arg(what, timeText(work.time)) +
                savedSinceText(work),
            {FileWords::tr("&Laisser"), FileWords::tr("&Supprimer ce travail…"), resumeAnswer(work)},
            usualAnswer(work, 0)};
}

Question discardQuestion(KeptWork const& work) {
    return {QStringLiteral("warn"),
            FileWords::tr("Supprimer le travail du %1 ?").arg(timeText(work.time)),
            FileWords::tr("Il ne sera plus proposé et ne pourra pas être retrouvé."),
            {FileWords::tr("&Garder"), FileWords::tr("&Supprimer")},
            0};
}

Question unsavedQuestion(QString const& name) {
    return {QStringLiteral("save"),
            FileWords::tr("« %1 » a été modifié").arg(name),
            FileWords::tr("Ce qui n’est pas enregistré sera perdu."),
            {FileWords::tr("&Annuler"), FileWords::tr("&Ne pas enregistrer"), FileWords::tr("&Enregistrer")}};
}

Question tableQuestion(std::filesystem::path const& file) {
    return {QStringLiteral("import"),
            FileWords::tr("« %1 » n’est pas un projet Cartocontrat").arg(nameOf(file)),
            FileWords::tr("C’est un tableau ou une couche : ses lignes s’importent dans le projet ouvert, après "
                          "vérification. Le fichier n’est pas modifié."),
            {FileWords::tr("&Annuler"), FileWords::tr("&Importer ce fichier")}};
}

Question unwritableQuestion(Error const& error) {
    return {QStringLiteral("error"),
            FileWords::tr("Le projet n’a pas pu être enregistré"),
            QString::fromStdString(windowSentence(error)) + QLatin1Char(' ') +
                FileWords::tr("L’ancien fichier est intact et votre travail reste ouvert."),
            {FileWords::tr("&Annuler"), FileWords::tr("&Réessayer"), FileWords::tr("&Enregistrer ailleurs…")}};
}

} // namespace cartocontrat
