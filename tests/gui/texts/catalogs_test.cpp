#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <map>
#include <set>
#include <vector>

namespace {

struct Message {
    QString context, source, note;
    QString kind; ///< empty: translated and in use
    bool isPlural = false;
    QStringList forms;

    [[nodiscard]] QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + note; }
};

QString sourceFolder() {
    return qEnvironmentVariable("ANJUNGAN_SOURCE_DIR");
}

QString catalogFile(const QString& language) {
    return QStringLiteral("%1/resources/i18n/anjungan_%2.ts").arg(sourceFolder(), language);
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{context, {}, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes"), {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            message.note = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            message.kind = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.isPlural)
                message.forms << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    REQUIRE(xml.readNextStartElement());
    while (xml.readNextStartElement())
        while (xml.readNextStartElement()) {
            if (xml.name() == QStringLiteral("name"))
                context = xml.readElementText();
            else
                messages.push_back(readMessage(xml, context));
        }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

/// %1, %n and the like, each as often as it stands there.
QStringList placesIn(const QString& text) {
    QStringList places;
    static const QRegularExpression place(QStringLiteral("%(?:L?\\d+|n)"));
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.sort();
    return places;
}

QChar endOf(const QString& text) {
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return QStringLiteral(".?:…").contains(last) ? last : QChar();
}

/// What is wrong with the catalog, one line each.
QStringList problemsIn(const std::vector<Message>& messages, qsizetype pluralForms) {
    QStringList problems;
    for (const Message& message : messages) {
        const auto tell = [&](const char* what) { problems << QStringLiteral("%1: %2").arg(message.key(), QLatin1StringView(what)); };
        if (!message.kind.isEmpty())
            tell("not finished, or not in use any more");
        if (message.forms.size() != (message.isPlural ? pluralForms : 1))
            tell("wrong number of plural forms");
        for (const QString& form : message.forms) {
            if (form.isEmpty())
                tell("empty");
            if (placesIn(form) != placesIn(message.source))
                tell("places (%1, %n) differ from the source");
            if (endOf(form) != endOf(message.source))
                tell("ends in another sign than the source");
        }
    }
    return problems;
}

std::set<QString> keysOf(const std::vector<Message>& messages) {
    std::set<QString> keys;
    for (const Message& message : messages)
        keys.insert(message.key());
    return keys;
}

/// The texts in the source, as lupdate finds them.
std::set<QString> textsInSource() {
    const QTemporaryDir folder;
    const QString found = folder.filePath(QStringLiteral("found.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder());
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  {QStringLiteral("-silent"), QStringLiteral("src"), QStringLiteral("ui"), QStringLiteral("-ts"), found});
    REQUIRE(lupdate.waitForFinished(120'000));
    INFO(lupdate.readAllStandardError().toStdString());
    REQUIRE(lupdate.exitCode() == 0);
    return keysOf(messagesOf(found));
}

const std::map<QString, qsizetype> kPluralForms = {{QStringLiteral("en"), 2}, {QStringLiteral("jv"), 1}};

} // namespace

TEST_CASE("every text of the catalogs is translated, with its places and its closing sign") {
    for (const auto& [language, forms] : kPluralForms) {
        const QStringList problems = problemsIn(messagesOf(catalogFile(language)), forms);
        INFO(language.toStdString() << "\n" << problems.join(QLatin1Char('\n')).toStdString());
        CHECK(problems.isEmpty());
    }
}

TEST_CASE("the catalogs hold the texts of the source, no more and no fewer") {
    const std::set<QString> inSource = textsInSource();
    REQUIRE(inSource.size() > 500);
    for (const auto& [language, forms] : kPluralForms) {
        const std::set<QString> inCatalog = keysOf(messagesOf(catalogFile(language)));
        for (const QString& key : inSource) {
            INFO(language.toStdString() << " lacks " << key.toStdString());
            CHECK(inCatalog.contains(key));
        }
        for (const QString& key : inCatalog) {
            INFO(language.toStdString() << " still has " << key.toStdString());
            CHECK(inSource.contains(key));
        }
    }
}

TEST_CASE("a catalog with a gap, a lost place or another end is found out") {
    const auto message = [](const QString& source, const QStringList& forms) { return Message{QStringLiteral("C"), source, {}, {}, false, forms}; };
    CHECK(problemsIn({message(QStringLiteral("Saldo %1."), {QStringLiteral("Balance %1.")})}, 2).isEmpty());
    CHECK(problemsIn({message(QStringLiteral("Saldo %1."), {QStringLiteral("Balance.")})}, 2).size() == 1);
    CHECK(problemsIn({message(QStringLiteral("Saldo %1."), {QStringLiteral("Balance %1")})}, 2).size() == 1);
    CHECK(problemsIn({message(QStringLiteral("Saldo"), {QString()})}, 2).size() == 1);
    Message unfinished = message(QStringLiteral("Saldo"), {QStringLiteral("Balance")});
    unfinished.kind = QStringLiteral("unfinished");
    CHECK(problemsIn({unfinished}, 2).size() == 1);
    Message plural = message(QStringLiteral("%n klaim"), {QStringLiteral("%n claims")});
    plural.isPlural = true;
    CHECK(problemsIn({plural}, 2).size() == 1);
}
