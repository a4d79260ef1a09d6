#include "app/contactsheet.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>

#include <algorithm>

namespace anjungan {

namespace {

constexpr QSize kLying(320, 320); // pixels that a page fits into
constexpr QSize kUpright(240, 480);
constexpr int kSheetWidth = 2720;
constexpr int kGap = 16;
constexpr int kNameLetters = 14;
constexpr int kNameHeight = 20;

} // namespace

void ContactSheet::add(const QImage& picture, const QString& name) {
    if (picture.isNull())
        return;
    if (m_size.isEmpty())
        m_size = picture.size().scaled(picture.width() < picture.height() ? kUpright : kLying, Qt::KeepAspectRatio);
    const QImage small = picture.convertToFormat(QImage::Format_RGB32).scaled(m_size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    Page page{{}, name};
    QBuffer buffer(&page.packed);
    constexpr int kQuick = 89; // the first of nine levels of trying to be small
    if (buffer.open(QIODevice::WriteOnly) && small.save(&buffer, "PNG", kQuick))
        m_pages.push_back(std::move(page));
}

int ContactSheet::columns() const {
    const int fit = (kSheetWidth - kGap) / (m_size.width() + kGap);
    return std::clamp(static_cast<int>(m_pages.size()), 1, fit);
}

QRect ContactSheet::placeOf(std::size_t number) const {
    const int column = static_cast<int>(number) % columns();
    const int row = static_cast<int>(number) / columns();
    return {QPoint(kGap + column * (m_size.width() + kGap), kGap + row * (m_size.height() + kNameHeight + kGap)), m_size};
}

QImage ContactSheet::image() const {
    if (m_pages.empty())
        return {};
    const int across = columns();
    const int rows = (static_cast<int>(m_pages.size()) + across - 1) / across;
    QImage sheet(kGap + across * (m_size.width() + kGap), kGap + rows * (m_size.height() + kNameHeight + kGap), QImage::Format_RGB32);
    sheet.fill(qRgb(0x80, 0x86, 0x84)); // neither theme's ground: every page's edge is seen
    QPainter painter(&sheet);
    QFont font;
    font.setPixelSize(kNameLetters);
    painter.setFont(font);
    painter.setPen(Qt::black);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QRect place = placeOf(i);
        const QRect below(place.left(), place.bottom() + 1, place.width(), kNameHeight);
        painter.drawImage(place.topLeft(), QImage::fromData(m_pages[i].packed, "PNG"));
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_pages[i].name, Qt::ElideRight, below.width()));
    }
    return sheet;
}

} // namespace anjungan
