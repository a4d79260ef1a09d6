#include "admin/commands/initcommand.h"

#include "admin/jsonout.h"
#include "admin/storecall.h"
#include "service/storename.h"

#include <ostream>

namespace anjungan::admin {

const Syntax& InitCommand::syntax() const {
    static const Syntax kSyntax{"init", "makes a store and its key file", storeOptions(), {}, false};
    return kSyntax;
}

int InitCommand::run(const Arguments& arguments, Io& io) const {
    const auto call = StoreCall::read(arguments, io, true);
    if (!call)
        return reportAt(io, call.error());
    const service::StoreSettings& settings = (*call)->settings();
    if (const auto made = service::Maintenance::init(settings, (*call)->clock()); !made)
        return reportAt(io, made.error());
    const std::string store = service::shownName(settings);
    const std::string key = settings.keyPath().string();
    if ((*call)->json()) {
        JsonOut json;
        json.open()
            .field("store", std::string_view{store})
            .field("key_file", std::string_view{key})
            .close()
            .print(io.out);
        return kDone;
    }
    io.out << "Store:    " << store << "\nKey file: " << key
           << "\nKeep a copy of the key file apart from every backup of the store: without it, nothing personal can be "
              "read.\n";
    return kDone;
}

} // namespace anjungan::admin
