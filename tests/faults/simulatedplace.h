#pragma once

#include "service/storesettings.h"
#include "support/faultvfs.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace anjungan::test {

/// Where a simulated branch's store stands, what goes wrong there in the midst of a step, and what is left of it.
class SimulatedPlace {
public:
    virtual ~SimulatedPlace() = default;
    SimulatedPlace() = default;
    SimulatedPlace(const SimulatedPlace&) = delete;
    SimulatedPlace& operator=(const SimulatedPlace&) = delete;

    [[nodiscard]] virtual service::StoreSettings settings() const = 0;
    /// For files beside the store.
    [[nodiscard]] virtual std::filesystem::path folder() const = 0;

    /// Somewhere in the next step it breaks off.
    virtual void cutSoon(std::mt19937_64& random) = 0;
    /// Behind the step: whether it may have broken off. Nothing does any more.
    [[nodiscard]] virtual bool wasCut() = 0;
    /// What the cut has left is what the branch goes on with. Nobody has the store open.
    virtual void comeBack(std::mt19937_64& random) = 0;

    /// The rows of a query as text, past our own code.
    using Row = std::function<void(const std::vector<std::string>&)>;
    virtual void read(const std::string& sql, int columns, const Row& row) = 0;
    /// Lets go of what read() keeps open.
    virtual void finishReading() = 0;
};

/// A copy of the store that stands in this folder, on a disk whose power goes.
[[nodiscard]] std::unique_ptr<SimulatedPlace> simulatedDisk(const std::filesystem::path& start, FaultVfs& disk);

/// A copy of the store at this address on the tests' server, to which every connection breaks at once.
[[nodiscard]] std::unique_ptr<SimulatedPlace> simulatedServer(const service::StoreSettings& start);

} // namespace anjungan::test
