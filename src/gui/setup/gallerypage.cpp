#include "gui/setup/gallerypage.h"

#include "gui/home/tilebutton.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/widgets/amountlabel.h"
#include "gui/widgets/choicecards.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/dateboxes.h"
#include "gui/widgets/digitfield.h"
#include "gui/widgets/digitalcardview.h"
#include "gui/widgets/keyboardpanel.h"
#include "gui/widgets/keypad.h"
#include "gui/widgets/letterdiff.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/pinfield.h"
#include "gui/widgets/stepbar.h"
#include "gui/widgets/summarylist.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/ticklist.h"
#include "gui/widgets/timeline.h"
#include "gui/widgets/wordfield.h"
#include "gui/widgets/yearchart.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace anjungan::gui {

namespace {

const Date kSomeDay = makeDate(1968, 3, 2);
const Rupiah kSomeMoney{9'850'000};

} // namespace

GalleryPage::GalleryPage(Part part, QWidget* parent) : Page(parent), m_part(part) {
    setProperty("isList", true);
    auto* const column = new QVBoxLayout(this);
    switch (part) {
    case Part::Words:
        addWords(column);
        break;
    case Part::Fields:
        addFields(column);
        break;
    case Part::Lists:
        addLists(column);
        break;
    case Part::Pictures:
        addPictures(column);
        break;
    }
    column->addStretch();
}

QString GalleryPage::heading() const {
    switch (m_part) {
    case Part::Words:
        return tr("Galeri: huruf dan tombol");
    case Part::Fields:
        return tr("Galeri: isian dan papan tombol");
    case Part::Lists:
        return tr("Galeri: daftar, tabel, dan grafik");
    case Part::Pictures:
        return tr("Galeri: gambar dan rencana");
    }
    return {};
}

QString GalleryPage::primaryText() const {
    return m_part == Part::Pictures ? tr("Selesai melihat") : tr("Lanjut");
}

void GalleryPage::retranslate() {
    for (const auto& text : m_texts)
        text();
}

void GalleryPage::say(const std::function<void()>& text) {
    m_texts.push_back(text);
    text();
}

void GalleryPage::addWords(QVBoxLayout* column) {
    for (const char* const role : {"hero", "heading", "title", "lead", "strong", "muted", "error"}) {
        auto* const label = new TextLabel(this);
        setRole(label, role);
        say([label] { label->setText(texts::amountInWords(kSomeMoney)); });
        column->addWidget(label);
    }
    auto* const buttons = new QGridLayout;
    const auto button = [&](const char* name, const char* role, bool enabled) {
        auto* const made = new QPushButton(this);
        made->setObjectName(QString::fromLatin1(name));
        setRole(made, role);
        made->setEnabled(enabled);
        buttons->addWidget(made, buttons->count() / 2, buttons->count() % 2);
        return made;
    };
    QPushButton* const primary = button("galleryPrimary", "primary", true);
    QPushButton* const plain = button("galleryPlain", "", true);
    QPushButton* const quiet = button("galleryQuiet", "quiet", true);
    QPushButton* const off = button("galleryOff", "", false);
    say([=] {
        primary->setText(tr("Tombol utama"));
        plain->setText(tr("Tombol biasa"));
        quiet->setText(tr("Tombol tenang"));
        off->setText(tr("Tombol mati"));
    });
    column->addLayout(buttons);
    for (const MessageKind kind : {MessageKind::Error, MessageKind::Notice, MessageKind::Success}) {
        auto* const bar = new MessageBar(this);
        say([bar, kind] { bar->show(kind, tr("Pesan berdiri di halaman, bukan di kotak yang menutupinya.")); });
        column->addWidget(bar);
    }
    auto* const step = new StepBar(this);
    step->setStep(4, 10);
    column->addWidget(step);
    auto* const tile = new TileButton(this);
    tile->setObjectName(QStringLiteral("galleryTile"));
    tile->setIconName(QStringLiteral("claim"));
    say([tile] {
        tile->setText(tr("Ubin"));
        tile->setLine(tr("Satu keperluan, satu ubin"));
    });
    column->addWidget(tile);
}

void GalleryPage::addFields(QVBoxLayout* column) {
    auto* const nik = new DigitField(this);
    nik->setKind(DigitField::Kind::Nik);
    nik->setDigits(QStringLiteral("3174024203680"));
    auto* const amount = new DigitField(this);
    amount->setKind(DigitField::Kind::Amount);
    amount->setDigits(QString::number(kSomeMoney.value()));
    auto* const name = new WordField(this);
    name->setText(QStringLiteral("Siti Aminah"));
    auto* const pin = new PinField(this);
    auto* const date = new DateBoxes(this);
    date->setDate(kSomeDay);
    say([=] {
        nik->setLabel(tr("Isian angka, belum lengkap"));
        amount->setLabel(tr("Isian uang, dibaca dengan kata"));
        name->setLabel(tr("Isian kata"));
        name->setProblem(tr("Yang keliru dikatakan di tempatnya."));
        pin->setLabel(tr("Isian PIN"));
        date->setLabel(tr("Tanggal, tiga kotak"));
    });
    for (QWidget* const field : std::initializer_list<QWidget*>{nik, amount, name, pin, date})
        column->addWidget(field);
    auto* const keypad = new Keypad(this);
    say([keypad] { keypad->setAccessibleName(tr("Tombol angka")); });
    column->addWidget(keypad);
    auto* const keyboard = new KeyboardPanel(this);
    say([keyboard] { keyboard->setAccessibleName(tr("Papan huruf")); });
    column->addWidget(keyboard);
}

void GalleryPage::addLists(QVBoxLayout* column) {
    auto* const cards = new ChoiceCards(this);
    auto* const list = new SummaryList(this);
    auto* const ticks = new TickList(this);
    auto* const timeline = new Timeline(this);
    auto* const card = new DigitalCardView(this);
    card->setCard({*Kpj::parse("99000000020"), "Siti Aminah", "PT Andaikata Sejahtera", Segment::Pu, kSomeDay, true});
    auto* const letters = new LetterDiff(this);
    auto* const chart = new YearChart(this);
    auto* const table = new DataTable(this);
    auto* const amount = new AmountLabel(this);
    amount->setAmount(kSomeMoney);
    chart->setBars({{QStringLiteral("2024"), Rupiah{3'000'000}}, {QStringLiteral("2025"), Rupiah{6'100'000}},
                    {QStringLiteral("2026"), kSomeMoney}});
    table->setSelectionMode(QAbstractItemView::NoSelection);
    say([=] {
        cards->setChoices({{QStringLiteral("open"), tr("Pilihan terbuka")},
                           {QStringLiteral("closed"), tr("Pilihan tertutup"), {}, tr("Tetap terlihat, dengan alasannya")}});
        cards->setChosen(QStringLiteral("open"));
        list->setRows({{QStringLiteral("gallery_date"), tr("Tanggal"), texts::date(kSomeDay), true},
                       {QStringLiteral("gallery_money"), tr("Uang"), texts::amount(kSomeMoney), false},
                       {QStringLiteral("gallery_private"), tr("Nomor pribadi"), QStringLiteral("5270849163"), false, true}});
        ticks->setLines(TickList::Mark::Tick, {tr("Sudah siap")});
        timeline->setSteps({{QStringLiteral("done"), texts::claimState(ClaimState::Submitted), texts::date(kSomeDay), Timeline::Stage::Done},
                            {QStringLiteral("now"), texts::claimState(ClaimState::Verified), texts::date(kSomeDay), Timeline::Stage::Now},
                            {QStringLiteral("later"), texts::claimState(ClaimState::Paid), tr("Belum"), Timeline::Stage::Later},
                            {QStringLiteral("broken"), texts::claimState(ClaimState::Returned), tr("Alasannya"), Timeline::Stage::Broken}});
        letters->setTexts(tr("Ditulis"), QStringLiteral("SITI AMINAH"), tr("Tercatat"), QStringLiteral("SITI AMINNAH"));
        chart->setAccessibleName(tr("Grafik tiap tahun"));
        table->setAccessibleName(tr("Tabel"));
        table->setColumns({{tr("Tahun")}, {tr("Saldo"), true}});
        table->setLines({{QStringLiteral("2026"), texts::amount(kSomeMoney)}});
    });
    for (QWidget* const each : std::initializer_list<QWidget*>{cards, list, ticks, timeline, card, letters, amount, chart, table})
        column->addWidget(each);
    table->setMinimumHeight(3 * Metrics::of(*this).touch);
}

} // namespace anjungan::gui
