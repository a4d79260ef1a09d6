#pragma once

#include "base/error.h"
#include "biometrics/faceengine.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

class QJsonObject;

namespace anjungan::oneshot {

inline constexpr int kDone = 0;
inline constexpr int kSomeRefused = 1;
inline constexpr int kBadInput = 2;

/// The words of one job.
struct Call {
    std::string job;
    std::vector<std::filesystem::path> files;
    std::filesystem::path models;
    std::filesystem::path cascades;
    bool json = false;
};

/// One line on standard error; gives kBadInput.
int complain(const std::string& what);
int complain(const Error& error);
void print(const QJsonObject& json);

/// Reads pictures of this file or folder. What the libraries for them print by themselves is not passed on; one line says where parts of a
/// picture are damaged.
void lookQuietly(const std::filesystem::path& file, const std::function<void()>& look);
/// As readImageFile(), quietly.
Result<cv::Mat> readPicture(const std::filesystem::path& file);

/// The engine by what is installed; complaints about model files go to standard error.
Result<FaceEngine> engineOf(const Call& call);

/// As many decimals as the figure is worth.
[[nodiscard]] double rounded(double value, int decimals);

int detect(const Call& call);
int quality(const Call& call);
int compare(const Call& call);
int liveness(const Call& call);
int calibrate(const Call& call);
int addModelFiles(const Call& call);
int listModelFiles(const Call& call);

} // namespace anjungan::oneshot
