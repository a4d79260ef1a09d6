#pragma once

#include <QAbstractButton>

namespace anjungan::gui {

/// A private value (NIK, account number, mother's name) that shows its last four characters until it is held. Where there is no room beside
/// it, the way to see it stands below.
class PrivateLabel : public QAbstractButton {
    Q_OBJECT

public:
    explicit PrivateLabel(QWidget* parent = nullptr);
    void setValue(const QString& value);
    /// Staff hit smaller targets.
    void setForDesk(bool desk);
    [[nodiscard]] const QString& value() const { return m_value; }
    /// What is on the screen now.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString hint() const;
    [[nodiscard]] int valueWidth() const;
    [[nodiscard]] int target() const;
    QString m_value;
    bool m_forDesk = false;
};

} // namespace anjungan::gui
