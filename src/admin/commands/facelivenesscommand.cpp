#include "admin/commands/facelivenesscommand.h"

#include "admin/faceprogram.h"

namespace anjungan::admin {

const Syntax& FaceLivenessCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"face liveness", "looks for signs of a print or screen in a clip", faceOptions(), {"CLIP|FOLDER"}, false};
        syntax.options.push_back({"json", "", "JSON, which it is anyway", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int FaceLivenessCommand::run(const Arguments& arguments, Io& io) const {
    return runFaceProgram("liveness", arguments, io);
}

} // namespace anjungan::admin
