#include "gui/staff/payeepanel.h"

#include "gui/staff/staffrig.h"
#include "gui/widgets/digitfield.h"

#include <QComboBox>

using namespace anjungan;
using namespace anjungan::test;

namespace {

struct Payee {
    Payee() {
        const auto claim = counter.branch.services().desk.open(fileClaim(counter), counter.branch.petugas());
        REQUIRE(claim);
        QObject::connect(&panel, &gui::PayeePanel::payeeGiven, &panel,
                         [this](const BankAccount& bank, const std::optional<Npwp>& npwp) { given = {bank, npwp}; });
        QObject::connect(&panel, &gui::PayeePanel::messageRaised, &panel,
                         [this](gui::MessageKind, const QString& text, QWidget* field) { said = text, at = field; });
        panel.start(*claim, builtInRules());
    }
    template <class Widget> Widget& part(const char* name) {
        auto* const widget = panel.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return *widget;
    }
    void save() {
        given.reset();
        said.clear();
        part<QPushButton>("payeeSaveButton").click();
    }

    KioskRig counter;
    gui::PayeePanel panel;
    std::optional<std::pair<BankAccount, std::optional<Npwp>>> given;
    QString said;
    QWidget* at = nullptr;
};

} // namespace

TEST_CASE("What the claim has stands in the fields and is given back as it is") {
    Payee p;
    p.save();
    REQUIRE(p.given);
    CHECK(p.given->first.bankCode() == "014");
    CHECK(p.given->first.number() == "1234567890");
    CHECK_FALSE(p.given->second);
}

TEST_CASE("Whatever is typed that can't be a payee is told at its field") {
    Payee p;
    const auto refused = [&p](QWidget& field) {
        p.save();
        return !p.given && !p.said.isEmpty() && p.at == &field;
    };
    auto& account = p.part<gui::DigitField>("accountField");
    for (const char* bad : {"", "1234"}) {
        account.setDigits(QString::fromLatin1(bad));
        CHECK(refused(account));
    }
    account.setDigits(QStringLiteral("1234567890"));
    auto& holder = p.part<gui::WordField>("holderField");
    for (const char* bad : {"", "...", "\xF0\x9F\x98\x80"}) {
        holder.setText(QString::fromUtf8(bad));
        CHECK(refused(holder));
    }
    holder.setText(QStringLiteral("Siti Aminah"));
    auto& npwp = p.part<gui::DigitField>("npwpField");
    npwp.setDigits(QStringLiteral("12345"));
    CHECK(refused(npwp));
    npwp.setDigits({});
    p.part<QComboBox>("bankBox").setCurrentIndex(-1);
    CHECK(refused(p.part<QComboBox>("bankBox")));
}
