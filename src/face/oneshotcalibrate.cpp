#include "biometrics/calibration.h"
#include "biometrics/errorrates.h"
#include "biometrics/facesearch.h"
#include "face/oneshotcall.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace anjungan::oneshot {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kCurvePoints = 17;
constexpr std::size_t kLeastPeople = 2;

struct Described {
    std::size_t person;
    std::vector<float> values;
};

struct People {
    std::vector<Described> faces;
    std::size_t people = 0;
    int pictures = 0;
    int unused = 0; ///< unreadable, or without a face
};

std::vector<fs::path> entriesOf(const fs::path& folder, bool folders) {
    std::vector<fs::path> entries;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        std::error_code unreadable;
        if (folders ? entry->is_directory(unreadable) : entry->is_regular_file(unreadable))
            entries.push_back(entry->path());
    }
    std::ranges::sort(entries);
    return entries;
}

void describe(const FaceEngine& engine, const fs::path& file, std::size_t person, People& people) {
    ++people.pictures;
    const auto image = readPicture(file);
    if (!image) {
        ++people.unused;
        complain(image.error());
        return;
    }
    const auto picture = Picture::of(*image);
    const auto faces = searchFaces(engine, picture);
    if (faces.empty()) {
        ++people.unused;
        complain(file.string() + ": no face is found; left out");
        return;
    }
    people.faces.push_back({person, engine.matcher->describe(picture, faces.front())});
}

People describeAll(const FaceEngine& engine, const std::vector<fs::path>& folders) {
    People people;
    for (const auto& folder : folders) {
        for (const auto& file : entriesOf(folder, false))
            describe(engine, file, people.people, people);
        ++people.people;
    }
    return people;
}

ErrorRates ratesOf(const FaceEngine& engine, const People& people, long& genuinePairs, long& impostorPairs) {
    std::vector<double> genuine;
    std::vector<double> impostor;
    for (std::size_t one = 0; one < people.faces.size(); ++one) {
        for (std::size_t other = one + 1; other < people.faces.size(); ++other) {
            const auto& first = people.faces[one];
            const auto& second = people.faces[other];
            (first.person == second.person ? genuine : impostor).push_back(engine.matcher->scoreOf(first.values, second.values));
        }
    }
    genuinePairs = static_cast<long>(genuine.size());
    impostorPairs = static_cast<long>(impostor.size());
    return {std::move(genuine), std::move(impostor)};
}

QJsonObject toJson(const MeasuredShare& share) {
    return {{QStringLiteral("share"), rounded(share.share, 6)},
            {QStringLiteral("low"), rounded(share.low, 6)},
            {QStringLiteral("high"), rounded(share.high, 6)},
            {QStringLiteral("hits"), static_cast<qint64>(share.hits)},
            {QStringLiteral("n"), static_cast<qint64>(share.of)}};
}

QJsonObject toJson(const ErrorPoint& point) {
    return {{QStringLiteral("threshold"), rounded(point.threshold, 4)},
            {QStringLiteral("fmr"), toJson(point.falseMatches)},
            {QStringLiteral("fnmr"), toJson(point.falseNonMatches)}};
}

void printPoint(const char* what, const ErrorPoint& point) {
    std::printf("%-18s threshold %.4f   FMR %.4f%% [%.4f, %.4f] of %ld   FNMR %.2f%% [%.2f, %.2f] of %ld\n", what, point.threshold,
                100 * point.falseMatches.share, 100 * point.falseMatches.low, 100 * point.falseMatches.high, point.falseMatches.of,
                100 * point.falseNonMatches.share, 100 * point.falseNonMatches.low, 100 * point.falseNonMatches.high,
                point.falseNonMatches.of);
}

/// The sentence about what becomes of the threshold; writes it where it may.
struct Outcome {
    std::string sentence;
    std::optional<double> written;
};

Result<Outcome> settle(const Call& call, const FaceEngine& engine, const ErrorRates& rates, const Calibration& counts) {
    if (engine.matcher->capability() == MatchCapability::HintOnly)
        return Outcome{"nothing is written: this matcher only gives staff a hint, whatever its threshold", {}};
    const auto safe = rates.safe();
    if (!safe)
        return Outcome{"nothing is written: " + std::to_string(counts.impostorPairs) + " pairs of different people are too few; at least " +
                           std::to_string(ErrorRates::neededImpostors()) +
                           " are needed to say anything about one false match in a thousand (70 people with two pictures each give 9,660)",
                       {}};
    Calibration calibration = counts;
    calibration.matcher = engine.matcher->mark();
    // A set from one day flatters the matcher: it may make the limit stricter, never laxer than the measured one.
    calibration.match = std::max(safe->threshold, engine.matcher->thresholds().match);
    if (const auto written = writeCalibration(call.models, calibration); !written)
        return passOn(written);
    const bool kept = calibration.match > safe->threshold;
    return Outcome{"written to " + (call.models / kCalibrationFile).string() + (kept ? ": the limit in force is stricter and stays" : ""),
                   calibration.match};
}

void printText(const FaceEngine& engine, const People& people, const Calibration& counts, const ErrorRates& rates, const Outcome& outcome) {
    std::printf("matcher %s\npeople %zu, pictures %d, without a usable face %d, pairs: same person %ld, different people %ld\n",
                engine.matcher->name().c_str(), people.people, people.pictures, people.unused, counts.genuinePairs, counts.impostorPairs);
    std::printf("ROC (95%% intervals after Wilson; pairs share people, so that the truth is a little wider)\n");
    for (const auto& point : rates.curve(kCurvePoints))
        printPoint("", point);
    printPoint("EER", rates.equal());
    printPoint("FMR 1e-2", rates.atFmr(1e-2));
    printPoint("FMR 1e-3", rates.atFmr(1e-3));
    printPoint("limit in force", rates.at(engine.matcher->thresholds().match));
    if (const auto safe = rates.safe())
        printPoint("FMR < 1e-3, sure", *safe);
    std::printf("%s\n", outcome.sentence.c_str());
    if (outcome.written)
        printPoint("chosen", rates.at(*outcome.written));
}

void printJson(const FaceEngine& engine, const People& people, const Calibration& counts, const ErrorRates& rates, const Outcome& outcome) {
    QJsonArray curve;
    for (const auto& point : rates.curve(kCurvePoints))
        curve.append(toJson(point));
    print({{QStringLiteral("engine"), QString::fromStdString(engine.matcher->name())},
           {QStringLiteral("people"), static_cast<qint64>(people.people)},
           {QStringLiteral("pictures"), people.pictures},
           {QStringLiteral("unused"), people.unused},
           {QStringLiteral("genuine_pairs"), static_cast<qint64>(counts.genuinePairs)},
           {QStringLiteral("impostor_pairs"), static_cast<qint64>(counts.impostorPairs)},
           {QStringLiteral("roc"), curve},
           {QStringLiteral("eer"), toJson(rates.equal())},
           {QStringLiteral("fmr_1e-2"), toJson(rates.atFmr(1e-2))},
           {QStringLiteral("fmr_1e-3"), toJson(rates.atFmr(1e-3))},
           {QStringLiteral("threshold"), outcome.written ? QJsonValue(rounded(*outcome.written, 4)) : QJsonValue()},
           {QStringLiteral("written"), outcome.written.has_value()},
           {QStringLiteral("note"), QString::fromStdString(outcome.sentence)}});
}

} // namespace

int calibrate(const Call& call) {
    std::error_code failure;
    if (!fs::is_directory(call.files[0], failure))
        return complain(call.files[0].string() + ": there is no such folder");
    const auto folders = entriesOf(call.files[0], true);
    if (folders.size() < kLeastPeople)
        return complain(call.files[0].string() + ": put the pictures of each person into a folder of their own, two people at least");
    const auto engine = engineOf(call);
    if (!engine)
        return complain(engine.error());
    const auto people = describeAll(*engine, folders);
    Calibration counts;
    counts.people = static_cast<int>(people.people);
    const auto rates = ratesOf(*engine, people, counts.genuinePairs, counts.impostorPairs);
    if (counts.genuinePairs == 0 || counts.impostorPairs == 0)
        return complain(call.files[0].string() + ": at least one person with two usable pictures and another person are needed");
    const auto outcome = settle(call, *engine, rates, counts);
    if (!outcome)
        return complain(outcome.error());
    (call.json ? printJson : printText)(*engine, people, counts, rates, *outcome);
    return kDone;
}

} // namespace anjungan::oneshot
