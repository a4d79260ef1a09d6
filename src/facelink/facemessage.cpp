#include "facelink/facemessage.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstring>
#include <utility>

namespace anjungan {

using namespace facemessage;

namespace {

// The kind on the wire is the place in the variant: append only.
constexpr auto kKindCount = std::variant_size_v<FaceMessage>;

template <class T, std::size_t I = 0> constexpr quint8 kindOf() {
    if constexpr (std::is_same_v<std::variant_alternative_t<I, FaceMessage>, T>)
        return static_cast<quint8>(I);
    else
        return kindOf<T, I + 1>();
}

constexpr qsizetype kPreviewBytes = 4 + qsizetype{kMaxPreviewSide} * kMaxPreviewSide * 4;
static_assert(kPreviewBytes <= kMaxFacePayloadBytes);

// A length is judged by its kind's own bound before a byte of the payload is stored.
constexpr std::array<qsizetype, kKindCount> kPayloadBound = {
    4 + 1 + 4 + kMaxTemplateBytes + kMaxSourceBytes, 0, 4, kPreviewBytes, 1, 8, kMaxFacePayloadBytes, 1, 4, 0, 0, 4 + kMaxSourceBytes, 1};

void putNumber(QByteArray& out, quint32 value) {
    const auto little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void putReal(QByteArray& out, double value) {
    const auto little = qToLittleEndian(std::bit_cast<quint64>(value));
    out.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// Takes a payload apart; once something was missing or wrong, ok() stays false and every answer is 0.
class Payload {
public:
    Payload(const char* bytes, qsizetype count) : m_bytes(bytes), m_left(count) {}

    quint8 byte() { return take(1) ? static_cast<quint8>(m_last[0]) : 0; }

    quint32 number() { return take(4) ? qFromLittleEndian<quint32>(m_last) : 0; }

    double real() {
        if (!take(8))
            return 0;
        const auto value = std::bit_cast<double>(qFromLittleEndian<quint64>(m_last));
        m_ok = m_ok && std::isfinite(value);
        return m_ok ? value : 0;
    }

    QByteArray bytes(quint32 count, qsizetype most) {
        m_ok = m_ok && static_cast<qsizetype>(count) <= most;
        return m_ok && take(count) ? QByteArray(m_last, count) : QByteArray();
    }

    QByteArray rest() {
        const QByteArray bytes(m_bytes, m_left);
        take(m_left);
        return bytes;
    }

    [[nodiscard]] bool isWholeAndGood() const { return m_ok && m_left == 0; }

    void refuse() { m_ok = false; }

private:
    bool take(qsizetype count) {
        m_ok = m_ok && count <= m_left;
        if (!m_ok)
            return false;
        m_last = m_bytes;
        m_bytes += count;
        m_left -= count;
        return true;
    }

    const char* m_bytes;
    const char* m_last = nullptr;
    qsizetype m_left;
    bool m_ok = true;
};

template <class Measures, class Visit> void eachReal(Measures& m, Visit visit) {
    visit(m.eyeDistancePx);
    visit(m.eyesToChinShare);
    visit(m.centreOffsetX);
    visit(m.centreOffsetY);
    visit(m.rollDegrees);
    visit(m.sharpness);
    visit(m.underExposedShare);
    visit(m.overExposedShare);
    visit(m.meanGrey);
    visit(m.standardDeviation);
    visit(m.entropyBits);
    visit(m.cheekRatio);
    visit(m.yawRatio);
    visit(m.mouthGradient);
    visit(m.eyeBrightness);
}

void putBytes(QByteArray& out, const QByteArray& bytes) {
    putNumber(out, static_cast<quint32>(bytes.size()));
    out.append(bytes);
}

void putFindings(QByteArray& out, const FaceFindings& findings) {
    out.append(static_cast<char>(findings.verdict));
    putReal(out, findings.score);
    putReal(out, findings.threshold);
    putReal(out, findings.livenessScore);
    out.append(static_cast<char>(findings.attackSuspected ? 1 : 0));
    out.append(static_cast<char>(findings.reasons.size()));
    for (const auto reason : findings.reasons)
        out.append(static_cast<char>(reason));
    out.append(static_cast<char>(findings.engine.size()));
    out.append(findings.engine.data(), static_cast<qsizetype>(findings.engine.size()));
}

struct PayloadMaker {
    QByteArray& out;

    void operator()(const Start& start) const {
        putNumber(out, start.run);
        out.append(static_cast<char>(start.gestures ? 1 : 0));
        putBytes(out, start.enrolled);
        out.append(start.source.data(), static_cast<qsizetype>(start.source.size()));
    }
    void operator()(const Stop&) const {}
    void operator()(const Retake& retake) const { putNumber(out, retake.run); }
    void operator()(const Preview& preview) const {
        assert(preview.pixels.size() == qsizetype{preview.width} * preview.height * 4);
        putNumber(out, static_cast<quint32>(preview.width) << 16 | static_cast<quint32>(preview.height));
        out.append(preview.pixels);
    }
    void operator()(const Hint& hint) const { out.append(static_cast<char>(hint.hint)); }
    void operator()(const Progress& progress) const { putReal(out, progress.share); }
    void operator()(const Shot& shot) const {
        putNumber(out, static_cast<quint32>(shot.measures.faces));
        eachReal(shot.measures, [this](double value) { putReal(out, value); });
        out.append(static_cast<char>((shot.measures.eyesSeen ? 1 : 0) | (shot.measures.mouthSeen ? 2 : 0)));
        putFindings(out, shot.findings);
        putBytes(out, shot.faceTemplate);
        out.append(shot.jpeg);
    }
    void operator()(const Unavailable& unavailable) const { out.append(static_cast<char>(unavailable.trouble)); }
    void operator()(const Started& started) const { putNumber(out, started.run); }
    void operator()(const Heartbeat&) const {}
    void operator()(const Missed&) const {}
    void operator()(const Watch& watch) const {
        putNumber(out, watch.run);
        out.append(watch.source.data(), static_cast<qsizetype>(watch.source.size()));
    }
    void operator()(const Seen& seen) const { out.append(static_cast<char>(seen.somebody ? 1 : 0)); }
};

Start readStart(Payload& payload) {
    Start start;
    start.run = payload.number();
    const auto gestures = payload.byte();
    start.gestures = gestures == 1;
    start.enrolled = payload.bytes(payload.number(), kMaxTemplateBytes);
    start.source = payload.rest().toStdString();
    if (gestures > 1 || static_cast<qsizetype>(start.source.size()) > kMaxSourceBytes)
        payload.refuse();
    return start;
}

Watch readWatch(Payload& payload) {
    Watch watch;
    watch.run = payload.number();
    watch.source = payload.rest().toStdString();
    return watch;
}

Seen readSeen(Payload& payload) {
    const auto somebody = payload.byte();
    if (somebody > 1)
        payload.refuse();
    return Seen{somebody == 1};
}

Preview readPreview(Payload& payload) {
    const auto size = payload.number();
    Preview preview{static_cast<int>(size >> 16), static_cast<int>(size & 0xffff), payload.rest()};
    const bool sane = preview.width > 0 && preview.height > 0 && preview.width <= kMaxPreviewSide &&
                      preview.height <= kMaxPreviewSide &&
                      preview.pixels.size() == qsizetype{preview.width} * preview.height * 4;
    if (!sane)
        payload.refuse();
    return preview;
}

Progress readProgress(Payload& payload) {
    const Progress progress{payload.real()};
    if (progress.share < 0 || progress.share > 1)
        payload.refuse();
    return progress;
}

template <class Enum> Enum readCode(Payload& payload, int count) {
    const auto code = payload.byte();
    if (code >= count)
        payload.refuse();
    return static_cast<Enum>(code < count ? code : 0);
}

FaceFindings readFindings(Payload& payload) {
    FaceFindings findings;
    findings.verdict = readCode<MatchVerdict>(payload, kMatchVerdictCount);
    findings.score = payload.real();
    findings.threshold = payload.real();
    findings.livenessScore = payload.real();
    const auto suspected = payload.byte();
    findings.attackSuspected = suspected == 1;
    const int reasons = payload.byte();
    if (suspected > 1 || reasons > kFaceReasonCount)
        payload.refuse();
    for (int at = 0; at < std::min(reasons, kFaceReasonCount); ++at)
        findings.reasons.push_back(readCode<FaceReason>(payload, kFaceReasonCount));
    findings.engine = payload.bytes(payload.byte(), kMaxEngineBytes).toStdString();
    return findings;
}

Shot readShot(Payload& payload) {
    Shot shot;
    const auto faces = payload.number();
    eachReal(shot.measures, [&payload](double& value) { value = payload.real(); });
    const auto seen = payload.byte();
    shot.measures.faces = static_cast<int>(faces & 0xff);
    shot.measures.eyesSeen = (seen & 1) != 0;
    shot.measures.mouthSeen = (seen & 2) != 0;
    shot.findings = readFindings(payload);
    shot.faceTemplate = payload.bytes(payload.number(), kMaxTemplateBytes);
    shot.jpeg = payload.rest();
    if (faces > 0xff || seen > 3 || !shot.jpeg.startsWith("\xff\xd8\xff"))
        payload.refuse();
    return shot;
}

FaceMessage readMessage(quint8 kind, Payload& payload) {
    switch (kind) {
    case kindOf<Start>():
        return readStart(payload);
    case kindOf<Stop>():
        return Stop{};
    case kindOf<Retake>():
        return Retake{payload.number()};
    case kindOf<Preview>():
        return readPreview(payload);
    case kindOf<Hint>():
        return Hint{readCode<FaceHint>(payload, kFaceHintCount)};
    case kindOf<Progress>():
        return readProgress(payload);
    case kindOf<Shot>():
        return readShot(payload);
    case kindOf<Unavailable>():
        return Unavailable{readCode<FaceTrouble>(payload, kFaceTroubleCount)};
    case kindOf<Started>():
        return Started{payload.number()};
    case kindOf<Missed>():
        return Missed{};
    case kindOf<Watch>():
        return readWatch(payload);
    case kindOf<Seen>():
        return readSeen(payload);
    default:
        return Heartbeat{};
    }
}

} // namespace

QByteArray encode(const FaceMessage& message) {
    QByteArray out;
    if (const auto* preview = std::get_if<Preview>(&message))
        out.reserve(kFaceMessageHeaderBytes + 4 + preview->pixels.size());
    out.append(static_cast<char>(kFaceLinkVersion));
    out.append(static_cast<char>(message.index()));
    putNumber(out, 0);
    std::visit(PayloadMaker{out}, message);
    const auto length = out.size() - kFaceMessageHeaderBytes;
    assert(length <= kPayloadBound[message.index()]);
    qToLittleEndian(static_cast<quint32>(length), out.data() + 2);
    return out;
}

void FaceMessageReader::feed(const char* bytes, qsizetype count) {
    if (m_failed)
        return;
    if (m_taken == m_buffer.size()) {
        m_buffer.resize(0);
        m_taken = 0;
    } else if (m_taken > kMaxFacePayloadBytes / 8) {
        m_buffer.remove(0, m_taken);
        m_taken = 0;
    }
    m_buffer.append(bytes, count);
}

Result<std::optional<FaceMessage>> FaceMessageReader::next() {
    const auto refuse = [this](const char* why) {
        m_failed = true;
        m_buffer.clear();
        return fail(ErrorCode::InvalidInput, why, "face link");
    };
    if (m_failed)
        return refuse("the connection has failed before");
    const auto available = m_buffer.size() - m_taken;
    if (available < kFaceMessageHeaderBytes)
        return std::nullopt;
    const char* header = m_buffer.constData() + m_taken;
    const auto kind = static_cast<quint8>(header[1]);
    if (static_cast<quint8>(header[0]) != kFaceLinkVersion)
        return refuse("unknown version of the protocol");
    if (kind >= kKindCount)
        return refuse("unknown kind of message");
    const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(header + 2));
    if (length > kPayloadBound[kind])
        return refuse("message over its bound");
    if (available < kFaceMessageHeaderBytes + length)
        return std::nullopt;
    Payload payload(header + kFaceMessageHeaderBytes, length);
    auto message = readMessage(kind, payload);
    if (!payload.isWholeAndGood())
        return refuse("payload does not fit its kind");
    m_taken += kFaceMessageHeaderBytes + length;
    return message;
}

} // namespace anjungan
