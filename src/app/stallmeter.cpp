#include "app/stallmeter.h"

#include <algorithm>

namespace anjungan {

namespace {

// Often enough to see a stall of 16 ms, seldom enough to leave the processor to the work that is measured.
constexpr int kTurnMs = 2;

} // namespace

StallMeter::StallMeter(QObject* parent) : QObject(parent) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTurnMs);
    connect(&m_timer, &QTimer::timeout, this, &StallMeter::onTurn);
}

void StallMeter::start() {
    m_stretches.clear();
    m_clock.start();
    m_timer.start();
}

void StallMeter::stop() {
    m_timer.stop();
}

void StallMeter::onTurn() {
    m_stretches.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
    m_clock.start();
}

double StallMeter::longestMs() const {
    return m_stretches.empty() ? 0 : *std::ranges::max_element(m_stretches);
}

int StallMeter::countOver(double ms) const {
    return static_cast<int>(std::ranges::count_if(m_stretches, [ms](double stretch) { return stretch > ms; }));
}

} // namespace anjungan
