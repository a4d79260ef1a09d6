#include "gui/widgets/dateboxes.h"

#include "domain/identitynumbers.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace anjungan::gui {

namespace {

constexpr std::array kMost = {2, 2, 4};

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

void DateBoxes::onEdited(Box box, const QString& typed) {
    QString digits;
    QString rest;
    bool refused = false;
    bool jump = false;
    // Everything up to a separator is this box's; what follows (a pasted date) is the next ones'.
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString one = QString::fromStdString(tidyDigits(typed.mid(i, 1).toStdString()));
        const bool digit = one.size() == 1 && one.at(0).isDigit() && one.at(0).unicode() < 0x80;
        const bool separator = one.isEmpty() || one == QStringLiteral(",") || one == QStringLiteral(".");
        if (digit && digits.size() < kMost[box] && !jump)
            digits += one;
        else if (digit)
            rest += one;
        else if (separator && !jump && !digits.isEmpty())
            jump = true;
        else if (separator)
            rest += rest.isEmpty() ? QString() : QStringLiteral(" ");
        else
            refused = true;
    }
    if (m_edits[box]->text() != digits)
        m_edits[box]->setText(digits);
    setProblem(refused ? tr("Tanggal ditulis dengan angka.") : QString());
    if (box != Year && (jump || digits.size() == kMost[box])) {
        QLineEdit* const next = m_edits[static_cast<std::size_t>(box) + 1];
        next->setFocus(Qt::OtherFocusReason);
        next->selectAll();
        if (!rest.isEmpty())
            onEdited(static_cast<Box>(box + 1), rest);
    }
    updateHelp();
    Q_EMIT dateChanged();
    if (box == Year && digits.size() == 4)
        Q_EMIT completed();
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
