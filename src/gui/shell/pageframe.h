#pragma once

#include "gui/shell/page.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <chrono>
#include <memory>

namespace anjungan::gui {

namespace Ui {
class PageFrame;
}
class Flow;
class Languages;
class Middle;
class Speaker;

/// Everything around a page, in the same place on every page (ux.md, "Page frame"): top bar, heading, message bar,
/// Kembali left, the one main action right, between them the way down where a page is longer than the screen. Knows the page or flow on show; decides nothing.
class PageFrame : public QWidget {
    Q_OBJECT

public:
    /// `speaker` must outlive the frame.
    explicit PageFrame(Speaker& speaker, QWidget* parent = nullptr);
    ~PageFrame() override;

    /// Parent for every page shown here.
    [[nodiscard]] QWidget* pageParent() const;
    /// Shows a page by itself (home). The frame follows its signals until the next page.
    void showPage(Page* page, int stepNumber = 0, int stepCount = 0);
    /// Follows a flow until it is deleted or another is set; null: none.
    void setFlow(Flow* flow);
    [[nodiscard]] Page* page() const { return m_page; }

    void showMessage(MessageKind kind, const QString& text, QWidget* field = nullptr);
    void clearMessage();
    [[nodiscard]] QString messageText() const;
    /// While a save runs: main button off and "Mohon tunggu…".
    void setBusy(bool busy);
    /// A second tap is ignored for so long: on a button that moves on, and on what stands there after it.
    void setTapGuard(std::chrono::milliseconds guard) { m_tapGuard = guard; }
    void setEndShown(bool shown);
    /// Shows the button that goes through them; null: none. They must outlive the frame.
    void setLanguages(Languages* languages);
    void setTraining(bool training);
    /// Whether a tap on `widget` is a repeated one: it belongs to the page, which has just come there or has just put
    /// something else under the finger.
    [[nodiscard]] bool isTapTooEarly(const QWidget* widget) const;
    /// What Panggil Petugas tells; by default to wait where one stands.
    void setWaitingPlace(const QString& sentence);
    /// Any touch: what is being read aloud stops, and the page stays where it is.
    void silence();
    /// Whether pages are read aloud on arrival.
    [[nodiscard]] bool isReading() const;
    /// The next person has not asked for it.
    void endReading();
    /// What Tab goes through, in this order: the page, then the buttons below it, then the top bar, and round again. Qt's own
    /// order is that of making: a page is made after the frame, and its main button would come before its questions.
    [[nodiscard]] QList<QWidget*> focusOrder() const;
    /// Reads it now, while reading aloud is switched on: what comes over the page or changes on it without a touch.
    void sayAloud(const QString& text);
    /// False: what is counted is said only while reading aloud is switched on.
    void setCountsAloud(bool counts) { m_countsAloud = counts; }
    /// A figure that was left out is read when it is touched, while reading aloud is switched on.
    void sayFigure(const QWidget& touched);

Q_SIGNALS:
    void helpRequested();
    void endRequested();
    void textSizeRequested();
    void readingChanged();
    void contrastRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void onPrimary();
    void onSecondary();
    void onBack();
    void onScroll();
    void onWayDown();
    void onSpeak(bool on);
    void onHelp();
    void onLanguage();
    void onPageShown(Page* page);
    void refresh();
    void retranslate();
    void retell();
    void arrange();
    void fitTopBar();
    void showSign();
    void speakPage();
    void countAloud(const QString& text);
    [[nodiscard]] bool isRepeatedTap();

    std::unique_ptr<Ui::PageFrame> m_ui;
    Speaker& m_speaker;
    Languages* m_languages = nullptr;
    QPointer<Page> m_page;
    QPointer<Flow> m_flow;
    QPointer<QWidget> m_field; ///< the one that the message is about
    QString m_waitingPlace;
    QElapsedTimer m_sinceTap;
    QElapsedTimer m_sinceMove; ///< of what can be tapped on the page
    Middle* m_middle;
    std::chrono::milliseconds m_tapGuard{500};
    bool m_busy = false;
    bool m_countsAloud = true;
};

} // namespace anjungan::gui
