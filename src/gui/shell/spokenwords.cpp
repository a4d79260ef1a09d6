#include "gui/shell/spokenwords.h"

#include "gui/widgets/privatelabel.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace anjungan::gui {

namespace {

struct SpokenWords {
    Q_DECLARE_TR_FUNCTIONS(SpokenWords)
};

QString plain(const QString& text) {
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// An amount, or a number long enough to be somebody's.
bool holdsFigure(const QString& text) {
    static const QRegularExpression figure(QStringLiteral("Rp[\\d.,]|\\d{5,}|\\d{4} \\d{4}"));
    return figure.match(text).hasMatch();
}

bool isPrivate(const QWidget& widget, const QString& text) {
    return widget.property("private").toBool() || holdsFigure(text);
}

QString spokenButton(const QAbstractButton& button) {
    if (!button.objectName().startsWith(QStringLiteral("choice_")))
        return {};
    QStringList parts{button.isChecked() ? SpokenWords::tr("%1, dipilih").arg(button.accessibleName()) : button.accessibleName()};
    if (!button.accessibleDescription().isEmpty() && !holdsFigure(button.accessibleDescription()))
        parts << button.accessibleDescription();
    return parts.join(QStringLiteral(". "));
}

QString digitByDigit(const QString& text) {
    static const QRegularExpression between(QStringLiteral("(?<=\\d)(?=\\d)"));
    return QString(text).replace(between, QStringLiteral(" "));
}

} // namespace

QString spokenContent(const QWidget& page) {
    QStringList sentences;
    bool leftOut = false;
    for (const QWidget* const each : page.findChildren<QWidget*>()) {
        const auto* const label = qobject_cast<const QLabel*>(each);
        const auto* const button = qobject_cast<const QAbstractButton*>(each);
        if (!each->isVisibleTo(&page) || (!label && !button))
            continue;
        const QString text = label ? plain(label->text()) : spokenButton(*button);
        const bool hidden = isPrivate(*each, text);
        leftOut = leftOut || (hidden && (button || !text.isEmpty()));
        if (!hidden && !text.isEmpty())
            sentences << text;
    }
    if (leftOut)
        sentences << SpokenWords::tr("Sentuh sebuah angka untuk mendengarnya");
    return sentences.join(QStringLiteral(".\n"));
}

QString spokenFigure(const QWidget& touched) {
    if (const auto* const masked = qobject_cast<const PrivateLabel*>(&touched))
        return digitByDigit(masked->value());
    const auto* const label = qobject_cast<const QLabel*>(&touched);
    if (!label || !isPrivate(touched, label->text()))
        return {};
    // An amount is read as one; only what is no amount goes digit by digit.
    return label->text().startsWith(QStringLiteral("Rp")) ? label->text() : digitByDigit(plain(label->text()));
}

} // namespace anjungan::gui
