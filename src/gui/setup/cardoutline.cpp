#include "gui/setup/cardoutline.h"

#include "gui/shell/theme.h"

#include <QPainter>

namespace anjungan::gui {

namespace {

constexpr double kCornerMm = 3.18; // of ID-1
constexpr int kLine = 3;

} // namespace

CardOutline::CardOutline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CardOutline::setPixelsPerMm(double pixels) {
    m_pixelsPerMm = pixels;
    updateGeometry();
    update();
}

QSize CardOutline::sizeHint() const {
    return {qCeil(cardSize().width()) + 2 * kLine, qCeil(cardSize().height()) + 2 * kLine};
}

void CardOutline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = Tokens::of(*this);
    // The inner edge of the line is the card's edge: a card laid on it hides all but the line.
    const QRectF card(QPointF((width() - cardSize().width()) / 2, (height() - cardSize().height()) / 2), cardSize());
    painter.setPen(QPen(tokens.accent, kLine));
    painter.setBrush(tokens.card);
    const double out = kLine / 2.0;
    painter.drawRoundedRect(card.adjusted(-out, -out, out, out), kCornerMm * m_pixelsPerMm, kCornerMm * m_pixelsPerMm);
}

} // namespace anjungan::gui
