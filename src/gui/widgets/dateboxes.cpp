#include "gui/widgets/dateboxes.h"

#include "gui/shell/theme.h"
#include "gui/texts/codes.h"
#include "gui/widgets/pastedtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace anjungan::gui {

namespace {

constexpr std::array kMost = {2, 2, 4};
constexpr int kMostYearKept = 12; // of a year that is too long, so that nobody's date is made of its beginning
/// The first one that parseDate reads back.
constexpr int kEarliestYear = 1900;

} // namespace

DateBoxes::DateBoxes(QWidget* parent) : Field(parent) {
    auto* const row = new QWidget(this);
    auto* const grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    const std::array names = {"dayEdit", "monthEdit", "yearEdit"};
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_captions[at] = new QLabel(row);
        m_edits[at] = new QLineEdit(row);
        m_edits[at]->setObjectName(QString::fromLatin1(names[at]));
        m_edits[at]->setAlignment(Qt::AlignCenter);
        m_edits[at]->setContextMenuPolicy(Qt::NoContextMenu);
        m_captions[at]->setBuddy(m_edits[at]);
        grid->addWidget(m_captions[at], 0, i);
        grid->addWidget(m_edits[at], 1, i);
        grid->setColumnStretch(i, kMost[at]);
        connect(m_edits[at], &QLineEdit::textEdited, this,
                [this, i](const QString& typed) { onEdited(static_cast<Box>(i), typed); });
    }
    fieldLayout()->insertWidget(1, row);
    setFocusProxy(m_edits[Day]);
    retranslate();
}

void DateBoxes::setToday(Date today) {
    m_today = today;
    updateHelp();
}

void DateBoxes::setDate(Date date) {
    const std::chrono::year_month_day day(date);
    m_edits[Day]->setText(QString::number(static_cast<unsigned>(day.day())));
    m_edits[Month]->setText(QString::number(static_cast<unsigned>(day.month())));
    m_edits[Year]->setText(QString::number(static_cast<int>(day.year())));
    setProblem({});
    updateHelp();
    Q_EMIT dateChanged();
}

void DateBoxes::clear() {
    for (QLineEdit* edit : m_edits)
        edit->clear();
    setProblem({});
    updateHelp();
    Q_EMIT dateChanged();
}

bool DateBoxes::isEmpty() const {
    return m_edits[Day]->text().isEmpty() && m_edits[Month]->text().isEmpty() && m_edits[Year]->text().isEmpty();
}

std::expected<Date, QString> DateBoxes::read() const {
    const QString year = m_edits[Year]->text();
    if (m_edits[Day]->text().isEmpty() || m_edits[Month]->text().isEmpty() || year.isEmpty())
        return std::unexpected(tr("Isi tanggal, bulan dan tahun."));
    if (year.size() != 4)
        return std::unexpected(tr("Tulis tahun dengan empat angka, misalnya 1968."));
    if (year.toInt() < kEarliestYear)
        return std::unexpected(tr("Tahun itu terlalu lama. Tulis tahun mulai dari %1.").arg(kEarliestYear));
    const unsigned month = m_edits[Month]->text().toUInt();
    if (month < 1 || month > 12)
        return std::unexpected(tr("Bulan ditulis dengan angka 1 sampai 12."));
    const std::chrono::year_month_day day{std::chrono::year(year.toInt()), std::chrono::month(month),
                                          std::chrono::day(m_edits[Day]->text().toUInt())};
    if (!day.ok())
        return std::unexpected(tr("Tanggal itu tidak ada di bulan %1.").arg(texts::monthName(month)));
    return Date(day);
}

std::optional<Date> DateBoxes::date() const {
    const auto date = read();
    return date ? std::optional(*date) : std::nullopt;
}

QString DateBoxes::typedText() const {
    return isEmpty() ? QString()
                     : QStringList{m_edits[Day]->text(), m_edits[Month]->text(), m_edits[Year]->text()}.join(QLatin1Char('/'));
}

void DateBoxes::putBack(const QString& typed) {
    const QStringList parts = typed.split(QLatin1Char('/'));
    for (std::size_t i = 0; i < m_edits.size(); ++i)
        m_edits[i]->setText(parts.value(static_cast<qsizetype>(i)));
    updateHelp();
    Q_EMIT dateChanged();
}

void DateBoxes::onEdited(Box box, const QString& typed) {
    setProblem(fill(box, visibleText(typed)));
    updateHelp();
    Q_EMIT dateChanged();
    if (date())
        Q_EMIT completed();
}

QString DateBoxes::fill(Box box, const QString& typed) {
    QString digits;
    QString rest;
    bool refused = false;
    bool jump = false;
    // Everything up to a separator is this box's; what follows (a pasted date) is the next ones'.
    for (const QChar c : typed) {
        const bool digit = c >= QLatin1Char('0') && c <= QLatin1Char('9');
        const bool separator = QStringLiteral(" .,-/").contains(c);
        if (digit && digits.size() < kMost[box] && !jump)
            digits += c;
        else if (digit)
            rest += c;
        else if (separator && !jump && !digits.isEmpty())
            jump = true;
        else if (separator)
            rest += rest.isEmpty() ? QString() : QStringLiteral(" ");
        else
            refused = true;
    }
    if (box == Year)
        digits += rest.remove(QLatin1Char(' ')).left(kMostYearKept - digits.size());
    if (m_edits[box]->text() != digits)
        m_edits[box]->setText(digits);
    QString wrong = refused ? tr("Tanggal ditulis dengan angka.") : QString();
    if (box == Year)
        return wrong.isEmpty() && digits.size() > kMost[Year] ? tr("Tulis tahun dengan empat angka, misalnya 1968.") : wrong;
    if (jump || digits.size() == kMost[box]) {
        const auto next = static_cast<Box>(box + 1);
        m_edits[next]->setFocus(Qt::OtherFocusReason);
        m_edits[next]->selectAll();
        if (const QString later = rest.isEmpty() ? QString() : fill(next, rest); wrong.isEmpty())
            wrong = later;
    }
    return wrong;
}

void DateBoxes::updateHelp() {
    const auto day = date();
    if (!day)
        setLiveHelp({});
    else
        setLiveHelp(m_today && *day <= *m_today ? texts::dateAndAge(*day, *m_today) : texts::date(*day));
}

void DateBoxes::changeEvent(QEvent* event) {
    Field::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateBoxes::retranslate() {
    const std::array texts = {tr("Tanggal"), tr("Bulan"), tr("Tahun")};
    for (std::size_t i = 0; i < 3; ++i) {
        m_captions[i]->setText(texts[i]);
        m_edits[i]->setAccessibleName(texts[i]);
    }
    updateHelp();
}

} // namespace anjungan::gui
