#pragma once

#include "gui/claim/claimrig.h"
#include "gui/claim/taxbankpage.h"

namespace anjungan::gui::rig {

/// The page for tax number and account, of somebody who claims this balance for the retirement age. With more than fifty
/// million the NPWP is required.
struct BankBench : PageBench {
    explicit BankBench(Rupiah balance = Rupiah{5'000'000}) {
        rules::Facts facts = retiredFacts();
        facts.memberships.front().balance = balance;
        situation(facts);
        work.draft.cause = ClaimCause::RetirementAge;
        work.profile = service::Profile{{}, Nik::parse("3174014203680001").value(),
                                        "Siti Aminah", "Blitar", makeDate(1968, 3, 2), Gender::Female,
                                        {}, {}, {}, {}, Citizenship::Wni, {}, {}, {}, {}, {}, {}, {}};
    }

    void tap(QAnyStringView name) { part<QAbstractButton>(page, name).click(); }
    [[nodiscard]] DigitField& digits(QAnyStringView name) { return part<DigitField>(page, name); }
    void chooseBank(QAnyStringView card) {
        tap("bankButton");
        tap(card);
        QCoreApplication::sendPostedEvents();
    }

    TaxBankPage page{work, &window};
};

} // namespace anjungan::gui::rig
