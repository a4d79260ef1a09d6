#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace anjungan {

/// What the person before the camera should do now: always one thing. gui/texts makes the sentence; the Indonesian beside
/// each code is the one of the quality gate's table (biometrics.md). The order is the order of the wire: append only.
enum class FaceHint {
    Good,          ///< "Bagus. Tahan sebentar": nothing to correct, the steady second is running
    NoFace,        ///< "Hadapkan wajah ke kamera"
    SeveralFaces,  ///< "Satu orang saja di depan kamera"
    ComeCloser,    ///< "Maju sedikit"
    MoveBack,      ///< "Mundur sedikit"
    Centre,        ///< "Geser ke tengah": the face is beside, above or below the oval
    LookStraight,  ///< "Lihat lurus ke kamera": the head is tilted
    HoldStill,     ///< "Tahan sebentar": the face is blurred by movement or focus
    TooDark,       ///< "Terlalu gelap"
    TooBright,     ///< "Terlalu terang"
    UnevenLight,   ///< "Cahaya dari satu sisi"
    LowLight,      ///< "Cahaya kurang": flat, without detail
    CameraCovered, ///< "Kamera tertutup"
    Taken,         ///< "Foto sudah diambil": a shot is there; nothing is asked until retake
    MouthCovered,  ///< "Lepas masker": nothing of a mouth is seen where it should be
    EyesCovered,   ///< "Lepas kacamata hitam": the eyes are much darker than the skin around them
    UpsideDown,    ///< "Kamera terbalik": a face is found when the picture is turned
    TurnLeft,      ///< "Putar kepala pelan ke kiri": the challenge of gestures, to the person's own left
    TurnRight,     ///< "Putar kepala pelan ke kanan"
    TurnBack,      ///< "Kembali lihat lurus ke kamera"
};

/// Why there is no picture now. All of them pass by themselves when the cause does; meanwhile the page offers the staff path.
/// The order is the order of the wire: append only.
enum class FaceTrouble {
    NoCamera,        ///< "Kamera tidak ditemukan": the device can't be opened
    CameraLost,      ///< "Kamera terputus": it gave pictures and then stopped (pulled out, file or folder gone)
    CameraHung,      ///< "Kamera tidak menjawab": a call to it never returned; the process is replaced
    CameraFrozen,    ///< "Gambar kamera berhenti": a live device repeats one picture
    NoPicture,       ///< "Kamera tidak memberi gambar": black, or a file or folder without a usable picture
    DetectorMissing, ///< "Pemeriksa wajah belum terpasang": the cascade of package opencv-data is not there
    ProcessMissing,  ///< "Kamera belum siap": anjungan-face can't be started
    ProcessSilent,   ///< "Kamera belum siap": anjungan-face died, hangs or speaks nonsense; it is being replaced
    CameraBusy,      ///< "Kamera sedang dipakai yang lain": it is there, and another program has it
};

/// The stable lower_snake name, for logs and JSON.
[[nodiscard]] std::string_view toText(FaceHint hint);
[[nodiscard]] std::string_view toText(FaceTrouble trouble);

/// The Indonesian sentence for a hint, for the command line. The kiosk's pages take theirs from gui/texts.
[[nodiscard]] std::string_view sentenceOf(FaceHint hint);

inline constexpr int kFaceHintCount = static_cast<int>(FaceHint::TurnBack) + 1;
inline constexpr int kFaceTroubleCount = static_cast<int>(FaceTrouble::CameraBusy) + 1;

/// The figures behind a hint or a shot, as the quality gate measured them. They identify nobody.
/// Shares are 0..1, grey values 0..255, lengths pixels of the camera frame.
struct FaceMeasures {
    int faces = 0;                 ///< people that count: a second one from 40% of the first one's width
    double eyeDistancePx = 0;      ///< between the pupils, in the frame
    double eyesToChinShare = 0;    ///< eyes to chin / frame height: how near the person stands
    double centreOffsetX = 0;      ///< (face centre - frame centre) / frame width; right is positive
    double centreOffsetY = 0;      ///< the same over the frame height; down is positive
    double rollDegrees = 0;        ///< tilt of the eye line; 0 where the eyes were not seen
    double sharpness = 0;          ///< smaller of both directional second differences at 100 px eye distance
    double underExposedShare = 0;  ///< of the face at grey 0-25
    double overExposedShare = 0;   ///< of the face at grey 247-255
    double meanGrey = 0;           ///< of the face; tells only a covered camera
    double standardDeviation = 0;  ///< of the face's grey
    double entropyBits = 0;        ///< of the face's grey histogram
    double cheekRatio = 0;         ///< darker half / brighter half of the face
    bool eyesSeen = false;         ///< the eyes were found; otherwise their place is estimated from the face box
    bool mouthSeen = false;        ///< nose and mouth were found too; the three below are 0 otherwise
    double yawRatio = 0;           ///< twice the nose's distance from the eyes' middle, along the eye line, in eye distances
    double mouthGradient = 0;      ///< mean change of grey over the mouth, at 100 px eye distance: a mask has little
    double eyeBrightness = 0;      ///< mean grey of the eyes over that of the skin around them: dark glasses have little

    bool operator==(const FaceMeasures&) const = default;
};

/// One JSON object in lower_snake with two decimals: what is kept beside the shot.
[[nodiscard]] std::string toJson(const FaceMeasures& measures);

} // namespace anjungan
