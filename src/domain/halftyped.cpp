#include "domain/halftyped.h"

#include <QJsonObject>

namespace anjungan {

namespace {

constexpr QLatin1StringView kKey("half_typed");
constexpr QLatin1StringView kStep("step");
constexpr QLatin1StringView kFields("fields");

} // namespace

void insertHalfTyped(QJsonObject& draft, const std::optional<HalfTyped>& halfTyped) {
    if (!halfTyped)
        return;
    QJsonObject fields;
    for (const auto& [name, text] : halfTyped->fields)
        fields.insert(QString::fromStdString(name), QString::fromStdString(text));
    draft.insert(kKey, QJsonObject{{kStep, QString::fromStdString(halfTyped->step)}, {kFields, fields}});
}

std::optional<HalfTyped> halfTypedOf(const QJsonObject& draft) {
    if (!draft.contains(kKey))
        return std::nullopt;
    const QJsonObject kept = draft.value(kKey).toObject();
    HalfTyped halfTyped{kept.value(kStep).toString().toStdString(), {}};
    const QJsonObject fields = kept.value(kFields).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        halfTyped.fields.emplace(field.key().toStdString(), field.value().toString().toStdString());
    return halfTyped;
}

} // namespace anjungan
