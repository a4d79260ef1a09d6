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

/// One digital card of the account at a time, with a way to the next one, to one more and to paper.
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
    void setFiguresHidden(bool hidden) override;
    void activateSecondary() override;

Q_SIGNALS:
    /// "Tambah kartu": offered while the person has cards that are not in the account.
    void addRequested();

private:
    void onLoaded(const Result<std::vector<service::DigitalCard>>& cards);
    void onNextCard();
    void onPrinted(const Result<void>& printed);
    void showCard();

    std::unique_ptr<Ui::CardsPage> m_ui;
    Kiosk& m_kiosk;
    ParticipantId m_participant;
    std::vector<service::DigitalCard> m_cards; ///< those of the account
    std::size_t m_others = 0;                  ///< on record under the same NIK, not in the account yet
    std::size_t m_shown = 0;
};

} // namespace anjungan::gui
