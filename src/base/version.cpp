#include "base/version.h"

namespace anjungan {

std::string_view programVersion() {
    return ANJUNGAN_VERSION;
}

} // namespace anjungan
