#pragma once

#include "gui/claim/claimwork.h"
#include "gui/shell/flow.h"
#include "gui/texts/readiness.h"

namespace anjungan::gui {

/// What the pages of Kesiapan klaim share. Owner: ReadinessFlow. GUI thread only.
struct ReadinessWork {
    ClaimWork claim; ///< the situation, the cause that was picked and what the rules say to it; its draft stays empty
    texts::NamePapers names = {};

    /// No name that was given is spelled otherwise than the record.
    [[nodiscard]] bool namesAgree() const;
    [[nodiscard]] bool claimMayBegin() const;
};

/// Kesiapan klaim: which cause, then what of it is ready and what is missing, then whether the three names agree. Reads
/// the person's record; writes nothing and files nothing. Outcomes: "", "claim".
class ReadinessFlow : public Flow {
    Q_OBJECT

public:
    ReadinessFlow(Kiosk& kiosk, service::SignedInParticipant person, QObject* parent = nullptr);

    [[nodiscard]] const ReadinessWork& work() const { return m_work; }

protected:
    void save(const QString& stepId, Saved then) override;
    void keep(Saved then) override { then({}); }

private:
    void load(Saved then);
    void decide(Saved then);

    ReadinessWork m_work;
};

} // namespace anjungan::gui
