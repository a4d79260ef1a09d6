#include "sync/messageline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace anjungan::sync {

namespace {

/// A text as JSON writes it, with its quotes.
std::string quoted(const std::string& text) {
    const QJsonObject one{{QStringLiteral("t"), QString::fromStdString(text)}};
    const QByteArray json = QJsonDocument(one).toJson(QJsonDocument::Compact);
    return json.sliced(5, json.size() - 6).toStdString();
}

} // namespace

std::string messageLine(const Message& message) {
    const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(message.body)).object();
    return "{\"id\":" + quoted(message.id) + ",\"kind\":" + quoted(message.kind) +
           ",\"subject\":" + quoted(message.subject) + ",\"at\":" + quoted(toText(message.at)) +
           ",\"body\":" + QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString() + "}\n";
}

} // namespace anjungan::sync
