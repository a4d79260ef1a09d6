#pragma once

namespace anjungan {

/// From now on what this process makes is for its own user only: store, backups, papers, log. First thing in main.
void keepNewFilesPrivate();

/// From now on no core dump is written, by whatever program the system hands it to: faces, numbers and keys would stand in it.
void keepMemoryOffDisk();

} // namespace anjungan
