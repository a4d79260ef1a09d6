#pragma once

#include "gui/shell/page.h"

#include <QTimer>

#include <memory>

namespace anjungan::gui {

namespace Ui {
class FeedbackPage;
}

/// How the visit was.
enum class Feedback { Easy, Fair, Hard };

/// One question on the way out, answered by one tap and by nobody who must: it goes by itself after a while (finished()).
class FeedbackPage : public Page {
    Q_OBJECT

public:
    explicit FeedbackPage(QWidget* parent = nullptr);
    ~FeedbackPage() override;
    /// Whether it goes by itself; by default it does.
    void setGoing(bool going) { m_going = going; }
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString secondaryText() const override;
    void activateSecondary() override { Q_EMIT finished(); }
    void enter() override;
    void retranslate() override;

Q_SIGNALS:
    void answered(anjungan::gui::Feedback feedback);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void onChosen(const QString& id);

    std::unique_ptr<Ui::FeedbackPage> m_ui;
    QTimer m_unanswered;
    bool m_going = true;
};

} // namespace anjungan::gui
