#include "store/photos.h"

#include "store/query.h"
#include "store/sealing.h"

namespace anjungan::store {

namespace {

constexpr std::string_view kImageColumn = "photo.image_sealed";
constexpr std::string_view kTemplateColumn = "photo.template_sealed";
constexpr std::string_view kCheckColumn = "photo.check_sealed";
constexpr std::size_t kLargest = std::size_t{4} << 20;

Result<std::optional<FaceCheck>> readCheck(Database& database, Statement& row, int column, const std::string& id) {
    if (row.isNull(column))
        return std::nullopt;
    const auto json = opened(database, row.blob(column), kCheckColumn, id);
    if (!json)
        return passOn(json);
    auto check = faceCheckFromJson(*json);
    if (!check)
        return fail(ErrorCode::StoreCorrupt, "a photo's check is not of its form", id);
    return std::optional(*std::move(check));
}

Result<Photo> readPhoto(Database& database, Statement& row) {
    const std::string id = row.text(0);
    auto image = opened(database, row.blob(4), kImageColumn, id);
    auto faceTemplate =
        row.isNull(5) ? Result<std::string>(std::string()) : opened(database, row.blob(5), kTemplateColumn, id);
    if (!image || !faceTemplate)
        return passOn(!image ? image : faceTemplate);
    auto check = readCheck(database, row, 6, id);
    if (!check)
        return passOn(check);
    return Photo{PhotoId::fromText(id), row.id<ParticipantId>(1), row.parsed(2, &parsePhotoKind),
                 row.instant(3),        std::move(*image),        std::move(*faceTemplate),
                 *std::move(check),     row.optional(7, &parseInstant)};
}

constexpr std::string_view kWhole =
    "SELECT id, participant_id, kind, taken_at, image_sealed, template_sealed, check_sealed, erased_at FROM photo ";

constexpr std::string_view kOwner =
    "SELECT p.id, p.participant_id, p.kind, (SELECT COUNT(*) FROM claim c "
    "WHERE c.participant_id = p.participant_id AND c.face_photo_id = p.id) FROM photo p ";

/// Of `p`: nothing came of the picture, or (data_update) that hangs on the branch's day on which it was taken.
constexpr std::string_view kUnused =
    "((p.kind = 'claim' AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.participant_id = p.participant_id "
    "AND c.face_photo_id = p.id)) "
    "OR (p.kind = 'enrolment' AND EXISTS (SELECT 1 FROM participant a WHERE a.id = p.participant_id "
    "AND a.registered_at IS NULL)) "
    "OR p.kind = 'data_update')";

constexpr std::string_view kCandidate =
    "SELECT p.id, p.participant_id, p.kind, 0, p.taken_at, d.data_updated_on FROM photo p "
    "JOIN participant d ON d.id = p.participant_id WHERE ";

PhotoOwner readOwner(Statement& row) {
    return {row.id<PhotoId>(0), row.id<ParticipantId>(1), row.parsed(2, &parsePhotoKind), row.integer(3) > 0};
}

/// The rows of kCandidate of which nothing came. A data update counts for the pictures of the days up to its own, and
/// days are the branch's, which SQL does not know.
template <class... Values>
Result<std::vector<PhotoOwner>> unusedWhere(Database& database, const std::string& sql, const Values&... values) {
    const auto read = [&](Statement& row) -> std::optional<PhotoOwner> {
        const PhotoOwner owner = readOwner(row);
        const auto updated = row.optional(5, &parseDate);
        const bool used = owner.kind == PhotoKind::DataUpdate && updated &&
                          *updated >= database.clock().dayOf(row.instant(4));
        return used ? std::nullopt : std::optional(owner);
    };
    const auto candidates = selectAll(database, sql, read, values...);
    if (!candidates)
        return passOn(candidates);
    std::vector<PhotoOwner> unused;
    for (const std::optional<PhotoOwner>& candidate : *candidates)
        if (candidate)
            unused.push_back(*candidate);
    return unused;
}

} // namespace

std::string_view toText(PhotoKind kind) {
    switch (kind) {
    case PhotoKind::Enrolment:
        return "enrolment";
    case PhotoKind::Claim:
        return "claim";
    case PhotoKind::DataUpdate:
        return "data_update";
    }
    return {};
}

Result<PhotoKind> parsePhotoKind(std::string_view text) {
    for (const auto kind : {PhotoKind::Enrolment, PhotoKind::Claim, PhotoKind::DataUpdate})
        if (toText(kind) == text)
            return kind;
    return fail(ErrorCode::InvalidInput, "unknown kind of photo");
}

Result<void> Photos::add(const Photo& photo) {
    if (photo.jpeg.empty() || photo.jpeg.size() > kLargest)
        return fail(ErrorCode::InvalidInput, "a photo has from 1 byte to 4 MiB", "photo");
    const std::string& id = photo.id.text();
    const auto faceTemplate = photo.faceTemplate.empty()
                                  ? std::optional<Blob>()
                                  : std::optional(sealed(m_database, photo.faceTemplate, kTemplateColumn, id));
    const auto check = photo.check ? std::optional(sealed(m_database, toJson(*photo.check), kCheckColumn, id)) : std::nullopt;
    const auto written = execute(m_database,
                                 "INSERT INTO photo (id, participant_id, kind, taken_at, image_sealed, "
                                 "template_sealed, check_sealed) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                 photo.id, photo.participant, photo.kind, photo.takenAt,
                                 sealed(m_database, photo.jpeg, kImageColumn, id), faceTemplate, check);
    if (!written)
        return passOn(written);
    return {};
}

Result<Photo> Photos::get(const PhotoId& id) {
    static const std::string kSql = std::string(kWhole) + "WHERE id = ?";
    auto photo = selectOne(m_database, kSql, [&](Statement& row) { return readPhoto(m_database, row); }, id);
    if (!photo)
        return passOn(photo);
    if (!*photo)
        return fail(ErrorCode::NotFound, "no such photo");
    return std::move(**photo);
}

Result<std::optional<Photo>> Photos::latest(const ParticipantId& participant, PhotoKind kind) {
    static const std::string kSql =
        std::string(kWhole) + "WHERE participant_id = ? AND kind = ? ORDER BY taken_at DESC, id DESC LIMIT 1";
    return selectOne(m_database, kSql, [&](Statement& row) { return readPhoto(m_database, row); }, participant, kind);
}

Result<PhotoOwner> Photos::owner(const PhotoId& id) {
    static const std::string kSql = std::string(kOwner) + "WHERE p.id = ?";
    const auto owner = selectOne(m_database, kSql, &readOwner, id);
    if (!owner)
        return passOn(owner);
    if (!*owner)
        return fail(ErrorCode::NotFound, "no such photo");
    return **owner;
}

Result<std::optional<FaceCheck>> Photos::check(const PhotoId& id) {
    const auto check = selectOne(
        m_database, "SELECT check_sealed FROM photo WHERE id = ?",
        [&](Statement& row) { return readCheck(m_database, row, 0, id.text()); }, id);
    if (!check)
        return passOn(check);
    if (!*check)
        return fail(ErrorCode::NotFound, "no such photo");
    return **check;
}

// A sealed nothing, and not NULL: programs of an older schema, which share the store, open what stands there.
Result<void> Photos::erase(const PhotoId& id) {
    return oneRow(execute(m_database,
                          "UPDATE photo SET image_sealed = ?, template_sealed = NULL, "
                          "erased_at = COALESCE(erased_at, ?) WHERE id = ?",
                          sealed(m_database, "", kImageColumn, id.text()), m_database.clock().now(), id),
                  "no such photo");
}

Result<std::vector<PhotoOwner>> Photos::of(const ParticipantId& participant) {
    static const std::string kSql =
        std::string(kOwner) + "WHERE p.participant_id = ? AND p.erased_at IS NULL ORDER BY p.taken_at, p.id";
    return selectAll(m_database, kSql, &readOwner, participant);
}

Result<std::vector<PhotoOwner>> Photos::outlived(Instant before) {
    static const std::string kSql =
        std::string(kOwner) +
        "WHERE p.erased_at IS NULL AND ((p.kind = 'data_update' AND p.taken_at < ?) OR (p.kind = 'claim' AND EXISTS "
        "(SELECT 1 FROM claim k WHERE k.participant_id = p.participant_id AND k.face_photo_id = p.id "
        "AND k.state IN ('paid', 'rejected', 'cancelled') AND k.changed_at < ?))) ORDER BY p.taken_at, p.id";
    return selectAll(m_database, kSql, &readOwner, before, before);
}

Result<int> Photos::removeUnused(const ParticipantId& participant, PhotoKind kind) {
    static const std::string kSql =
        std::string(kCandidate) + "p.participant_id = ? AND p.kind = ? AND " + std::string(kUnused);
    return inTransaction(m_database, [&]() -> Result<int> {
        const auto found = unusedWhere(m_database, kSql, participant, kind);
        if (!found)
            return passOn(found);
        for (const PhotoOwner& photo : *found)
            if (const auto removed = remove(photo.id); !removed)
                return passOn(removed);
        return static_cast<int>(found->size());
    });
}

Result<std::vector<PhotoOwner>> Photos::unused(Instant before) {
    static const std::string kSql =
        std::string(kCandidate) + "p.taken_at < ? AND " + std::string(kUnused) + " ORDER BY p.taken_at, p.id";
    return unusedWhere(m_database, kSql, before);
}

Result<void> Photos::remove(const PhotoId& id) {
    const auto written = execute(m_database, "DELETE FROM photo WHERE id = ?", id);
    // The one way in which a removal can miss a record that is referred to is a claim that shows this picture.
    if (!written && written.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Conflict, "a claim refers to this photo");
    return oneRow(written, "no such photo");
}

} // namespace anjungan::store
