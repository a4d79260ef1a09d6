#include "bench/scalerows.h"

namespace anjungan::bench {

namespace {

constexpr int kClaims = 500;

} // namespace

void measureClaims(const Bench& bench, const std::string& store) {
    bench.make("single.db");
    // As a branch's books stand in November: what is left to credit is the running year.
    for (const int year : {2023, 2024, 2025})
        static_cast<void>(require(bench.open(store)->capitalise(year)));
    const auto services = bench.services(store);
    const BareStore bare(bench.file("single.db"));
    BareStatement insert(bare, "INSERT INTO setting (name, value, changed_at) VALUES (?, 'x', '2026-11-23')");
    const service::StaffMember officer =
        require(services->staff.add("ani", "Ani Contoh", Role::Petugas, "274913", service::Actor::system("bench")));
    const service::StaffMember second =
        require(services->staff.add("budi", "Budi Contoh", Role::Petugas, "274913", service::Actor::system("bench")));
    Times ours;
    Times theirs;
    Times oursWorked;
    Times theirsWorked;
    for (int i = 0; i < std::min(kClaims, bench.sizes.small); ++i) {
        const ParticipantId person = require(services->profiles.find(kpjOf(i)));
        const ClaimRequest request{ClaimId::make(bench.clock), ClaimCause::Layoff,
                                   {FaceMethod::StaffVouch, {}, officer.id, "tanpa kamera", second.id, {"ktp", "family_card"}}, std::nullopt,
                                   require(BankAccount::make("014", "1234567890", "Orang Contoh"))};
        const StopWatch watch;
        require(services->claims.submit(person, request));
        ours.add(watch.seconds());
        oursWorked.add(watch.processorSeconds());
        const std::string name = "bench-" + std::to_string(i);
        const StopWatch bareWatch;
        bare.run("BEGIN IMMEDIATE");
        insert.text(1, name);
        insert.runOnce();
        bare.run("COMMIT");
        theirs.add(bareWatch.seconds());
        theirsWorked.add(bareWatch.processorSeconds());
    }
    print({"claim submit, durable, median", ours.share(0.5), theirs.share(0.5), "us", ours.share(0.5) / theirs.share(0.5), 2,
           false});
    note("processor time of these: " + std::to_string(static_cast<int>(oursWorked.share(0.5))) + " us and " +
         std::to_string(static_cast<int>(theirsWorked.share(0.5))) + " us; a claim is some 15 rows, the yardstick is one");
    bench.remove("single.db");
}

} // namespace anjungan::bench
