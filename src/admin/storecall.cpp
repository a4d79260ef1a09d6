#include "admin/storecall.h"

#include "rules/identity.h"
#include "service/amendments.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <istream>
#include <ostream>

namespace anjungan::admin {

namespace {

/// The first line, without the carriage return of another system's editor.
Result<std::string> firstLine(std::istream& in) {
    std::string line;
    std::getline(in, line);
    if (line.ends_with('\r'))
        line.pop_back();
    if (line.empty())
        return fail(ErrorCode::InvalidInput, "a PIN is needed: a file, the environment or standard input", "pin");
    return line;
}

std::string durationText(std::chrono::seconds left) {
    const auto seconds = left.count();
    return seconds < 60 ? std::to_string(seconds) + " s"
                        : std::to_string(seconds / 60) + " min " + std::to_string(seconds % 60) + " s";
}

} // namespace

std::vector<Option> storeOptions() {
    return {{"store", "STORE", "the store: a file, or postgresql://user@host/database", Need::Required},
            {"key", "FILE", "its key file; else the store's path with .key behind it (a server needs it named)", Need::Optional},
            {"training", "", "the store is one for training", Need::Optional},
            {"today", "DATE", "works as on another day, for rehearsals", Need::Optional},
            {"json", "", "answers as JSON", Need::Optional}};
}

std::vector<Option> storeOptions(std::vector<Option> own) {
    for (Option& option : storeOptions())
        own.push_back(std::move(option));
    return own;
}

std::vector<Option> staffOptions() {
    return {{"as", "CODE", "the member of staff who acts", Need::Required},
            {"pin-file", "FILE", "holds the PIN; else ANJUNGAN_PIN, else standard input", Need::Optional}};
}

Result<std::unique_ptr<StoreCall>> StoreCall::read(const Arguments& arguments, Io& io, bool create) {
    auto call = std::unique_ptr<StoreCall>(new StoreCall(io));
    call->m_settings.store = arguments.text("store").value_or("");
    if (call->m_settings.store.empty())
        return fail(ErrorCode::InvalidInput, "--store must name a file or a server's address", "store");
    call->m_settings.keyFile = arguments.text("key").value_or("");
    call->m_settings.training = arguments.has("training");
    call->m_json = arguments.has("json");
    if (arguments.has("today")) {
        const auto day = arguments.date("today", {});
        if (!day)
            return passOn(day);
        call->m_shifted = std::make_unique<ShiftedClock>(*day);
    }
    if (!create) {
        auto amendments = service::enabledAmendments(call->m_settings, call->clock());
        if (!amendments)
            return passOn(amendments);
        call->m_amendments = std::move(*amendments);
    }
    auto rules = rules::loadEmbeddedRuleSet(call->m_amendments);
    if (!rules)
        return passOn(rules);
    call->m_rules = std::move(*rules);
    return call;
}

Result<std::unique_ptr<service::Maintenance>> StoreCall::maintenance() const {
    return service::Maintenance::open(m_settings, m_rules, clock());
}

Result<std::unique_ptr<service::Services>> StoreCall::services() const {
    return service::Services::open(m_settings, m_rules, clock());
}

Result<std::string> readPin(const Arguments& arguments, Io& io, const char* fileOption, const char* variable) {
    if (const auto file = arguments.text(fileOption)) {
        std::ifstream in(*file);
        if (!in)
            return fail(ErrorCode::Io, "the PIN file can't be read", *file);
        return firstLine(in);
    }
    if (const char* const value = std::getenv(variable); value != nullptr && *value != '\0')
        return std::string(value);
    return firstLine(io.in);
}

namespace {

/// `option` names who it is, and is told where it goes wrong.
Result<service::StaffMember> signInBy(const char* option, const std::string& code, std::string pin, service::Services& services) {
    const auto answer = services.staff.signIn(code, pin);
    wipe(pin);
    if (!answer)
        return passOn(answer);
    using Kind = service::SignInAnswer::Kind;
    switch (answer->kind) {
    case Kind::SignedIn:
        if (answer->member)
            return *answer->member;
        break;
    case Kind::WrongPin:
        return fail(ErrorCode::WrongPin, "wrong PIN; tries left: " + std::to_string(answer->triesLeft), "pin");
    case Kind::Locked:
        return fail(ErrorCode::LockedOut, "this staff account is locked; an admin resets its PIN (staff reset)", option);
    case Kind::NotRegistered:
        return fail(ErrorCode::NotAllowed, "this staff account is switched off", option);
    case Kind::Unknown:
        break;
    }
    return fail(ErrorCode::NotFound, "there is no such member of staff", option);
}

} // namespace

Result<service::StaffMember> signInStaff(const Arguments& arguments, Io& io, service::Services& services) {
    auto pin = readPin(arguments, io, "pin-file", "ANJUNGAN_PIN");
    if (!pin)
        return passOn(pin);
    return signInBy("as", arguments.text("as").value_or(""), *std::move(pin), services);
}

Result<std::optional<service::StaffMember>> signInSupervisor(const Arguments& arguments, Io& io, service::Services& services) {
    const auto code = arguments.text("supervisor");
    if (!code)
        return std::nullopt;
    auto pin = readPin(arguments, io, "supervisor-pin-file", "ANJUNGAN_SUPERVISOR_PIN");
    if (!pin)
        return passOn(pin);
    auto member = signInBy("supervisor", *code, *std::move(pin), services);
    if (!member)
        return passOn(member);
    return std::optional(*std::move(member));
}

int reportAt(Io& io, const Error& error) {
    io.err << "anjunganctl: ";
    if (!error.where.empty() && !error.detail.starts_with(error.where))
        io.err << error.where << ": ";
    io.err << error.detail << " [" << toText(error.code) << "]\n";
    return exitStatus(error.code);
}

service::ProgressFunction ProgressLine::function() {
    return [this](const service::WorkProgress& progress) {
        show(progress);
    };
}

void ProgressLine::show(const service::WorkProgress& progress) {
    constexpr auto kBetween = std::chrono::milliseconds(500);
    if (std::chrono::steady_clock::now() - m_last < kBetween)
        return;
    m_last = std::chrono::steady_clock::now();
    std::string line = progress.what + ": ";
    if (progress.total > 0)
        line += std::to_string(progress.done * 100 / progress.total) + " %";
    else
        line += std::to_string(progress.done);
    if (progress.left)
        line += ", " + durationText(*progress.left) + " left";
    const std::size_t length = line.size();
    line.resize(std::max(length, m_shown), ' ');
    m_shown = length;
    m_io.err << '\r' << line << std::flush;
}

void ProgressLine::clear() {
    if (m_shown > 0)
        m_io.err << '\r' << std::string(m_shown, ' ') << '\r' << std::flush;
    m_shown = 0;
}

Result<ParticipantId> findPerson(const Arguments& arguments, service::Maintenance& maintenance) {
    const auto nik = arguments.text("nik");
    const auto kpj = arguments.text("kpj");
    if (nik.has_value() == kpj.has_value())
        return fail(ErrorCode::InvalidInput, "give either --nik or --kpj");
    if (nik) {
        const auto parsed = Nik::parse(tidyDigits(*nik));
        if (!parsed)
            return fail(ErrorCode::InvalidInput, "is no valid NIK: " + parsed.error().detail, "--nik");
        return maintenance.findByNik(*parsed);
    }
    const auto parsed = Kpj::parse(tidyDigits(*kpj));
    if (!parsed)
        return fail(ErrorCode::InvalidInput, "is no valid KPJ: " + parsed.error().detail, "--kpj");
    return maintenance.findByKpj(*parsed);
}

} // namespace anjungan::admin
