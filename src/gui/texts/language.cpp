#include "gui/texts/language.h"

namespace anjungan::gui {

namespace {

// As global as the application's translators, which this stands beside.
int g_scopes = 0;

} // namespace

QString languageCode(Language language) {
    switch (language) {
    case Language::Indonesian:
        return QStringLiteral("id");
    case Language::English:
        return QStringLiteral("en");
    case Language::Javanese:
        return QStringLiteral("jv");
    }
    return {};
}

namespace texts {

InIndonesian::InIndonesian() {
    ++g_scopes;
}

InIndonesian::~InIndonesian() {
    --g_scopes;
}

bool InIndonesian::isAsked() {
    return g_scopes > 0;
}

} // namespace texts

} // namespace anjungan::gui
