#pragma once

#include "gui/profile/profilestate.h"

#include <QString>

#include <functional>
#include <vector>

namespace anjungan::gui {

/// One thing that a person may correct about themselves: how it is asked, read and checked.
struct ProfileField {
    QString id; ///< object name of its field is this + "Field"
    QString label;
    bool isNumber = false;
    int maxLength = 100;
    /// The value as it will be: the correction, else what is on record.
    std::function<QString(const ProfileState&)> read;
    /// Takes what was typed into the draft; answers a sentence where it can't be right, else nothing.
    std::function<QString(ProfileState&, const QString&)> write;
};

/// The three questions of Pengkinian Data with fields; the review page lists all of them.
[[nodiscard]] std::vector<ProfileField> contactFields();
[[nodiscard]] std::vector<ProfileField> addressFields();
[[nodiscard]] std::vector<ProfileField> emergencyFields();

} // namespace anjungan::gui
