// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

#include <string>

namespace cartocontrat {

/// What the program says by itself, French unless a translation is installed. lupdate finds these words with
/// `-tr-function-alias tr+=text`.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(cartocontrat)
public:
    [[nodiscard]] static std::string text(char const* source) { return tr(source).toStdString(); }
};

} // namespace cartocontrat
