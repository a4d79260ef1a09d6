#pragma once

#include <QObject>

class QWidget;

namespace anjungan {

/// Of this process, from /proc/self/smaps_rollup; -1 where that can't be read.
[[nodiscard]] long proportionalKib();

/// For the start benchmark (--probe-start): prints a line when the window has painted for the first
/// time, a second one with its memory a moment later,
///     visible
///     pss_kib=<n>
/// and ends the program. PSS is the process's proportional share of memory by /proc/self/smaps_rollup.
class StartProbe : public QObject {
    Q_OBJECT

public:
    explicit StartProbe(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell();
    bool m_painted = false;
};

} // namespace anjungan
