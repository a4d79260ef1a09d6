#pragma once

#include "gui/texts/waiting.h"

#include <QFrame>

class QLabel;

namespace anjungan::gui {

class AmountLabel;
class SummaryList;

/// One plan of "Kalau saya tunggu?": its name, what it brings in all, and when, where, how long and with what tax. Where it
/// can't be done, why not.
class PlanCard : public QFrame {
    Q_OBJECT

public:
    explicit PlanCard(QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    void show(const texts::WaitingText& text, Rupiah net);
    void setFiguresHidden(bool hidden);

private:
    void refresh();

    QLabel* m_title;
    QLabel* m_netLabel;
    AmountLabel* m_net;
    QLabel* m_difference;
    QLabel* m_reason;
    SummaryList* m_lines;
    texts::WaitingText m_text;
    Rupiah m_amount;
    bool m_hidden = false;
};

} // namespace anjungan::gui
