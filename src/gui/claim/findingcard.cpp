#include "gui/claim/findingcard.h"

#include "gui/shell/theme.h"
#include "gui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace anjungan::gui {

FindingCard::FindingCard(const texts::FindingText& text, QWidget* parent) : QFrame(parent) {
    setRole(this, "card");
    setAccessibleName(text.reason);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(Metrics::of(*this).unit);
    const auto add = [&](const QString& words, const char* role, const char* name) {
        if (words.isEmpty())
            return;
        auto* const label = new TextLabel(words, this);
        label->setObjectName(QString::fromLatin1(name));
        label->setTextFormat(Qt::PlainText);
        setRole(label, role);
        layout->addWidget(label);
    };
    add(text.reason, "title", "reasonLabel");
    add(text.subject, "lead", "subjectLabel");
    add(text.remedy, "strong", "remedyLabel");
    add(text.basis, "muted", "basisLabel");
}

} // namespace anjungan::gui
