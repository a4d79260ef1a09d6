#pragma once

#include "service/context.h"
#include "store/drafts.h"

#include <spdlog/spdlog.h>

#include <optional>
#include <string_view>

namespace anjungan::service {

/// The unfinished answers of a person, read by the reader of their kind. What can't be read any more (another version
/// wrote it) is logged and removed, and counts as none: nobody is locked out by an answer of their own.
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
    if (draft)
        return std::optional<T>(*std::move(draft));
    spdlog::warn("a {} draft can't be read and is dropped: {} ({})", toText(kind), draft.error().detail, draft.error().where);
    if (const auto removed = drafts.remove(kind, participant.text()); !removed)
        return passOn(removed);
    return std::nullopt;
}

} // namespace anjungan::service
