#pragma once

#include "gui/texts/language.h"

#include <QObject>
#include <QString>

#include <array>
#include <memory>

class QCoreApplication;

namespace anjungan::gui {

/// The language of the screen. Texts are Indonesian in the source; the other languages are catalogs inside the program
/// (resources/i18n). A change sends LanguageChange to every widget, which then sets its texts anew; what was typed or
/// chosen is no text and stays.
///
/// What was said once, when something happened (a message, what is wrong with a field), is not made anew by anybody. For
/// that there is retold(): every answer given to a tr() is remembered, so that a sentence on the screen leads back to its
/// source and its parts.
///
/// Threads: GUI thread only. Owner: main's composition, beside the application; one at a time.
class Languages : public QObject {
    Q_OBJECT

public:
    explicit Languages(QCoreApplication& application, QObject* parent = nullptr);
    ~Languages() override;

    [[nodiscard]] Language current() const { return m_current; }
    void set(Language language);
    /// The one that the button goes to from here, and back to the first after the last.
    [[nodiscard]] Language following() const;
    void next() { set(following()); }
    /// Back to Indonesian, for the next person.
    void reset() { set(Language::Indonesian); }

    /// What stands on the screen from another language, in the one of now; unchanged where it is no text of the program.
    [[nodiscard]] QString retold(const QString& shown) const;

    /// What people call their language: "Indonesia", "English", "Basa Jawi".
    [[nodiscard]] static QString ownName(Language language);
    /// In that language itself: "Use English".
    [[nodiscard]] static QString invitation(Language language);
    /// The voice of espeak-ng that comes nearest.
    [[nodiscard]] static QString voice(Language language);

Q_SIGNALS:
    /// Before the widgets are told.
    void changed(anjungan::gui::Language language);

private:
    class Catalog;

    QCoreApplication& m_application;
    std::unique_ptr<Catalog> m_catalog;
    Language m_current = Language::Indonesian;
};

} // namespace anjungan::gui
