#include "gui/profile/cardflow.h"

#include "gui/profile/cardspage.h"
#include "gui/registration/numberpage.h"
#include "gui/shell/kiosk.h"

namespace anjungan::gui {

namespace {

const QString kCards = QStringLiteral("cards");
const QString kAdd = QStringLiteral("add_card");
constexpr int kKpjDigits = 11;

} // namespace

CardFlow::CardFlow(Kiosk& kiosk, const service::SignedInParticipant& person, QObject* parent)
    : Flow(parent), m_kiosk(kiosk), m_person(person) {
    setSteps({{.id = kCards, .make = [this](QWidget* p) { return makeCards(p); }},
              {.id = kAdd, .make = [this](QWidget* p) { return makeNumber(p); }, .applies = [this] { return m_adding; }}});
}

Page* CardFlow::makeCards(QWidget* parent) {
    auto* const page = new CardsPage(m_kiosk, m_person.id, parent);
    connect(page, &CardsPage::addRequested, this, &CardFlow::startAdding);
    return page;
}

Page* CardFlow::makeNumber(QWidget* parent) {
    return new NumberPage({.heading = [] { return tr("Berapa nomor KPJ kartu itu?"); },
                           .label = [] { return tr("Nomor KPJ"); },
                           .helper = [] { return tr("11 angka, ada di kartu peserta"); },
                           .kind = DigitField::Kind::Kpj,
                           .least = kKpjDigits,
                           .most = kKpjDigits,
                           .fieldName = QStringLiteral("kpjField"),
                           .known = [] { return QString(); },
                           .accept = [this](const std::string& digits) { return accept(digits); }},
                          parent);
}

void CardFlow::startAdding() {
    m_adding = true;
    goTo(kAdd);
}

QString CardFlow::accept(const std::string& digits) {
    const auto kpj = Kpj::parse(digits);
    if (!kpj)
        return tr("Nomor KPJ terdiri dari 11 angka. Periksa lagi di kartu peserta.");
    m_wanted = *kpj;
    return {};
}

void CardFlow::save(const QString& stepId, Saved then) {
    // Without a button pressed (the person left) no card is added.
    if (!isBusy())
        return then({});
    if (stepId == kAdd)
        return add(std::move(then));
    m_adding = false;
    then({});
}

void CardFlow::add(Saved then) {
    m_kiosk.services.ask(
        this, [id = m_person.id, kpj = *m_wanted](service::Services& s) { return s.registration.addCard(id, kpj); },
        [this, then = std::move(then)](const Result<void>& added) {
            if (!added)
                return then(added);
            continueAt(kCards);
            then({});
            m_adding = false;
            Q_EMIT refused(MessageKind::Success, tr("Kartu ini sekarang ada di akun Anda."), nullptr);
        });
}

QString CardFlow::sentence(const Error& error) const {
    if (error.where == "kpj" && error.code == ErrorCode::NotFound)
        return tr("Nomor KPJ ini belum ada di data kami. Periksa lagi angkanya, atau panggil petugas.");
    if (error.where == "kpj" && error.code == ErrorCode::Conflict)
        return tr("Kartu ini bukan atas nama Anda. Periksa lagi angkanya, atau panggil petugas.");
    return Flow::sentence(error);
}

} // namespace anjungan::gui
