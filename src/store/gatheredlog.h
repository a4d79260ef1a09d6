#pragma once

namespace anjungan::store {

/// The name of the file system that the store's own connections give to sqlite3_open_v2(). It is SQLite's default one in
/// everything but this: what a transaction appends to the write-ahead log goes to the system in one piece.
///
/// SQLite hands each page over in two writes, a frame's head of 24 bytes and the page. A claim's commit is some thirty
/// pages, so sixty calls of the system for what is one stretch of one file:
///
///     head | page | head | page | ... | head that commits | page       (sqlite.org/walformat.html)
///     \___________________ gathered ____________________________/ -> one write, then SQLite's own sync
///
/// Nothing is held back past the frame that commits: its page and whatever follows it are written at once, before SQLite
/// tells other connections of them, whatever the connection's synchronous is. Until then the frames are the
/// transaction's own, and a read through this connection writes them first. A failed write is told where SQLite waits for the
/// commit; it then rolls the transaction back, as it does where the page's own write fails.
///
/// The default one is asked for whenever a file is opened, so that a test can put its own beneath. Any thread.
/// Why: docs/decisions/0030.
[[nodiscard]] const char* gatheringFileSystem();

} // namespace anjungan::store
