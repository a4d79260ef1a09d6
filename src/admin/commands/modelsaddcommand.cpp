#include "admin/commands/modelsaddcommand.h"

#include "admin/faceprogram.h"

namespace anjungan::admin {

const Syntax& ModelsAddCommand::syntax() const {
    static const Syntax kSyntax = [] {
        Syntax syntax{"models add", "installs face models after checking their content", faceOptions(), {"DIR"}, false};
        syntax.options.push_back({"json", "", "JSON lines instead of a table", Need::Optional});
        return syntax;
    }();
    return kSyntax;
}

int ModelsAddCommand::run(const Arguments& arguments, Io& io) const {
    return runFaceProgram("models-add", arguments, io);
}

} // namespace anjungan::admin
