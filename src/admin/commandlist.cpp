#include "admin/command.h"
#include "admin/commands/assesscommand.h"
#include "admin/commands/checkcommand.h"
#include "admin/commands/contributioncommand.h"
#include "admin/commands/duecommand.h"
#include "admin/commands/rulescheckcommand.h"
#include "admin/commands/rulesdiffcommand.h"
#include "admin/commands/ruleslistcommand.h"
#include "admin/commands/simulatecommand.h"
#include "admin/commands/yieldcommand.h"

namespace anjungan::admin {

namespace {

template <class... Commands> std::vector<std::unique_ptr<Command>> makeAll() {
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(std::make_unique<Commands>()), ...);
    return commands;
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands() {
    return makeAll<AssessCommand, SimulateCommand, YieldCommand, ContributionCommand, CheckCommand, DueCommand,
                   RulesListCommand, RulesCheckCommand, RulesDiffCommand>();
}

} // namespace anjungan::admin
