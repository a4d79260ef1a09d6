#pragma once

#include "domain/facecheck.h"
#include "service/session.h"

#include <string>

namespace anjungan::service {

class Context;

/// A picture as the camera's process gave it.
struct FaceShot {
    std::string jpeg;
    std::string faceTemplate; ///< what later pictures are compared with; kept with an enrolment alone
    FaceCheck check;
};

/// What a face is compared with.
struct Enrolment {
    bool cameraAllowed = false; ///< the person's consent to face pictures is in force
    std::string faceTemplate;   ///< empty where there is none: staff compare
};

/// A person's face as the store keeps it: pictures, templates and the consent under which they are kept (UU 27/2022).
class Faces {
public:
    explicit Faces(Context& context) : m_context(context) {}

    [[nodiscard]] Result<Enrolment> enrolment(const ParticipantId& participant);

    /// The person takes the consent back: every picture and template goes, those of claims too, whose findings stay. Gives
    /// how many pictures went. In the audit trail and told to head office; the bytes are gone from the store's file when
    /// this returns, unless another program was reading it, and then with the next upkeep.
    [[nodiscard]] Result<int> withdrawConsent(const ParticipantId& participant, const Actor& by);

private:
    Context& m_context;
};

} // namespace anjungan::service
