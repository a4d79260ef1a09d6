#include "biometrics/enginefactory.h"

#include "biometrics/calibration.h"
#include "biometrics/classicalmatcher.h"
#include "biometrics/facefinder.h"
#include "biometrics/landmarknet.h"
#include "biometrics/netmatchers.h"
#include "biometrics/padnets.h"
#include "biometrics/trial.h"
#include "biometrics/yunetdetector.h"

#include <map>

namespace anjungan {

namespace {

namespace fs = std::filesystem;

/// Puts an engine together, part by part, each tried before it is taken.
class Builder {
public:
    Builder(FaceEngine& engine, std::map<ModelRole, ModelFile> files) : m_engine(engine), m_files(std::move(files)) {}

    void build() {
        if (!takeDetector(ModelRole::Detector2022, openYunet2022) && !takeDetector(ModelRole::Detector2023, openYunet2023))
            return;
        m_engine.name = "yunet";
        takeLandmarks();
        if (m_engine.refiner && !takeMatcher(ModelRole::MatcherSface, openSfaceMatcher))
            takeMatcher(ModelRole::MatcherReid, openReidMatcher);
        takePad();
    }

private:
    using OpenDetector = Result<std::unique_ptr<FaceDetector>> (*)(const QByteArray&);
    using OpenMatcher = Result<std::unique_ptr<DecidingMatcher>> (*)(const QByteArray&, std::string);

    [[nodiscard]] const ModelFile* file(ModelRole role) const {
        const auto at = m_files.find(role);
        return at == m_files.end() ? nullptr : &at->second;
    }

    bool takeDetector(ModelRole role, OpenDetector open) {
        const auto* model = file(role);
        if (!model)
            return false;
        auto detector = open(model->content);
        if (!detector)
            return refuse(*model, detector.error());
        if (!trial::finds(**detector))
            return refuse(*model);
        m_engine.detector = std::move(*detector);
        return mark(*model, role);
    }

    void takeLandmarks() {
        const auto* model = file(ModelRole::Landmarks);
        if (!model)
            return;
        auto refiner = openLandmarkNet(model->content);
        if (!refiner || !trial::refines(**refiner)) {
            refuse(*model);
            return;
        }
        m_engine.refiner = std::move(*refiner);
        mark(*model, ModelRole::Landmarks);
    }

    bool takeMatcher(ModelRole role, OpenMatcher open) {
        const auto* model = file(role);
        if (!model)
            return false;
        auto matcher = open(model->content, std::string(toText(role)) + "/" + model->sha256.substr(0, 16));
        if (!matcher)
            return refuse(*model, matcher.error());
        if (!trial::matches(**matcher))
            return refuse(*model);
        if (const auto kept = readCalibration(model->path.parent_path(), (*matcher)->mark()))
            (*matcher)->raiseMatchThreshold(kept->match);
        m_engine.name += "+" + (*matcher)->name();
        m_engine.matcher = std::move(*matcher);
        return mark(*model, role);
    }

    void takePad() {
        const auto* nearModel = file(ModelRole::PadNear);
        const auto* wideModel = file(ModelRole::PadWide);
        if (!nearModel || !wideModel)
            return;
        auto pad = openPadNets(nearModel->content, wideModel->content);
        if (!pad || !trial::scores(**pad)) {
            refuse(*nearModel);
            refuse(*wideModel);
            return;
        }
        m_engine.pad = std::move(*pad);
        mark(*nearModel, ModelRole::PadNear);
        mark(*wideModel, ModelRole::PadWide);
    }

    bool refuse(const ModelFile& model) {
        m_engine.complaints.push_back(model.name() + ": gives nonsense on a drawn face or does not load: not used");
        return false;
    }

    /// That there is no memory is not the model's fault.
    bool refuse(const ModelFile& model, const Error& error) {
        if (error.code != ErrorCode::Io)
            return refuse(model);
        m_engine.complaints.push_back(model.name() + ": " + error.detail + ": not used");
        return false;
    }

    bool mark(const ModelFile& model, ModelRole role) {
        m_engine.models.push_back({model.name(), std::string(toText(role)), model.sha256});
        return true;
    }

    FaceEngine& m_engine;
    std::map<ModelRole, ModelFile> m_files;
};

std::map<ModelRole, ModelFile> usableOf(std::vector<ModelFile> files, std::vector<std::string>& complaints) {
    std::map<ModelRole, ModelFile> usable;
    for (auto& file : files) {
        if (file.state == ModelFile::State::Usable)
            usable.emplace(*file.known->role, std::move(file));
        else if (file.name() != kCalibrationFile)
            complaints.push_back(file.name() + ": " + file.reason() + ": not used");
    }
    return usable;
}

} // namespace

Result<FaceEngine> EngineFactory::probe(const Places& places, const KnownModels& known) {
    std::error_code failure;
    if (places.models.empty() || !fs::exists(places.models, failure))
        return assemble({}, places);
    auto files = readModelFolder(places.models, known);
    if (files)
        return assemble(std::move(*files), places);
    auto engine = assemble({}, places);
    if (engine)
        engine->complaints.push_back(files.error().detail);
    return engine;
}

Result<FaceEngine> EngineFactory::assemble(std::vector<ModelFile> files, const Places& places) {
    FaceEngine engine;
    engine.matcher = makeClassicalMatcher();
    Builder(engine, usableOf(std::move(files), engine.complaints)).build();
    if (engine.detector) {
        engine.upright = UprightJudge::load(places.cascades);
        return engine;
    }
    auto finder = FaceFinder::load(places.cascades);
    if (!finder)
        return passOn(finder);
    engine.name = "cascade";
    engine.detector = std::make_unique<FaceFinder>(std::move(*finder));
    return engine;
}

} // namespace anjungan
