#include "admin/commands/checkcommand.h"

#include "admin/jsonout.h"
#include "admin/rulesource.h"
#include "rules/identity.h"

namespace anjungan::admin {

namespace {

void printInvalid(const Error& error, Io& io) {
    JsonOut json;
    json.open().field("valid", false).field("part", std::string_view{error.where});
    json.field("reason", std::string_view{error.detail}).close().print(io.out);
}

void printNik(const rules::CheckedNik& nik, Io& io) {
    JsonOut json;
    json.open().field("valid", true).field("birth_date", std::string_view{toText(nik.birthDate)});
    json.field("gender", toText(nik.gender)).field("province", std::string_view{nik.province});
    if (!nik.warnings.empty()) {
        json.key("warnings").openList();
        for (const auto warning : nik.warnings)
            json.value(rules::toText(warning));
        json.closeList();
    }
    json.close().print(io.out);
}

void printNumber(std::string_view key, std::string_view number, Io& io) {
    JsonOut json;
    json.open().field("valid", true).field(key, number).close().print(io.out);
}

template <class T> void printChecked(const Result<T>& checked, std::string_view key, Io& io) {
    if (checked)
        printNumber(key, checked->text(), io);
    else
        printInvalid(checked.error(), io);
}

} // namespace

const Syntax& CheckCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"check", "checks an identity number", {}, {"nik|kpj|npwp|phone", "VALUE"}, false};
        syntax.options = lawOptions();
        syntax.options.push_back({"on", "DATE", "the day that decides the century of a NIK (today)", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int CheckCommand::run(const Arguments& arguments, Io& io) const {
    const auto on = arguments.date("on", io.clock.today());
    if (!on)
        return reportBadInput(io, on.error());
    const auto rules = loadRules(arguments);
    if (!rules)
        return reportBadInput(io, rules.error());
    const std::string& kind = arguments.positional()[0];
    const std::string& value = arguments.positional()[1];
    if (kind == "nik") {
        const auto nik = rules::checkNik(value, *rules, *on);
        nik ? printNik(*nik, io) : printInvalid(nik.error(), io);
    } else if (kind == "kpj") {
        printChecked(rules::checkKpj(value), "kpj", io);
    } else if (kind == "npwp") {
        printChecked(rules::checkNpwp(value, *rules), "npwp", io);
    } else if (kind == "phone") {
        printChecked(rules::checkPhone(value), "phone", io);
    } else {
        return reportBadInput(io, {ErrorCode::InvalidInput,
                                   "check knows nik, kpj, npwp and phone\nUsage: " + syntax().usage(), "kind"});
    }
    return kDone;
}

} // namespace anjungan::admin
