#include "gui/widgets/amountlabel.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/widgets/textlabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace anjungan::gui {

AmountLabel::AmountLabel(QWidget* parent)
    : QWidget(parent), m_digits(new QLabel(this)), m_words(new TextLabel(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::of(*this).unit / 2);
    m_digits->setObjectName(QStringLiteral("digitsLabel"));
    m_words->setObjectName(QStringLiteral("wordsLabel"));
    setRole(m_words, "muted");
    for (QLabel* label : {m_digits, m_words}) {
        label->setProperty("private", true);
        layout->addWidget(label);
    }
    setSize(Size::Hero);
    showAmount();
}

void AmountLabel::setSize(Size size) {
    setRole(m_digits, size == Size::Hero ? "hero" : size == Size::Heading ? "heading" : "title");
}

void AmountLabel::setAmount(Rupiah amount) {
    m_amount = amount;
    showAmount();
}

void AmountLabel::setWordsShown(bool shown) {
    m_words->setVisible(shown);
}

void AmountLabel::setFiguresHidden(bool hidden) {
    m_hidden = hidden;
    showAmount();
}

QString AmountLabel::shownText() const {
    return m_digits->text();
}

void AmountLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showAmount();
}

void AmountLabel::showAmount() {
    m_digits->setText(m_hidden ? QStringLiteral("Rp••••••") : texts::amount(m_amount));
    m_words->setText(m_hidden ? QString() : texts::amountInWords(m_amount));
}

} // namespace anjungan::gui
