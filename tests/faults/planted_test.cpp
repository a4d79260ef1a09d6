#include "base/logging.h"
#include "service/maintenance.h"
#include "support/branchfixture.h"
#include "support/catch.h"
#include "support/faultvfs.h"

#include <spdlog/spdlog.h>

#include <cctype>
#include <fstream>
#include <iterator>

#include <QTemporaryDir>

using namespace anjungan;
using namespace anjungan::service;
using namespace anjungan::test;

namespace fs = std::filesystem;

namespace {

constexpr const char* kNik = "3171010102809001";
constexpr const char* kKpj = "99000000010";
constexpr const char* kPin = "739152";
constexpr const char* kStaffPin = "648273";
constexpr const char* kAccount = "770012345678901";
constexpr const char* kSecondAccount = "770098765432109";

/// Everything personal that goes through the use cases below; each is twelve bytes or longer, so that no chance puts it
/// into sealed text or a hash.
const std::vector<std::string> kPersonal = {
    kNik, "Pramestiwati Kusumaningtyas", "PRAMESTIWATI KUSUMANINGTYAS", "Kusumaningtyas", kAccount, kSecondAccount,
    "Tanjungpandanbaru", "Jalan Kenanga Merah 271", "Jalan Anggrek Biru 314", "Suryaningrumwati", "812990000271",
    "pramestiwati@contoh.example", "Retnaningtyasputri", "iuran ganda Pramestiwati", "buku rekening Pramestiwati",
    "9900000001077", "Wijayakusumaningrat", "gambar-wajah-tertanam", "templat-wajah-tertanam", "pembanding-wajah-tertanam", "kacamata Pramestiwati"};

bool isWordByte(char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) != 0;
}

/// Six or eleven digits are met by chance within a hash or an id; standing alone they are not.
bool standsAlone(const std::string& bytes, const std::string& number) {
    for (std::size_t at = bytes.find(number); at != std::string::npos; at = bytes.find(number, at + 1)) {
        const std::size_t end = at + number.size();
        if ((at == 0 || !isWordByte(bytes[at - 1])) && (end == bytes.size() || !isWordByte(bytes[end])))
            return true;
    }
    return false;
}

/// The same text as two bytes a character, as a text of Qt lies in memory.
std::string wide(const std::string& text) {
    std::string bytes;
    for (const char c : text)
        bytes.append(1, c).append(1, '\0');
    return bytes;
}

std::string leakIn(const std::string& bytes) {
    for (const std::string& personal : kPersonal)
        if (bytes.find(personal) != std::string::npos || bytes.find(wide(personal)) != std::string::npos)
            return personal;
    for (const char* number : {kPin, kStaffPin, kKpj})
        if (standsAlone(bytes, number) || standsAlone(bytes, wide(number)))
            return number;
    return {};
}

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A branch with its files, log, backups and temporary files in one folder, and a person whose every word is known.
struct PlantedBranch {
    PlantedBranch() {
        fs::create_directory(folder / "tmp");
        qputenv("TMPDIR", (folder / "tmp").string().c_str());
        REQUIRE(startLogging(folder / "kiosk.log", spdlog::level::trace));
        disk.watchFor(&leakIn);
    }

    ~PlantedBranch() {
        qunsetenv("TMPDIR");
        REQUIRE(startLogging({}, spdlog::level::warn));
    }

    /// No file of the branch, and nothing that went through the disk since the last look, tells anything of the person.
    void checkSealed(const char* after) {
        INFO("after " << after);
        CHECK(disk.seen().empty());
        files = 0;
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file())
                continue;
            INFO(entry.path().filename().string());
            CHECK(leakIn(contentOf(entry.path())).empty());
            ++files;
        }
    }

    [[nodiscard]] std::unique_ptr<Maintenance> maintenance() {
        return Maintenance::open(branch.settings(), builtInRules(), branch.clock).value();
    }

    /// The files of head office lie elsewhere: they are what they are.
    [[nodiscard]] std::vector<fs::path> importFiles() const {
        const fs::path from = office.path().toStdString();
        std::ofstream(from / "p.csv")
            << "nik,name,birth_place,birth_date,gender,address,city,province,postal_code,citizenship,mother_name,phone,email,npwp,"
               "data_updated_on\n"
            << kNik << ",Pramestiwati Kusumaningtyas,Tanjungpandanbaru,1980-02-01,L,Jalan Kenanga Merah 271,Jakarta,DKI Jakarta,10110,"
            << "WNI,Suryaningrumwati,0812990000271,pramestiwati@contoh.example,,\n";
        std::ofstream(from / "m.csv")
            << "kpj,nik,npp,employer_name,segment,start,end,end_reason,event_date,in_dispute,company_retirement_age\n"
            << kKpj << ',' << kNik << ",,PT Tanda Terbuka,PU,2024-01-01,2026-09-30,layoff,2026-09-30,0,\n";
        std::ofstream(from / "c.csv") << "reference,kpj,blth,posted_on,wage,jht_employer,jht_worker,jp_employer,jp_worker\n"
                                      << "C-1," << kKpj << ",2025-01,2025-02-10,5000000,185000,100000,100000,50000\n";
        return {from / "p.csv", from / "m.csv", from / "c.csv"};
    }

    FaultVfs disk;
    BranchFixture branch;
    fs::path folder = branch.settings().store.parent_path();
    QTemporaryDir office;
    int files = 0;
};

BankAccount account(const char* number) {
    return BankAccount::make("002", number, "Pramestiwati Kusumaningtyas").value();
}

/// A picture, a template and a matcher's mark that are looked for.
FaceShot plantedShot() {
    FaceShot shot{"\xFF\xD8 gambar-wajah-tertanam", "templat-wajah-tertanam", {}};
    shot.check.engine = "pembanding-wajah-tertanam";
    return shot;
}

RegistrationDraft registration(PlantedBranch& planted, const ParticipantId& person) {
    RegistrationDraft draft;
    draft.consents = {true, true};
    draft.segment = Segment::Pu;
    draft.citizenship = Citizenship::Wni;
    draft.nik = Nik::parse(kNik).value();
    draft.kpj = Kpj::parse(kKpj).value();
    draft.identity = IdentityEntry{"Pramestiwati Kusumaningtyas", "Tanjungpandanbaru", makeDate(1980, 2, 1), std::nullopt};
    draft.phone = PhoneNumber::parse("0812990000271").value();
    draft.email = "pramestiwati@contoh.example";
    draft.face = FaceEvidence{FaceMethod::Camera,
                              planted.branch.services()
                                  .registration
                                  .keepPhoto(person, PhotoPurpose::Enrolment, plantedShot(), {true, true})
                                  .value(), {}, {}};
    return draft;
}

} // namespace

TEST_CASE("what a person and the staff type through the use cases is readable in no file of the branch") {
    PlantedBranch planted;
    Services& kiosk = planted.branch.services();
    const auto files = planted.importFiles();
    const auto imported = planted.maintenance()->import(files);
    REQUIRE(imported);
    for (const auto& file : imported->files)
        REQUIRE(file.added == 1);
    planted.checkSealed("the import");

    const ParticipantId person = kiosk.registration.findUnregistered(Nik::parse(kNik).value()).value();
    RegistrationDraft draft = registration(planted, person);
    draft.halfTyped = HalfTyped{"contact", {{"emailField", "pramestiwati@contoh.example"}, {"numberField", "9900000001077"}}};
    REQUIRE(kiosk.registration.saveDraft(person, draft));
    planted.checkSealed("a registration half done");
    draft.halfTyped.reset();
    const auto registered = kiosk.registration.registerParticipant(draft, kPin);
    INFO((registered ? std::string() : registered.error().where + " " + registered.error().detail));
    REQUIRE(registered);
    REQUIRE(kiosk.signIn.signIn(kNik, kStaffPin)->kind == SignInAnswer::Kind::WrongPin);
    REQUIRE(kiosk.signIn.signIn(kKpj, kPin)->kind == SignInAnswer::Kind::SignedIn);
    planted.checkSealed("registration and sign-in");

    ProfileChange change;
    change.address = "Jalan Anggrek Biru 314";
    change.emergencyName = "Retnaningtyasputri";
    REQUIRE(kiosk.profiles.confirm(person, change, planted.branch.face(person, PhotoPurpose::DataUpdate)));
    REQUIRE(kiosk.referrals.refer(person, ReferralKind::Data, std::nullopt, {"mother_name"}, "nama ibu Suryaningrumwati"));
    planted.checkSealed("a confirmed profile and a referral");

    ClaimDraft begun;
    begun.id = ClaimId::make(planted.branch.clock);
    begun.cause = ClaimCause::Layoff;
    begun.bank = account(kAccount);
    begun.halfTyped = HalfTyped{"bank", {{"accountField", kAccount}}};
    REQUIRE(kiosk.claims.saveDraft(person, begun));
    planted.checkSealed("a claim half done");
    const ClaimRequest request{begun.id, ClaimCause::Layoff, planted.branch.face(person), std::nullopt, account(kAccount)};
    const auto filed = kiosk.claims.submit(person, request);
    INFO((filed ? std::string() : filed.error().where + " " + filed.error().detail));
    REQUIRE(filed);
    REQUIRE(kiosk.desk.sendBack(begun.id, planted.branch.petugas(), "buku rekening Pramestiwati tidak terbaca"));
    REQUIRE(kiosk.desk.repairPayee(begun.id, planted.branch.petugas(), account(kSecondAccount), std::nullopt));
    REQUIRE(kiosk.desk.resume(begun.id, planted.branch.petugas(), "buku rekening Pramestiwati diganti"));
    REQUIRE(kiosk.desk.decideFace(begun.id, planted.branch.petugas(), true, "kacamata Pramestiwati sama"));
    REQUIRE(kiosk.desk.verify(begun.id, planted.branch.petugas()));
    REQUIRE(kiosk.desk.approve(begun.id, planted.branch.penyelia()));
    REQUIRE(kiosk.desk.pay(begun.id, planted.branch.penyelia()));
    planted.checkSealed("a claim from filing to payment");

    REQUIRE(kiosk.staff.add("wijaya", "Wijayakusumaningrat", Role::Petugas, kStaffPin, Actor::staff(planted.branch.admin().id)));
    REQUIRE(kiosk.staff.signIn("wijaya", kStaffPin));
    const auto maintenance = planted.maintenance();
    const auto correction = maintenance->corrections().propose(Kpj::parse(kKpj).value(), Rupiah{5}, "iuran ganda Pramestiwati", planted.branch.petugas());
    REQUIRE(correction);
    REQUIRE(maintenance->corrections().post(*correction, planted.branch.penyelia()));
    planted.checkSealed("staff and correction");

    REQUIRE(maintenance->capitalise(2025));
    REQUIRE(maintenance->backup(planted.folder / "backup.db"));
    REQUIRE(maintenance->exportLedger(planted.folder / "books.journal"));
    REQUIRE(maintenance->exportOutbox(fs::path(planted.office.path().toStdString()) / "outbox.jsonl", true));
    REQUIRE(maintenance->verify()->empty());
    spdlog::default_logger()->flush();
    planted.checkSealed("backup, export and verify");
    CHECK(planted.files >= 6); // store, its log and index, key, backup, journal, log

    // What is not personal stands there, or the search would have proved nothing.
    const std::string store = contentOf(planted.branch.settings().store) + contentOf(planted.branch.settings().store.string() + "-wal");
    CHECK(store.find("PT Tanda Terbuka") != std::string::npos);
    CHECK(contentOf(planted.folder / "kiosk.log").find("claim " + begun.id.text() + " submitted") != std::string::npos);
    CHECK(contentOf(planted.folder / "books.journal").find("contribution_worker") != std::string::npos);
}

TEST_CASE("the search finds what is planted in the open, and no number by chance within an id") {
    CHECK(leakIn("x" + std::string(kAccount) + "y") == kAccount);
    CHECK(leakIn(wide("Kusumaningtyas")) == "Kusumaningtyas");
    CHECK(leakIn(R"({"pin":"739152"})") == kPin);
    CHECK(leakIn("0190a739152bc").empty());
    FaultVfs disk;
    disk.watchFor(&leakIn);
    BranchFixture branch;
    CHECK(disk.seen().empty());
    branch.sql("INSERT INTO setting VALUES ('leak', 'Pramestiwati Kusumaningtyas', '')");
    CHECK(disk.seen() == "Pramestiwati Kusumaningtyas");
}
