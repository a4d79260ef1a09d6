#include "admin/commands/facequalitycommand.h"

#include "admin/faceprogram.h"

namespace anjungan::admin {

const Syntax& FaceQualityCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"face quality", "judges a picture as the camera page does", faceOptions(), {"FILE"}, false};
        syntax.options.push_back({"json", "", "JSON, which it is anyway", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int FaceQualityCommand::run(const Arguments& arguments, Io& io) const {
    return runFaceProgram("quality", arguments, io);
}

} // namespace anjungan::admin
