// SPDX-License-Identifier: EUPL-1.2
#include "gui/words/outside_program.hpp"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QUrl>

namespace cartocontrat {

void openOutside(std::filesystem::path const& place, QWidget* parent) {
    auto const path = QString::fromStdString(place.string());
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        return;
    }
    auto const translated = [](char const* text) { return QCoreApplication::translate("OutsideProgram", text); };
    auto* const message =
        new QMessageBox(QMessageBox::Information, translated(QT_TRANSLATE_NOOP("OutsideProgram", "Ouvrir")),
                        translated(QT_TRANSLATE_NOOP("OutsideProgram", "Aucun programme de ce poste ne peut ouvrir :")),
                        QMessageBox::Ok, parent);
    message->setInformativeText(QDir::toNativeSeparators(path));
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->open();
}

} // namespace cartocontrat
