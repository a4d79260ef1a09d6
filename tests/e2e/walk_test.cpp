#include "base/logging.h"
#include "e2e/claimhand.h"
#include "e2e/deskhand.h"
#include "e2e/drawnpictures.h"
#include "e2e/receiptlook.h"
#include "e2e/registrationhand.h"
#include "gui/texts/codes.h"
#include "gui/widgets/amountlabel.h"
#include "support/catch.h"
#include "support/temporaryfolder.h"

#include <QDir>

#include <array>
#include <cctype>
#include <iostream>

using namespace anjungan;
using namespace anjungan::test;

namespace {

constexpr const char* kNewPin = "580319";
constexpr const char* kAccount = "5270849163";
constexpr Rupiah kBalance{7'654'321};

Invented makeNewcomer(BranchFixture& branch) {
    InventedPerson newcomer = BranchFixture::claimant(ClaimCause::Layoff, kBalance, branch.clock.today());
    newcomer.name = "Ratna Kusumawardani";
    newcomer.birthPlace = "Blitar";
    newcomer.registered = false;
    return branch.makeParticipant(newcomer);
}

/// One branch, one day: somebody registers, looks at the balance, claims, and is paid.
struct Day {
    TemporaryFolder folder;
    BranchFixture branch;
    Invented person = makeNewcomer(branch);
    std::unique_ptr<KioskHand> hand;
    QString tracking;
    QString receiptFile;

    Day() {
        REQUIRE(startLogging(folder / "kiosk.log", spdlog::level::debug));
        const QString pictures = QString::fromStdString((folder / "camera").string());
        drawFace(pictures);
        hand = std::make_unique<KioskHand>(branch.settings(), branch.clock.today(), folderCamera(pictures));
    }

    ~Day() { CHECK(startLogging({}, spdlog::level::warn)); }
};

void registerPerson(Day& day) {
    KioskHand& hand = *day.hand;
    registerAtKiosk(hand, day.person, QString::fromLatin1(kNewPin));
    hand.tap(QStringLiteral("primaryButton"));
    hand.reachHome();
}

void lookAtBalance(Day& day) {
    KioskHand& hand = *day.hand;
    hand.tap(QStringLiteral("balanceTile"));
    hand.signIn(day.person.nik.text(), QString::fromLatin1(kNewPin));
    hand.reach(QStringLiteral("balance"));
    const auto* const total = qobject_cast<gui::AmountLabel*>(hand.find(QStringLiteral("totalLabel")));
    REQUIRE(total);
    CHECK(total->shownText().contains(gui::texts::amount(kBalance)));
    hand.tap(QStringLiteral("backButton"));
    hand.reachHome();
}

void fileClaim(Day& day) {
    KioskHand& hand = *day.hand;
    ClaimHand claim(hand, {.cause = ClaimCause::Layoff, .account = QString::fromLatin1(kAccount), .byCamera = true});
    claim.open(day.person);
    claim.walkTo(QStringLiteral("submitted"));
    day.tracking = hand.text(QStringLiteral("trackingLabel"));
    day.receiptFile = saveReceipt(hand);
    hand.tap(QStringLiteral("primaryButton"));
    hand.reachHome();
    hand.endSession();
}

void verifyAndPay(Day& day) {
    DeskHand desk(*day.hand);
    desk.verify(day.tracking);
    desk.approveAndPay(day.tracking);
}

void track(Day& day) {
    KioskHand& hand = *day.hand;
    hand.tap(QStringLiteral("trackTile"));
    hand.reach(QStringLiteral("track_number"));
    hand.type(QStringLiteral("trackingField"), day.tracking);
    hand.nextTo(QStringLiteral("track_timeline"));
    CHECK(hand.heading() == QStringLiteral("Klaim Anda: Selesai"));
    hand.tap(QStringLiteral("primaryButton"));
    hand.reachHome();
}

service::DeskClaim claimOf(Day& day) {
    const auto tracking = TrackingNumber::parse(day.tracking.toStdString());
    REQUIRE(tracking);
    const auto id = day.branch.services().desk.find(*tracking);
    REQUIRE(id);
    auto claim = day.branch.services().desk.open(*id, day.branch.penyelia());
    REQUIRE(claim);
    return std::move(*claim);
}

void checkStore(Day& day) {
    const service::DeskClaim claim = claimOf(day);
    CHECK(claim.state == ClaimState::Paid);
    CHECK(claim.receipt.gross == kBalance);
    CHECK(claim.receipt.net + claim.receipt.tax == kBalance);
    CHECK(claim.bank.number() == kAccount);
    CHECK(claim.face.method == FaceMethod::Camera);
    CHECK(claim.claimPhoto.starts_with("\xFF\xD8\xFF"));
    CHECK(claim.enrolmentPhoto.starts_with("\xFF\xD8\xFF"));
    std::vector<ClaimState> states;
    for (const service::ClaimEventRow& event : claim.events)
        states.push_back(event.state);
    CHECK(states == std::vector{ClaimState::Submitted, ClaimState::Verified, ClaimState::Approved, ClaimState::Paid});
    CHECK(day.branch.posted(day.person.memberships.front()) == Rupiah{});
    CHECK(day.branch.count("claim") == 1);
    CHECK(day.branch.count("draft") == 0);
    // Registered, submitted, verified, approved, paid: head office learns each of them.
    CHECK(day.branch.count("outbox WHERE kind LIKE 'claim%'") == 4);
    CHECK(day.branch.problems().empty());
}

/// Whether the six digits stand alone: the same six within a longer number or a hash are chance.
bool holdsAlone(const std::string& bytes, const std::string& digits) {
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    for (auto at = bytes.find(digits); at != std::string::npos; at = bytes.find(digits, at + 1)) {
        const bool before = at > 0 && isHex(bytes[at - 1]);
        const bool behind = at + digits.size() < bytes.size() && isHex(bytes[at + digits.size()]);
        if (!before && !behind)
            return true;
    }
    return false;
}

void checkNothingReadable(Day& day) {
    std::vector<std::filesystem::path> files{day.folder / "kiosk.log"};
    for (const auto& entry : std::filesystem::directory_iterator(day.branch.settings().store.parent_path()))
        if (entry.is_regular_file() && entry.path() != day.branch.settings().keyPath())
            files.push_back(entry.path());
    REQUIRE(files.size() >= 3);
    for (const auto& file : files) {
        INFO(file.filename().string());
        std::ifstream in(file, std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        CHECK(bytes.find(day.person.nik.text()) == std::string::npos);
        CHECK(bytes.find("Ratna") == std::string::npos);
        CHECK(bytes.find("Kusumawardani") == std::string::npos);
        CHECK(bytes.find(kAccount) == std::string::npos);
        CHECK(bytes.find("081234567890") == std::string::npos);
        CHECK(bytes.find("JFIF") == std::string::npos);
        CHECK_FALSE(holdsAlone(bytes, kNewPin));
        CHECK_FALSE(holdsAlone(bytes, kInventedPin));
    }
}

} // namespace

TEST_CASE("Somebody registers, claims with the camera, takes the receipt away and is paid") {
    Day day;
    StallMeter meter([&day] { return day.hand->place(); });
    day.hand->setMeter(&meter);
    registerPerson(day);
    lookAtBalance(day);
    fileClaim(day);
    verifyAndPay(day);
    track(day);
    day.hand->setMeter(nullptr);
    std::cout << "window's thread: " << meter.report();
    checkStore(day);
    checkReceipt(day.receiptFile, claimOf(day).receipt, day.person, QString::fromLatin1(kAccount), day.folder / "receipt");
    checkNothingReadable(day);
}
