#include "admin/commands/facecomparecommand.h"

#include "admin/faceprogram.h"

namespace anjungan::admin {

const Syntax& FaceCompareCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"face compare", "compares the faces of two pictures", faceOptions(), {"FILE", "FILE"}, false};
        syntax.options.push_back({"json", "", "JSON, which it is anyway", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int FaceCompareCommand::run(const Arguments& arguments, Io& io) const {
    return runFaceProgram("compare", arguments, io);
}

} // namespace anjungan::admin
