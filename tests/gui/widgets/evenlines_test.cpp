#include "gui/widgets/evenlines.h"
#include "support/catch.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

using namespace anjungan::gui;

namespace {

const QFont kLetters(QStringLiteral("Inter"), 18);

int widthOf(const QString& text) {
    return QFontMetrics(kLetters).horizontalAdvance(text);
}

QStringList linesAt(const QString& text, int width) {
    QStringList lines;
    QTextLayout layout(text, kLetters);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

const QString kWait = QStringLiteral("Surat Anda selesai diperiksa petugas dalam waktu 3 hari kerja setelah semua syarat lengkap diterima");
const QString kRegister = QStringLiteral("Nomor Anda sudah ada di data kami. Daftar dulu satu kali, kira-kira lima menit. Siapkan KTP dan kartu peserta.");

constexpr int kStep = 8; // pixels: not every width is tried

bool isTorn(const QStringList& lines) {
    return std::ranges::any_of(lines, [](const QString& line) { return line.startsWith(QStringLiteral("menit.")); });
}

} // namespace

TEST_CASE("a number stays on the line of what it counts") {
    REQUIRE(linesAt(kWait, widthOf(kWait.left(kWait.indexOf(QStringLiteral(" hari"))) ) + 4).first().endsWith(QStringLiteral(" 3")));
    const int even = evenWidth(kWait, kLetters, widthOf(kWait) * 3 / 4);
    REQUIRE(even > 0);
    CHECK(linesAt(kWait, even).size() == 2);
    const QString first = linesAt(kWait, even).first();
    INFO(first.toStdString());
    CHECK(first.contains(QStringLiteral(" waktu")));
    CHECK_FALSE(first.endsWith(QStringLiteral(" 3")));
}

TEST_CASE("the last word of a sentence does not begin a line, as long as the last line keeps enough words") {
    for (int room = widthOf(kRegister) / 3; room < widthOf(kRegister); room += 10) {
        INFO(room);
        const int even = evenWidth(kRegister, kLetters, room);
        if (even == 0)
            continue;
        const QStringList lines = linesAt(kRegister, even);
        CHECK(lines.size() == linesAt(kRegister, room).size());
        CHECK(3 * widthOf(lines.last()) > even);
        bool canBeWhole = false;
        for (int width = even; width < room && !canBeWhole; ++width) {
            const QStringList others = linesAt(kRegister, width);
            canBeWhole = others.size() == lines.size() && 3 * widthOf(others.last()) > width + kStep && !isTorn(others);
        }
        CHECK(isTorn(lines) <= !canBeWhole);
    }
}
