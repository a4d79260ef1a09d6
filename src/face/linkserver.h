#pragma once

#include "face/capturesession.h"
#include "face/enginekeeper.h"

#include <memory>

namespace anjungan {

/// The process's main thread: reads commands, sends what waits in the outbox and a heartbeat every 250 ms. Returns when the
/// other end has closed or speaks nonsense; the caller then ends the process at once, since a hanging camera call could
/// keep a thread from ending.
class LinkServer {
public:
    LinkServer(int socket, EngineFactory::Places places);

    /// The process's exit status: 0 when the other end closed, 1 when it spoke nonsense.
    int run();

private:
    bool readCommands();
    bool handle(const FaceMessage& message);
    bool begin(const std::string& place, quint32 run, const FaceTask& task);
    bool flush();
    void beat();

    int m_socket;
    FaceMessageReader m_reader;
    Outbox m_outbox;
    QByteArray m_unsent;
    qsizetype m_sent = 0;
    bool m_failed = false;
    bool m_toldHung = false;
    EngineKeeper m_engine;
    std::unique_ptr<CaptureSession> m_session;
};

} // namespace anjungan
