#pragma once

#include "service/demo.h"

#include <QFrame>

#include <array>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace anjungan::gui {

class DataTable;

/// What a trainer can make go wrong.
enum class TrainingFault { CameraPulled, FaceNotSeen, NetworkCut, PrinterEmpty };

/// The trainer's own panel over the kiosk: what goes wrong, the guided tour, the presenter's page, the reset, and the invented
/// people with the situation that each of them stands for. Covers the window it is made for; F8 or Tutup takes it away.
class TrainerPanel : public QFrame {
    Q_OBJECT

public:
    explicit TrainerPanel(QWidget* window);
    void setPeople(const service::DemoReport& report);
    void setFault(TrainingFault fault, bool on);
    void setCoach(bool on);
    void tell(const QString& sentence);

Q_SIGNALS:
    void faultChosen(anjungan::gui::TrainingFault fault, bool on);
    void coachChosen(bool on);
    void presenterChosen();
    void resetChosen();
    void closeChosen();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QPushButton* addButton(QVBoxLayout* column, const char* name, bool checkable);
    void retranslate();
    void showPeople();

    QLabel* m_heading;
    QLabel* m_mark;
    QLabel* m_faultCaption;
    QLabel* m_toolCaption;
    QLabel* m_message;
    std::array<QPushButton*, 4> m_faults{};
    QPushButton* m_coach;
    QPushButton* m_presenter;
    QPushButton* m_reset;
    QPushButton* m_close;
    DataTable* m_people;
    QBoxLayout* m_columns; ///< buttons and people
    service::DemoReport m_report;
};

/// What an invented person's case shows, for the trainer; empty for cases that a training hall has no need of.
[[nodiscard]] QString situationText(const std::string& demoCase);

} // namespace anjungan::gui
