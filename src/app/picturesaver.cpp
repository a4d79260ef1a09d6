#include "app/picturesaver.h"

#include "app/pagepicture.h"

#include <QFileInfo>

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

void PictureSaver::save(const QImage& picture, const QString& file, const QString& sheet) {
    m_places.acquire();
    m_pool.start([this, picture, file, sheet] {
        if (!sheet.isEmpty())
            m_sheets[sheet].add(picture, QFileInfo(file).completeBaseName());
        write(picture, file);
        m_places.release();
    });
}

void PictureSaver::write(const QImage& picture, const QString& file) {
    if (!savePagePicture(picture, file)) {
        const QMutexLocker locker(&m_lock);
        m_failed << file;
    }
}

void PictureSaver::writeSheets() {
    for (const auto& [file, sheet] : std::exchange(m_sheets, {}))
        write(sheet.image(), file);
}

QStringList PictureSaver::finish() {
    m_pool.start([this] { writeSheets(); });
    m_pool.waitForDone();
    const QMutexLocker locker(&m_lock);
    return std::exchange(m_failed, {});
}

} // namespace anjungan
