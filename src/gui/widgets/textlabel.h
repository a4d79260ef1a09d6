#pragma once

#include <QHash>
#include <QLabel>

#include <optional>

namespace anjungan::gui {

/// Words that wrap, in lines of at most 60 characters on every screen: a wider label leaves the rest of its width empty.
/// An amount in words (the property "private") is one figure and no line to be read on from: it takes all of the width.
///
/// Lines are broken as gui/widgets/evenlines.h says, so that no last word stands alone. A label with a margin, an indent
/// or a buddy, or in a layout from right to left, is painted as QLabel does it: with its last word wherever that comes.
///
/// What the label answers to a layout depends on the asked width alone, and never on the width that it has. Else a page
/// could fit beside a scroll bar and not without one, and Qt would go from one to the other.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(QWidget* parent = nullptr);
    explicit TextLabel(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] bool isBounded() const;
    [[nodiscard]] int longestLine() const;
    [[nodiscard]] int spareOf(int width) const;
    void leaveRestEmpty();
    [[nodiscard]] int evenWidth(int room);

    /// What evenWidth() found, until it is asked about something else.
    struct Even {
        QString text;
        int room = -1;
        QFont font;
        int width = 0;
    };
    Even m_even;
    /// What was asked for and answered, for the rest of the fields as they are.
    struct Answers {
        QString text;
        QFont font;
        QMargins margins; ///< the style's
        QSize inside;     ///< margin and indent
        bool isBounded = false;
        bool wraps = false;
        QSize hint;
        QHash<int, int> heights; ///< by width
    };
    [[nodiscard]] const Answers& answers() const;
    mutable Answers m_answers;
    mutable std::optional<int> m_longest; ///< pixels, with the letters of now
    int m_emptyLeft = 0; ///< beside the margins that the style gives
    int m_emptyRight = 0;
};

} // namespace anjungan::gui
