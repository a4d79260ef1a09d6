#pragma once

#include "facelink/facecodes.h"
#include "facelink/facefindings.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <variant>

namespace anjungan::facemessage {

// From the GUI to anjungan-face.

/// Open the camera and begin; answers with Started, then Preview, Hint, Progress, Shot, Missed or Unavailable. Again: another source.
struct Start {
    quint32 run = 0;    ///< echoed by Started, so that nothing of an earlier run (another person) is taken for this one's
    std::string source; ///< CameraSource::toText()
    QByteArray enrolled = {}; ///< the person's template, to compare with; empty where there is none
    bool gestures = false; ///< ask for turns of the head before the shot counts
    bool operator==(const Start&) const = default;
};

/// Close the camera and forget every frame; the process stays ready.
struct Stop {
    bool operator==(const Stop&) const = default;
};

/// Forget the shot and look for another one; answers with Started.
struct Retake {
    quint32 run = 0;
    bool operator==(const Retake&) const = default;
};

/// Open the camera only to tell whether somebody is before it: answers with Started and Seen, or Unavailable. No picture leaves
/// the process, and no template is made.
struct Watch {
    quint32 run = 0;    ///< as of Start
    std::string source;
    bool operator==(const Watch&) const = default;
};

// From anjungan-face to the GUI.

/// One small picture, mirrored as a person expects of a mirror. 32-bit BGRX (QImage::Format_RGB32), no padding.
struct Preview {
    int width = 0;
    int height = 0;
    QByteArray pixels; ///< exactly width * height * 4 bytes
    bool operator==(const Preview&) const = default;
};

struct Hint {
    FaceHint hint = FaceHint::NoFace;
    bool operator==(const Hint&) const = default;
};

/// Share of the steady second that has passed, 0..1.
struct Progress {
    double share = 0;
    bool operator==(const Progress&) const = default;
};

/// The best frame of the steady second: a portrait cut from the camera frame, not mirrored, not scaled.
struct Shot {
    QByteArray jpeg;
    FaceMeasures measures;
    FaceFindings findings = {};
    QByteArray faceTemplate = {}; ///< of the best frames, for the store; empty where none could be made
    bool operator==(const Shot&) const = default;
};

struct Unavailable {
    FaceTrouble trouble = FaceTrouble::NoCamera;
    bool operator==(const Unavailable&) const = default;
};

/// Everything after this belongs to the run that began with the Start or Retake of this number.
struct Started {
    quint32 run = 0;
    bool operator==(const Started&) const = default;
};

/// Sent four times a second whatever else happens: the process lives.
struct Heartbeat {
    bool operator==(const Heartbeat&) const = default;
};

/// Somebody was looked at for long and no shot came: this try is over. Nothing more is looked at before a Retake or Start.
struct Missed {
    bool operator==(const Missed&) const = default;
};

/// While watching, when it changes and at first: whether a face is before the camera.
struct Seen {
    bool somebody = false;
    bool operator==(const Seen&) const = default;
};

} // namespace anjungan::facemessage

namespace anjungan {

using FaceMessage = std::variant<facemessage::Start, facemessage::Stop, facemessage::Retake, facemessage::Preview,
                                 facemessage::Hint, facemessage::Progress, facemessage::Shot, facemessage::Unavailable,
                                 facemessage::Started, facemessage::Heartbeat, facemessage::Missed, facemessage::Watch,
                                 facemessage::Seen>;

/// The wire: version (1 byte) · kind (1 byte) · payload length (4 bytes, little endian) · payload.
/// Bounds hold both ways: what encode() makes, FaceMessageReader takes.
inline constexpr quint8 kFaceLinkVersion = 4;
inline constexpr qsizetype kFaceMessageHeaderBytes = 6;
inline constexpr qsizetype kMaxFacePayloadBytes = 4 * 1024 * 1024;
inline constexpr int kMaxPreviewSide = 800;
inline constexpr qsizetype kMaxSourceBytes = 4096;
inline constexpr qsizetype kMaxTemplateBytes = 64 * 1024;
inline constexpr qsizetype kMaxEngineBytes = 255;

/// Asserts that the message keeps the bounds above: the sender makes it, no stranger.
[[nodiscard]] QByteArray encode(const FaceMessage& message);

/// Puts a stream of bytes from the other process together to messages. Believes nothing: an unknown version or kind, a
/// length over its kind's bound, a payload that does not fit its kind, a number that is none is an Error, after which the
/// reader stays failed and the connection must be dropped. Holds at most one message and one read beside it.
class FaceMessageReader {
public:
    void feed(const char* bytes, qsizetype count);

    /// The next whole message, nothing when more bytes are needed, or InvalidInput.
    Result<std::optional<FaceMessage>> next();

private:
    QByteArray m_buffer;
    qsizetype m_taken = 0;
    bool m_failed = false;
};

} // namespace anjungan
