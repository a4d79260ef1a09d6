#include "service/storename.h"

#include "store/postgresaddress.h"

namespace anjungan::service {

bool isOnServer(const StoreSettings& settings) {
    return store::isServerAddress(settings.store.string());
}

Result<void> refuseOnServer(const StoreSettings& settings) {
    if (!isOnServer(settings))
        return {};
    return fail(ErrorCode::InvalidInput,
                "a store on a server is backed up by the server's own tool, pg_dump --format=custom --file=FILE '" +
                    shownName(settings) + "', and restored by pg_restore --exit-on-error --single-transaction --dbname='" +
                    shownName(settings) + "' FILE, then proved by anjunganctl verify (docs/operations.md)",
                "store");
}

std::string shownName(const StoreSettings& settings) {
    if (!isOnServer(settings))
        return settings.store.string();
    const auto address = store::PostgresAddress::parse(settings.store.string());
    return address ? address->shown() : "postgresql://...";
}

} // namespace anjungan::service
