#pragma once

#include "gui/shell/page.h"
#include "service/balances.h"

#include <memory>
#include <vector>

namespace anjungan::gui {

namespace Ui {
class CardsPage;
}
struct Kiosk;

/// One digital card at a time, with a way to the next one and to paper.
class CardsPage : public Page {
    Q_OBJECT

public:
    CardsPage(Kiosk& kiosk, ParticipantId participant, QWidget* parent = nullptr);
    ~CardsPage() override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString secondaryText() const override;
    void enter() override;
    void retranslate() override;
    void activateSecondary() override;

private:
    void onLoaded(const Result<std::vector<service::DigitalCard>>& cards);
    void onNextCard();
    void onPrinted(const Result<void>& printed);
    void showCard();

    std::unique_ptr<Ui::CardsPage> m_ui;
    Kiosk& m_kiosk;
    ParticipantId m_participant;
    std::vector<service::DigitalCard> m_cards;
    std::size_t m_shown = 0;
};

} // namespace anjungan::gui
