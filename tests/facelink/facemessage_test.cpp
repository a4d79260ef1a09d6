#include "support/catch.h"

#include "facelink/facemessage.h"

#include <random>
#include <set>
#include <vector>

using namespace anjungan;
using namespace anjungan::facemessage;

namespace {

FaceMeasures someMeasures() {
    FaceMeasures measures;
    measures.faces = 1;
    measures.eyeDistancePx = 112.5;
    measures.rollDegrees = -3.25;
    measures.entropyBits = 6.5;
    measures.cheekRatio = 0.875;
    measures.eyesSeen = true;
    return measures;
}

FaceFindings someFindings() {
    return {MatchVerdict::Staff, 0.4375, 0.5, 0.25, true, {FaceReason::BetweenLimits, FaceReason::PrintSuspected}, "yunet detector_2022:50ef07f7"};
}

QByteArray somePixels(int width, int height) {
    return QByteArray(qsizetype{width} * height * 4, '\x40');
}

std::vector<FaceMessage> oneOfEach() {
    return {Start{7, "folder:/srv/pictures", QByteArray("a template\0 with a zero", 24), true},
            Stop{},
            Retake{8},
            Preview{64, 36, somePixels(64, 36)},
            Hint{FaceHint::ComeCloser},
            Progress{0.5},
            Shot{QByteArray("\xff\xd8\xff\xe0 a picture"), someMeasures(), someFindings(), QByteArray("\x01\0\x02", 3)},
            Unavailable{FaceTrouble::CameraLost},
            Started{7},
            Heartbeat{},
            Missed{},
            Watch{9, "device:1"},
            Seen{true}};
}

QByteArray header(int version, int kind, quint32 length) {
    QByteArray bytes;
    bytes.append(static_cast<char>(version)).append(static_cast<char>(kind));
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>(length >> shift & 0xff));
    return bytes;
}

void checkRefused(const QByteArray& bytes) {
    FaceMessageReader reader;
    reader.feed(bytes.constData(), bytes.size());
    const auto message = reader.next();
    REQUIRE_FALSE(message.has_value());
    CHECK(message.error().code == ErrorCode::InvalidInput);
}

} // namespace

TEST_CASE("Every kind of message arrives as it was sent, byte by byte too") {
    QByteArray stream;
    for (const auto& message : oneOfEach())
        stream += encode(message);
    const auto pieceSize = GENERATE(as<qsizetype>{}, 1, 7, 4096, 1 << 20);
    FaceMessageReader reader;
    std::vector<FaceMessage> arrived;
    for (qsizetype at = 0; at < stream.size(); at += pieceSize) {
        reader.feed(stream.constData() + at, std::min(pieceSize, stream.size() - at));
        for (auto message = reader.next(); message && *message; message = reader.next())
            arrived.push_back(**message);
    }
    CHECK((arrived == oneOfEach()));
}

TEST_CASE("An unfinished message is waited for") {
    const auto bytes = encode(Progress{0.25});
    FaceMessageReader reader;
    reader.feed(bytes.constData(), bytes.size() - 1);
    const auto message = reader.next();
    REQUIRE(message.has_value());
    CHECK_FALSE(message->has_value());
}

TEST_CASE("An unknown version or kind is refused") {
    checkRefused(header(kFaceLinkVersion + 1, 1, 0));
    checkRefused(header(kFaceLinkVersion, 200, 0));
}

TEST_CASE("A length over its kind's bound is refused before its payload comes") {
    checkRefused(header(kFaceLinkVersion, 0, 0xffffffffu));
    checkRefused(header(kFaceLinkVersion, 1, 1));
    checkRefused(header(kFaceLinkVersion, 6, kMaxFacePayloadBytes + 1));
}

TEST_CASE("A payload that does not fit its kind is refused") {
    checkRefused(header(kFaceLinkVersion, 4, 1) + '\x63');
    checkRefused(header(kFaceLinkVersion, 7, 0));
    checkRefused(header(kFaceLinkVersion, 5, 8) + QByteArray(8, '\xff'));
    checkRefused(header(kFaceLinkVersion, 3, 8) + QByteArray(8, '\x01'));
    checkRefused(header(kFaceLinkVersion, 6, 110) + QByteArray(110, '\0'));
}

TEST_CASE("After a refusal nothing more is read") {
    FaceMessageReader reader;
    const auto bad = header(kFaceLinkVersion, 200, 0);
    const auto good = encode(Heartbeat{});
    reader.feed(bad.constData(), bad.size());
    REQUIRE_FALSE(reader.next().has_value());
    reader.feed(good.constData(), good.size());
    CHECK_FALSE(reader.next().has_value());
}

TEST_CASE("Random and damaged bytes end in an error or a wait, never in a crash") {
    std::mt19937 random(20260101);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes;
        for (const auto& message : oneOfEach())
            bytes += encode(message);
        for (int damage = 0; damage < 5; ++damage)
            bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
        FaceMessageReader reader;
        reader.feed(bytes.constData(), bytes.size());
        int messages = 0;
        for (auto message = reader.next(); message && *message; message = reader.next())
            ++messages;
        REQUIRE(messages <= 10 + static_cast<int>(bytes.size() / kFaceMessageHeaderBytes));
    }
}

TEST_CASE("Measures are written as JSON with a point in every locale") {
    const auto json = toJson(someMeasures());
    CHECK(json.find("\"eye_distance_px\":112.50") != std::string::npos);
    CHECK(json.find("\"roll_degrees\":-3.25") != std::string::npos);
    CHECK(json.find("\"eyes_seen\":true,\"mouth_seen\":false}") != std::string::npos);
}

TEST_CASE("Findings are written as JSON with every reason by name") {
    const auto json = toJson(someFindings());
    CHECK(json.find("\"verdict\":\"staff\"") != std::string::npos);
    CHECK(json.find("\"score\":0.4375") != std::string::npos);
    CHECK(json.find("[\"between_limits\",\"print_suspected\"]") != std::string::npos);
}

TEST_CASE("A start with a template or a source over its bound is refused") {
    const auto tooLong = [](qsizetype source, qsizetype enrolled) {
        QByteArray payload(4 + 1, '\0');
        for (int shift = 0; shift < 32; shift += 8)
            payload.append(static_cast<char>(static_cast<quint32>(enrolled) >> shift & 0xff));
        payload += QByteArray(enrolled, 'x') + QByteArray(source, 'y');
        return header(kFaceLinkVersion, 0, static_cast<quint32>(payload.size())) + payload;
    };
    checkRefused(tooLong(kMaxSourceBytes + 1, 0));
    checkRefused(tooLong(10, kMaxTemplateBytes + 1));
}

TEST_CASE("A start that neither asks for gestures nor leaves them out is refused") {
    const auto start = [](char gestures) {
        const QByteArray payload = QByteArray(4, '\0') + gestures + QByteArray(4, '\0') + QByteArray("device:0");
        return header(kFaceLinkVersion, 0, static_cast<quint32>(payload.size())) + payload;
    };
    FaceMessageReader reader;
    const auto asked = start('\x01');
    reader.feed(asked.constData(), asked.size());
    const auto message = reader.next();
    REQUIRE((message && *message));
    CHECK(std::get<facemessage::Start>(**message).gestures);
    checkRefused(start('\x02'));
}

TEST_CASE("Every verdict and reason has a name of its own") {
    std::set<std::string_view> names;
    for (int code = 0; code < kMatchVerdictCount; ++code)
        names.insert(toText(static_cast<MatchVerdict>(code)));
    for (int code = 0; code < kFaceReasonCount; ++code)
        names.insert(toText(static_cast<FaceReason>(code)));
    CHECK(names.size() == static_cast<std::size_t>(kMatchVerdictCount + kFaceReasonCount));
    CHECK_FALSE(names.contains("unknown"));
}

TEST_CASE("Every hint has a sentence") {
    for (int code = 0; code < kFaceHintCount; ++code)
        CHECK_FALSE(sentenceOf(static_cast<FaceHint>(code)).empty());
}

TEST_CASE("Every hint and trouble has a name of its own") {
    std::set<std::string_view> names;
    for (int code = 0; code < kFaceHintCount; ++code)
        names.insert(toText(static_cast<FaceHint>(code)));
    for (int code = 0; code < kFaceTroubleCount; ++code)
        names.insert(toText(static_cast<FaceTrouble>(code)));
    CHECK(names.size() == static_cast<std::size_t>(kFaceHintCount + kFaceTroubleCount));
    CHECK_FALSE(names.contains("unknown"));
}
