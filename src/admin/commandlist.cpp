#include "admin/command.h"
#include "admin/commands/assesscommand.h"
#include "admin/commands/auditcheckcommand.h"
#include "admin/commands/auditexportcommand.h"
#include "admin/commands/auditheadcommand.h"
#include "admin/commands/auditlistcommand.h"
#include "admin/commands/auditslipcommand.h"
#include "admin/commands/backupcommand.h"
#include "admin/commands/backupdrillcommand.h"
#include "admin/commands/backupkeepcommand.h"
#include "admin/commands/balancecommand.h"
#include "admin/commands/capitalisecommand.h"
#include "admin/commands/checkcommand.h"
#include "admin/commands/claimactioncommand.h"
#include "admin/commands/claimexpirecommand.h"
#include "admin/commands/claimexplaincommand.h"
#include "admin/commands/claimfacecommand.h"
#include "admin/commands/claimlistcommand.h"
#include "admin/commands/claimrepaircommand.h"
#include "admin/commands/claimshowcommand.h"
#include "admin/commands/contributioncommand.h"
#include "admin/commands/correctiondecidecommand.h"
#include "admin/commands/correctionlistcommand.h"
#include "admin/commands/correctionproposecommand.h"
#include "admin/commands/democommand.h"
#include "admin/commands/duecommand.h"
#include "admin/commands/facecalibratecommand.h"
#include "admin/commands/facecomparecommand.h"
#include "admin/commands/facedetectcommand.h"
#include "admin/commands/facelivenesscommand.h"
#include "admin/commands/facequalitycommand.h"
#include "admin/commands/importcommand.h"
#include "admin/commands/initcommand.h"
#include "admin/commands/ledgerexportcommand.h"
#include "admin/commands/modelsaddcommand.h"
#include "admin/commands/modelslistcommand.h"
#include "admin/commands/outboxexportcommand.h"
#include "admin/commands/outboxlistcommand.h"
#include "admin/commands/participantcommand.h"
#include "admin/commands/participantforgetfacecommand.h"
#include "admin/commands/participantresetpincommand.h"
#include "admin/commands/participantunlockcommand.h"
#include "admin/commands/referralclosecommand.h"
#include "admin/commands/restorecommand.h"
#include "admin/commands/rulescheckcommand.h"
#include "admin/commands/rulesdiffcommand.h"
#include "admin/commands/rulesenablecommand.h"
#include "admin/commands/ruleslistcommand.h"
#include "admin/commands/rulesrehearsecommand.h"
#include "admin/commands/simulatecommand.h"
#include "admin/commands/staffaddcommand.h"
#include "admin/commands/staffdisablecommand.h"
#include "admin/commands/stafflistcommand.h"
#include "admin/commands/staffresetcommand.h"
#include "admin/commands/statementcommand.h"
#include "admin/commands/verifycommand.h"
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
    return makeAll<InitCommand, ImportCommand, DemoCommand, ParticipantCommand, ParticipantUnlockCommand,
                   ParticipantResetPinCommand, ParticipantForgetFaceCommand, ReferralCloseCommand, BalanceCommand, StatementCommand,
                   CapitaliseCommand, AssessCommand, SimulateCommand, YieldCommand, ContributionCommand, CheckCommand,
                   DueCommand, ClaimListCommand, ClaimShowCommand, ClaimActionCommand<ClaimAction::Verify>,
                   ClaimActionCommand<ClaimAction::Approve>, ClaimActionCommand<ClaimAction::Return>,
                   ClaimActionCommand<ClaimAction::Resume>, ClaimActionCommand<ClaimAction::Reject>,
                   ClaimActionCommand<ClaimAction::Send>, ClaimActionCommand<ClaimAction::Pay>,
                   ClaimActionCommand<ClaimAction::Void>, ClaimFaceCommand<FaceAnswer::Same>, ClaimFaceCommand<FaceAnswer::Different>, ClaimRepairCommand, ClaimExpireCommand, ClaimExplainCommand, RulesListCommand, RulesCheckCommand,
                   RulesRehearseCommand, RulesEnableCommand, RulesDiffCommand, StaffAddCommand, StaffListCommand,
                   StaffResetCommand, StaffDisableCommand, CorrectionProposeCommand, CorrectionDecideCommand<CorrectionState::Posted>, CorrectionDecideCommand<CorrectionState::Refused>,
                   CorrectionListCommand, VerifyCommand, LedgerExportCommand, BackupCommand, BackupKeepCommand, BackupDrillCommand, RestoreCommand,
                   AuditListCommand, AuditExportCommand, AuditHeadCommand, AuditSlipCommand, AuditCheckCommand, OutboxListCommand, OutboxExportCommand,
                   FaceDetectCommand, FaceQualityCommand, FaceCompareCommand, FaceLivenessCommand, FaceCalibrateCommand,
                   ModelsAddCommand, ModelsListCommand>();
}

} // namespace anjungan::admin
