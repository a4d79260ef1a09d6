#include "app/picturesaver.h"

#include "app/pagepicture.h"

#include <utility>

namespace anjungan {

namespace {

constexpr int kMostWaiting = 8; // of eight megabytes each

} // namespace

PictureSaver::PictureSaver() : m_places(kMostWaiting) {
    m_pool.setMaxThreadCount(1);
}

PictureSaver::~PictureSaver() {
    m_pool.waitForDone();
}

void PictureSaver::save(const QImage& picture, const QString& file) {
    m_places.acquire();
    m_pool.start([this, picture, file] { write(picture, file); });
}

void PictureSaver::write(const QImage& picture, const QString& file) {
    if (!savePagePicture(picture, file)) {
        const QMutexLocker locker(&m_lock);
        m_failed << file;
    }
    m_places.release();
}

QStringList PictureSaver::finish() {
    m_pool.waitForDone();
    const QMutexLocker locker(&m_lock);
    return std::exchange(m_failed, {});
}

} // namespace anjungan
