#include "service/upkeep.h"

#include "service/context.h"
#include "store/drafts.h"

namespace anjungan::service {

namespace {

store::DraftKind draftOf(store::PhotoKind kind) {
    switch (kind) {
    case store::PhotoKind::Enrolment:
        return store::DraftKind::Registration;
    case store::PhotoKind::Claim:
        return store::DraftKind::Claim;
    case store::PhotoKind::DataUpdate:
        return store::DraftKind::DataUpdate;
    }
    return store::DraftKind::Claim;
}

} // namespace

Result<UpkeepReport> Upkeep::removeStale() {
    const Instant before = m_context.now() - kKept;
    auto transaction = store::Transaction::begin(m_context.database());
    if (!transaction)
        return passOn(transaction);
    store::Drafts drafts(m_context.database());
    store::Photos photos(m_context.database());
    const auto gone = drafts.removeOlder(before);
    if (!gone)
        return passOn(gone);
    UpkeepReport report{*gone, 0};
    const auto unused = photos.unused(before);
    if (!unused)
        return passOn(unused);
    for (const store::PhotoOwner& photo : *unused) {
        const auto draft = drafts.load(draftOf(photo.kind), photo.participant.text());
        if (!draft)
            return passOn(draft);
        if (*draft) // still being worked on, so that the picture may be part of it
            continue;
        if (const auto removed = photos.remove(photo.id); !removed)
            return passOn(removed);
        ++report.photos;
    }
    if (report != UpkeepReport{}) {
        const std::string detail =
            "drafts " + std::to_string(report.drafts) + ", photos " + std::to_string(report.photos);
        if (const auto told =
                Journal(m_context).audit(Actor::system("upkeep"), "stale_removed", "store:upkeep", detail);
            !told)
            return passOn(told);
    }
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    return report;
}

} // namespace anjungan::service
