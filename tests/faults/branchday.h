#pragma once

#include "service/maintenance.h"
#include "support/branchfixture.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <QTemporaryDir>

namespace anjungan::test {

/// A store opened as the kiosk (services) or as anjunganctl (maintenance) does.
struct StoreUser {
    std::filesystem::path folder;
    std::unique_ptr<service::Services> services;
    std::unique_ptr<service::Maintenance> maintenance;
};

/// Something that a branch does to its store.
struct UseCase {
    enum class By { Kiosk, Operator };
    std::string name;
    By by = By::Kiosk;
    bool atomic = true; ///< one transaction; else parts of it may stay, and doing it again finishes it
    std::function<Result<void>(StoreUser&)> act;
    /// Whether it is in the store, all of it.
    std::function<bool(StoreUser&)> done;
};

/// Rows of every table of a store, and a sum over all that stands in them, read past our own code.
struct StoreContent {
    std::map<std::string, int> rows;
    std::string sum;
};

/// A branch on a Monday morning: a store, and people and claims to do each use case with once, in any order.
///
///     BranchDay day;
///     const auto folder = day.copyTo(place);       // store and key, as often as one likes
///     StoreUser user = day.open(folder, useCase.by).value();
///     useCase.act(user);
class BranchDay {
public:
    BranchDay();

    [[nodiscard]] const std::vector<UseCase>& useCases() const { return m_useCases; }

    void copyTo(const std::filesystem::path& folder) const;
    [[nodiscard]] Result<StoreUser> open(const std::filesystem::path& folder, UseCase::By by) const;
    /// What `verify` complains about; the error's code where the store does not open.
    [[nodiscard]] std::vector<std::string> problems(const std::filesystem::path& folder) const;
    [[nodiscard]] static StoreContent contentOf(const std::filesystem::path& folder);
    /// What a query gives, asked past our own code.
    [[nodiscard]] static std::int64_t numberIn(const std::filesystem::path& folder, const std::string& sql);
    [[nodiscard]] static service::StoreSettings settingsIn(const std::filesystem::path& folder);

    [[nodiscard]] const FakeClock& clock() const { return m_branch.clock; }

private:
    void keepTemplate();
    void addPeople();
    void addStaffWork();
    void addOperatorWork();
    void addStep(const char* name, std::function<Result<void>(service::Services&)> act,
                 std::function<bool(service::Services&)> done);
    void addDeskStep(const char* name, const ClaimId& claim, ClaimState after,
                     Result<void> (*act)(service::ClaimDesk&, const ClaimId&, const service::StaffMember&));
    [[nodiscard]] ClaimId claimIn(ClaimState state);
    [[nodiscard]] std::vector<std::filesystem::path> writeImport() const;

    BranchFixture m_branch;
    QTemporaryDir m_template;
    std::vector<UseCase> m_useCases;
};

} // namespace anjungan::test
