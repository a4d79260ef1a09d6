#pragma once

#include "base/error.h"

#include <string>
#include <string_view>

namespace anjungan {

/// Where pictures come from: the setting or option "camera".
///   device:0 or device:/dev/video0   a camera
///   video:/path/clip.mp4             a video file, looped at its own pace
///   folder:/path                     a folder of images, looped
/// Only the form is judged here; whether it is there is anjungan-face's to find out, again and again.
class CameraSource {
public:
    enum class Kind { Device, Video, Folder };

    /// Refuses an unknown kind, an empty, relative or over-long path and control characters (InvalidInput).
    /// A device is a number 0-63 or a path below /dev.
    static Result<CameraSource> parse(std::string_view text);

    [[nodiscard]] Kind kind() const { return m_kind; }

    /// The device number or path, the file or the folder.
    [[nodiscard]] const std::string& place() const { return m_place; }

    /// The form that parse() reads.
    [[nodiscard]] std::string toText() const;

    bool operator==(const CameraSource&) const = default;

private:
    CameraSource(Kind kind, std::string place);

    Kind m_kind;
    std::string m_place;
};

} // namespace anjungan
