#include "gui/shell/languages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <optional>
#include <vector>

namespace anjungan::gui {

namespace {

constexpr qsizetype kFewestLetters = 3; // a pattern with less of its own ("%1, %2") fits anything
constexpr int kDeepest = 3;             // a sentence within a sentence within a sentence

qsizetype lettersOf(const QString& text) {
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

/// The one translator of the application, always installed, so that it hears every tr().
class Languages::Catalog final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* note, int count) const override {
        const std::size_t spoken = texts::InIndonesian::isAsked() ? 0 : m_spoken;
        const QString text = spoken == 0 ? QString() : m_words[spoken].translate(context, source, note, count);
        remember(spoken, text.isEmpty() ? QString::fromUtf8(source) : text, {context, source, note, count});
        return text;
    }

    void speak(Language language) {
        m_spoken = static_cast<std::size_t>(language);
        if (m_spoken > 0 && m_words[m_spoken].isEmpty())
            static_cast<void>(m_words[m_spoken].load(QStringLiteral(":/i18n/anjungan_%1.qm").arg(languageCode(language))));
    }

    [[nodiscard]] QString retold(const QString& shown, int deep) const {
        if (shown.isEmpty() || deep > kDeepest || m_said[m_spoken].contains(shown))
            return shown;
        for (std::size_t other = 0; other < m_said.size(); ++other) {
            if (other == m_spoken)
                continue;
            if (const auto whole = m_said[other].constFind(shown); whole != m_said[other].constEnd())
                return whole->now();
            if (const auto filled = refilled(other, shown, deep))
                return *filled;
        }
        return shown;
    }

private:
    /// Where an answer came from.
    struct Origin {
        QByteArray context, source, note;
        int count = -1;

        [[nodiscard]] QString now() const {
            return QCoreApplication::translate(context.constData(), source.constData(), note.isEmpty() ? nullptr : note.constData(), count);
        }
    };

    /// A sentence that was said with places (%1, %2) to fill.
    struct Pattern {
        QString text;
        qsizetype letters = 0;
        QRegularExpression filled; ///< what it may have become; its places by name: p1, p2
    };

    [[nodiscard]] static Pattern patternOf(const QString& text) {
        QString expression = QRegularExpression::escape(text);
        for (int number = 1; expression.contains(QStringLiteral("\\%%1").arg(number)); ++number)
            expression.replace(expression.indexOf(QStringLiteral("\\%%1").arg(number)), 3, QStringLiteral("(?<p%1>.+)").arg(number));
        return {text, lettersOf(text),
                QRegularExpression(QRegularExpression::anchoredPattern(expression), QRegularExpression::DotMatchesEverythingOption)};
    }

    using Said = QHash<QString, Origin>;

    void remember(std::size_t language, QString answer, const Origin& origin) const {
        if (origin.count >= 0)
            answer.replace(QStringLiteral("%n"), QString::number(origin.count));
        const bool isNew = !m_said[language].contains(answer);
        m_said[language].insert(answer, origin);
        if (!isNew || !answer.contains(QStringLiteral("%1")))
            return;
        std::vector<Pattern>& patterns = m_patterns[language];
        if (Pattern pattern = patternOf(answer); pattern.letters >= kFewestLetters)
            patterns.insert(std::ranges::upper_bound(patterns, pattern.letters, std::ranges::greater{}, &Pattern::letters), std::move(pattern));
    }

    /// A sentence whose places were filled: the one with most letters of its own that fits.
    [[nodiscard]] std::optional<QString> refilled(std::size_t language, const QString& shown, int deep) const {
        for (const Pattern& pattern : m_patterns[language]) {
            const auto match = pattern.filled.match(shown);
            if (!match.hasMatch())
                continue;
            QString text = m_said[language].value(pattern.text).now();
            for (int number = 1; number <= match.lastCapturedIndex(); ++number)
                text = text.arg(retold(match.captured(QStringLiteral("p%1").arg(number)), deep + 1));
            return text;
        }
        return {};
    }

    std::array<QTranslator, kLanguages.size()> m_words; ///< the first stays empty: the source is Indonesian
    mutable std::array<Said, kLanguages.size()> m_said;
    mutable std::array<std::vector<Pattern>, kLanguages.size()> m_patterns; ///< of what was said; most letters first
    std::size_t m_spoken = 0;
};

Languages::Languages(QCoreApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_catalog(std::make_unique<Catalog>()) {
    m_application.installTranslator(m_catalog.get());
}

Languages::~Languages() {
    m_application.removeTranslator(m_catalog.get());
}

void Languages::set(Language language) {
    if (m_current == language)
        return;
    m_current = language;
    m_catalog->speak(language);
    Q_EMIT changed(language);
    // As installing a translator would.
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&m_application, &event);
}

Language Languages::following() const {
    const auto at = std::ranges::find(kLanguages, m_current);
    return at + 1 == kLanguages.end() ? kLanguages.front() : *(at + 1);
}

QString Languages::retold(const QString& shown) const {
    return m_catalog->retold(shown, 0);
}

// The names of languages stand in their own tongue and are not translated.
QString Languages::ownName(Language language) {
    switch (language) {
    case Language::Indonesian:
        return QStringLiteral("Indonesia");
    case Language::English:
        return QStringLiteral("English");
    case Language::Javanese:
        return QStringLiteral("Basa Jawi");
    }
    return {};
}

QString Languages::invitation(Language language) {
    switch (language) {
    case Language::Indonesian:
        return QStringLiteral("Pakai bahasa Indonesia");
    case Language::English:
        return QStringLiteral("Use English");
    case Language::Javanese:
        return QStringLiteral("Ngangge basa Jawi");
    }
    return {};
}

QString Languages::voice(Language language) {
    switch (language) {
    case Language::Indonesian:
        return QStringLiteral("id");
    case Language::English:
        return QStringLiteral("en-gb");
    case Language::Javanese:
        // espeak-ng has no Javanese; the Indonesian voice reads its letters as a Javanese does, nearly.
        return QStringLiteral("id");
    }
    return {};
}

} // namespace anjungan::gui
