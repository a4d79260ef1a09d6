#include "admin/leftout.h"

#include <ostream>

namespace anjungan::admin {

void printLeftOut(const std::vector<service::LeftOut>& leftOut, std::ostream& out) {
    for (const service::LeftOut& one : leftOut)
        out << "LEFT OUT: " << one.subject << ": " << one.reason << '\n';
}

void printLeftOut(const std::vector<service::LeftOut>& leftOut, JsonOut& json) {
    json.openList();
    for (const service::LeftOut& one : leftOut)
        json.open()
            .field("subject", std::string_view{one.subject})
            .field("reason", std::string_view{one.reason})
            .close();
    json.closeList();
}

} // namespace anjungan::admin
