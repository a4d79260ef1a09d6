#pragma once

#include <QWidget>

#include <expected>
#include <map>
#include <string>

namespace anjungan::gui {

enum class MessageKind { Error, Notice, Success };

/// The one picture of a page, before its heading: it was done, here is something to know, something is locked.
enum class HeadingSign { None, Done, Info, Locked };

/// Why a page can't be left yet: the sentence for the person and the field that it is about (may be null). The frame
/// shows the sentence under the heading and at the field, moves the focus to the field and has it spoken.
struct Refusal {
    QString text;
    QWidget* field = nullptr;
};

using LeaveResult = std::expected<void, Refusal>;

/// One question or one piece of news. A page moves values between its widgets and its flow's draft and knows neither
/// other pages nor where it stands: the flow's step table does, and the frame draws everything around it (heading,
/// messages, buttons). A page has no heading label and no Kembali / Lanjut button of its own.
///
/// Life: made by the flow when first needed and kept until the flow ends, so what was typed is still there after
/// Kembali. enter() is called each time it is shown, leave() each time the main action is chosen.
/// Owner: the widget it was made with as parent, and its flow deletes it when the flow ends.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    /// The question. Never empty.
    [[nodiscard]] virtual QString heading() const = 0;
    [[nodiscard]] virtual HeadingSign headingSign() const { return HeadingSign::None; }
    /// Text of the one main action; empty: the page has none (it completes itself by finished()).
    [[nodiscard]] virtual QString primaryText() const;
    /// Text of an optional second action beside the main one; empty: none.
    [[nodiscard]] virtual QString secondaryText() const;
    /// False where going back can't be: after something was filed.
    [[nodiscard]] virtual bool canGoBack() const;
    /// What Bacakan reads after the heading: by default spokenContent(): no private figures.
    [[nodiscard]] virtual QString spokenText() const;
    [[nodiscard]] bool primaryEnabled() const { return m_primaryEnabled; }

    /// Fills the page from the draft; sets the focus to the first field.
    virtual void enter();
    /// Checks and puts the answers into the draft, or refuses with a sentence. Also called when a session ends without
    /// the person (the refusal is ignored then), so it must not start anything.
    [[nodiscard]] virtual LeaveResult leave();
    /// What stands in the fields as typed, by object name, when leave() refused and the person is gone; putBack() gets it
    /// after enter() on return. By default every field's text; empty where there is none.
    [[nodiscard]] virtual std::map<std::string, std::string> typedTexts() const;
    virtual void putBack(const std::map<std::string, std::string>& texts);
    /// Sets every text anew; called on a change of language, and not by the base's constructor.
    virtual void retranslate();
    /// Where a part of the page takes all of it for a moment (a list to choose from): the main action and Kembali are the part's
    /// then, and the page stays. False: they are the page's.
    virtual bool stepOn() { return false; }
    virtual bool stepBack() { return false; }
    /// Hides or shows private figures (nobody touched the screen for a while). By default what stands in fields and summary
    /// lists; a page that shows more overrides it.
    virtual void setFiguresHidden(bool hidden);
    /// The secondary action was chosen.
    virtual void activateSecondary();

Q_SIGNALS:
    void primaryEnabledChanged(bool enabled);
    /// heading(), primaryText(), secondaryText() or canGoBack() answer something else now.
    void chromeChanged();
    /// The page has its answer without the main button (a tile or a card was chosen, a picture was taken).
    void finished();
    /// Shows a message under the heading; field may be null.
    void messageRaised(anjungan::gui::MessageKind kind, const QString& text, QWidget* field);
    /// Takes the message under the heading away.
    void messageCleared();
    /// Said at once where reading aloud is on: what has changed without a touch.
    void spoken(const QString& text);
    /// Said at once whether reading aloud is on or not, for somebody who looks elsewhere: a count. Empty: it is broken off.
    void counted(const QString& text);
    /// Another thing to tap stands now where one stood: a second tap that comes at once was not meant for it.
    void tapTargetsMoved();

protected:
    void setPrimaryEnabled(bool enabled);
    [[nodiscard]] static LeaveResult refuse(const QString& text, QWidget* field = nullptr);
    void changeEvent(QEvent* event) override;

private:
    bool m_primaryEnabled = true;
};

} // namespace anjungan::gui
