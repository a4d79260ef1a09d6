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
    /// Flat: the icon stands beside the words instead of above them, so that four rows fit a low screen.
    void setFlat(bool flat);
    [[nodiscard]] bool isFlat() const { return m_flat; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_iconName;
    QString m_line;
    bool m_flat = false;
};

} // namespace anjungan::gui
