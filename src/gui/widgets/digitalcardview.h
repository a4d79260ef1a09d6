#pragma once

#include "service/registration.h"

#include <QFrame>

class QLabel;

namespace anjungan::gui {

/// The digital card: QR code of the KPJ, name, KPJ in groups, employer, segment and since when.
/// Values are private: they are not read aloud.
class DigitalCardView : public QFrame {
    Q_OBJECT

public:
    explicit DigitalCardView(QWidget* parent = nullptr);
    void setCard(const service::DigitalCard& card);
    /// Takes name, numbers and code off the screen, in the same place.
    void setFiguresHidden(bool hidden);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCard();
    [[nodiscard]] QLabel* addLabel(class QVBoxLayout* layout, const char* name, const char* role);

    QLabel* m_title;
    QLabel* m_name;
    QLabel* m_kpj;
    QLabel* m_employer;
    QLabel* m_state;
    QLabel* m_code;
    std::optional<service::DigitalCard> m_card;
    bool m_hidden = false;
};

} // namespace anjungan::gui
