#pragma once

#include <QAbstractButton>

namespace anjungan::gui {

/// One key of the on-screen keypad or keyboard. Paints itself (no style sheet, no layout): a page with a keyboard has half
/// a hundred of them. Never smaller than a touch target, that of the desk (or its letter) where the form gives a keyboard of officers the
/// property "desk"; never takes the focus and never repeats.
class KeyButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Sign, Word };

    explicit KeyButton(const QString& text, QWidget* parent = nullptr);
    /// A word ("Hapus") is smaller than a sign and as wide as it needs.
    void setKind(Kind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont keyFont() const;
    [[nodiscard]] bool isOfficers() const;
    [[nodiscard]] int leastSide() const;
    [[nodiscard]] QFont paintedFont() const;
    Kind m_kind = Kind::Sign;
};

} // namespace anjungan::gui
