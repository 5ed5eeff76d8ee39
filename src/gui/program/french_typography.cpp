// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/french_typography.hpp"

#include <QRegularExpression>

namespace cartocontrat {

QString withNoBreakSpaces(QString text) {
    static QRegularExpression const wide(QStringLiteral(" (?=[:»€]|%(?![\\dnL]))|(?<=«) "));
    static QRegularExpression const narrow(QStringLiteral(" (?=[;!?])"));
    return text.replace(wide, QString(QChar(0x00A0))).replace(narrow, QString(QChar(0x202F)));
}

QString FrenchTypography::translate(char const* /*context*/, char const* source, char const* /*comment*/,
                                    int /*count*/) const {
    auto const text = QString::fromUtf8(source);
    auto const printed = withNoBreakSpaces(text);
    return printed == text ? QString() : printed;
}

} // namespace cartocontrat
