#include "gui/shell/linelength.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLabel>

#include <algorithm>

namespace anjungan::gui {

namespace {

constexpr int kCharacters = 52; // on average: a line of narrow letters holds some more

/// As wide as words of these pages are.
const QString kSample = QStringLiteral("Cocokkan nama di KTP dengan nama di buku rekening Anda, lalu tekan Lanjut");

} // namespace

void LineLength::follow(QLabel& label) {
    label.removeEventFilter(this);
    label.installEventFilter(this);
    fit(label);
}

int LineLength::mostFor(const QFont& font) {
    const int key = font.pixelSize() * 1000 + font.weight();
    if (const auto known = m_most.constFind(key); known != m_most.constEnd())
        return *known;
    const auto width = static_cast<int>(QFontMetrics(font).horizontalAdvance(kSample) * kCharacters / kSample.size());
    return *m_most.insert(key, width);
}

void LineLength::fit(QLabel& label) {
    // An amount in words is one figure, and no line to be read on from.
    if (!label.wordWrap() || label.property("private").toBool())
        return;
    const int most = mostFor(label.font());
    const int spare = std::max(0, label.width() - most);
    const bool centred = label.alignment() & Qt::AlignHCenter;
    const QMargins wanted(centred ? spare / 2 : 0, 0, centred ? spare / 2 : spare, 0);
    if (label.contentsMargins() == wanted)
        return;
    label.setContentsMargins(wanted);
    // The empty part is not what the label needs: columns would not fit beside each other.
    label.setMinimumWidth(spare > 0 ? most / 4 : 0);
}

bool LineLength::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit(*static_cast<QLabel*>(watched));
    return false;
}

} // namespace anjungan::gui
