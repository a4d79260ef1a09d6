#include "gui/claim/namecheckpage.h"

#include "gui/claim/readinessflow.h"
#include "gui/shell/theme.h"
#include "gui/texts/codes.h"

#include "ui_namecheckpage.h"

namespace anjungan::gui {

namespace {

/// What the rule compares: without case, titles and punctuation, so that only what counts is boxed.
QString compared(const std::string& name) {
    return texts::fromUtf8(normalisedName(name));
}

} // namespace

NameCheckPage::NameCheckPage(ReadinessWork& work, QWidget* parent)
    : PaperPage(work.claim.kiosk.printer, parent), m_work(work), m_ui(std::make_unique<Ui::NameCheckPage>()) {
    m_ui->setupUi(this);
}

NameCheckPage::~NameCheckPage() = default;

QString NameCheckPage::primaryText() const {
    return m_work.claimMayBegin() ? tr("Mulai klaim") : PaperPage::primaryText();
}

QString NameCheckPage::heading() const {
    return m_work.namesAgree() ? tr("Nama Anda sudah sama") : tr("Ada huruf yang berbeda");
}

void NameCheckPage::enter() {
    retranslate();
    Q_EMIT chromeChanged();
}

void NameCheckPage::retranslate() {
    m_ui->retranslateUi(this);
    const texts::NamePapers& names = m_work.names;
    const auto show = [&](QWidget& panel, LetterDiff& letters, QLabel& label, const QString& where, const std::string& name,
                          const std::optional<texts::NameVerdict>& verdict) {
        panel.setVisible(verdict.has_value());
        if (!verdict)
            return;
        letters.setTexts(where, compared(name), tr("Catatan kepesertaan"), compared(names.record));
        label.setText(verdict->text);
        setRole(&label, verdict->match == NameMatch::Same ? "" : "strong");
    };
    show(*m_ui->ktpPanel, *m_ui->ktpLetters, *m_ui->ktpLabel, tr("KTP"), names.ktp, texts::ktpVerdict(names));
    show(*m_ui->bankPanel, *m_ui->bankLetters, *m_ui->bankLabel, tr("Buku rekening"), names.bank, texts::bankVerdict(names));
}

void NameCheckPage::setFiguresHidden(bool hidden) {
    for (LetterDiff* const letters : {m_ui->ktpLetters, m_ui->bankLetters})
        letters->setVisible(!hidden);
}

print::Paper NameCheckPage::paper() const {
    return texts::readinessPaper({m_work.claim.person.name, *m_work.claim.choice, m_work.claim.situation->asOf,
                                  *m_work.claim.verdict, m_work.names});
}

} // namespace anjungan::gui
