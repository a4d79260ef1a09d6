#pragma once

#include "print/paper.h"

#include <QObject>
#include <QString>

#include <functional>

namespace anjungan::print {

/// Where papers go: a PDF folder and a printer of the system's print service, each where one is set up.
/// Pages are typeset on a worker thread and handed to `lp`, so that a print service that hangs never holds a window.
class Printer : public QObject {
    Q_OBJECT
public:
    /// `name`: a queue of the print service; empty: its default queue; "none": no printer here.
    /// `command`: the print service's client; another one only in tests.
    explicit Printer(QString name, QString command = QStringLiteral("lp"), QObject* parent = nullptr);
    ~Printer() override;

    /// Where papers that people save go, readable by the kiosk's account alone; empty (the default): none are saved.
    void setFolder(const QString& folder) { m_folder = folder; }
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// Across every paper from now on: "LATIHAN" in a training hall; empty on real papers.
    void setStamp(const QString& stamp) { m_stamp = stamp; }

    /// As if the tray were empty: every print is refused at once. A trainer shows with it what people see then.
    void setEmpty(bool empty) { m_empty = empty; }
    [[nodiscard]] bool isEmpty() const { return m_empty; }

    /// Writes the paper to `file`, which only the kiosk's account can read, and says how it went, on the caller's thread.
    void save(const Paper& paper, const std::filesystem::path& file, QObject* asker, std::function<void(Result<void>)> then);

    /// Prints the paper through a temporary file that is removed afterwards. DeviceUnavailable where there is no
    /// printer, it refuses, or it does not answer within ten seconds: the paper can be saved or written down then.
    void print(const Paper& paper, QObject* asker, std::function<void(Result<void>)> then);

private:
    void send(const QString& file, QObject* asker, const std::function<void(Result<void>)>& then);

    QString m_folder;
    QString m_stamp;
    QString m_name;
    QString m_command;
    bool m_empty = false;
};

} // namespace anjungan::print
