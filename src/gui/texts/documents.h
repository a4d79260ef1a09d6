#pragma once

#include "rules/ruleset.h"

#include <QString>
#include <QStringList>

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Names of the documents to bring (rules.md 9), in the words of the person who has to look for them at home.
namespace anjungan::gui::texts {

/// One code ("ktp"), or several of which one will do, with | between them ("ppjb|ajb"). A code that is not known yet
/// stands as it is, so that a new rules file never loses a document.
[[nodiscard]] QString document(std::string_view codes);
[[nodiscard]] QStringList documents(const std::vector<std::string>& codes);
[[nodiscard]] QStringList documents(std::span<const rules::DocumentNeed> needs);

} // namespace anjungan::gui::texts
