#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/facecheck.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anjungan::store {

enum class PhotoKind { Enrolment, Claim, DataUpdate };
[[nodiscard]] std::string_view toText(PhotoKind);
[[nodiscard]] Result<PhotoKind> parsePhotoKind(std::string_view);

struct Photo {
    PhotoId id;
    ParticipantId participant;
    PhotoKind kind = PhotoKind::Claim;
    Instant takenAt{};
    std::string jpeg;         ///< sealed; empty where it was erased
    std::string faceTemplate; ///< sealed; empty where none was computed, or it was erased
    std::optional<FaceCheck> check = {};    ///< sealed; none of a picture that an older program kept
    std::optional<Instant> erasedAt = {};   ///< when picture and template went; the check stays
    bool operator==(const Photo&) const = default;
};

/// Whose picture it is and whether a claim shows it.
struct PhotoOwner {
    PhotoId id;
    ParticipantId participant;
    PhotoKind kind = PhotoKind::Claim;
    bool shownByClaim = false;
};

class Photos {
public:
    explicit Photos(Database& database) : m_database(database) {}

    /// InvalidInput where the picture is empty or above 4 MiB.
    [[nodiscard]] Result<void> add(const Photo& photo);
    /// NotFound where there is none.
    [[nodiscard]] Result<Photo> get(const PhotoId& id);
    [[nodiscard]] Result<std::optional<Photo>> latest(const ParticipantId& participant, PhotoKind kind);
    /// NotFound where there is none; nothing is opened.
    [[nodiscard]] Result<PhotoOwner> owner(const PhotoId& id);
    /// The check alone; the picture stays sealed. NotFound where there is no such photo.
    [[nodiscard]] Result<std::optional<FaceCheck>> check(const PhotoId& id);
    /// Conflict where a claim refers to it.
    [[nodiscard]] Result<void> remove(const PhotoId& id);
    /// Takes picture and template away and leaves what a claim has to explain: when it was taken and what the machine said.
    /// Once erased it stays so. NotFound where there is none.
    [[nodiscard]] Result<void> erase(const PhotoId& id);
    /// Every picture of a person that is not erased.
    [[nodiscard]] Result<std::vector<PhotoOwner>> of(const ParticipantId& participant);
    /// Pictures whose use is over since before `before`: their claim was paid, rejected or cancelled, or a profile was
    /// confirmed with them. Not the erased.
    [[nodiscard]] Result<std::vector<PhotoOwner>> outlived(Instant before);
    /// Removes pictures that a newer one of the same kind replaces: those of which nothing came (see unused()). Gives
    /// how many.
    [[nodiscard]] Result<int> removeUnused(const ParticipantId& participant, PhotoKind kind);
    /// Pictures taken before `before` of which nothing came: no claim shows them, nobody registered with them, no
    /// profile was confirmed since.
    [[nodiscard]] Result<std::vector<PhotoOwner>> unused(Instant before);

private:
    Database& m_database;
};

} // namespace anjungan::store
