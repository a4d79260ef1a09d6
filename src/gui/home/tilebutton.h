#pragma once

#include <QAbstractButton>

namespace anjungan::gui {

/// A large tile of the home page: line icon, label, one short line. Paints itself (no layout, no style sheet), so that
/// the home page is on the screen at once.
class TileButton : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString line READ line WRITE setLine)

public:
    explicit TileButton(QWidget* parent = nullptr);
    [[nodiscard]] QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    [[nodiscard]] QString line() const { return m_line; }
    void setLine(const QString& line);
    /// Upright: the icon above the words. Flat: beside them, so that four rows fit a low screen. Brief: flat and without the
    /// short line, so that they do in large letters too; a screen reader and the voice still have it.
    enum class Shape { Upright, Flat, Brief };
    void setShape(Shape shape);
    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] QSize sizeFor(Shape shape) const;
    /// Where the short line stands in a tile of this width; 0: nowhere.
    [[nodiscard]] int lineWidth(int width) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int wordsHeight(Shape shape) const;

    /// A home page asks each tile for all its shapes whenever anything on it moves: letters are measured once.
    struct Measures {
        QString text;
        QFont font;
        int title = 0; ///< the height of letters that these are for
        int labelWidth = 0;
        int labelHeight = 0;
        int lineSpacing = 0;
    };
    [[nodiscard]] const Measures& measures() const;

    mutable Measures m_measures;
    QString m_iconName;
    QString m_line;
    Shape m_shape = Shape::Upright;
};

} // namespace anjungan::gui
