#pragma once

#include "base/id.h"

#include <string>

namespace anjungan::store {

/// Who did something, as it stands in claim events and the audit trail: "participant:<id>", "staff:<id>",
/// "system:<word>".
class Actor {
public:
    [[nodiscard]] static Actor participant(const ParticipantId& id) { return Actor("participant:" + id.text()); }

    [[nodiscard]] static Actor staff(const StaffId& id) { return Actor("staff:" + id.text()); }

    [[nodiscard]] static Actor system(const std::string& word) { return Actor("system:" + word); }

    [[nodiscard]] static Actor fromText(std::string text) { return Actor(std::move(text)); }

    [[nodiscard]] const std::string& text() const { return m_text; }

    /// The member of staff, or a null id.
    [[nodiscard]] StaffId staffId() const {
        return StaffId::fromText(m_text.starts_with("staff:") ? m_text.substr(6) : std::string());
    }

    bool operator==(const Actor&) const = default;

private:
    explicit Actor(std::string text) : m_text(std::move(text)) {}

    std::string m_text;
};

} // namespace anjungan::store
