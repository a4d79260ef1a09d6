#include "gui/profile/profilereviewpage.h"

#include "gui/profile/profilefields.h"

#include "ui_profilereviewpage.h"

namespace anjungan::gui {

namespace {

/// What was answered on one page of the update: the first answer in a line of its own, the others behind each other.
QString answers(const std::vector<ProfileField>& fields, const ProfileState& state) {
    QStringList texts;
    for (const ProfileField& field : fields) {
        const QString value = field.read(state);
        // The only one that may be left out.
        texts << (value.isEmpty() ? ProfileReviewPage::tr("Tanpa email") : value);
    }
    // Two statements: which side of a sum is worked out first is anybody's guess.
    const QString first = texts.takeFirst();
    return first + QLatin1Char('\n') + texts.join(QStringLiteral(", "));
}

} // namespace

ProfileReviewPage::ProfileReviewPage(ProfileState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::ProfileReviewPage>()), m_state(state) {
    m_ui->setupUi(this);
    connect(m_ui->reviewList, &SummaryList::changeRequested, this, &ProfileReviewPage::changeRequested);
}

ProfileReviewPage::~ProfileReviewPage() = default;

QString ProfileReviewPage::heading() const {
    return tr("Sudah benar semua?");
}

QString ProfileReviewPage::primaryText() const {
    return tr("Konfirmasi");
}

void ProfileReviewPage::enter() {
    if (!m_state.profile)
        return;
    // The lines are named by their steps: Ubah leads to the page that asked.
    m_ui->reviewList->setRows({{QStringLiteral("contact"), tr("Telepon dan email"), answers(contactFields(), m_state)},
                               {QStringLiteral("address"), tr("Alamat"), answers(addressFields(), m_state)},
                               {QStringLiteral("emergency"), tr("Keluarga yang dihubungi"), answers(emergencyFields(), m_state)}});
}

void ProfileReviewPage::retranslate() {
    m_ui->retranslateUi(this);
    enter();
}

} // namespace anjungan::gui
