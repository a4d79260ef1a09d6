#pragma once

#include "domain/identitynumbers.h"
#include "gui/shell/flow.h"
#include "service/session.h"

#include <optional>

namespace anjungan::gui {

struct Kiosk;

/// Kartu Digital: the card of each KPJ in the account, to show and to print. "Tambah kartu" asks the number of one more
/// card of the same person, takes it into the account and comes back to the cards.
class CardFlow : public Flow {
    Q_OBJECT

public:
    CardFlow(Kiosk& kiosk, const service::SignedInParticipant& person, QObject* parent = nullptr);

protected:
    void save(const QString& stepId, Saved then) override;
    [[nodiscard]] QString sentence(const Error& error) const override;

private:
    [[nodiscard]] Page* makeCards(QWidget* parent);
    [[nodiscard]] Page* makeNumber(QWidget* parent);
    [[nodiscard]] QString accept(const std::string& digits);
    void startAdding();
    void add(Saved then);

    Kiosk& m_kiosk;
    service::SignedInParticipant m_person;
    bool m_adding = false;
    std::optional<Kpj> m_wanted;
};

} // namespace anjungan::gui
