#include "store/photos.h"

#include "store/query.h"
#include "store/sealing.h"

namespace anjungan::store {

namespace {

constexpr std::string_view kImageColumn = "photo.image_sealed";
constexpr std::string_view kTemplateColumn = "photo.template_sealed";
constexpr std::size_t kLargest = std::size_t{4} << 20;

Result<Photo> readRow(Database& database, Statement& row) {
    const std::string id = row.text(0);
    auto image = opened(database, row.blob(4), kImageColumn, id);
    auto faceTemplate =
        row.isNull(5) ? Result<std::string>(std::string()) : opened(database, row.blob(5), kTemplateColumn, id);
    if (!image || !faceTemplate)
        return passOn(!image ? image : faceTemplate);
    return Photo{PhotoId::fromText(id), row.id<ParticipantId>(1), row.parsed(2, &parsePhotoKind),
                 row.instant(3),        std::move(*image),        std::move(*faceTemplate)};
}

constexpr std::string_view kOwner =
    "SELECT p.id, p.participant_id, p.kind, (SELECT COUNT(*) FROM claim c "
    "WHERE c.participant_id = p.participant_id AND c.face_photo_id = p.id) FROM photo p ";

/// Of `p`: nothing came of the picture.
constexpr std::string_view kUnused =
    "((p.kind = 'claim' AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.participant_id = p.participant_id "
    "AND c.face_photo_id = p.id)) "
    "OR (p.kind = 'enrolment' AND EXISTS (SELECT 1 FROM participant a WHERE a.id = p.participant_id "
    "AND a.registered_at IS NULL)) "
    "OR (p.kind = 'data_update' AND NOT EXISTS (SELECT 1 FROM participant a WHERE a.id = p.participant_id "
    "AND a.data_updated_on >= substr(p.taken_at, 1, 10))))";

PhotoOwner readOwner(Statement& row) {
    return {row.id<PhotoId>(0), row.id<ParticipantId>(1), row.parsed(2, &parsePhotoKind), row.integer(3) > 0};
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
    const auto written = execute(m_database,
                                 "INSERT INTO photo (id, participant_id, kind, taken_at, image_sealed, "
                                 "template_sealed) VALUES (?, ?, ?, ?, ?, ?)",
                                 photo.id, photo.participant, photo.kind, photo.takenAt,
                                 sealed(m_database, photo.jpeg, kImageColumn, id), faceTemplate);
    if (!written)
        return passOn(written);
    return {};
}

Result<Photo> Photos::get(const PhotoId& id) {
    auto photo = selectOne(
        m_database, "SELECT id, participant_id, kind, taken_at, image_sealed, template_sealed FROM photo WHERE id = ?",
        [&](Statement& row) { return readRow(m_database, row); }, id);
    if (!photo)
        return passOn(photo);
    if (!*photo)
        return fail(ErrorCode::NotFound, "no such photo");
    return std::move(**photo);
}

Result<std::optional<Photo>> Photos::latest(const ParticipantId& participant, PhotoKind kind) {
    return selectOne(
        m_database,
        "SELECT id, participant_id, kind, taken_at, image_sealed, template_sealed FROM photo "
        "WHERE participant_id = ? AND kind = ? ORDER BY taken_at DESC, id DESC LIMIT 1",
        [&](Statement& row) { return readRow(m_database, row); }, participant, kind);
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

Result<int> Photos::removeUnused(const ParticipantId& participant, PhotoKind kind) {
    static const std::string kSql =
        "DELETE FROM photo WHERE id IN (SELECT p.id FROM photo p WHERE p.participant_id = ? "
        "AND p.kind = ? AND " +
        std::string(kUnused) + ")";
    return execute(m_database, kSql, participant, kind);
}

Result<std::vector<PhotoOwner>> Photos::unused(Instant before) {
    static const std::string kSql =
        std::string(kOwner) + "WHERE p.taken_at < ? AND " + std::string(kUnused) + " ORDER BY p.taken_at, p.id";
    return selectAll(m_database, kSql, &readOwner, before);
}

Result<void> Photos::remove(const PhotoId& id) {
    const auto written = execute(m_database, "DELETE FROM photo WHERE id = ?", id);
    // The one way in which a removal can miss a record that is referred to is a claim that shows this picture.
    if (!written && written.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::Conflict, "a claim refers to this photo");
    return oneRow(written, "no such photo");
}

} // namespace anjungan::store
