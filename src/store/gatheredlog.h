#pragma once

struct sqlite3;

namespace anjungan::store {

/// The name of the file system that the store's own connections give to sqlite3_open_v2(). It is SQLite's default one in
/// everything but this: while a GatheredCommit lives, what the commit appends to the write-ahead log goes to the system in one
/// piece.
///
/// SQLite hands each page over in two writes, a frame's head of 24 bytes and the page. A claim's commit is some thirty
/// pages, so sixty calls of the system for what is one stretch of one file:
///
///     head | page | head | page | ... | head that commits | page       (sqlite.org/walformat.html)
///     \___________________ gathered ____________________________/ -> one write, then SQLite's own sync
///
/// The default one is asked for whenever a file is opened, so that a test can put its own beneath. Any thread.
/// Why: docs/decisions/0030.
[[nodiscard]] const char* gatheringFileSystem();

/// Lives around the one call that commits, and so under the write lock: nothing is gathered outside it. Pages that a large
/// transaction spills before its commit go straight on, since a rollback calls nothing that could take them back.
///
/// Nothing is held back past the frame that commits either: its page and whatever follows it are written at once, before SQLite
/// tells other connections of them, whatever the connection's synchronous is. What is left at the end belongs to a commit
/// that failed, and is dropped. A failed write is the commit's failure.
class GatheredCommit {
public:
    /// Does nothing where the connection has no log of gatheringFileSystem(), or where its disk may harm bytes beside those
    /// that it writes, against which SQLite then pads the log.
    explicit GatheredCommit(sqlite3* connection);
    ~GatheredCommit();
    GatheredCommit(const GatheredCommit&) = delete;
    GatheredCommit& operator=(const GatheredCommit&) = delete;

private:
    struct LogFile* m_log = nullptr;
};

} // namespace anjungan::store
