#pragma once

#include "gui/shell/page.h"

#include <QWidget>

class QLabel;

namespace anjungan::gui {

/// One message in place of a pop-up box: icon, sentence, colour of its kind. Hidden while it has nothing to say.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    void show(MessageKind kind, const QString& text);
    /// The same message in other words: another language.
    void setText(const QString& text);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] MessageKind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void inkLabel();

    QLabel* m_label;
    MessageKind m_kind = MessageKind::Notice;
};

} // namespace anjungan::gui
