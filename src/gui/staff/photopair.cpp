#include "gui/staff/photopair.h"

#include "gui/shell/theme.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace anjungan::gui {

PhotoPair::PhotoPair(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_fitLater.setSingleShot(true);
    // Not zero: a zero timer fires in the turn that started it.
    m_fitLater.setInterval(1);
    connect(&m_fitLater, &QTimer::timeout, this, &PhotoPair::fit);
}

QImage PhotoPair::decoded(const std::string& jpeg) {
    constexpr int kShownHeight = 480;
    const QImage image = QImage::fromData(QByteArrayView(jpeg.data(), static_cast<qsizetype>(jpeg.size())), "JPG");
    return image.isNull() ? image : image.scaledToHeight(std::min(image.height(), kShownHeight), Qt::SmoothTransformation);
}

void PhotoPair::setPhotos(const Photo& claim, const Photo& enrolment) {
    if (claim.image.cacheKey() != m_claim.image.cacheKey())
        m_claimFitted = {};
    if (enrolment.image.cacheKey() != m_enrolment.image.cacheKey())
        m_enrolmentFitted = {};
    m_claim = claim;
    m_enrolment = enrolment;
    const auto said = [](const Photo& photo) { return photo.image.isNull() ? photo.caption + QStringLiteral(": ") + photo.whyMissing : photo.caption; };
    setAccessibleName(said(m_claim) + QStringLiteral(". ") + said(m_enrolment));
    updateGeometry();
    update();
}

bool PhotoPair::isUpright(const QWidget& widget) {
    return widget.window()->height() > widget.window()->width();
}

QSize PhotoPair::sizeHint() const {
    // It grows where there is room; a page does not scroll for it.
    return minimumSizeHint();
}

int PhotoPair::heightForWidth(int width) const {
    if (!isUpright(*this))
        return -1;
    const int side = (width - Metrics::of(*this).units(2)) / 2;
    const int picture = std::min(side * 4 / 3, window()->height() / 4);
    return std::max(minimumSizeHint().height(), captionHeight(side) + picture);
}

QSize PhotoPair::minimumSizeHint() const {
    const Metrics m = Metrics::of(*this);
    return {m.body * 16, std::max(m.body * 6, roomForWords().height())};
}

/// What is said in the place of a picture is read whole, also where the pictures have to be small.
QSize PhotoPair::roomForWords() const {
    const Metrics m = Metrics::of(*this);
    QFont font = this->font();
    font.setPixelSize(m.body);
    const QFontMetrics metrics(font);
    const int side = (std::max(width(), m.body * 16) - m.units(2)) / 2;
    QSize needed;
    for (const Photo* const photo : {&m_claim, &m_enrolment}) {
        if (photo->whyMissing.isEmpty() || !photo->image.isNull())
            continue;
        const QSize words = metrics.boundingRect(QRect(0, 0, side - m.units(2), 10'000), Qt::TextWordWrap, photo->whyMissing).size();
        const QSize caption = metrics.boundingRect(QRect(0, 0, side, 10'000), Qt::TextWordWrap, photo->caption).size();
        needed = needed.expandedTo({side, words.height() + caption.height() + m.units(3)});
    }
    return needed;
}

/// Of the longer one, so that both pictures begin in one line.
int PhotoPair::captionHeight(int width) const {
    QFont font = this->font();
    font.setPixelSize(Metrics::of(*this).body);
    int height = 0;
    for (const Photo* const photo : {&m_claim, &m_enrolment})
        height = std::max(height, QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::AlignLeft | Qt::TextWordWrap, photo->caption).height());
    return height + Metrics::of(*this).unit;
}

void PhotoPair::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QSizePolicy policy(QSizePolicy::Preferred, isUpright(*this) ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    policy.setHeightForWidth(isUpright(*this));
    setSizePolicy(policy);
    if (event->oldSize().width() != width())
        updateGeometry();
}

/// Faces are compared side by side: in a wide place the two stand close, each in as much width as a picture of this height takes, and what is said in a
/// picture's place as well, where it has room.
int PhotoPair::slotWidth() const {
    const Metrics m = Metrics::of(*this);
    const int most = (width() - m.units(2)) / 2;
    const int room = height() - captionHeight(most);
    QFont font = this->font();
    font.setPixelSize(m.body);
    const QFontMetrics metrics(font);
    int slot = 0;
    for (const Photo* const photo : {&m_claim, &m_enrolment}) {
        slot = std::max(slot, metrics.horizontalAdvance(photo->caption) + 1);
        if (!photo->image.isNull())
            slot = std::max(slot, photo->image.size().scaled(most, room, Qt::KeepAspectRatio).width());
    }
    for (const Photo* const photo : {&m_claim, &m_enrolment}) {
        if (!photo->image.isNull())
            continue;
        const QSize inside(slot - m.units(2), room - m.units(2));
        const QSize words = metrics.boundingRect(QRect(0, 0, inside.width(), 10'000), Qt::TextWordWrap, photo->whyMissing).size();
        if (hasNone() || words.width() > inside.width() || words.height() > inside.height())
            return most;
    }
    return std::min(slot, most);
}

void PhotoPair::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const int gap = Metrics::of(*this).units(2);
    const int side = slotWidth();
    paintPhoto(painter, QRect(0, 0, side, height()), m_claim, m_claimFitted);
    paintPhoto(painter, QRect(side + gap, 0, side, height()), m_enrolment, m_enrolmentFitted);
}

void PhotoPair::paintPhoto(QPainter& painter, const QRect& area, const Photo& photo, QPixmap& fitted) {
    const Tokens t = Tokens::of(*this);
    const Metrics m = Metrics::of(*this);
    QFont font = this->font();
    font.setPixelSize(m.body);
    painter.setFont(font);
    const int caption = captionHeight(area.width());
    QRect frame = area.adjusted(0, caption, 0, 0);
    painter.setPen(t.muted);
    painter.drawText(QRect(area.left(), area.top(), area.width(), caption), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, photo.caption);
    if (photo.image.isNull()) {
        // As high as the picture beside it, where its words have room.
        frame.setHeight(std::min(frame.height(), std::max(frame.width() * 4 / 3, minimumSizeHint().height() - caption)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.card);
        painter.drawRoundedRect(frame, m.radius, m.radius);
        painter.setPen(t.text);
        painter.drawText(frame.adjusted(m.unit, m.unit, -m.unit, -m.unit), Qt::AlignCenter | Qt::TextWordWrap, photo.whyMissing);
        return;
    }
    const QSize size = photo.image.size().scaled(frame.size(), Qt::KeepAspectRatio);
    if (fitted.size() == size)
        return painter.drawPixmap(frame.topLeft(), fitted);
    m_wanted.push_back({&photo, &fitted, size});
    m_fitLater.start();
}

/// In a turn of its own: the page around the photos is painted without waiting for them.
void PhotoPair::fit() {
    for (const Wanted& wanted : std::exchange(m_wanted, {}))
        if (!wanted.photo->image.isNull())
            *wanted.fitted = QPixmap::fromImage(wanted.photo->image.scaled(wanted.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    update();
}

} // namespace anjungan::gui
