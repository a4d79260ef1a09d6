#include "gui/widgets/choicecards.h"

#include "gui/shell/roundedbox.h"
#include "gui/shell/theme.h"
#include "gui/widgets/evenlines.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QStaticText>

#include <algorithm>
#include <map>
#include <optional>

namespace anjungan::gui {

namespace {

/// With the fraction of a pixel that a wrapped line rounds away.
int widestWord(const QString& text, const QFont& font) {
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word) + 1);
    return widest;
}

} // namespace

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
        const Texts& texts = textsFor(width);
        const int height = m.units(4) + qCeil(texts.title.size().height());
        return under().isEmpty() ? height : height + m.unit / 2 + qCeil(texts.under.size().height());
    }

    [[nodiscard]] QSize sizeHint() const override {
        const int width = Metrics::of(*this).units(60);
        return {width, heightForWidth(width)};
    }

    [[nodiscard]] QSize minimumSizeHint() const override {
        const Metrics m = Metrics::of(*this);
        const int beside = width() - textRect(rect()).width();
        // Asked at each layout, of every card by every other; the letters change only with the look.
        if (!m_widest)
            m_widest = std::max(widestWord(m_choice.title, titleFont()), widestWord(under(), font()));
        return {std::max(m.units(32), beside + *m_widest), m.touch};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens t = Tokens::of(*this);
        const Metrics m = Metrics::of(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = isChecked() || isDown();
        if (isOpen())
            paintRoundedBox(painter, rect(), {lit ? t.tint : t.card, lit ? t.accent : t.line, lit ? 3 : 2, m.radius});
        else
            paintRoundedBox(painter, rect(), {t.ground, t.muted, 2, m.radius, true});
        paintMark(painter, t, m);
        QRect inside = textRect(rect());
        // The card may be higher than its text asks (its neighbour's is longer): the text stands in the middle.
        inside.translate(0, std::max(0, (height() - textHeight(width())) / 2));
        painter.setFont(titleFont());
        painter.setPen(!isOpen() ? t.muted : lit ? t.onTint : t.text);
        const Texts& texts = evenTexts();
        painter.drawStaticText(inside.topLeft(), texts.title);
        painter.setFont(font());
        painter.setPen(t.muted);
        painter.drawStaticText(inside.left(), inside.top() + qCeil(texts.title.size().height()) + m.unit / 2, texts.under);
    }

    void changeEvent(QEvent* event) override {
        QAbstractButton::changeEvent(event);
        if (event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange)
            return;
        m_texts.clear();
        m_widest.reset();
        updateGeometry();
    }

private:
    /// Both texts, wrapped.
    struct Texts {
        QStaticText title;
        QStaticText under;
        bool areEven = false;
    };

    /// For a width of the card; kept, since layouts ask for several widths again and again, and wrapping is dear.
    [[nodiscard]] Texts& textsFor(int width) const {
        const auto found = m_texts.find(width);
        if (found != m_texts.end())
            return found->second;
        const int inside = textRect(QRect(0, 0, width, 10000)).width();
        const auto wrapped = [inside](const QString& text, const QFont& font) {
            QStaticText laid(text);
            laid.setTextFormat(Qt::PlainText);
            laid.setTextOption(QTextOption(Qt::AlignLeft));
            laid.setTextWidth(inside);
            laid.prepare({}, font);
            return laid;
        };
        return m_texts.emplace(width, Texts{wrapped(m_choice.title, titleFont()), wrapped(under(), font())}).first->second;
    }

    /// Those that are painted: as many lines, and none with a last word alone on it. Layouts, which only ask how high they are, need not wait.
    [[nodiscard]] const Texts& evenTexts() const {
        Texts& texts = textsFor(width());
        if (texts.areEven)
            return texts;
        const auto even = [room = textRect(rect()).width()](QStaticText& laid, const QFont& font) {
            const int width = evenWidth(laid.text(), font, room);
            if (width == 0)
                return;
            laid.setTextWidth(width);
            laid.prepare({}, font);
        };
        even(texts.title, titleFont());
        even(texts.under, font());
        texts.areEven = true;
        return texts;
    }

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
    mutable std::map<int, Texts> m_texts;
    mutable std::optional<int> m_widest; ///< word, in pixels
};

ChoiceCards::ChoiceCards(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void ChoiceCards::setChoices(const std::vector<Choice>& choices) {
    if (std::ranges::equal(m_cards, choices, {}, &ChoiceCard::choice))
        return;
    for (ChoiceCard* card : m_cards)
        delete card;
    m_cards.clear();
    for (const Choice& choice : choices) {
        auto* const card = new ChoiceCard(choice, this);
        connect(card, &QAbstractButton::clicked, this, [this, id = choice.id, reason = choice.reason] { onClicked(id, reason); });
        m_cards.push_back(card);
    }
    arrange();
    fit();
    setChosen(m_chosen);
}

void ChoiceCards::setColumns(int columns) {
    m_wanted = std::max(1, columns);
    fit();
}

int ChoiceCards::widest() const {
    int widest = 0;
    for (const ChoiceCard* const card : m_cards)
        widest = std::max(widest, card->minimumSizeHint().width());
    return widest;
}

QSize ChoiceCards::minimumSizeHint() const {
    return {widest(), QWidget::minimumSizeHint().height()};
}

/// Fewer columns rather than half a word.
void ChoiceCards::fit() {
    const int spacing = std::max(0, m_layout->horizontalSpacing());
    const int most = std::max(1, (width() + spacing) / std::max(1, widest() + spacing));
    // Before the first layout nobody knows the width.
    const int columns = testAttribute(Qt::WA_Resized) || isVisible() ? std::min(m_wanted, most) : m_wanted;
    if (std::exchange(m_columns, columns) != columns)
        arrange();
}

void ChoiceCards::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void ChoiceCards::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
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
