#pragma once

#include "gui/shell/flow.h"
#include "gui/shell/page.h"
#include "gui/shell/speaker.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace anjungan::gui {

/// A page with one required line, as small as a page can be.
class SamplePage : public Page {
public:
    SamplePage(QString question, QString* answer, QWidget* parent)
        : Page(parent), m_question(std::move(question)), m_answer(answer), edit(new QLineEdit(this)) {
        (new QVBoxLayout(this))->addWidget(edit);
    }
    [[nodiscard]] QString heading() const override { return m_question; }
    [[nodiscard]] QString primaryText() const override { return QStringLiteral("Lanjut"); }
    void enter() override { ++entered; }
    [[nodiscard]] LeaveResult leave() override {
        if (edit->text().isEmpty())
            return refuse(QStringLiteral("Silakan isi dulu."), edit);
        *m_answer = edit->text();
        return {};
    }
    void setFiguresHidden(bool hidden) override { figuresHidden = hidden; }

    int entered = 0;
    bool figuresHidden = false;

private:
    QString m_question;
    QString* m_answer;

public:
    QLineEdit* edit;
};

/// Three steps that each need their answer; keeps saves waiting while told to.
class SampleFlow : public Flow {
public:
    SampleFlow() {
        const auto step = [this](const char* id, QString* answer, int number) {
            const QString name = QString::fromLatin1(id);
            return Step{.id = name,
                        .make = [this, name, answer](QWidget* parent) { ++made; return new SamplePage(name, answer, parent); },
                        .done = [answer] { return !answer->isEmpty(); },
                        .applies = [this, name] { return name != leftOut; },
                        .number = number};
        };
        setSteps({step("first", &first, 1), step("second", &second, 2), step("third", &third, 3)});
    }

    void answer(const QString& text) const { static_cast<SamplePage*>(page())->edit->setText(text); }

    QString first, second, third, leftOut;
    QStringList savedSteps;
    int kept = 0; ///< how often keep() was called
    std::optional<Saved> waiting;
    bool holdSaves = false;
    Result<void> saveResult;
    int made = 0;

protected:
    void save(const QString& step, Saved then) override {
        savedSteps << step;
        if (holdSaves)
            waiting = std::move(then);
        else
            then(saveResult);
    }
    void keep(Saved then) override {
        ++kept;
        if (holdSaves)
            waiting = std::move(then);
        else
            then(saveResult);
    }
};

class SilentSpeaker : public Speaker {
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void say(const QString& text) override { said << text; speaking = true; }
    void count(const QString& text) override { counted << text; speaking = true; }
    void stop() override { speaking = false; }
    void setVoice(const QString& name) override { voice = name; }
    bool available = true;
    bool speaking = false;
    QString voice;
    QStringList said;
    QStringList counted;
};

} // namespace anjungan::gui
