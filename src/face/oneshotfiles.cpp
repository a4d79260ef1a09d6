#include "biometrics/clip.h"

#include "base/qttext.h"
#include "biometrics/facesearch.h"
#include "biometrics/passiveliveness.h"
#include "biometrics/qualityreport.h"
#include "face/oneshotcall.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace anjungan::oneshot {

namespace {

/// A picture of a file and the faces in it.
struct Looked {
    Picture picture;
    std::vector<FoundFace> faces;
    bool upsideDown = false;
};

Result<Looked> look(const FaceEngine& engine, const std::filesystem::path& file) {
    const auto image = readPicture(file);
    if (!image)
        return passOn(image);
    const auto picture = Picture::of(*image);
    auto found = searchFacesEitherWay(engine, picture);
    if (found.upsideDown)
        complain(file.string() + ": the picture stands upside down");
    return Looked{picture, std::move(found.faces), found.upsideDown};
}

/// The part of the box that is inside the picture.
QJsonArray boxOf(const cv::Rect2d& box, const cv::Mat& picture) {
    const cv::Rect2d inside = box & cv::Rect2d(0, 0, picture.cols, picture.rows);
    return {rounded(inside.x, 1), rounded(inside.y, 1), rounded(inside.width, 1), rounded(inside.height, 1)};
}

QJsonObject toJson(const FoundFace& face, const cv::Mat& picture) {
    QJsonArray points;
    for (const auto& point : face.points())
        points.append(QJsonArray{rounded(point.x, 1), rounded(point.y, 1)});
    QJsonArray estimated;
    if (!face.eyesSeen)
        estimated.append(QStringLiteral("eyes"));
    if (!face.mouthSeen) {
        estimated.append(QStringLiteral("nose"));
        estimated.append(QStringLiteral("mouth"));
    }
    return {{QStringLiteral("box"), boxOf(face.box, picture)},
            {QStringLiteral("landmarks"), points},
            {QStringLiteral("score"), rounded(face.score, 3)},
            {QStringLiteral("estimated"), estimated}};
}

QJsonObject toJson(const QualityReport& report) {
    QJsonObject measures;
    for (const auto& item : report.items)
        measures[toQ(item.name)] = QJsonObject{
            {QStringLiteral("value"), rounded(item.value, 4)},
            {QStringLiteral("score"), item.score ? QJsonValue(*item.score) : QJsonValue()},
            {QStringLiteral("accept"), item.accepted}};
    return {{QStringLiteral("measures"), measures},
            {QStringLiteral("accept"), report.accepted},
            {QStringLiteral("hint"), toQ(sentenceOf(report.hint))},
            {QStringLiteral("hint_code"), toQ(toText(report.hint))}};
}

/// The likeness to a matcher that may not decide.
QString likenessText(MatchHint::Likeness likeness) {
    switch (likeness) {
    case MatchHint::Likeness::Alike:
        return QStringLiteral("alike");
    case MatchHint::Likeness::Unclear:
        return QStringLiteral("unclear");
    case MatchHint::Likeness::Unlike:
        return QStringLiteral("unlike");
    }
    return {};
}

QJsonObject toJson(const FaceEngine& engine, const MatchResult& result) {
    QJsonObject json{{QStringLiteral("score"), rounded(scoreOf(result), 4)},
                     {QStringLiteral("threshold"), rounded(engine.matcher->thresholds().match, 4)},
                     {QStringLiteral("staff_threshold"), rounded(engine.matcher->thresholds().staff, 4)},
                     {QStringLiteral("engine"), toQ(engine.matcher->name())},
                     {QStringLiteral("verdict"), toQ(toText(verdictOf(result)))}};
    // A hint is no answer to the question: nobody may take it for one.
    if (const auto* hint = std::get_if<MatchHint>(&result)) {
        json[QStringLiteral("same")] = QJsonValue();
        json[QStringLiteral("likeness")] = likenessText(hint->likeness);
    } else {
        json[QStringLiteral("same")] = verdictOf(result) == MatchVerdict::Yes;
    }
    return json;
}

QJsonObject toJson(const PassiveLiveness::Cues& cues, const FaceEngine& engine, int frames) {
    const QJsonObject parts{
        {QStringLiteral("frames"), frames},
        {QStringLiteral("frames_with_face"), cues.frames},
        {QStringLiteral("antispoof"), cues.padShare ? QJsonValue(rounded(*cues.padShare, 4)) : QJsonValue()},
        {QStringLiteral("straight_borders"), rounded(cues.lineShare, 4)},
        {QStringLiteral("still_frames"), rounded(cues.stillShare, 4)},
        {QStringLiteral("engine"), toQ(engine.pad ? engine.name + "+minifasnet" : engine.name)}};
    return {{QStringLiteral("score"), rounded(scoreOf(cues), 4)},
            {QStringLiteral("attack_suspected"), isAttackSuspected(cues)},
            {QStringLiteral("cues"), parts}};
}

} // namespace

int detect(const Call& call) {
    const auto engine = engineOf(call);
    if (!engine)
        return complain(engine.error());
    const auto looked = look(*engine, call.files[0]);
    if (!looked)
        return complain(looked.error());
    QJsonArray faces;
    for (auto face : looked->faces) {
        // In a photograph of several people each one's points count. The network knows only upright faces.
        if (engine->refiner && !looked->upsideDown)
            engine->refiner->refine(looked->picture, face);
        faces.append(toJson(face, looked->picture.bgr));
    }
    print({{QStringLiteral("faces"), faces}});
    return kDone;
}

int quality(const Call& call) {
    const auto engine = engineOf(call);
    if (!engine)
        return complain(engine.error());
    const auto looked = look(*engine, call.files[0]);
    if (!looked)
        return complain(looked.error());
    QualityGate gate;
    auto report = reportOn(gate, looked->picture, looked->faces);
    if (looked->upsideDown) {
        report.hint = FaceHint::UpsideDown;
        report.accepted = false;
    }
    print(toJson(report));
    return kDone;
}

int compare(const Call& call) {
    const auto engine = engineOf(call);
    if (!engine)
        return complain(engine.error());
    std::vector<FaceTemplate> people;
    for (const auto& file : call.files) {
        const auto looked = look(*engine, file);
        if (!looked)
            return complain(looked.error());
        if (looked->faces.empty())
            return complain(file.string() + ": no face is found in this picture");
        if (looked->faces.size() > 1)
            complain(file.string() + ": several faces; the widest one is compared");
        people.push_back(engine->describe(looked->picture, looked->faces.front()));
    }
    const auto result = engine->matcher->compare(people[0], people[1]);
    if (!result)
        return complain(result.error());
    print(toJson(*engine, *result));
    return kDone;
}

int liveness(const Call& call) {
    const auto engine = engineOf(call);
    if (!engine)
        return complain(engine.error());
    PassiveLiveness passive(PassiveLiveness::kClip, true);
    int number = 0;
    const auto take = [&](const cv::Mat& image) {
        const auto picture = Picture::of(image);
        const auto faces = engine->find(picture);
        if (faces.empty())
            return;
        // Every third: the networks' shares change slowly, and a clip is judged by the median.
        std::optional<double> share;
        if (engine->pad && number++ % 3 == 0)
            share = engine->pad->realShare(picture, faces.front());
        passive.add(picture, faces.front(), share);
    };
    Result<int> frames;
    lookQuietly(call.files[0], [&] { frames = eachFrame(call.files[0], take); });
    if (!frames)
        return complain(frames.error());
    const auto cues = passive.cues();
    if (cues.frames == 0)
        return complain(call.files[0].string() + ": no face is found in " + (*frames == 1 ? "this picture" : "any of " + std::to_string(*frames) + " pictures"));
    print(toJson(cues, *engine, *frames));
    return kDone;
}

} // namespace anjungan::oneshot
