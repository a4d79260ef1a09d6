#include "facelink/facefindings.h"

namespace anjungan {

std::string_view toText(MatchVerdict verdict) {
    switch (verdict) {
    case MatchVerdict::NotCompared:
        return "not_compared";
    case MatchVerdict::Yes:
        return "yes";
    case MatchVerdict::Staff:
        return "staff";
    case MatchVerdict::No:
        return "no";
    }
    return "unknown";
}

} // namespace anjungan
