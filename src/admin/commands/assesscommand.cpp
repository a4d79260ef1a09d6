#include "admin/commands/assesscommand.h"

#include "admin/rulesource.h"
#include "rules/decisionjson.h"
#include "rules/factsjson.h"

#include <iostream>
#include <iterator>

namespace anjungan::admin {

namespace {

constexpr std::size_t kFlushAt = 1u << 16;

/// Reads facts and appends the answer; the same buffers serve every line.
class Assessor {
public:
    explicit Assessor(const rules::RuleSet& rules) : m_rules(rules) {}

    Result<void> answer(std::string_view json, std::string& out) {
        if (const auto read = m_reader.read(json, m_facts); !read)
            return read;
        if (const auto covered = rules::checkCovered(m_facts.asOf, m_rules); !covered)
            return covered;
        rules::appendJson(out, rules::assess(m_facts, m_rules));
        out += '\n';
        return {};
    }

private:
    const rules::RuleSet& m_rules;
    rules::FactsReader m_reader;
    rules::Facts m_facts;
};

void appendError(std::string& out, const std::string& detail, std::size_t line) {
    out += "{\"error\":\"";
    for (const char c : detail) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    out += "\",\"line\":" + std::to_string(line) + "}\n";
}

int answerLines(Assessor& assessor, Io& io) {
    std::string out;
    std::string line;
    bool bad = false;
    for (std::size_t number = 1; std::getline(io.in, line); ++number) {
        if (const auto done = assessor.answer(line, out); !done) {
            appendError(out, done.error().detail, number);
            bad = true;
        }
        // Somebody who waits for an answer before the next question gets it.
        const bool waiting = io.in.rdbuf()->in_avail() <= 0;
        if (out.size() >= kFlushAt || waiting) {
            io.out.write(out.data(), static_cast<std::streamsize>(out.size()));
            out.clear();
            if (waiting)
                io.out.flush();
        }
    }
    io.out.write(out.data(), static_cast<std::streamsize>(out.size()));
    return bad ? kRefused : kDone;
}

} // namespace

const Syntax& AssessCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"assess", "decides on a claim: facts as JSON on standard input, decision as JSON", {}, {}, false};
        syntax.options = lawOptions();
        syntax.options.push_back({"lines", "", "one object a line in, one a line out; bad lines don't end the run", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int AssessCommand::run(const Arguments& arguments, Io& io) const {
    const auto rules = loadRules(arguments);
    if (!rules)
        return reportBadInput(io, rules.error());
    Assessor assessor(*rules);
    if (arguments.has("lines"))
        return answerLines(assessor, io);
    const std::string json{std::istreambuf_iterator<char>(io.in), {}};
    std::string out;
    if (const auto done = assessor.answer(json, out); !done)
        return reportBadInput(io, {done.error().code, "facts on standard input: " + done.error().detail, done.error().where});
    io.out << out;
    return kDone;
}

} // namespace anjungan::admin
