#pragma once

#include <QPointer>
#include <QWidget>

namespace anjungan::gui {

/// Lies over the whole window that it is made for, as large as it: until it goes, what is beneath gets neither touch nor key.
/// Sub-classes hold what is asked.
class Cover : public QWidget {
    Q_OBJECT

public:
    explicit Cover(QWidget* window);

    /// Shows it, with the focus on `first`.
    void lay(QWidget& first);
    /// Hides it; the focus goes back to where it was.
    void lift();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace anjungan::gui
