#include "gui/texts/waiting.h"

#include "gui/texts/codes.h"
#include "gui/texts/findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace anjungan::gui::texts {

namespace {

struct Waiting {
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

using rules::WaitingKind;
using rules::WaitingPart;
using rules::WaitingPlan;

QString title(WaitingKind kind) {
    switch (kind) {
    case WaitingKind::Now:
        return Waiting::tr("Ambil sekarang");
    case WaitingKind::Later:
        return Waiting::tr("Tunggu dulu");
    case WaitingKind::PartialFirst:
        return Waiting::tr("Sebagian dulu");
    }
    return {};
}

bool atCounter(const WaitingPart& part) {
    return part.decision ? part.decision->outcome == Outcome::Branch : !part.withinLimit();
}

QString place(const WaitingPart& part) {
    if (!part.withinLimit())
        return Waiting::tr("Di loket, karena di atas batas %1").arg(amount(part.limit));
    if (atCounter(part))
        return Waiting::tr("Di loket");
    if (part.decision && part.decision->outcome == Outcome::ActionRequired)
        return Waiting::tr("Di anjungan ini, setelah data Anda siap");
    return Waiting::tr("Di anjungan ini, batasnya %1").arg(amount(part.limit));
}

QString placeOf(const WaitingPlan& plan) {
    const WaitingPart& last = plan.parts.back();
    if (plan.parts.size() > 1 && atCounter(plan.parts.front()) != atCounter(last))
        return atCounter(last) ? Waiting::tr("Sekarang di anjungan, nanti di loket")
                               : Waiting::tr("Sekarang di loket, nanti di anjungan");
    return place(last);
}

QString tax(const WaitingPlan& plan) {
    const bool progressive = std::ranges::any_of(plan.parts, [](const WaitingPart& part) {
        return part.payout && part.payout->taxKind == TaxKind::Progressive && part.payout->tax > Rupiah{};
    });
    // The kind is told where it costs: a nought needs no name.
    return progressive ? Waiting::tr("%1, tarif bertingkat").arg(amount(plan.tax())) : amount(plan.tax());
}

QString difference(const WaitingPlan& plan, const WaitingPlan& now) {
    // Something stands there on every card, so that their lines stand level.
    if (plan.kind == WaitingKind::Now)
        return Waiting::tr("Tanpa menunggu");
    const bool comparable = plan.possible() && now.possible() && plan.remaining() == now.remaining();
    if (!comparable)
        return {};
    if (plan.net() == now.net())
        return Waiting::tr("Sama dengan sekarang");
    return plan.net() > now.net() ? Waiting::tr("%1 lebih banyak daripada sekarang").arg(amount(plan.net() - now.net()))
                                  : Waiting::tr("%1 lebih sedikit daripada sekarang").arg(amount(now.net() - plan.net()));
}

void addDays(std::vector<WaitingLine>& lines, const WaitingPlan& plan) {
    const auto day = [&](const WaitingPart& part) {
        return plan.kind == WaitingKind::Later || &part != &plan.parts.front() ? date(part.on) : Waiting::tr("Hari ini");
    };
    if (plan.parts.size() == 1) {
        lines.push_back({QStringLiteral("when"), Waiting::tr("Kapan"), day(plan.parts.front())});
        return;
    }
    for (std::size_t i = 0; i < plan.parts.size(); ++i)
        lines.push_back({QStringLiteral("part_%1").arg(i + 1), day(plan.parts[i]),
                         plan.parts[i].payout ? amount(plan.parts[i].payout->net) : Waiting::tr("belum bisa"), true});
}

QString reason(const WaitingPlan& plan) {
    for (const WaitingPart& part : plan.parts) {
        if (part.payout || !part.decision)
            continue;
        for (const rules::Finding& f : part.decision->findings)
            if (!f.passed && f.rule().failsTo == rules::FailsTo::NotEligible) {
                const FindingText text = finding(f, part.on, part.cause);
                return Waiting::tr("Belum bisa. %1 %2").arg(text.reason, text.remedy);
            }
    }
    return {};
}

} // namespace

WaitingText waitingText(const WaitingPlan& plan, const WaitingPlan& now) {
    WaitingText text{title(plan.kind), difference(plan, now), reason(plan), {}};
    if (!plan.possible())
        return text;
    addDays(text.lines, plan);
    const WaitingPart& last = plan.parts.back();
    text.lines.push_back({QStringLiteral("balance"), Waiting::tr("Saldo"), amount(last.balance), true});
    text.lines.push_back({QStringLiteral("place"), Waiting::tr("Diurus"), placeOf(plan)});
    text.lines.push_back({QStringLiteral("duration"), Waiting::tr("Lama proses"),
                          Waiting::tr("%n hari kerja", nullptr, last.slaWorkingDays)});
    text.lines.push_back({QStringLiteral("tax"), Waiting::tr("Pajak"), tax(plan), true});
    if (plan.remaining() > Rupiah{})
        text.lines.push_back({QStringLiteral("remaining"), Waiting::tr("Sisa saldo"), amount(plan.remaining()), true});
    return text;
}

} // namespace anjungan::gui::texts
