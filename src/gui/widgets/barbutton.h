#pragma once

#include <QAbstractButton>

namespace anjungan::gui {

/// A button of the top bar: a line icon over one or two words, as large as a touch target.
class BarButton : public QAbstractButton {
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)

public:
    explicit BarButton(QWidget* parent = nullptr);
    [[nodiscard]] QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    /// Its words under each other, where the bar has no room for them beside each other.
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Painted as one that is in use.
    [[nodiscard]] virtual bool isLit() const { return isDown() || isChecked(); }
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QStringList lines() const;
    QString m_iconName;
    bool m_narrow = false;
};

} // namespace anjungan::gui
