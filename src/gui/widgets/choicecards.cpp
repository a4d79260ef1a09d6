#include "gui/widgets/choicecards.h"

#include "gui/shell/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace anjungan::gui {

/// Paints itself, so that ten of them cost nothing; the height follows the wrapped text.
class ChoiceCard final : public QAbstractButton {
public:
    ChoiceCard(const ChoiceCards::Choice& choice, QWidget* parent) : QAbstractButton(parent), m_choice(choice) {
        setObjectName(QStringLiteral("choice_") + choice.id);
        setText(choice.title);
        setCheckable(choice.reason.isEmpty());
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(choice.title);
        setAccessibleDescription(choice.reason.isEmpty() ? choice.line : choice.reason);
        // The height that its width asks for, not that of the hint: a page would scroll over room that is there.
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] const ChoiceCards::Choice& choice() const { return m_choice; }
    [[nodiscard]] bool isOpen() const { return m_choice.reason.isEmpty(); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override {
        return std::max(Metrics::of(*this).touch, textHeight(width));
    }

    /// Height of the texts with the room above and below them.
    [[nodiscard]] int textHeight(int width) const {
        const Metrics m = Metrics::of(*this);
        const int inside = textRect(QRect(0, 0, width, 10000)).width();
        const QFontMetrics title(titleFont());
        int height = m.units(4) + title.boundingRect(0, 0, inside, 10000, Qt::TextWordWrap, m_choice.title).height();
        if (const QString under = this->under(); !under.isEmpty())
            height += m.unit / 2 + fontMetrics().boundingRect(0, 0, inside, 10000, Qt::TextWordWrap, under).height();
        return height;
    }

    [[nodiscard]] QSize sizeHint() const override {
        const int width = Metrics::of(*this).units(60);
        return {width, heightForWidth(width)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override {
        const Metrics m = Metrics::of(*this);
        return {m.units(40), m.touch};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens t = Tokens::of(*this);
        const Metrics m = Metrics::of(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = isChecked() || isDown();
        painter.setBrush(!isOpen() ? t.ground : lit ? t.tint : t.card);
        painter.setPen(QPen(lit && isOpen() ? t.accent : t.line, lit && isOpen() ? 3 : 2, isOpen() ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), m.radius, m.radius);
        paintMark(painter, t, m);
        QRect inside = textRect(rect());
        // The card may be higher than its text asks (its neighbour's is longer): the text stands in the middle.
        inside.translate(0, std::max(0, (height() - textHeight(width())) / 2));
        painter.setFont(titleFont());
        painter.setPen(!isOpen() ? t.muted : lit ? t.onTint : t.text);
        QRect used;
        painter.drawText(inside, Qt::TextWordWrap, m_choice.title, &used);
        painter.setFont(font());
        painter.setPen(t.muted);
        painter.drawText(inside.adjusted(0, used.height() + m.unit / 2, 0, 0), Qt::TextWordWrap, under());
    }

    void changeEvent(QEvent* event) override {
        QAbstractButton::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            updateGeometry();
    }

private:
    [[nodiscard]] QString under() const { return isOpen() ? m_choice.line : m_choice.reason; }

    [[nodiscard]] QFont titleFont() const {
        QFont font = this->font();
        font.setPixelSize(Metrics::of(*this).lead);
        font.setWeight(QFont::DemiBold);
        return font;
    }

    [[nodiscard]] QRect textRect(const QRect& card) const {
        const Metrics m = Metrics::of(*this);
        return card.adjusted(m.units(3) + m.icon + m.units(2), m.units(2), -m.units(3), -m.units(2));
    }

    /// The mark of a radio button: ring, ring with a dot, or a bar for closed. Never colour alone.
    void paintMark(QPainter& painter, const Tokens& t, const Metrics& m) const {
        const QPointF centre(m.units(3) + m.icon / 2.0, height() / 2.0);
        const double radius = m.icon / 2.0 - 2;
        painter.setBrush(t.card);
        painter.setPen(QPen(isChecked() ? t.accent : t.line, 3));
        painter.drawEllipse(centre, radius, radius);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawEllipse(centre, radius * 0.5, radius * 0.5);
        } else if (!isOpen()) {
            painter.drawLine(centre - QPointF(radius * 0.5, 0), centre + QPointF(radius * 0.5, 0));
        }
    }

    ChoiceCards::Choice m_choice;
};

ChoiceCards::ChoiceCards(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ChoiceCards::setChoices(const std::vector<Choice>& choices) {
    for (ChoiceCard* card : m_cards)
        delete card;
    m_cards.clear();
    for (const Choice& choice : choices) {
        auto* const card = new ChoiceCard(choice, this);
        connect(card, &QAbstractButton::clicked, this, [this, id = choice.id, reason = choice.reason] { onClicked(id, reason); });
        m_cards.push_back(card);
    }
    arrange();
    setChosen(m_chosen);
}

void ChoiceCards::setColumns(int columns) {
    m_columns = std::max(1, columns);
    arrange();
}

void ChoiceCards::setChosen(const QString& id) {
    const bool known = std::ranges::any_of(m_cards, [&](const ChoiceCard* c) { return c->choice().id == id && c->isOpen(); });
    const QString before = std::exchange(m_chosen, known ? id : QString());
    for (ChoiceCard* card : m_cards)
        card->setChecked(card->isOpen() && card->choice().id == m_chosen);
    if (before != m_chosen)
        Q_EMIT chosenChanged(m_chosen);
}

void ChoiceCards::onClicked(const QString& id, const QString& reason) {
    if (reason.isEmpty())
        setChosen(id);
    else
        Q_EMIT closedTapped(id, reason);
}

void ChoiceCards::arrange() {
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int at = static_cast<int>(i);
        m_layout->removeWidget(m_cards[i]);
        m_layout->addWidget(m_cards[i], at / m_columns, at % m_columns);
        m_cards[i]->show();
    }
}

} // namespace anjungan::gui
