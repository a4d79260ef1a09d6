#pragma once

#include "app/pageflaws.h"

namespace anjungan {

namespace gui {
class PageFrame;
}

/// What keeps somebody from using the page on show by keys or with a screen reader, read from the tree that AT-SPI hands out
/// (QAccessible): "no role" where a control tells no kind, "unreachable" where Tab never comes to it, "focus order" where Tab goes
/// back up the page, "state" where what the tree says contradicts what is seen.
[[nodiscard]] std::vector<PageFlaw> accessFlawsOf(gui::PageFrame& frame);

} // namespace anjungan
