#pragma once

namespace anjungan {

/// While one of these lives, networks that are read filter the small maps of a depthwise 3 x 3 convolution by our own loop. OpenCV 4.6
/// has a fast way for maps of 18 columns and more; below, a face matcher of 128 x 128 spends a third of its time on a fiftieth of its
/// sums. The sums are the same but for the order of their rounding (some 1e-6 of a value). What such a network holds stays as it is when
/// this ends. The library keeps one list of layers: while this lives, networks read in other threads get the layer too.
class FastDepthwise {
public:
    FastDepthwise();
    ~FastDepthwise();
    FastDepthwise(const FastDepthwise&) = delete;
    FastDepthwise& operator=(const FastDepthwise&) = delete;
};

} // namespace anjungan
