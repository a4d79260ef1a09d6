#include "admin/commands/facecalibratecommand.h"

#include "admin/faceprogram.h"

namespace anjungan::admin {

const Syntax& FaceCalibrateCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"face calibrate", "measures the matcher on folders of people", faceOptions(), {"DIR"}, false};
        syntax.options.push_back({"json", "", "one JSON object instead of a table", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int FaceCalibrateCommand::run(const Arguments& arguments, Io& io) const {
    return runFaceProgram("calibrate", arguments, io);
}

} // namespace anjungan::admin
