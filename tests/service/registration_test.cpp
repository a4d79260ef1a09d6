#include "service/registration.h"

#include "support/branchfixture.h"
#include "support/catch.h"

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace {

const FaceShot kShot = BranchFixture::shot(FaceVerdict::NotCompared);

InventedPerson newcomer() {
    InventedPerson person;
    person.registered = false;
    person.dataUpdated = false;
    person.cards.front().balance = Rupiah{1'000'000};
    return person;
}

RegistrationDraft draftFor(const Invented& person) {
    RegistrationDraft draft;
    draft.consents = {true, true};
    draft.segment = Segment::Pu;
    draft.citizenship = Citizenship::Wni;
    draft.nik = person.nik;
    draft.kpj = person.kpjs.front();
    draft.identity = IdentityEntry{person.name, "Blitar", makeDate(1968, 3, 12), std::nullopt};
    draft.phone = PhoneNumber::parse("081298765432").value();
    draft.email = "siti@contoh.id";
    return draft;
}

struct Newcomer {
    BranchFixture branch;
    Invented person = branch.makeParticipant(newcomer());
    Registration& registration = branch.services().registration;
    RegistrationDraft draft = draftFor(person);

    Newcomer() {
        draft.face = FaceEvidence{FaceMethod::Camera, branch.keepPhoto(person.id, PhotoPurpose::Enrolment), {}, {}};
    }

    [[nodiscard]] std::string refusal() {
        const auto answer = registration.registerParticipant(draft, kInventedPin);
        return answer ? "none" : answer.error().where;
    }

    [[nodiscard]] bool registered() { return !registration.findUnregistered(person.nik); }
};

} // namespace

TEST_CASE("a newcomer registers, gets the card and signs in") {
    Newcomer n;
    REQUIRE(n.registration.findUnregistered(n.person.nik).value() == n.person.id);
    const auto cards = n.registration.registerParticipant(n.draft, kInventedPin);
    REQUIRE(cards);
    REQUIRE(cards->size() == 1);
    CHECK(cards->front().kpj == n.person.kpjs.front());
    CHECK(cards->front().linked);
    CHECK(cards->front().active);
    const auto answer = n.branch.services().signIn.signIn(n.person.nik.text(), kInventedPin).value();
    CHECK(answer.kind == SignInAnswer::Kind::SignedIn);
    CHECK(answer.participant->name == n.person.name);
}

TEST_CASE("registration keeps contact, consents, audit and outbox, and removes the draft") {
    Newcomer n;
    REQUIRE(n.registration.saveDraft(n.person.id, n.draft));
    REQUIRE(n.registration.registerParticipant(n.draft, kInventedPin));
    const Profile profile = n.branch.services().profiles.profile(n.person.id).value();
    CHECK(profile.phone->local() == "081298765432");
    CHECK(profile.email == "siti@contoh.id");
    CHECK_FALSE(profile.dataUpdatedOn);
    CHECK(n.branch.count("consent") == 2);
    CHECK(n.branch.count("outbox") == 1);
    CHECK(n.branch.audited("participant:" + n.person.id.text()) == std::vector<std::string>{"registered"});
    CHECK_FALSE(n.registration.loadDraft(n.person.id).value());
}

TEST_CASE("somebody who has registered is told so and is not registered again") {
    Newcomer n;
    REQUIRE(n.registration.registerParticipant(n.draft, kInventedPin));
    CHECK(n.registration.findUnregistered(n.person.nik).error().code == ErrorCode::AlreadyExists);
    CHECK(n.registration.registerParticipant(n.draft, kInventedPin).error().code == ErrorCode::AlreadyExists);
    CHECK(n.branch.count("consent") == 2);
}

TEST_CASE("a NIK that is not on record is not found") {
    BranchFixture branch;
    const auto answer = branch.services().registration.findUnregistered(Nik::parse("3174010101900099").value());
    CHECK(answer.error().code == ErrorCode::NotFound);
}

TEST_CASE("a card of another person, of another segment, or unknown is told apart") {
    Newcomer n;
    const Invented other = n.branch.makeParticipant(newcomer());
    const Kpj mine = n.person.kpjs.front();
    CHECK(n.registration.checkCard(n.person.id, mine, Segment::Pu));
    const auto foreign = n.registration.checkCard(n.person.id, other.kpjs.front(), Segment::Pu);
    CHECK(foreign.error() == Error{ErrorCode::Conflict, foreign.error().detail, "kpj"});
    CHECK(n.registration.checkCard(n.person.id, mine, Segment::Bpu).error().where == "segment");
    CHECK(n.registration.checkCard(n.person.id, Kpj::parse("99999999999").value(), Segment::Pu).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("the same identity in other spelling agrees with the record") {
    Newcomer n;
    const IdentityEntry entry{"  siti   AMINAH, S.E. ", "blitar", makeDate(1968, 3, 12), {}};
    CHECK(n.registration.compareIdentity(n.person.id, entry).value().empty());
}

TEST_CASE("a slip in the name is shown letter by letter, another name is not") {
    Newcomer n;
    const auto near =
        n.registration.compareIdentity(n.person.id, {"Siti Aminha", "Blitar", makeDate(1968, 3, 12), {}}).value();
    REQUIRE(near.size() == 1);
    CHECK(near.front().field == IdentityField::Name);
    CHECK(near.front().match == NameMatch::Near);
    CHECK_FALSE(near.front().letters.empty());
    const auto far =
        n.registration.compareIdentity(n.person.id, {"Joko Widagdo", "Blitar", makeDate(1968, 3, 12), {}}).value();
    REQUIRE(far.size() == 1);
    CHECK(far.front().match == NameMatch::Different);
    CHECK(far.front().letters.empty());
}

TEST_CASE("a birth date with one part wrong is near, with more it is another date") {
    Newcomer n;
    const auto compare = [&](Date date) {
        return n.registration.compareIdentity(n.person.id, {n.person.name, "Blitar", date, {}}).value();
    };
    CHECK(compare(makeDate(1968, 3, 21)).front().match == NameMatch::Near);
    CHECK(compare(makeDate(1969, 4, 12)).front().match == NameMatch::Different);
}

TEST_CASE("a disputed identity goes to the counter with a number and keeps it") {
    Newcomer n;
    const auto differences =
        n.registration.compareIdentity(n.person.id, {"Siti Aminha", "Kediri", makeDate(1968, 3, 12), {}}).value();
    const ReferralSlip slip = n.registration.referDispute(n.person.id, differences).value();
    CHECK(slip.queueNumber == "B-001");
    CHECK(slip.reasons == std::vector<std::string>{"name", "birth_place"});
    CHECK(slip.documents == std::vector<std::string>{"kpj_card", "ktp"});
    CHECK(n.registration.referDispute(n.person.id, differences).value().queueNumber == "B-001");
}

TEST_CASE("registration is refused with the field that is missing or wrong, and nothing is written") {
    Newcomer n;
    const RegistrationDraft good = n.draft;
    const auto refusalOf = [&](auto breakIt) {
        n.draft = good;
        breakIt(n.draft);
        return n.refusal();
    };
    CHECK(refusalOf([](auto& d) { d.consents.processing = false; }) == "consent");
    CHECK(refusalOf([](auto& d) { d.segment.reset(); }) == "segment");
    CHECK(refusalOf([](auto& d) { d.citizenship.reset(); }) == "citizenship");
    CHECK(refusalOf([](auto& d) { d.nik.reset(); }) == "nik");
    CHECK(refusalOf([](auto& d) { d.kpj.reset(); }) == "kpj");
    CHECK(refusalOf([](auto& d) { d.identity->name = "\x01"; }) == "name");
    CHECK(refusalOf([](auto& d) { d.identity->name = "Joko Widagdo"; }) == "name");
    CHECK(refusalOf([](auto& d) { d.identity->birthPlace = "Kediri"; }) == "birth_place");
    CHECK(refusalOf([](auto& d) { d.identity->birthDate = makeDate(1968, 3, 13); }) == "birth_date");
    CHECK(refusalOf([](auto& d) { d.identity->newAddress = "\xF0\x9F\x98\x80"; }) == "address");
    CHECK(refusalOf([](auto& d) { d.email = "siti@@contoh"; }) == "email");
    CHECK(refusalOf([](auto& d) { d.face.reset(); }) == "face");
    CHECK(refusalOf([](auto& d) { d.consents.biometric = false; }) == "face");
    CHECK(refusalOf([](auto& d) { d.segment = Segment::Pmi; }) == "segment");
    CHECK_FALSE(n.registered());
    CHECK(n.branch.count("consent") == 2); // given with the first picture
    CHECK(n.branch.count("credential") == 0);
}

TEST_CASE("the birth date as PIN is refused at registration") {
    Newcomer n;
    CHECK(n.registration.registerParticipant(n.draft, "120368").error().where == "pin");
    CHECK_FALSE(n.registered());
}

TEST_CASE("a photo of another person is no evidence") {
    Newcomer n;
    const Invented other = n.branch.makeParticipant(newcomer());
    n.draft.face = FaceEvidence{FaceMethod::Camera, n.branch.keepPhoto(other.id, PhotoPurpose::Enrolment), {}, {}};
    CHECK(n.refusal() == "face");
}

TEST_CASE("without the biometric consent a member of staff vouches") {
    Newcomer n;
    n.draft.consents.biometric = false;
    n.draft.face = n.branch.vouch();
    REQUIRE(n.registration.registerParticipant(n.draft, kInventedPin));
    CHECK(n.branch.count("consent WHERE withdrawn_at IS NULL") == 1);
    CHECK(n.branch.count("photo") == 0);
    const auto kept = n.registration.keepPhoto(n.person.id, PhotoPurpose::Claim, kShot);
    CHECK(kept.error().where == "biometric_consent");
}

TEST_CASE("no face is kept before the person agreed, and the consent is written with the first picture") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant(newcomer());
    Registration& registration = branch.services().registration;
    CHECK(registration.keepPhoto(person.id, PhotoPurpose::Enrolment, kShot).error().where == "biometric_consent");
    CHECK(registration.keepPhoto(person.id, PhotoPurpose::Enrolment, kShot, {true, false}).error().where ==
          "biometric_consent");
    CHECK(branch.count("photo") == 0);
    CHECK(branch.count("consent") == 0);
    REQUIRE(registration.keepPhoto(person.id, PhotoPurpose::Enrolment, kShot, {true, true}));
    CHECK(branch.count("photo") == 1);
    CHECK(branch.count("consent WHERE withdrawn_at IS NULL") == 2);
}

TEST_CASE("a picture taken again replaces the one before") {
    Newcomer n;
    n.draft.face = n.branch.face(n.person.id, PhotoPurpose::Enrolment);
    CHECK(n.branch.count("photo") == 1);
    CHECK(n.registration.registerParticipant(n.draft, kInventedPin));
}

TEST_CASE("vouching needs an enabled member of staff and a reason") {
    Newcomer n;
    n.draft.face = n.branch.vouch();
    n.draft.face->vouchReason = " ";
    CHECK(n.refusal() == "face");
    n.draft.face = n.branch.vouch();
    n.draft.face->vouchedBy = StaffId::fromText("nobody");
    CHECK(n.refusal() == "face");
    n.draft.face = n.branch.vouch();
    for (int i = 0; i < kPinTries; ++i)
        REQUIRE(n.branch.services().staff.signIn("ani", "000000"));
    CHECK(n.refusal() == "face");
    REQUIRE(n.branch.services().staff.resetPin("ani", kInventedPin, Actor::system("tests")));
    REQUIRE(n.branch.services().staff.setDisabled("ani", true, Actor::system("tests")));
    CHECK(n.refusal() == "face");
}

TEST_CASE("a registration draft survives a restart") {
    Newcomer n;
    REQUIRE(n.registration.saveDraft(n.person.id, n.draft));
    n.branch.reopen();
    CHECK(n.branch.services().registration.loadDraft(n.person.id).value() == n.draft);
}

TEST_CASE("the address hint shows the first words only") {
    Newcomer n;
    const std::string hint = n.registration.addressHint(n.person.id).value();
    CHECK(hint.starts_with("Jalan Melati "));
    CHECK(hint.find("RT") == std::string::npos);
}

TEST_CASE("the phone number on record is told, and is nobody's where head office told none") {
    Newcomer n;
    CHECK(n.registration.phoneOnRecord(n.person.id).value()->local() == "081234567890");
    CHECK_FALSE(n.registration.phoneOnRecord(ParticipantId::fromText(newUuid(n.branch.clock.now()))));
}

TEST_CASE("a registration that fails half way leaves nothing") {
    Newcomer n;
    n.branch.breakWrites("outbox");
    CHECK_FALSE(n.registration.registerParticipant(n.draft, kInventedPin));
    n.branch.mendWrites("outbox");
    CHECK_FALSE(n.registered());
    CHECK(n.branch.count("credential") == 0);
    CHECK(n.registration.registerParticipant(n.draft, kInventedPin));
}

TEST_CASE("another card of the same person is added, somebody else's is not") {
    BranchFixture branch;
    InventedPerson two = newcomer();
    two.cards.push_back(InventedCard{});
    const Invented person = branch.makeParticipant(two);
    const Invented other = branch.makeParticipant(newcomer());
    Registration& registration = branch.services().registration;
    REQUIRE(registration.addCard(person.id, person.kpjs[1]));
    CHECK(registration.addCard(person.id, person.kpjs[1]));
    CHECK(registration.addCard(person.id, other.kpjs[0]).error().code == ErrorCode::Conflict);
    const auto cards = branch.services().balances.digitalCards(person.id).value();
    REQUIRE(cards.size() == 2);
    CHECK_FALSE(cards[0].linked);
    CHECK(cards[1].linked);
}

TEST_CASE("a picture that is taken again takes the place of the one before") {
    Newcomer n;
    const int before = n.branch.count("photo");
    const PhotoId again = n.branch.keepPhoto(n.person.id, PhotoPurpose::Enrolment);
    CHECK(n.branch.count("photo") == before);
    CHECK(n.refusal() == "face");
    n.draft.face->photo = again;
    CHECK(n.refusal() == "none");
}

TEST_CASE("the picture of a finished enrolment stays") {
    Newcomer n;
    REQUIRE(n.registration.registerParticipant(n.draft, kInventedPin));
    const int before = n.branch.count("photo");
    static_cast<void>(n.branch.keepPhoto(n.person.id, PhotoPurpose::Enrolment));
    CHECK(n.branch.count("photo") == before + 1);
}

TEST_CASE("a birth place that head office never told is taken from the person and noted") {
    BranchFixture branch;
    InventedPerson unknown = newcomer();
    unknown.birthPlace = "";
    const Invented person = branch.makeParticipant(unknown);
    RegistrationDraft draft = draftFor(person);
    draft.face = FaceEvidence{FaceMethod::Camera, branch.keepPhoto(person.id, PhotoPurpose::Enrolment), {}, {}};
    Registration& registration = branch.services().registration;
    CHECK(registration.compareIdentity(person.id, *draft.identity).value().empty());
    REQUIRE(registration.registerParticipant(draft, kInventedPin));
    CHECK(branch.services().profiles.profile(person.id).value().birthPlace == "Blitar");
    CHECK(branch.count("audit WHERE action = 'registered' AND detail LIKE '%birth place by the person''s own word'") == 1);
}
