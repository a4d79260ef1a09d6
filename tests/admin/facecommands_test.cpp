#include "admin/runprogram.h"
#include "support/branchfixture.h"

using namespace anjungan;
using namespace anjungan::test;
using anjungan::admin::test::Run;
using anjungan::admin::test::runProgram;

namespace {

/// A branch with a claim whose face staff decide, and the program over its store.
struct FaceBranch {
    FaceBranch() {
        const auto photo = branch.services().registration.keepPhoto(person.id, service::PhotoPurpose::Claim, BranchFixture::shot(FaceVerdict::Staff));
        REQUIRE(photo);
        request.face = {FaceMethod::Camera, *photo, {}, {}};
        const auto filed = branch.services().claims.submit(person.id, request);
        REQUIRE(filed);
        tracking = filed->tracking.text();
    }

    /// `pins`: a line each, first that of --as.
    [[nodiscard]] Run call(std::vector<std::string> words, const std::string& pins = std::string(kInventedPin) + "\n") {
        words.insert(words.end(), {"--store", branch.settings().store.string(), "--today", "2026-11-23"});
        return runProgram(words, pins);
    }

    BranchFixture branch;
    Invented person = branch.makeClaimant(ClaimCause::Layoff);
    ClaimRequest request = branch.requestFor(person, ClaimCause::Layoff);
    std::string tracking;
};

bool has(const Run& run, const char* words) {
    return run.out.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("claim show tells what the machine said and that the desk has to look", "[sqlite]") {
    FaceBranch branch;
    const Run shown = branch.call({"claim", "show", branch.tracking, "--as", "ani"});
    CHECK(shown.status == 0);
    CHECK(has(shown, "machine says staff, score 0.42, threshold 0.50, tries 1"));
    CHECK(has(shown, "have to be compared"));
    const Run json = branch.call({"claim", "show", branch.tracking, "--as", "ani", "--json"});
    CHECK(has(json, R"("face_undecided":true)"));
    CHECK(has(json, R"("face_verdict":"staff","face_score":0.42,)"));
}

TEST_CASE("a claim whose face staff decide is verified after face-same, not before", "[sqlite]") {
    FaceBranch branch;
    CHECK(branch.call({"claim", "verify", branch.tracking, "--as", "ani"}).status == 1);
    CHECK(branch.call({"claim", "face-same", branch.tracking, "--as", "ani"}).status == 2);
    const Run same = branch.call({"claim", "face-same", branch.tracking, "--reason", "KTP dicocokkan", "--as", "ani", "--json"});
    CHECK(same.status == 0);
    CHECK(has(same, R"("same":true)"));
    CHECK(branch.call({"claim", "verify", branch.tracking, "--as", "ani"}).status == 0);
}

TEST_CASE("a face that was refused is taken back with a penyelia's PIN", "[sqlite]") {
    FaceBranch branch;
    REQUIRE(branch.call({"claim", "face-different", branch.tracking, "--reason", "hidung berbeda", "--as", "ani"}).status == 0);
    const std::vector<std::string> again{"claim", "face-same", branch.tracking, "--reason", "SIM dicocokkan", "--as", "ani"};
    CHECK(branch.call(again).status == 1);
    auto supervised = again;
    supervised.insert(supervised.end(), {"--supervisor", "budi"});
    const std::string pin = kInventedPin;
    CHECK(branch.call(supervised, pin + "\n998877\n").status != 0);
    CHECK(branch.call(supervised, pin + "\n" + pin + "\n").status == 0);
    CHECK(has(branch.call({"claim", "show", branch.tracking, "--as", "ani"}), "SIM dicocokkan"));
}

TEST_CASE("participant forget-face erases the pictures and leaves the finding", "[sqlite]") {
    FaceBranch branch;
    const Run gone = branch.call({"participant", "forget-face", "--nik", branch.person.nik.text(), "--as", "ani", "--json"});
    CHECK(gone.status == 0);
    CHECK(has(gone, R"("erased":2)"));
    CHECK(branch.branch.count("photo") == 1);
    CHECK(branch.branch.count("photo WHERE erased_at IS NOT NULL AND check_sealed IS NOT NULL") == 1);
    CHECK(has(branch.call({"claim", "show", branch.tracking, "--as", "ani"}), "picture erased on 2026-11-23"));
}
