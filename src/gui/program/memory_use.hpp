// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QObject;

namespace cartocontrat {

/// Makes the C library give freed memory back to the system: pictures each by itself, and few heaps for all threads. To
/// be called before there are any threads. Without it an hour of work holds several times what it uses.
void keepMemorySmall();

/// From now on gives back every few seconds what the library keeps of memory freed in small pieces, beside the
/// interface, while `owner` lives: data read anew leave some hundred megabytes of them.
void giveMemoryBack(QObject& owner);

} // namespace cartocontrat
