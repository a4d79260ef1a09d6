#include "gui/texts/unconfirmed.h"

#include "gui/texts/codes.h"

#include <QCoreApplication>
#include <QStringList>

namespace anjungan::gui::texts {

namespace {

struct Unconfirmed {
    Q_DECLARE_TR_FUNCTIONS(Unconfirmed)
};

constexpr std::string_view kCause = "cause.";
constexpr std::string_view kHolidays = "holidays.";

QString inWords(const std::string& id) {
    if (id == rules::parameterInfo()[static_cast<std::size_t>(rules::Parameter::YieldRate)].id)
        return Unconfirmed::tr("persen hasil pengembangan tahun ini");
    if (id.starts_with(kHolidays))
        return Unconfirmed::tr("hari libur %1").arg(fromUtf8(id.substr(kHolidays.size())));
    if (id.starts_with(kCause))
        if (const auto known = parseClaimCause(id.substr(kCause.size())))
            return Unconfirmed::tr("syarat sebab klaim %1").arg(cause(*known));
    return Unconfirmed::tr("ketentuan %1").arg(fromUtf8(id));
}

} // namespace

QString accruedYieldLabel(const rules::RuleSet& rules, Date on) {
    const auto* const row = rules.rows(rules::Parameter::YieldRate).at(on);
    return row && row->confirmedOn(on) ? Unconfirmed::tr("Hasil pengembangan berjalan")
                                       : Unconfirmed::tr("Hasil pengembangan berjalan (perkiraan)");
}

QString toBeConfirmed(const rules::RuleSet& rules, Date on) {
    QStringList words;
    for (const rules::Unconfirmed& open : rules.unconfirmedOn(on))
        words << inWords(open.id);
    return words.join(QStringLiteral(", "));
}

} // namespace anjungan::gui::texts
