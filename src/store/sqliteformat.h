#pragma once

#include <cstddef>

namespace anjungan::store {

/// What is left of an extended result code is its primary one (sqlite.org/rescode.html).
inline constexpr int kPrimaryCodeMask = 0xff;

/// The head of a database file, and where in it the file says whose it is (sqlite.org/fileformat.html, 1.3).
inline constexpr std::size_t kHeadSize = 100;
inline constexpr std::size_t kApplicationIdAt = 68;
inline constexpr std::size_t kApplicationIdSize = 4;

/// A frame's head in a write-ahead log, and where in it stands how many pages the database has after the commit that this
/// frame ends; zero where it ends none (sqlite.org/walformat.html, 2.2).
inline constexpr std::size_t kFrameHeadSize = 24;
inline constexpr std::size_t kFramePagesAt = 4;
inline constexpr std::size_t kFramePagesSize = 4;

} // namespace anjungan::store
