#pragma once

#include "service/context.h"
#include "store/drafts.h"

#include <spdlog/spdlog.h>

#include <optional>
#include <string_view>

namespace anjungan::service {

/// The unfinished answers of a person, read by the reader of their kind. What can't be read any more (another version
/// wrote it) is logged and removed, and counts as none: nobody is locked out by an answer of their own. A face, seen by
/// the camera or by staff, holds for the day on which the answers were last saved: later it must be seen again.
template <class T>
[[nodiscard]] Result<std::optional<T>> keptDraft(Context& context, store::DraftKind kind, const ParticipantId& participant,
                                                 Result<T> (*read)(std::string_view json)) {
    store::Drafts drafts(context.database());
    const auto kept = drafts.load(kind, participant.text());
    if (!kept)
        return passOn(kept);
    if (!*kept)
        return std::nullopt;
    auto draft = read((*kept)->content);
    if (draft) {
        if constexpr (requires { draft->face.reset(); })
            if (context.clock().dayOf((*kept)->savedAt) != context.clock().today())
                draft->face.reset();
        return std::optional<T>(*std::move(draft));
    }
    spdlog::warn("a {} draft can't be read and is dropped: {} ({})", toText(kind), draft.error().detail, draft.error().where);
    if (const auto removed = drafts.remove(kind, participant.text()); !removed)
        return passOn(removed);
    return std::nullopt;
}

} // namespace anjungan::service
