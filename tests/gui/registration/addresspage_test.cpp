#include "gui/registration/addresspage.h"

#include "gui/registration/registrationrig.h"
#include "gui/widgets/wordfield.h"

#include <QAbstractButton>

using namespace anjungan;
using namespace anjungan::gui;
using namespace anjungan::test;

namespace {

struct AddressRig : RegistrationRig {
    AddressRig() {
        work.draft.identity = service::IdentityEntry{"Siti Aminah", "Blitar", makeDate(1968, 3, 12), {}};
        page.retranslate();
        page.enter();
        REQUIRE(waitFor([this] { return recorded().contains(QStringLiteral("Jalan")); }));
    }
    [[nodiscard]] QString recorded() { return part<QAbstractButton>(page, "choice_address_same").text(); }
    AddressPage page{work};
};

} // namespace

TEST_CASE("the address on record is shown by its first words only") {
    AddressRig rig;
    CHECK(rig.recorded().contains(QStringLiteral("Melati")));
    CHECK_FALSE(rig.recorded().contains(QStringLiteral("RT")));
}

TEST_CASE("who still lives there types nothing") {
    AddressRig rig;
    CHECK_FALSE(rig.page.leave());
    choose(rig.page, "choice_address_same");
    REQUIRE(rig.page.leave());
    CHECK_FALSE(rig.work.draft.identity->newAddress);
}

TEST_CASE("who has moved types the new address, strange ones are refused") {
    AddressRig rig;
    choose(rig.page, "choice_address_moved");
    auto& field = part<WordField>(rig.page, "addressField");
    for (const QString& typed : strangeTexts()) {
        field.setText(typed);
        const auto left = rig.page.leave();
        REQUIRE_FALSE(left);
        CHECK(left.error().field == &field);
    }
    field.setText(QStringLiteral("Jl. Mawar No. 7, Depok"));
    REQUIRE(rig.page.leave());
    CHECK(rig.work.draft.identity->newAddress == "Jl. Mawar No. 7, Depok");
}
