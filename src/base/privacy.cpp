#include "base/privacy.h"

#include <sys/stat.h>

namespace anjungan {

void keepNewFilesPrivate() {
    ::umask(S_IRWXG | S_IRWXO);
}

} // namespace anjungan
