#include "facelink/facecodes.h"

#include <cmath>
#include <cstdio>

namespace anjungan {

std::string_view toText(FaceHint hint) {
    switch (hint) {
    case FaceHint::Good:
        return "good";
    case FaceHint::NoFace:
        return "no_face";
    case FaceHint::SeveralFaces:
        return "several_faces";
    case FaceHint::ComeCloser:
        return "come_closer";
    case FaceHint::MoveBack:
        return "move_back";
    case FaceHint::Centre:
        return "centre";
    case FaceHint::LookStraight:
        return "look_straight";
    case FaceHint::HoldStill:
        return "hold_still";
    case FaceHint::TooDark:
        return "too_dark";
    case FaceHint::TooBright:
        return "too_bright";
    case FaceHint::UnevenLight:
        return "uneven_light";
    case FaceHint::LowLight:
        return "low_light";
    case FaceHint::CameraCovered:
        return "camera_covered";
    case FaceHint::Taken:
        return "taken";
    case FaceHint::MouthCovered:
        return "mouth_covered";
    case FaceHint::EyesCovered:
        return "eyes_covered";
    case FaceHint::UpsideDown:
        return "upside_down";
    case FaceHint::TurnLeft:
        return "turn_left";
    case FaceHint::TurnRight:
        return "turn_right";
    case FaceHint::TurnBack:
        return "turn_back";
    }
    return "unknown";
}

std::string_view sentenceOf(FaceHint hint) {
    switch (hint) {
    case FaceHint::Good:
        return "Bagus. Tahan sebentar";
    case FaceHint::NoFace:
        return "Hadapkan wajah ke kamera";
    case FaceHint::SeveralFaces:
        return "Satu orang saja di depan kamera";
    case FaceHint::ComeCloser:
        return "Maju sedikit";
    case FaceHint::MoveBack:
        return "Mundur sedikit";
    case FaceHint::Centre:
        return "Geser ke tengah";
    case FaceHint::LookStraight:
        return "Lihat lurus ke kamera";
    case FaceHint::HoldStill:
        return "Tahan sebentar";
    case FaceHint::TooDark:
        return "Terlalu gelap, menghadap ke lampu";
    case FaceHint::TooBright:
        return "Terlalu terang, menjauh dari lampu";
    case FaceHint::UnevenLight:
        return "Cahaya dari satu sisi. Hadapkan badan ke arah cahaya";
    case FaceHint::LowLight:
        return "Cahaya kurang";
    case FaceHint::CameraCovered:
        return "Kamera tertutup";
    case FaceHint::Taken:
        return "Foto sudah diambil";
    case FaceHint::MouthCovered:
        return "Lepas masker";
    case FaceHint::EyesCovered:
        return "Lepas kacamata hitam";
    case FaceHint::UpsideDown:
        return "Kamera terbalik. Minta bantuan petugas";
    case FaceHint::TurnLeft:
        return "Putar kepala pelan ke kiri";
    case FaceHint::TurnRight:
        return "Putar kepala pelan ke kanan";
    case FaceHint::TurnBack:
        return "Kembali lihat lurus ke kamera";
    }
    return {};
}

std::string_view toText(FaceTrouble trouble) {
    switch (trouble) {
    case FaceTrouble::NoCamera:
        return "no_camera";
    case FaceTrouble::CameraLost:
        return "camera_lost";
    case FaceTrouble::CameraHung:
        return "camera_hung";
    case FaceTrouble::CameraFrozen:
        return "camera_frozen";
    case FaceTrouble::NoPicture:
        return "no_picture";
    case FaceTrouble::DetectorMissing:
        return "detector_missing";
    case FaceTrouble::ProcessMissing:
        return "process_missing";
    case FaceTrouble::ProcessSilent:
        return "process_silent";
    case FaceTrouble::CameraBusy:
        return "camera_busy";
    }
    return "unknown";
}

namespace {

// Independent of the locale: "%f" would write a comma in an Indonesian one.
std::string twoDecimals(double value) {
    const auto hundredths = std::llround(value * 100);
    const auto magnitude = std::llabs(hundredths);
    char text[32];
    std::snprintf(text, sizeof text, "%s%lld.%02lld", hundredths < 0 ? "-" : "", magnitude / 100, magnitude % 100);
    return text;
}

} // namespace

std::string toJson(const FaceMeasures& measures) {
    const auto field = [](const char* name, double value) {
        return std::string(",\"") + name + "\":" + twoDecimals(value);
    };
    return "{\"faces\":" + std::to_string(measures.faces) + field("eye_distance_px", measures.eyeDistancePx) +
           field("eyes_to_chin_share", measures.eyesToChinShare) + field("centre_offset_x", measures.centreOffsetX) +
           field("centre_offset_y", measures.centreOffsetY) + field("roll_degrees", measures.rollDegrees) +
           field("sharpness", measures.sharpness) + field("under_exposed_share", measures.underExposedShare) +
           field("over_exposed_share", measures.overExposedShare) + field("mean_grey", measures.meanGrey) +
           field("standard_deviation", measures.standardDeviation) + field("entropy_bits", measures.entropyBits) +
           field("cheek_ratio", measures.cheekRatio) +
           field("yaw_ratio", measures.yawRatio) + field("mouth_gradient", measures.mouthGradient) +
           field("eye_brightness", measures.eyeBrightness) + ",\"eyes_seen\":" + (measures.eyesSeen ? "true" : "false") +
           ",\"mouth_seen\":" + (measures.mouthSeen ? "true" : "false") + "}";
}

} // namespace anjungan
