// SPDX-License-Identifier: EUPL-1.2
#include "messages/messages.hpp"

#include "messages/filled.hpp"
#include "messages/source_sentence.hpp"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <optional>

namespace cartocontrat {
namespace {

/// Which argument of a code is the near miss to propose, if any.
std::optional<std::size_t> suggestionIndex(Code code) {
    switch (code) {
    case Code::ColumnMissing:
    case Code::FieldMissing:
    case Code::TerritoryUnknown:
    case Code::ThemeUnknown:
    case Code::TagUnknown:
    case Code::PeriodUnknown:
    case Code::OriginUnknown:
    case Code::TemplateUnknown:
    case Code::StyleUnknown:
    case Code::FormatUnknown:
    case Code::OptionUnknown:
    case Code::CommandUnknown:
    case Code::ServiceLayerAbsent:
    case Code::ServiceLayerUnknown:
    case Code::ProjectUnknown:
        return 1;
    case Code::KeyUnknown:
        return 2;
    default:
        return std::nullopt;
    }
}

QString translated(char const* source) {
    return QCoreApplication::translate("messages", source);
}

QString argument(std::vector<std::string> const& arguments, std::size_t index) {
    return index < arguments.size() ? QString::fromStdString(arguments[index]) : QString();
}

QString rowReason(std::vector<std::string> const& arguments) {
    QString reason = argument(arguments, 0);
    if (reason == u"columns") {
        return filled(translated(QT_TRANSLATE_NOOP("messages", "%2 colonnes attendues, %3 trouvées")), arguments);
    }
    if (reason == u"after-quote") {
        return translated(QT_TRANSLATE_NOOP("messages", "du texte suit un guillemet fermant"));
    }
    if (reason == u"quote") {
        return translated(
            QT_TRANSLATE_NOOP("messages", "un guillemet ouvert n’est jamais fermé, le fichier est peut-être tronqué"));
    }
    return reason;
}

/// What a step of the anatomy (Page::anatomy) is called.
QString anatomyName(QString const& step) {
    if (step == u"dense") {
        return translated(QT_TRANSLATE_NOOP("messages", "étiquettes serrées"));
    }
    if (step == u"small") {
        return translated(QT_TRANSLATE_NOOP("messages", "petits caractères"));
    }
    if (step == u"numbered") {
        return translated(QT_TRANSLATE_NOOP("messages", "repères numérotés et liste"));
    }
    return step;
}

/// Why a request to a service failed.
QString requestReason(QString const& reason) {
    if (reason == u"timeout") {
        return translated(QT_TRANSLATE_NOOP("messages", "délai dépassé"));
    }
    if (reason == u"cut") {
        return translated(QT_TRANSLATE_NOOP("messages", "réponse coupée"));
    }
    if (reason == u"refused") {
        return translated(QT_TRANSLATE_NOOP("messages", "connexion refusée"));
    }
    if (reason == u"host") {
        return translated(QT_TRANSLATE_NOOP("messages", "serveur introuvable"));
    }
    if (reason == u"malformed") {
        return translated(QT_TRANSLATE_NOOP("messages", "réponse incomplète ou illisible"));
    }
    return reason;
}

/// Why a document cannot be read.
QString documentReason(std::vector<std::string> const& arguments) {
    auto const reason = argument(arguments, 1);
    if (reason == u"empty") {
        return translated(QT_TRANSLATE_NOOP("messages", "il est vide"));
    }
    if (reason == u"cut") {
        return filled(translated(QT_TRANSLATE_NOOP("messages", "son texte s’arrête trop tôt, à la ligne %3")),
                      arguments);
    }
    if (reason == u"text") {
        return filled(translated(QT_TRANSLATE_NOOP("messages", "son texte n’est pas du JSON, dès la ligne %3")),
                      arguments);
    }
    return filled(translated(QT_TRANSLATE_NOOP("messages", "il n’a pas la forme d’un projet, à « %3 »")), arguments);
}

QString axesFound(QString const& axes) {
    return axes == u"swapped" ? translated(QT_TRANSLATE_NOOP("messages", "ont leurs deux axes échangés"))
                              : translated(QT_TRANSLATE_NOOP("messages", "sont des longitudes et latitudes"));
}

/// The sentence for a missing command, which has no name to quote.
QString missingCommand() {
    return translated(QT_TRANSLATE_NOOP("messages", "Il manque une commande. Voyez « cartocontrat --help »."));
}

/// What some codes say more when they have the arguments for it, after a space; else empty.
QString addition(Error const& error) {
    auto const& arguments = error.arguments;
    if (error.code == Code::SchemaUnknown && !argument(arguments, 1).isEmpty()) {
        QString text = filled(
            translated(QT_TRANSLATE_NOOP("messages", " La plus proche, « %2 », attend le champ « %3 », qui manque.")),
            arguments);
        if (!argument(arguments, 3).isEmpty()) {
            text += filled(translated(QT_TRANSLATE_NOOP("messages", " Le fichier a le champ « %4 ».")), arguments);
        }
        return text;
    }
    if (error.code == Code::EpciLayerUnused && !argument(arguments, 0).isEmpty()) {
        return filled(translated(QT_TRANSLATE_NOOP("messages", " Il lui manque des EPCI des contrats (SIREN : %1).")),
                      arguments);
    }
    return {};
}

QString body(Error const& error, char const* source) {
    if (error.code == Code::CommandUnknown && argument(error.arguments, 0).isEmpty()) {
        return missingCommand();
    }
    std::vector<std::string> arguments = error.arguments;
    if (error.code == Code::RowMalformed) {
        arguments = {rowReason(error.arguments).toStdString()};
    } else if (error.code == Code::AnatomyStep) {
        arguments = {anatomyName(argument(error.arguments, 0)).toStdString()};
    } else if (error.code == Code::ServiceUnreachable || error.code == Code::RequestRepeated) {
        arguments.at(1) = requestReason(argument(error.arguments, 1)).toStdString();
    } else if (error.code == Code::DocumentDamaged) {
        arguments.at(1) = documentReason(error.arguments).toStdString();
    } else if (error.code == Code::AnswerAxesRecognised) {
        arguments.at(1) = axesFound(argument(error.arguments, 1)).toStdString();
    }
    QString text = filled(translated(source), arguments);
    auto const index = suggestionIndex(error.code);
    if (index && !argument(arguments, *index).isEmpty()) {
        text += u' ';
        text += filled(translated(QT_TRANSLATE_NOOP("messages", "Vouliez-vous dire « %1 » ?")),
                       {argument(arguments, *index).toStdString()});
    }
    return text + addition(error);
}

std::string sentenceFrom(Error const& error, char const* source) {
    QString text = body(error, source);
    QString const subject = QString::fromStdString(error.subject);
    if (!subject.isEmpty() && !text.contains(subject)) {
        text[0] = text[0].toLower();
        text = subject + translated(QT_TRANSLATE_NOOP("messages", " : ")) + text;
    }
    std::string line = text.toStdString();
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

} // namespace

std::string sentence(Error const& error) {
    return sentenceFrom(error, sourceSentence(error.code));
}

std::string windowSentence(Error const& error) {
    auto const* const own = sourceWindowSentence(error.code);
    return sentenceFrom(error, own != nullptr ? own : sourceSentence(error.code));
}

} // namespace cartocontrat
