#include "face/oneshot.h"

#include "biometrics/enginefactory.h"
#include "face/oneshotcall.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <exception>

#include <unistd.h>

namespace anjungan {

namespace oneshot {

int complain(const std::string& what) {
    std::fprintf(stderr, "%s\n", what.c_str());
    return kBadInput;
}

int complain(const Error& error) {
    return complain(error.detail);
}

void print(const QJsonObject& json) {
    const auto text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    std::printf("%s\n", text.constData());
}

Result<FaceEngine> engineOf(const Call& call) {
    auto engine = EngineFactory::probe({call.models, call.cascades});
    if (engine)
        for (const auto& complaint : engine->complaints)
            complain(complaint);
    return engine;
}

double rounded(double value, int decimals) {
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

namespace {

struct Job {
    std::string_view name;
    std::size_t files;
    int (*run)(const Call&);
    unsigned seconds; ///< then it is ended: no clip may hang a script; 0 for as long as it takes
};

constexpr std::array<Job, 7> kJobs = {{
    {"detect", 1, detect, 100},
    {"quality", 1, quality, 100},
    {"compare", 2, compare, 100},
    {"liveness", 1, liveness, 100},
    {"calibrate", 1, calibrate, 0},
    {"models-add", 1, addModelFiles, 100},
    {"models-list", 0, listModelFiles, 100},
}};

const Job* findJob(std::string_view name) {
    const auto at = std::ranges::find(kJobs, name, &Job::name);
    return at == kJobs.end() ? nullptr : &*at;
}

/// Nothing where the words are no call.
std::optional<Call> parse(const Job& job, const std::vector<std::string_view>& words) {
    Call call{std::string(job.name), {}, {}, {}, false};
    bool onlyFiles = false;
    for (std::size_t at = 1; at < words.size(); ++at) {
        const auto word = words[at];
        if (!onlyFiles && word == "--") {
            onlyFiles = true;
        } else if (!onlyFiles && word == "--json") {
            call.json = true;
        } else if (!onlyFiles && (word == "--models" || word == "--cascades")) {
            if (++at == words.size())
                return std::nullopt;
            (word == "--models" ? call.models : call.cascades) = words[at];
        } else if (!onlyFiles && word.starts_with("--")) {
            return std::nullopt;
        } else {
            call.files.emplace_back(word);
        }
    }
    return call.files.size() == job.files ? std::optional(std::move(call)) : std::nullopt;
}

} // namespace

} // namespace oneshot

bool isOneShot(const std::vector<std::string_view>& words) {
    return !words.empty() && oneshot::findJob(words.front()) != nullptr;
}

int runOneShot(const std::vector<std::string_view>& words) {
    const auto* job = oneshot::findJob(words.front());
    const auto call = oneshot::parse(*job, words);
    if (!call)
        return oneshot::complain("wrong call of anjungan-face " + std::string(words.front()));
    ::alarm(job->seconds);
    try {
        return job->run(*call);
    } catch (const std::exception& foreign) {
        return oneshot::complain(std::string("the picture can't be worked on: ") + foreign.what());
    }
}

} // namespace anjungan
