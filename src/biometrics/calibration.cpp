#include "biometrics/calibration.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace anjungan {

namespace {

QString fileIn(const std::filesystem::path& folder) {
    return QString::fromStdString((folder / kCalibrationFile).string());
}

} // namespace

std::optional<Calibration> readCalibration(const std::filesystem::path& folder, std::string_view matcher) {
    QFile file(fileIn(folder));
    if (!file.open(QIODevice::ReadOnly) || file.size() > 64 * 1024)
        return std::nullopt;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    Calibration calibration;
    calibration.matcher = json[QStringLiteral("matcher")].toString().toStdString();
    calibration.match = json[QStringLiteral("match")].toDouble(0);
    calibration.people = json[QStringLiteral("people")].toInt();
    calibration.genuinePairs = json[QStringLiteral("genuine_pairs")].toInt();
    calibration.impostorPairs = json[QStringLiteral("impostor_pairs")].toInt();
    const bool isSound = calibration.matcher == matcher && calibration.match > 0 && calibration.match < 1;
    return isSound ? std::optional(calibration) : std::nullopt;
}

Result<void> writeCalibration(const std::filesystem::path& folder, const Calibration& calibration) {
    const QJsonObject json{{QStringLiteral("matcher"), QString::fromStdString(calibration.matcher)},
                           {QStringLiteral("match"), calibration.match},
                           {QStringLiteral("people"), calibration.people},
                           {QStringLiteral("genuine_pairs"), static_cast<qint64>(calibration.genuinePairs)},
                           {QStringLiteral("impostor_pairs"), static_cast<qint64>(calibration.impostorPairs)}};
    QSaveFile file(fileIn(folder));
    const QByteArray text = QJsonDocument(json).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther) &&
                         file.commit();
    if (!written)
        return fail(ErrorCode::Io, "the threshold can't be written: " + file.errorString().toStdString(), folder.string());
    return {};
}

} // namespace anjungan
