#include "support/catch.h"

#include "face/outbox.h"

#include <vector>

using namespace anjungan;
using namespace anjungan::facemessage;

namespace {

std::vector<FaceMessage> taken(Outbox& outbox) {
    const auto bytes = outbox.take();
    FaceMessageReader reader;
    reader.feed(bytes.constData(), bytes.size());
    std::vector<FaceMessage> messages;
    for (auto message = reader.next(); message && *message; message = reader.next())
        messages.push_back(**message);
    return messages;
}

Preview preview(char shade) {
    return {2, 2, QByteArray(16, shade)};
}

} // namespace

TEST_CASE("Messages come out in the order in which they were posted, once") {
    Outbox outbox;
    outbox.post(Started{1});
    outbox.post(Hint{FaceHint::NoFace});
    CHECK((taken(outbox) == std::vector<FaceMessage>{Started{1}, Hint{FaceHint::NoFace}}));
    CHECK(taken(outbox).empty());
}

TEST_CASE("A page that stands still for an hour costs no memory: of what holds for the moment only the newest waits") {
    Outbox outbox;
    for (int second = 0; second < 3600; ++second) {
        outbox.post(preview('a'));
        outbox.post(Progress{second % 10 / 10.0});
        outbox.post(Heartbeat{});
    }
    outbox.post(Hint{FaceHint::NoFace});
    CHECK((taken(outbox) == std::vector<FaceMessage>{preview('a'), Progress{0.9}, Heartbeat{}, Hint{FaceHint::NoFace}}));
}

TEST_CASE("Only the newest preview waits") {
    Outbox outbox;
    outbox.post(preview('a'));
    outbox.post(Progress{0.5});
    outbox.post(preview('b'));
    CHECK((taken(outbox) == std::vector<FaceMessage>{Progress{0.5}, preview('b')}));
}
