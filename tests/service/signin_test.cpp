#include "service/signin.h"

#include "service/maintenance.h"
#include "store/credentials.h"
#include "store/staff.h"
#include "support/branchfixture.h"
#include "support/catch.h"

#include <QTemporaryDir>

#include <fstream>
#include <iterator>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;
using Kind = SignInAnswer::Kind;

namespace {

void lock(BranchFixture& branch, const Invented& person) {
    for (int i = 0; i < kPinTries; ++i)
        REQUIRE(branch.services().signIn.signIn(person.nik.text(), "000001"));
}

// kInventedPin as a store of the first form keeps it.
constexpr const char* kFirstForm = "$argon2id$v=19$m=8,t=1,p=1$LIdSflgBDaBYR1MijU3fGg$ue2gJRddZxu0ugqrdA/Cm1U8MHHD7AT+7TeOjBGdQjY";

} // namespace

TEST_CASE("a PIN hash of the first form signs its holder in and is renewed by the right PIN only") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    store::Credentials credentials(branch.database());
    REQUIRE(credentials.set(person.id, kFirstForm));
    SignIn& signIn = branch.services().signIn;
    CHECK(signIn.signIn(person.nik.text(), "000001").value().kind == Kind::WrongPin);
    CHECK(credentials.find(person.id).value()->pinHash == kFirstForm);
    CHECK(signIn.signIn(person.nik.text(), kInventedPin).value().kind == Kind::SignedIn);
    const std::string renewed = credentials.find(person.id).value()->pinHash;
    CHECK(renewed.starts_with("2$argon2id$"));
    CHECK(signIn.signIn(person.nik.text(), kInventedPin).value().kind == Kind::SignedIn);
    CHECK(signIn.signIn(person.nik.text(), "000001").value().kind == Kind::WrongPin);
    CHECK(credentials.find(person.id).value()->pinHash == renewed);
}

TEST_CASE("a staff PIN's hash of the first form is renewed by the right PIN only") {
    BranchFixture branch;
    StaffAccounts& accounts = branch.services().staff;
    store::Staff staff(branch.database());
    const StaffId ani = accounts.find("ani").value().id;
    REQUIRE(staff.setPin(ani, kFirstForm));
    CHECK(accounts.signIn("ani", "000001").value().kind == Kind::WrongPin);
    CHECK(staff.get(ani).value().pinHash == kFirstForm);
    CHECK(accounts.signIn("ani", kInventedPin).value().kind == Kind::SignedIn);
    CHECK(staff.get(ani).value().pinHash.starts_with("2$argon2id$"));
    CHECK(accounts.signIn("ani", kInventedPin).value().kind == Kind::SignedIn);
}

TEST_CASE("one person's PIN hash in another person's row signs nobody in") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    const Invented other = branch.makeParticipant();
    store::Credentials credentials(branch.database());
    REQUIRE(credentials.set(other.id, credentials.find(person.id).value()->pinHash));
    CHECK(branch.services().signIn.signIn(other.nik.text(), kInventedPin).value().kind == Kind::WrongPin);
}

TEST_CASE("a participant signs in with the NIK or the KPJ, however the digits are spaced") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    SignIn& signIn = branch.services().signIn;
    CHECK(signIn.signIn(person.nik.text(), kInventedPin).value().kind == Kind::SignedIn);
    CHECK(signIn.signIn(person.kpjs[0].text(), kInventedPin).value().participant->id == person.id);
    std::string spaced = person.nik.text();
    spaced.insert(4, " ");
    CHECK(signIn.signIn(spaced, kInventedPin).value().kind == Kind::SignedIn);
}

TEST_CASE("an unknown number, and anything that is no number, is unknown") {
    BranchFixture branch;
    for (const char* identifier : {"", "3174010101900099", "99999999999", "'; DROP TABLE staff; --", "123"})
        CHECK(branch.services().signIn.signIn(identifier, kInventedPin).value().kind == Kind::Unknown);
}

TEST_CASE("somebody on record who has not registered is told so") {
    BranchFixture branch;
    InventedPerson newcomer;
    newcomer.registered = false;
    const Invented person = branch.makeParticipant(newcomer);
    CHECK(branch.services().signIn.signIn(person.nik.text(), kInventedPin).value().kind == Kind::NotRegistered);
}

TEST_CASE("a wrong PIN counts down and a right one starts anew") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    SignIn& signIn = branch.services().signIn;
    CHECK(signIn.signIn(person.nik.text(), "000001").value().triesLeft == 4);
    CHECK(signIn.signIn(person.nik.text(), "000002").value().triesLeft == 3);
    CHECK(signIn.signIn(person.nik.text(), kInventedPin).value().kind == Kind::SignedIn);
    CHECK(signIn.signIn(person.nik.text(), "000001").value().triesLeft == 4);
}

TEST_CASE("five wrong PINs lock, also for the right PIN and after a restart") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    lock(branch, person);
    CHECK(branch.services().signIn.signIn(person.nik.text(), kInventedPin).value().kind == Kind::Locked);
    branch.reopen();
    CHECK(branch.services().signIn.signIn(person.nik.text(), kInventedPin).value().kind == Kind::Locked);
    CHECK(branch.audited("participant:" + person.id.text()) == std::vector<std::string>{"participant_locked"});
}

TEST_CASE("tries are counted across a restart") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    for (int i = 0; i < 4; ++i) {
        REQUIRE(branch.services().signIn.signIn(person.nik.text(), "000001"));
        branch.reopen();
    }
    CHECK(branch.services().signIn.signIn(person.nik.text(), "000001").value().kind == Kind::Locked);
}

TEST_CASE("staff unlock with a reason, and it is in the audit trail") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    lock(branch, person);
    SignIn& signIn = branch.services().signIn;
    CHECK(signIn.unlock(person.id, branch.petugas().id, "").error().where == "reason");
    CHECK(signIn.unlock(person.id, StaffId::fromText("nobody"), "KTP dicocokkan").error().code ==
          ErrorCode::NotAllowed);
    REQUIRE(signIn.unlock(person.id, branch.petugas().id, "KTP dicocokkan"));
    CHECK(signIn.signIn(person.nik.text(), kInventedPin).value().kind == Kind::SignedIn);
    CHECK(branch.audited("participant:" + person.id.text()).back() == "participant_unlocked");
    CHECK(branch.count("audit WHERE detail LIKE '%KTP%'") == 0);
    const auto maintenance = Maintenance::open(branch.settings(), builtInRules(), branch.clock).value();
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("messages.jsonl")).toStdString();
    REQUIRE(maintenance->exportOutbox(file, false));
    std::ifstream in(file);
    const std::string told(std::istreambuf_iterator<char>(in), {});
    CHECK(told.find("\"participant_unlocked\"") != std::string::npos);
    CHECK(told.find("KTP dicocokkan") != std::string::npos);
    CHECK(told.find(branch.petugas().id.text()) != std::string::npos);
}

TEST_CASE("staff reset a PIN to a good one only") {
    BranchFixture branch;
    const Invented person = branch.makeParticipant();
    lock(branch, person);
    SignIn& signIn = branch.services().signIn;
    CHECK(signIn.resetPin(person.id, branch.petugas().id, "123456").error().where == "pin");
    REQUIRE(signIn.resetPin(person.id, branch.petugas().id, "730284"));
    CHECK(signIn.signIn(person.nik.text(), "730284").value().kind == Kind::SignedIn);
    CHECK(signIn.signIn(person.nik.text(), kInventedPin).value().kind == Kind::WrongPin);
}

TEST_CASE("staff sign in by code, and lock after five wrong PINs until an admin resets the PIN") {
    BranchFixture branch;
    StaffAccounts& staff = branch.services().staff;
    CHECK(staff.signIn("ani", kInventedPin).value().member->role == Role::Petugas);
    CHECK(staff.signIn("nobody", kInventedPin).value().kind == Kind::Unknown);
    for (int i = 0; i < kPinTries; ++i)
        REQUIRE(staff.signIn("ani", "000001"));
    CHECK(staff.signIn("ani", kInventedPin).value().kind == Kind::Locked);
    CHECK(staff.find("ani").value().locked);
    REQUIRE(staff.resetPin("ani", "730284", Actor::staff(branch.admin().id)));
    CHECK(staff.signIn("ani", "730284").value().kind == Kind::SignedIn);
}

TEST_CASE("only an admin or the command line manages staff accounts") {
    BranchFixture branch;
    StaffAccounts& staff = branch.services().staff;
    const Actor penyelia = Actor::staff(branch.penyelia().id);
    CHECK(staff.add("dedi", "Dedi", Role::Petugas, "730284", penyelia).error().where == "role");
    CHECK(staff.resetPin("ani", "730284", penyelia).error().where == "role");
    CHECK(staff.setDisabled("ani", true, penyelia).error().where == "role");
    CHECK(staff.add("dedi", "Dedi", Role::Petugas, "730284", Actor::staff(branch.admin().id)));
    CHECK(staff.list().value().size() == 4);
}

TEST_CASE("a staff account needs a plain code, a name and a good PIN, and a code is given once") {
    BranchFixture branch;
    StaffAccounts& staff = branch.services().staff;
    const Actor by = Actor::system("tests");
    CHECK(staff.add("Ani B", "Ani", Role::Petugas, "730284", by).error().where == "code");
    CHECK(staff.add("dedi", " ", Role::Petugas, "730284", by).error().where == "name");
    CHECK(staff.add("dedi", "Dedi", Role::Petugas, "111111", by).error().where == "pin");
    CHECK(staff.add("ani", "Ani Lain", Role::Petugas, "730284", by).error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("a disabled member of staff does not sign in") {
    BranchFixture branch;
    StaffAccounts& staff = branch.services().staff;
    REQUIRE(staff.setDisabled("ani", true, Actor::system("tests")));
    CHECK(staff.signIn("ani", kInventedPin).value().kind == Kind::Unknown);
    REQUIRE(staff.setDisabled("ani", false, Actor::system("tests")));
    CHECK(staff.signIn("ani", kInventedPin).value().kind == Kind::SignedIn);
}
