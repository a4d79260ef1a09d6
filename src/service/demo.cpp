#include "service/demo.h"

#include "service/context.h"
#include "service/demofill.h"
#include "service/demoplan.h"
#include "service/signin.h"
#include "store/audit.h"
#include "store/freshload.h"
#include "store/settings.h"

#include <algorithm>
#include <charconv>

namespace anjungan::service {

namespace {

constexpr const char* kSeedSetting = store::kDemoSetting;
constexpr const char* kCountSetting = "demo.participants";
constexpr const char* kDaySetting = "demo.as_of";
constexpr const char* kSituationsSetting = "demo.situations";
constexpr int kSituationsBeforeCounted = 33; // of the stores that do not say how many they were filled with

Result<DemoOfficers> addStaff(Context& context) {
    DemoOfficers officers;
    std::size_t count = 0;
    for (const DemoStaff& one : DemoPlan::staff()) {
        const auto added = StaffAccounts(context).add(one.code, one.name, one.role, one.pin, Actor::system("demo"));
        if (!added)
            return passOn(added);
        if (count < officers.size())
            officers[count++] = added->id;
    }
    return officers;
}

Result<void> remember(Context& context, const DemoOptions& options) {
    store::Settings settings(context.database());
    const std::pair<const char*, std::string> values[] = {{kSeedSetting, std::to_string(options.seed)},
                                                          {kCountSetting, std::to_string(options.participants)},
                                                          {kSituationsSetting, std::to_string(demoCases(options).size())},
                                                          {kDaySetting, anjungan::toText(context.today())}};
    for (const auto& [name, value] : values)
        if (const auto set = settings.set(name, value); !set)
            return set;
    return store::Audit(context.database())
        .append(store::Actor::system("demo"), "demo_filled", "store:demo",
                "invented participants " + std::to_string(options.participants));
}

/// Together, so that no store has staff whose PINs everybody knows and does not say that it is a demo's.
Result<DemoOfficers> markAndAddStaff(Context& context, const DemoOptions& options) {
    auto transaction = store::Transaction::begin(context.database());
    if (!transaction)
        return passOn(transaction);
    if (const auto done = remember(context, options); !done)
        return passOn(done);
    auto officers = addStaff(context);
    if (!officers)
        return officers;
    if (const auto done = transaction->commit(); !done)
        return passOn(done);
    return officers;
}

template <class T> Result<T> numberSetting(store::Settings& settings, const char* name) {
    const auto value = settings.get(name);
    if (!value)
        return passOn(value);
    T number{};
    if (!*value || std::from_chars((*value)->data(), (*value)->data() + (*value)->size(), number).ec != std::errc{})
        return fail(ErrorCode::NotFound, "this store was not filled by demo");
    return number;
}

/// The cases come in turn, so that the first ones have one person more where the number does not divide.
std::vector<DemoShare> sharesOf(const DemoOptions& options) {
    std::vector<DemoShare> shares;
    const int count = static_cast<int>(demoCases(options).size());
    for (const DemoCase& one : demoCases(options)) {
        const int index = static_cast<int>(shares.size());
        shares.push_back({std::string(one.key), std::string(one.situation),
                          options.participants / count + (index < options.participants % count ? 1 : 0)});
    }
    return shares;
}

Result<DemoReport> listPeople(const DemoOptions& options, Date asOf, Context& context) {
    DemoPlan plan(options, asOf, context.now(), context.rules());
    DemoReport report{asOf, options.seed, options.participants, {}, {}, DemoPlan::staff()};
    const int shown = std::min(options.participants, static_cast<int>(demoCases(options).size()));
    for (int i = 0; i < shown; ++i) {
        auto person = plan.person(i);
        if (!person)
            return passOn(person);
        report.people.push_back(std::move(*person));
    }
    report.shares = sharesOf(options);
    return report;
}

} // namespace

Result<DemoReport> Demo::fill(const DemoOptions& options, const ProgressFunction& progress) {
    if (options.participants < 1 || options.participants > kMostDemoPeople)
        return fail(ErrorCode::InvalidInput, "participants must be 1 to " + std::to_string(kMostDemoPeople),
                    "participants");
    if (options.months && (*options.months < 1 || *options.months > kMostDemoMonths))
        return fail(ErrorCode::InvalidInput, "months must be 1 to " + std::to_string(kMostDemoMonths), "months");
    const auto count = store::Participants(m_context.database()).count();
    if (!count)
        return passOn(count);
    if (*count > 0)
        return fail(ErrorCode::AlreadyExists,
                    "the store holds people already; demo fills a new store (init makes one)");
    const auto staff = StaffAccounts(m_context).list();
    if (!staff)
        return passOn(staff);
    if (!staff->empty())
        return fail(ErrorCode::AlreadyExists,
                    "the store has staff accounts already; demo fills a new store (init makes one)");
    const auto officers = markAndAddStaff(m_context, options);
    if (!officers)
        return passOn(officers);
    if (const auto filled = DemoFill(m_context, options).run(*officers, progress); !filled)
        return passOn(filled);
    return listPeople(options, m_context.today(), m_context);
}

Result<DemoReport> Demo::people() {
    store::Settings settings(m_context.database());
    const auto seed = numberSetting<std::uint64_t>(settings, kSeedSetting);
    const auto count = numberSetting<int>(settings, kCountSetting);
    const auto day = settings.get(kDaySetting);
    if (!seed)
        return passOn(seed);
    if (!count)
        return passOn(count);
    if (!day)
        return passOn(day);
    const auto asOf = parseDate(day->value_or(""));
    if (!asOf)
        return fail(ErrorCode::NotFound, "this store was not filled by demo");
    const auto situations = settings.get(kSituationsSetting);
    if (!situations)
        return passOn(situations);
    auto known = *situations ? numberSetting<int>(settings, kSituationsSetting) : Result<int>(kSituationsBeforeCounted);
    if (!known)
        return passOn(known);
    return listPeople({*count, *seed, std::nullopt, *known}, *asOf, m_context);
}

} // namespace anjungan::service
