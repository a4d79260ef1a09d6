#include "rules/rulesetloader.h"

#include "base/digits.h"
#include "rules/parameterbounds.h"
#include "rules/rulereader.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

namespace anjungan::rules {

namespace {

constexpr std::array<std::pair<std::string_view, Confirmation>, 3> kConfirmations = {{
    {"certain", Confirmation::Certain},
    {"likely", Confirmation::Likely},
    {"unsure", Confirmation::Unsure},
}};

template <class T> void readProvenance(const JsonNode& node, DatedRow<T>& row) {
    row.from = node.date("from");
    row.source = node.text("source");
    row.confirmation = oneOf(node, "confirmed", kConfirmations);
    if (node.has("confirmed_until"))
        row.confirmedUntil = node.date("confirmed_until");
    if (row.confirmedUntil && *row.confirmedUntil < row.from)
        node.refuse("confirmed_until", "is before from");
}

/// Rows of one file stand in the order of their dates; a date that another file (an amendment's base) has is refused too.
template <class T> void insert(const JsonNode& node, Dated<T>& into, DatedRow<T> row, std::optional<Date>& previous) {
    const Date from = row.from;
    if (previous && from < *previous)
        node.refuse("from", "dates must be in order, " + toText(from) + " stands after " + toText(*previous));
    else if (!into.insert(std::move(row)))
        node.refuse("from", "the date " + toText(from) + " is there already");
    previous = from;
}

} // namespace

void RuleSetLoader::remember(const std::string& name, const RuleFile& file) {
    m_content += name + '\n' + file.text + '\n';
}

Result<void> RuleSetLoader::add(const RuleFile& file) {
    auto json = JsonFile::parse(file.name, file.text);
    if (!json)
        return passOn(json);
    const JsonNode root = JsonNode::root(*json);
    // A file says by its keys what it holds, so that a branch may cut its files as it likes.
    if (root.has("parameters")) {
        root.onlyKeys({"version", "parameters"});
        readVersion(root);
        readParameters(root.member("parameters"));
    } else if (root.has("brackets")) {
        root.onlyKeys({"brackets"});
        readBrackets(root);
    } else if (root.has("causes")) {
        readCauses(root);
    } else if (root.has("provinces")) {
        readProvinces(root);
    } else if (root.has("banks")) {
        readBanks(root);
    } else if (root.has("years")) {
        root.onlyKeys({"years"});
        readHolidays(root);
    } else {
        root.refuse("", "must be an object with one of parameters, brackets, causes, provinces, banks, years");
    }
    if (json->error())
        return std::unexpected(*json->error());
    remember(std::filesystem::path(file.name).filename().string(), file);
    return {};
}

Result<void> RuleSetLoader::addAmendment(const RuleFile& file) {
    auto json = JsonFile::parse(file.name, file.text);
    if (!json)
        return passOn(json);
    const JsonNode root = JsonNode::root(*json);
    root.onlyKeys({"amendment", "title", "source", "parameters", "brackets", "years"});
    Amendment amendment{root.text("amendment"), root.text("title"), root.text("source")};
    if (std::ranges::find(m_rules.m_amendments, amendment.id, &Amendment::id) != m_rules.m_amendments.end())
        root.refuse("amendment", "\"" + amendment.id + "\" is enabled already");
    if (!root.has("parameters") && !root.has("brackets") && !root.has("years"))
        root.refuse("", "an amendment has at least one of parameters, brackets, years");
    if (root.has("parameters"))
        readParameters(root.member("parameters"));
    if (root.has("brackets"))
        readBrackets(root);
    if (root.has("years"))
        readHolidays(root);
    if (json->error())
        return std::unexpected(*json->error());
    m_rules.m_amendments.push_back(std::move(amendment));
    // A store keeps it without path and ending: what a check tells is then the version that switching on gives.
    const std::filesystem::path path(file.name);
    remember((path.extension() == ".json" ? path.stem() : path.filename()).string(), file);
    return {};
}

void RuleSetLoader::readVersion(const JsonNode& root) {
    m_declared = root.text("version");
}

void RuleSetLoader::readParameters(const JsonNode& parameters) {
    for (const auto& [id, rows] : parameters.members()) {
        const auto info = std::ranges::find(parameterInfo(), id, &ParameterInfo::id);
        if (info == parameterInfo().end())
            parameters.refuse(id, "unknown parameter");
        else
            readParameter(rows, m_rules.m_parameters[static_cast<std::size_t>(info->parameter)], *info);
    }
}

void RuleSetLoader::readParameter(const JsonNode& rows, Dated<std::int64_t>& into, const ParameterInfo& info) {
    std::optional<Date> previous;
    for (const JsonNode& node : rows.items()) {
        node.onlyKeys({"from", "value", "unit", "source", "confirmed", "confirmed_until"});
        DatedRow<std::int64_t> row;
        readProvenance(node, row);
        const Bounds bounds = boundsOf(info);
        row.value = node.integer("value", bounds.least, bounds.most);
        if (node.text("unit") != info.unit)
            node.refuse("unit", "the unit of " + std::string(info.id) + " is " + std::string(info.unit));
        insert(node, into, std::move(row), previous);
    }
}

void RuleSetLoader::readBrackets(const JsonNode& root) {
    std::optional<Date> previous;
    for (const JsonNode& node : root.list("brackets")) {
        node.onlyKeys({"from", "value", "source", "confirmed", "confirmed_until"});
        DatedRow<std::vector<TaxBracket>> row;
        readProvenance(node, row);
        const auto brackets = node.list("value");
        Rupiah before{};
        for (const JsonNode& bracket : brackets) {
            bracket.onlyKeys({"up_to", "percent"});
            const bool last = &bracket == &brackets.back();
            if (last && bracket.has("up_to"))
                bracket.refuse("up_to", "the last bracket has no upper end");
            const Rupiah upTo{last ? std::numeric_limits<std::int64_t>::max() : bracket.integer("up_to", 1, kMostRupiah)};
            if (upTo <= before)
                bracket.refuse("up_to", "brackets must rise");
            row.value.push_back({upTo, static_cast<int>(bracket.integer("percent", 0, 100))});
            before = upTo;
        }
        if (brackets.empty())
            node.refuse("value", "must have a bracket");
        insert(node, m_rules.m_brackets, std::move(row), previous);
    }
}

void RuleSetLoader::readCauses(const JsonNode& root) {
    root.onlyKeys({"first_rules", "last_rules", "npwp_document", "causes"});
    const std::vector<Rule> first = readFirstRules(root);
    const std::vector<Rule> last = readLastRules(root);
    const std::string npwpDocument = root.text("npwp_document");
    for (const JsonNode& node : root.list("causes"))
        readCause(node, first, last, npwpDocument);
}

void RuleSetLoader::readCause(const JsonNode& node, const std::vector<Rule>& first, const std::vector<Rule>& last,
                              const std::string& npwpDocument) {
    node.onlyKeys({"cause", "from", "online", "basis", "source", "confirmed", "confirmed_until", "share", "requirements",
                   "documents"});
    DatedRow<CauseRules> row;
    readProvenance(node, row);
    CauseRules& cause = row.value;
    const auto key = parseClaimCause(node.text("cause"));
    if (!key) {
        node.refuse("cause", key.error().detail);
        return;
    }
    cause.cause = *key;
    cause.online = node.boolean("online");
    cause.basis = node.text("basis");
    cause.share = readShare(node, *key);
    cause.rules = first;
    for (const JsonNode& requirement : node.list("requirements"))
        cause.rules.push_back(readRequirement(requirement, cause.basis));
    cause.rules.insert(cause.rules.end(), last.begin(), last.end());
    if (cause.rules.size() > kMaxRulesPerCause)
        node.refuse("requirements", "a cause has at most " + std::to_string(kMaxRulesPerCause) + " rules in all");
    std::set<std::string> ids;
    for (const Rule& rule : cause.rules)
        if (!ids.insert(rule.id).second)
            node.refuse("requirements", "the rule \"" + rule.id + "\" is there twice");
    for (const JsonNode& document : node.list("documents")) {
        DocumentNeed need;
        for (const JsonNode& code : document.items())
            need.anyOf.push_back(code.asText());
        if (need.anyOf.empty())
            document.refuse("", "must name a document");
        cause.documents.push_back(std::move(need));
    }
    cause.documentsWithNpwp = cause.documents;
    cause.documentsWithNpwp.push_back({{npwpDocument}});
    if (const Date from = row.from; !m_rules.m_causes[static_cast<std::size_t>(*key)].insert(std::move(row)))
        node.refuse("from", "the date " + toText(from) + " is there already for " + std::string(toText(*key)));
}

void RuleSetLoader::readProvinces(const JsonNode& root) {
    root.onlyKeys({"source", "confirmed", "provinces"});
    for (const JsonNode& node : root.list("provinces")) {
        node.onlyKeys({"code", "name", "outdated"});
        const std::string code = node.text("code");
        if (code.size() != 2 || !allDigits(code))
            node.refuse("code", "a province code has two digits");
        const Province province{node.text("name"), node.has("outdated") && node.boolean("outdated")};
        if (!m_rules.m_provinces.emplace(code, province).second)
            node.refuse("code", "is there twice");
    }
}

void RuleSetLoader::readBanks(const JsonNode& root) {
    root.onlyKeys({"source", "confirmed", "banks"});
    for (const JsonNode& node : root.list("banks")) {
        node.onlyKeys({"code", "name", "usual_length"});
        Bank bank{node.text("code"), node.text("name"), static_cast<int>(node.integer("usual_length", 5, 20))};
        if (bank.code.size() != 3 || !allDigits(bank.code))
            node.refuse("code", "a bank code has three digits");
        if (m_rules.bank(bank.code))
            node.refuse("code", "is there twice");
        m_rules.m_banks.push_back(std::move(bank));
    }
    std::ranges::sort(m_rules.m_banks, {}, &Bank::code);
}

void RuleSetLoader::readHolidays(const JsonNode& root) {
    for (const JsonNode& node : root.list("years")) {
        node.onlyKeys({"year", "source", "confirmed", "holidays", "collective_leave"});
        const int year = static_cast<int>(node.integer("year", 1900, 2199));
        HolidayYear days;
        days.source = node.text("source");
        days.confirmation = oneOf(node, "confirmed", kConfirmations);
        const auto read = [&](std::string_view key, std::set<Date>& into) {
            for (const JsonNode& day : node.list(key)) {
                const Date date = day.asDate();
                if (int{std::chrono::year_month_day{date}.year()} != year)
                    day.refuse("", "is no day of " + std::to_string(year));
                if (days.holidays.contains(date) || days.collectiveLeave.contains(date))
                    day.refuse("", "the date " + toText(date) + " is there twice");
                into.insert(date);
            }
        };
        read("holidays", days.holidays);
        read("collective_leave", days.collectiveLeave);
        if (!m_rules.m_holidays.emplace(year, std::move(days)).second)
            node.refuse("year", "is there already");
    }
}

Result<RuleSet> RuleSetLoader::finish() {
    const auto missing = [](const std::string& what) {
        return fail(ErrorCode::InvalidInput, "rules: " + what + " is in none of the files", what);
    };
    if (m_declared.empty())
        return missing("version");
    // Only what a claim needs moves the first day: yield and contribution rows tell their own start when asked.
    Date first{};
    for (const auto& info : parameterInfo()) {
        if (m_rules.rows(info.parameter).rows().empty())
            return missing(std::string(info.id));
        const bool claim = info.parameter < Parameter::JhtEmployer;
        if (claim)
            first = std::max(first, m_rules.rows(info.parameter).rows().front().from);
    }
    for (const ClaimCause cause : kAllCauses) {
        const auto& rows = m_rules.m_causes[static_cast<std::size_t>(cause)].rows();
        if (rows.empty())
            return missing("cause " + std::string(toText(cause)));
        first = std::max(first, rows.front().from);
    }
    if (m_rules.m_brackets.rows().empty())
        return missing("brackets");
    first = std::max(first, m_rules.m_brackets.rows().front().from);
    if (m_rules.m_provinces.empty())
        return missing("provinces");
    if (m_rules.m_banks.empty())
        return missing("banks");
    if (const auto fits = checkOwnAccount(m_rules); !fits)
        return passOn(fits);
    if (const auto fits = checkSurcharge(m_rules.m_brackets, m_rules); !fits)
        return passOn(fits);
    m_rules.m_firstDay = first;
    const auto digest = QCryptographicHash::hash(QByteArray::fromStdString(m_content), QCryptographicHash::Sha256).toHex();
    m_rules.m_version = m_declared + "+" + digest.left(8).toStdString();
    return std::move(m_rules);
}

Result<RuleSet> loadRuleSet(std::span<const RuleFile> files, std::span<const RuleFile> amendments) {
    RuleSetLoader loader;
    for (const RuleFile& file : files)
        if (const auto done = loader.add(file); !done)
            return passOn(done);
    for (const RuleFile& file : amendments)
        if (const auto done = loader.addAmendment(file); !done)
            return passOn(done);
    return loader.finish();
}

Result<RuleSet> loadEmbeddedRuleSet(std::span<const RuleFile> amendments) {
    return loadRuleSet(embeddedRuleFiles(), amendments);
}

} // namespace anjungan::rules
