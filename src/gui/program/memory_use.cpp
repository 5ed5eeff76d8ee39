// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/memory_use.hpp"

#include <QThreadPool>
#include <QTimer>

#include <cstdlib>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace cartocontrat {

/// A threshold that is set stays: left alone it grows to the largest picture freed, and pictures of all sizes then
/// leave holes among what lasts.
void keepMemorySmall() {
#if defined(__GLIBC__)
    constexpr int ownMapping = 256 * 1024, kept = 1024 * 1024; // bytes
    constexpr int heaps = 2; // that of the interface, and one for all that works beside it
    mallopt(M_MMAP_THRESHOLD, ownMapping);
    mallopt(M_TRIM_THRESHOLD, kept);
    mallopt(M_ARENA_MAX, heaps);
#endif
}

void giveMemoryBack(QObject& owner) {
#if defined(__GLIBC__)
    auto* const timer = new QTimer(&owner);
    QObject::connect(timer, &QTimer::timeout, &owner, [] {
        QThreadPool::globalInstance()->start([] {
            constexpr std::size_t much = 64 * 1024 * 1024; // bytes
            if (mallinfo2().fordblks > much) {
                malloc_trim(0);
            }
        });
    });
    constexpr int milliseconds = 5'000;
    timer->start(milliseconds);
#else
    (void)owner;
#endif
}

} // namespace cartocontrat
