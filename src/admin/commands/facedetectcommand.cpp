#include "admin/commands/facedetectcommand.h"

#include "admin/faceprogram.h"

namespace anjungan::admin {

const Syntax& FaceDetectCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"face detect", "finds the faces in a picture", faceOptions(), {"FILE"}, false};
        syntax.options.push_back({"json", "", "JSON, which it is anyway", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int FaceDetectCommand::run(const Arguments& arguments, Io& io) const {
    return runFaceProgram("detect", arguments, io);
}

} // namespace anjungan::admin
