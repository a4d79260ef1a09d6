#pragma once

#include "admin/command.h"
#include "rules/ruleset.h"
#include "service/importreport.h"
#include "service/maintenance.h"
#include "service/services.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace anjungan::admin {

/// The options that every command over a store takes: --store, --key, --training, --today and --json.
[[nodiscard]] std::vector<Option> storeOptions();
/// The same with options of the command's own before them.
[[nodiscard]] std::vector<Option> storeOptions(std::vector<Option> own);
/// --as and --pin-file: who acts. The PIN never stands on the command line, where other users of the machine see it.
[[nodiscard]] std::vector<Option> staffOptions();

/// One call over a store: which file, with which key, on which day, under which rules (the built-in ones and the
/// amendments that the store has switched on).
class StoreCall {
public:
    /// Reads the options, and the amendments from the store. `create`: there is no store yet.
    [[nodiscard]] static Result<std::unique_ptr<StoreCall>> read(const Arguments& arguments, Io& io,
                                                                 bool create = false);

    [[nodiscard]] const service::StoreSettings& settings() const { return m_settings; }

    [[nodiscard]] const Clock& clock() const { return m_shifted ? *m_shifted : m_io.clock; }

    [[nodiscard]] const rules::RuleSet& rules() const { return m_rules; }

    [[nodiscard]] const std::vector<rules::RuleFile>& amendments() const { return m_amendments; }

    [[nodiscard]] Date today() const { return clock().today(); }

    [[nodiscard]] bool json() const { return m_json; }

    [[nodiscard]] Result<std::unique_ptr<service::Maintenance>> maintenance() const;
    [[nodiscard]] Result<std::unique_ptr<service::Services>> services() const;

private:
    explicit StoreCall(Io& io) : m_io(io) {}

    Io& m_io;
    service::StoreSettings m_settings;
    std::unique_ptr<Clock> m_shifted;
    std::vector<rules::RuleFile> m_amendments;
    rules::RuleSet m_rules;
    bool m_json = false;
};

/// A PIN from the file of option `fileOption`, else from the environment variable, else the next line of standard
/// input. InvalidInput where there is none.
[[nodiscard]] Result<std::string> readPin(const Arguments& arguments, Io& io, const char* fileOption,
                                          const char* variable);

/// Signs the member of staff in whom --as names. WrongPin, LockedOut, NotFound, NotAllowed (switched off).
[[nodiscard]] Result<service::StaffMember> signInStaff(const Arguments& arguments, Io& io, service::Services& services);

/// --supervisor and --supervisor-pin-file: the penyelia who answers for it as well; the PIN may stand in
/// ANJUNGAN_SUPERVISOR_PIN or on the next line of standard input. None where --supervisor is not given; refused as signInStaff().
[[nodiscard]] Result<std::optional<service::StaffMember>> signInSupervisor(const Arguments& arguments, Io& io,
                                                                           service::Services& services);

/// Says what went wrong and where, and returns the exit status of the error's code.
[[nodiscard]] int reportAt(Io& io, const Error& error);

/// Progress with the time that is left on io.err, over one line, at most twice a second; the line goes at the end.
class ProgressLine {
public:
    explicit ProgressLine(Io& io) : m_io(io) {}

    ~ProgressLine() { clear(); }

    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    /// Valid as long as this is.
    [[nodiscard]] service::ProgressFunction function();
    void clear();

private:
    void show(const service::WorkProgress& progress);
    Io& m_io;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    std::size_t m_shown = 0; ///< characters on the line
};

/// The person that --nik or --kpj names; InvalidInput unless exactly one is given.
[[nodiscard]] Result<ParticipantId> findPerson(const Arguments& arguments, service::Maintenance& maintenance);

} // namespace anjungan::admin
