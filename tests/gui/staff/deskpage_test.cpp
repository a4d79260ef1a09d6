#include "gui/staff/staffrig.h"

#include <QLayout>

using namespace anjungan;
using namespace anjungan::test;

TEST_CASE("The desk lists the claims that wait") {
    KioskRig counter;
    fileClaim(counter);
    const auto walk = deskOf(counter, "ani");
    auto& table = walk->find<gui::DataTable>("deskTable");
    REQUIRE(waitFor([&] { return table.rowCount() == 1; }));
    CHECK(table.item(0, 0)->text().startsWith(QStringLiteral("JHT-")));
    CHECK(table.item(0, 3)->text() == QStringLiteral("Diterima"));
}

TEST_CASE("A paid or rejected claim leaves the waiting list and stays in the whole one") {
    KioskRig counter;
    const ClaimId claim = fileClaim(counter);
    REQUIRE(counter.branch.services().desk.reject(claim, counter.branch.penyelia(), "dokumen tidak sesuai"));
    const auto walk = deskOf(counter, "ani");
    CHECK(walk->sees("Tidak ada klaim yang menunggu"));
    walk->tap("allClaimsButton");
    auto& table = walk->find<gui::DataTable>("deskTable");
    CHECK(waitFor([&] { return table.rowCount() == 1; }));
}

TEST_CASE("The search tells what it takes, and what is unknown") {
    KioskRig counter;
    const auto walk = deskOf(counter, "ani");
    for (const char* nonsense : {"", "abc", "12345", "JHT-1", "\xF0\x9F\x98\x80"}) {
        INFO(nonsense);
        walk->message.clear();
        walk->find<gui::WordField>("searchField").setText(QString::fromUtf8(nonsense));
        walk->tap("searchButton");
        CHECK(walk->told("NIK (16 angka)"));
    }
    walk->find<gui::WordField>("searchField").setText(QStringLiteral("99999999999"));
    walk->tap("searchButton");
    CHECK(walk->told("Tidak ada yang cocok"));
}

TEST_CASE("A claim is found by its tracking number, typed as one types") {
    KioskRig counter;
    const ClaimId claim = fileClaim(counter);
    const auto receipt = counter.branch.services().claims.receipt(claim);
    REQUIRE(receipt);
    const auto walk = deskOf(counter, "ani");
    walk->find<gui::WordField>("searchField").setText(QString::fromStdString(receipt->tracking.text()).toLower());
    walk->tap("searchButton");
    CHECK(walk->reach("claim"));
}

TEST_CASE("The search button stands beside its field and not beside the field's name") {
    KioskRig counter;
    const auto walk = deskOf(counter, "ani");
    walk->page().resize(1400, 800);
    walk->page().layout()->activate();
    const auto& field = walk->find<QWidget>("searchField");
    const auto& button = walk->find<QWidget>("searchButton");
    CHECK(button.geometry().bottom() == field.geometry().bottom());
    CHECK(button.geometry().top() > field.geometry().top());
}
