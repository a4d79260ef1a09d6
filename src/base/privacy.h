#pragma once

namespace anjungan {

/// From now on what this process makes is for its own user only: store, backups, papers, log. First thing in main.
void keepNewFilesPrivate();

} // namespace anjungan
