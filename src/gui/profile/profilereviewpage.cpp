#include "gui/profile/profilereviewpage.h"

#include "gui/profile/profilefields.h"

#include "ui_profilereviewpage.h"

#include <algorithm>

namespace anjungan::gui {

namespace {

bool holds(const std::vector<ProfileField>& fields, const QString& id) {
    return std::ranges::any_of(fields, [&id](const ProfileField& field) { return field.id == id; });
}

} // namespace

ProfileReviewPage::ProfileReviewPage(ProfileState& state, QWidget* parent)
    : Page(parent), m_ui(std::make_unique<Ui::ProfileReviewPage>()), m_state(state) {
    m_ui->setupUi(this);
    connect(m_ui->reviewList, &SummaryList::changeRequested, this, &ProfileReviewPage::onChange);
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
    std::vector<SummaryList::Row> rows;
    for (const auto& fields : {contactFields(), addressFields(), emergencyFields()})
        for (const ProfileField& field : fields) {
            const QString value = field.read(m_state);
            rows.push_back({field.id, field.label, value.isEmpty() ? tr("Tidak diisi") : value});
        }
    m_ui->reviewList->setRows(rows);
}

void ProfileReviewPage::onChange(const QString& fieldId) {
    if (holds(contactFields(), fieldId))
        Q_EMIT changeRequested(QStringLiteral("contact"));
    else if (holds(addressFields(), fieldId))
        Q_EMIT changeRequested(QStringLiteral("address"));
    else
        Q_EMIT changeRequested(QStringLiteral("emergency"));
}

void ProfileReviewPage::retranslate() {
    m_ui->retranslateUi(this);
    enter();
}

} // namespace anjungan::gui
