// SPDX-License-Identifier: EUPL-1.2
#include "messages/filled.hpp"

#include <cstddef>

namespace cartocontrat {

QString filled(QString const& pattern, std::vector<std::string> const& arguments) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        bool const isPlace =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (isPlace) {
            ++i;
            auto const index = static_cast<std::size_t>(pattern[i].unicode() - u'1');
            text += index < arguments.size() ? QString::fromStdString(arguments[index]) : QString();
        } else {
            text += pattern[i];
        }
    }
    return text;
}

} // namespace cartocontrat
