#pragma once

#include <QString>

#include <array>

namespace anjungan::gui {

enum class Language { Indonesian, English, Javanese };

/// In the order in which the language button goes through them.
inline constexpr std::array kLanguages = {Language::Indonesian, Language::English, Language::Javanese};

[[nodiscard]] QString languageCode(Language language); ///< "id", "en", "jv"

namespace texts {

/// While one of these lives, every tr() answers in Indonesian, whatever the screen speaks: official papers
/// (docs/decisions/0021). Belongs into a scope of the GUI thread and holds no text itself.
class InIndonesian {
public:
    InIndonesian();
    ~InIndonesian();
    InIndonesian(const InIndonesian&) = delete;
    InIndonesian& operator=(const InIndonesian&) = delete;

    [[nodiscard]] static bool isAsked();
};

} // namespace texts

} // namespace anjungan::gui
