#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QProcess;

namespace anjungan::gui {

/// Reads aloud. say() interrupts what is being said; stop() is silent at once.
class Speaker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isAvailable() const = 0;
    virtual void say(const QString& text) = 0;
    virtual void stop() = 0;
};

/// Indonesian speech by the program espeak-ng, when it is installed.
class EspeakSpeaker final : public Speaker {
    Q_OBJECT

public:
    explicit EspeakSpeaker(QObject* parent = nullptr);
    ~EspeakSpeaker() override;
    [[nodiscard]] bool isAvailable() const override;
    void say(const QString& text) override;
    void stop() override;

private:
    QPointer<QProcess> m_process;
};

} // namespace anjungan::gui
