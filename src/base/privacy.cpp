#include "base/privacy.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace anjungan {

void keepNewFilesPrivate() {
    ::umask(S_IRWXG | S_IRWXO);
}

// The limit alone does not hold where the system pipes dumps to a program.
void keepMemoryOffDisk() {
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace anjungan
