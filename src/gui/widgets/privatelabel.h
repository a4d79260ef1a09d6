#pragma once

#include <QAbstractButton>

namespace anjungan::gui {

/// A private value (NIK, account number, mother's name) that shows its last four characters until it is held.
class PrivateLabel : public QAbstractButton {
    Q_OBJECT

public:
    explicit PrivateLabel(QWidget* parent = nullptr);
    void setValue(const QString& value);
    /// What is on the screen now.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString hint() const;
    QString m_value;
};

} // namespace anjungan::gui
