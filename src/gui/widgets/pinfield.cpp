#include "gui/widgets/pinfield.h"

#include "domain/identitynumbers.h"
#include "gui/shell/theme.h"
#include "gui/widgets/pastedtext.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace anjungan::gui {

namespace {

/// Six circles, filled for each digit typed. A line edit, so that keys, on-screen keys and focus work as everywhere.
class DotsEdit final : public QLineEdit {
public:
    explicit DotsEdit(QWidget* parent) : QLineEdit(parent) {
        setEchoMode(QLineEdit::Password);
        setContextMenuPolicy(Qt::NoContextMenu);
        setAttribute(Qt::WA_InputMethodEnabled, false);
        setMaximumWidth(PinField::kLength * Metrics::of(*this).units(11));
    }

    [[nodiscard]] QSize sizeHint() const override {
        const Metrics m = Metrics::of(*this);
        return {PinField::kLength * m.units(9), m.touch};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens t = Tokens::of(*this);
        const Metrics m = Metrics::of(*this);
        const bool wrong = property("invalid").toBool();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(t.card);
        painter.setPen(QPen(wrong ? t.error : hasFocus() ? t.accent : t.line, wrong ? 3 : 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), m.radius, m.radius);
        const double step = width() / static_cast<double>(PinField::kLength);
        const double dot = std::min(m.units(3.5), height() / 3);
        for (int i = 0; i < PinField::kLength; ++i) {
            const bool typed = i < text().size();
            painter.setPen(QPen(typed ? t.text : t.line, 3));
            painter.setBrush(typed ? t.text : t.card);
            painter.drawEllipse(QPointF(step * (i + 0.5), height() / 2.0), dot / 2, dot / 2);
        }
    }
};

} // namespace

PinField::PinField(QWidget* parent) : Field(parent), m_edit(new DotsEdit(this)) {
    m_edit->setObjectName(QStringLiteral("pinEdit"));
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &PinField::onEdited);
}

QString PinField::pin() const {
    return m_edit->text();
}

void PinField::clear() {
    m_edit->clear();
    m_length = 0;
    Q_EMIT pinChanged();
}

void PinField::onEdited(const QString& typed) {
    const QString tidy = QString::fromStdString(tidyDigits(visibleText(typed).toStdString()));
    QString digits;
    std::ranges::copy_if(tidy, std::back_inserter(digits), [](QChar c) { return c.unicode() >= '0' && c.unicode() <= '9'; });
    const bool letters = digits.size() != tidy.size();
    const bool tooMany = digits.size() > kLength;
    // A key too many changes nothing; of a longer text that was pasted nobody can see which part is kept.
    digits.truncate(digits.size() > m_length + 1 && tooMany ? 0 : kLength);
    if (digits != typed)
        m_edit->setText(digits);
    setProblem(letters   ? tr("PIN hanya angka, tanpa huruf.")
               : tooMany ? tr("PIN hanya enam angka.")
                         : QString());
    const bool grown = digits.size() > std::exchange(m_length, digits.size());
    m_edit->update();
    Q_EMIT pinChanged();
    if (grown && digits.size() == kLength)
        Q_EMIT completed();
}

} // namespace anjungan::gui
