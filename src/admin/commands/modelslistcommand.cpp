#include "admin/commands/modelslistcommand.h"

#include "admin/faceprogram.h"

namespace anjungan::admin {

const Syntax& ModelsListCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"models list", "shows the installed face models", faceOptions(), {}, false};
        syntax.options.push_back({"json", "", "JSON lines instead of a table", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int ModelsListCommand::run(const Arguments& arguments, Io& io) const {
    return runFaceProgram("models-list", arguments, io);
}

} // namespace anjungan::admin
