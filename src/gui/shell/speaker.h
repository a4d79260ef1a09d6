#pragma once

#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>

namespace anjungan::gui {

/// Reads aloud. say() and count() interrupt what is being said; stop() is silent at once.
class Speaker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isAvailable() const = 0;
    virtual void say(const QString& text) = 0;
    /// Faster: a count of a second takes a second.
    virtual void count(const QString& text) = 0;
    virtual void stop() = 0;
    /// The voice for what is said from now on, as espeak-ng names it ("id", "en-gb").
    virtual void setVoice(const QString& voice) = 0;
};

/// Speech by the program espeak-ng, when it is installed: a process for each page (docs/decisions/0022). It is started a
/// moment after say(), when the page is painted, and by a thread of its own: whoever starts a process waits until that has got the
/// processor, on a busy machine longer than a page may.
/// Threads: GUI thread. stop() needs no turn of its event loop to be heard.
class EspeakSpeaker final : public Speaker {
    Q_OBJECT

public:
    explicit EspeakSpeaker(QObject* parent = nullptr);
    ~EspeakSpeaker() override;
    [[nodiscard]] bool isAvailable() const override;
    void say(const QString& text) override;
    void count(const QString& text) override;
    void stop() override;
    void setVoice(const QString& voice) override { m_voice = voice; }

private:
    class Engine;
    void startSoon(const QString& text, int wordsPerMinute);
    void start();

    QString m_voice = QStringLiteral("id");
    QString m_text;
    int m_wordsPerMinute = 0;
    QTimer m_soon;
    QThread m_thread;
    Engine* m_engine; ///< lives on m_thread, which deletes it at its end
};

} // namespace anjungan::gui
