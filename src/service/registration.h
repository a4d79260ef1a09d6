#pragma once

#include "domain/halftyped.h"
#include "domain/personname.h"
#include "service/faces.h"
#include "service/referrals.h"
#include "service/session.h"

#include <optional>
#include <string>
#include <vector>

namespace anjungan::service {

class Context;

/// Version of the two consent texts that the kiosk shows; kept with every consent.
inline constexpr const char* kConsentTextVersion = "2026-11";

struct Consents {
    bool processing = false; ///< personal data for registration and claims: without it there is no registration
    bool biometric = false;  ///< face picture: without it staff vouch instead
    bool operator==(const Consents&) const = default;
};

/// What the person typed about themselves. The birth date is filled from the NIK and confirmed.
struct IdentityEntry {
    std::string name;
    std::string birthPlace;
    Date birthDate{};
    std::optional<std::string> newAddress; ///< empty: the address on record is still right
    bool operator==(const IdentityEntry&) const = default;
};

enum class IdentityField { Name, BirthPlace, BirthDate };
using anjungan::toText;
[[nodiscard]] std::string_view toText(IdentityField);

/// One field that is not as the membership record has it. Letters are given only where the two are near (a slip);
/// where they are quite different nothing of the record is told, since it may be another person's.
struct IdentityDifference {
    IdentityField field = IdentityField::Name;
    NameMatch match = NameMatch::Different;
    std::vector<LetterPair> letters;
};

/// Answers so far; saved sealed after each step once the NIK is known, so that a power cut loses nothing.
/// The PIN is never part of it.
struct RegistrationDraft {
    Consents consents;
    std::optional<Segment> segment;
    std::optional<Citizenship> citizenship;
    std::optional<Nik> nik;
    std::optional<Kpj> kpj;
    std::optional<IdentityEntry> identity;
    std::optional<PhoneNumber> phone;
    std::optional<std::string> email;
    std::optional<FaceEvidence> face;
    std::optional<HalfTyped> halfTyped; ///< what has not become an answer yet
    bool operator==(const RegistrationDraft&) const = default;
};

/// What the card page and the printed card show; one for each KPJ.
struct DigitalCard {
    Kpj kpj;
    std::string name;
    std::string employer;
    Segment segment = Segment::Pu;
    Date memberSince{};
    bool active = false;
    bool linked = false; ///< taken into the person's account at registration or by "tambah kartu"
};

/// Journey 2 of product.md. All functions run on the store's thread.
class Registration {
public:
    explicit Registration(Context& context) : m_context(context) {}

    /// The person on record under this NIK. NotFound: no record in this branch's store (staff help);
    /// AlreadyExists: registered already (sign in instead).
    [[nodiscard]] Result<ParticipantId> findUnregistered(const Nik& nik);
    /// Whether the card is this person's and of this segment. NotFound: no such card; Conflict: another person's card
    /// or another segment (`where` is "kpj" or "segment").
    [[nodiscard]] Result<void> checkCard(const ParticipantId& participant, const Kpj& kpj, Segment segment);
    /// The address on record with all but its first words hidden, for "Masih tinggal di sini?".
    [[nodiscard]] Result<std::string> addressHint(const ParticipantId& participant);
    /// The phone number that head office told, for "Masih memakai nomor ini?". To be asked for once compareIdentity()
    /// found no difference: it is another person's until then.
    [[nodiscard]] Result<std::optional<PhoneNumber>> phoneOnRecord(const ParticipantId& participant);
    /// Field by field against the membership record; empty where all agree.
    [[nodiscard]] Result<std::vector<IdentityDifference>> compareIdentity(const ParticipantId& participant,
                                                                          const IdentityEntry& entry);
    /// Sends a disputed identity to the counter: what differs is kept with the referral.
    [[nodiscard]] Result<ReferralSlip> referDispute(const ParticipantId& participant,
                                                    const std::vector<IdentityDifference>& differences);

    [[nodiscard]] Result<void> saveDraft(const ParticipantId& participant, const RegistrationDraft& draft);
    [[nodiscard]] Result<std::optional<RegistrationDraft>> loadDraft(const ParticipantId& participant);

    /// Keeps a picture sealed, in place of an earlier one of the same purpose of which nothing came; gives its id for
    /// FaceEvidence. `agreed`: what somebody who is not registered yet has just agreed to; it is written with the first
    /// picture. RefusedByRule, `where` "biometric_consent", where there is no consent to face pictures: then staff
    /// vouch. What the machine said is kept beside it; a picture that it refused stands in the audit trail as well.
    [[nodiscard]] Result<PhotoId> keepPhoto(const ParticipantId& participant, PhotoPurpose purpose,
                                            const FaceShot& shot, const Consents& agreed = {});

    /// Registers in one transaction: consents, credentials, contact, address, enrolment, audit, outbox; the draft goes.
    /// Everything is checked again. InvalidInput with `where` naming the field ("consent", "segment", "citizenship",
    /// "nik", "kpj", "name", "birth_place", "birth_date", "address", "email", "face", "pin"; a PIN that is six equal
    /// digits, a run such as 123456, or the birth date is refused). Conflict with the field where the record says
    /// otherwise. Calling it again after success gives AlreadyExists. Gives the cards of every KPJ.
    [[nodiscard]] Result<std::vector<DigitalCard>> registerParticipant(const RegistrationDraft& draft,
                                                                       const std::string& pin);

    /// "Tambah kartu": takes one more of the person's cards into the account. NotFound, or Conflict "kpj" where it is
    /// another person's. Success also where it is there already.
    [[nodiscard]] Result<void> addCard(const ParticipantId& participant, const Kpj& kpj);

    /// Whether a PIN is good enough, before it is typed a second time.
    [[nodiscard]] static Result<void> checkPin(const std::string& pin, std::optional<Date> birthDate);

private:
    Context& m_context;
};

} // namespace anjungan::service
