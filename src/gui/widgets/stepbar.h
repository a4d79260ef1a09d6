#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace anjungan::gui {

/// "Langkah 4 dari 10" with a progress bar under it. Empty while the number is 0.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);
    void setStep(int number, int count);
    [[nodiscard]] bool isShown() const { return m_number > 0; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_label;
    QProgressBar* m_bar;
    int m_number = 0;
    int m_count = 0;
};

} // namespace anjungan::gui
