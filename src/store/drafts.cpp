#include "store/drafts.h"

#include "store/query.h"
#include "store/sealing.h"

namespace anjungan::store {

namespace {

constexpr std::string_view kContentColumn = "draft.content_sealed";

std::string ownerHash(const Database& database, std::string_view owner) {
    return database.key().searchHash(owner, "draft.owner");
}

std::string rowId(DraftKind kind, const std::string& hash) {
    return std::string(toText(kind)) + "/" + hash;
}

} // namespace

std::string_view toText(DraftKind kind) {
    switch (kind) {
    case DraftKind::Claim:
        return "claim";
    case DraftKind::Registration:
        return "registration";
    case DraftKind::DataUpdate:
        return "data_update";
    }
    return {};
}

Result<void> Drafts::save(DraftKind kind, std::string_view owner, std::string_view content) {
    const std::string hash = ownerHash(m_database, owner);
    const auto written =
        execute(m_database,
                "INSERT INTO draft (kind, owner_hash, content_sealed, saved_at) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (kind, owner_hash) DO UPDATE SET content_sealed = excluded.content_sealed, "
                "saved_at = excluded.saved_at",
                kind, hash, sealed(m_database, content, kContentColumn, rowId(kind, hash)), m_database.clock().now());
    if (!written)
        return passOn(written);
    return {};
}

Result<std::optional<Draft>> Drafts::load(DraftKind kind, std::string_view owner) {
    const std::string hash = ownerHash(m_database, owner);
    return selectOne(
        m_database, "SELECT content_sealed, saved_at FROM draft WHERE kind = ? AND owner_hash = ?",
        [&](Statement& row) -> Result<Draft> {
            auto content = opened(m_database, row.blob(0), kContentColumn, rowId(kind, hash));
            if (!content)
                return passOn(content);
            return Draft{std::move(*content), row.instant(1)};
        },
        kind, hash);
}

Result<void> Drafts::remove(DraftKind kind, std::string_view owner) {
    const auto written =
        execute(m_database, "DELETE FROM draft WHERE kind = ? AND owner_hash = ?", kind, ownerHash(m_database, owner));
    if (!written)
        return passOn(written);
    return {};
}

Result<int> Drafts::removeOlder(Instant before) {
    return execute(m_database, "DELETE FROM draft WHERE saved_at < ?", before);
}

} // namespace anjungan::store
