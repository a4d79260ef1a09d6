#include "domain/facecheck.h"

#include "domain/claim.h"
#include "support/catch.h"

using namespace anjungan;

TEST_CASE("a check of a face comes back from JSON as it was") {
    FaceCheck check;
    check.verdict = FaceVerdict::Staff;
    check.score = 0.4213;
    check.threshold = 0.5;
    check.livenessScore = 0.25;
    check.attackSuspected = true;
    check.reasons = {"between_limits", "print_suspected"};
    check.engine = "yunet matcher:0a1b2c3d";
    check.tries = 2;
    CHECK(faceCheckFromJson(toJson(check)) == check);
}

TEST_CASE("only a yes goes on without a person who looks") {
    FaceCheck check;
    for (const auto verdict : {FaceVerdict::NotCompared, FaceVerdict::Staff, FaceVerdict::No}) {
        check.verdict = verdict;
        CHECK(check.needsStaff());
        CHECK(parseFaceVerdict(toText(verdict)) == verdict);
    }
    check.verdict = FaceVerdict::Yes;
    CHECK_FALSE(check.needsStaff());
}

TEST_CASE("what is no check is refused") {
    CHECK_FALSE(faceCheckFromJson(""));
    CHECK_FALSE(faceCheckFromJson("[]"));
    CHECK_FALSE(faceCheckFromJson(R"({"verdict": "perhaps", "tries": 1})"));
    CHECK_FALSE(faceCheckFromJson(R"({"verdict": "yes", "tries": 0})"));
    CHECK_FALSE(faceCheckFromJson(R"({"verdict": "yes", "tries": 1000})"));
    CHECK(faceCheckFromJson(R"({"verdict": "yes", "tries": 1})"));
}

TEST_CASE("the papers of a vouch are one text and come back") {
    CHECK(joinedDocuments({}).empty());
    CHECK(documentsOf("").empty());
    CHECK(joinedDocuments({"ktp", "passport"}) == "ktp,passport");
    CHECK(documentsOf("ktp,passport") == std::vector<std::string>{"ktp", "passport"});
}

TEST_CASE("a draft keeps who vouched, who looked as well, and at which papers") {
    ClaimDraft draft;
    draft.face = FaceEvidence{FaceMethod::StaffVouch,   {}, StaffId::fromText("s-1"), "religion", StaffId::fromText("s-2"),
                              {"ktp", "driving_licence"}};
    CHECK(claimDraftFromJson(toJson(draft)) == draft);
}
