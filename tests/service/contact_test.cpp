#include "service/contact.h"

#include "support/catch.h"

using anjungan::service::isEmailAddress;

TEST_CASE("ordinary e-mail addresses are taken") {
    for (const char* address : {"a@b.id", "siti.aminah+jht@contoh.co.id"})
        CHECK(isEmailAddress(address));
}

TEST_CASE("what is no e-mail address is refused") {
    for (const char* address : {"", "siti", "@contoh.id", "siti@contoh", "siti@.id", "siti@contoh.", "a b@c.id",
                                "a@b@c.id", "a@b.id\n", "a,b@c.id", "<b>@c.id", "a@b..id", "a@b;c.id", "s\xC3\xADti@contoh.id"})
        CHECK_FALSE(isEmailAddress(address));
    CHECK_FALSE(isEmailAddress(std::string(100, 'a') + "@b.id"));
}
