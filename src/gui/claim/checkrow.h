#pragma once

#include "gui/texts/findings.h"

#include <QFrame>

class QLabel;

namespace anjungan::gui {

/// One of the three checks: sign and word for its state, what was looked at with its figure, and what to do when it is
/// not green.
class CheckRow : public QFrame {
    Q_OBJECT

public:
    explicit CheckRow(QWidget* parent = nullptr);
    void show(const texts::CheckText& text, bool green);
    void setFigureHidden(bool hidden);
    [[nodiscard]] bool isGreen() const { return m_green; }
    [[nodiscard]] QString figure() const { return m_text.figure; }
    [[nodiscard]] QString advice() const { return m_text.advice; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QLabel* m_sign;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_figure;
    QLabel* m_advice;
    texts::CheckText m_text;
    bool m_green = false;
    bool m_hidden = false;
};

} // namespace anjungan::gui
