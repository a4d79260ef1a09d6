#include "service/documents.h"

#include "rules/assess.h"
#include "service/person.h"

namespace anjungan::service {

std::vector<std::string> documentCodes(std::span<const rules::DocumentNeed> needs) {
    std::vector<std::string> codes;
    for (const rules::DocumentNeed& need : needs) {
        std::string code;
        for (const std::string& one : need.anyOf)
            code += (code.empty() ? "" : "|") + one;
        codes.push_back(std::move(code));
    }
    return codes;
}

Result<std::vector<std::string>> documentsFor(Context& context, const ParticipantId& participant,
                                              std::optional<ClaimCause> cause) {
    if (!cause)
        return std::vector<std::string>{"kpj_card", "ktp"};
    const auto person = readPerson(context, participant, context.today());
    if (!person)
        return passOn(person);
    rules::Facts facts = factsOf(*person);
    facts.cause = *cause;
    if (const auto covered = rules::checkCovered(facts.asOf, context.rules()); !covered)
        return passOn(covered);
    return documentCodes(rules::assess(facts, context.rules()).documents);
}

} // namespace anjungan::service
