#include "support/postgresserver.h"

#include "store/postgresengine.h"
#include "support/catch.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace anjungan::test {

namespace fs = std::filesystem;

namespace {

constexpr int kPortTries = 5;

constexpr const char* kWhoGetsIn = "host all guarded 127.0.0.1/32 scram-sha-256\n"
                                   "host all all 127.0.0.1/32 trust\n";

/// Nothing has to last, and the tests are alone with it.
constexpr const char* kSettings = "listen_addresses = '127.0.0.1'\n"
                                  "unix_socket_directories = ''\n"
                                  "fsync = off\n"
                                  "full_page_writes = off\n"
                                  "wal_level = minimal\n"
                                  "max_wal_senders = 0\n"
                                  "autovacuum = off\n"
                                  "shared_buffers = 32MB\n"
                                  "max_connections = 40\n";

/// The newest server that Debian's packages have brought.
fs::path programFolder() {
    fs::path newest;
    std::error_code none;
    for (const auto& version : fs::directory_iterator("/usr/lib/postgresql", none))
        if (fs::exists(version.path() / "bin/initdb") && version.path() > newest)
            newest = version.path();
    return newest / "bin";
}

const passwd* serversUser() {
    for (const char* name : {"postgres", "nobody"})
        if (const passwd* user = ::getpwnam(name))
            return user;
    return nullptr;
}

/// In a child: from here on it is nobody who could harm this machine.
void stopBeingRoot() {
    if (::geteuid() != 0)
        return;
    const passwd* user = serversUser();
    if (user == nullptr || ::setgroups(0, nullptr) != 0 || ::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0)
        ::_exit(125);
}

/// Runs a program to its end with its words in a file; gives its exit status.
int runProgram(const std::vector<std::string>& words, const fs::path& log) {
    const pid_t pid = ::fork();
    if (pid == 0) {
        // Opened before, since the folder's owner is another from here on.
        const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
        const int in = ::open("/dev/null", O_RDONLY);
        ::dup2(in, STDIN_FILENO);
        ::dup2(out, STDOUT_FILENO);
        ::dup2(out, STDERR_FILENO);
        stopBeingRoot();
        if (::chdir("/") != 0)
            ::_exit(126);
        std::vector<char*> arguments;
        for (const std::string& word : words)
            arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    return pid > 0 && ::waitpid(pid, &status, 0) == pid && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int freePort() {
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    int port = 0;
    if (::bind(listener, reinterpret_cast<const sockaddr*>(&address), size) == 0 &&
        ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        port = ::ntohs(address.sin_port);
    ::close(listener);
    return port;
}

std::string textOf(const fs::path& file) {
    std::ifstream in(file);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

fs::path makeFolder() {
    std::string name = (fs::temp_directory_path() / "anjungan-postgresql-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    if (::geteuid() == 0) {
        const passwd* user = serversUser();
        REQUIRE(user != nullptr);
        REQUIRE(::chown(name.c_str(), user->pw_uid, user->pw_gid) == 0);
    }
    return name;
}

/// Ends every connection to a database.
std::string endingSql(const std::string& database) {
    return "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + database + "'";
}

} // namespace

bool onPostgresql() {
    const char* engine = std::getenv("ANJUNGAN_TEST_ENGINE");
    return engine != nullptr && std::string_view(engine) == "postgresql";
}

PostgresServer& PostgresServer::shared() {
    static std::unique_ptr<PostgresServer> server;
    static bool s_tried = false;
    if (!server) {
        // One that does not start does not start for the next test either.
        REQUIRE_FALSE(s_tried);
        s_tried = true;
        server.reset(new PostgresServer);
    }
    return *server;
}

PostgresServer::PostgresServer()
    : m_folder(makeFolder())
    , m_programs(programFolder())
    , m_watcher(m_folder, m_programs) {
    const int made = runProgram({m_programs / "initdb", "--pgdata=" + (m_folder / "data").string(), "--username=keeper",
                                 "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions"},
                                m_folder / "log");
    INFO(textOf(m_folder / "log"));
    REQUIRE(made == 0);
    std::ofstream(m_folder / "data/pg_hba.conf") << kWhoGetsIn;
    std::ofstream(m_folder / "data/postgresql.conf", std::ios::app) << kSettings;
    bool started = false;
    for (int tries = 0; !started && tries < kPortTries; ++tries) {
        m_port = freePort();
        started = tryToStart();
    }
    INFO(textOf(m_folder / "log"));
    REQUIRE(started);
}

PostgresServer::Watcher::Watcher(const fs::path& folder, const fs::path& programs) {
    int ends[2];
    REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
    std::fflush(nullptr);
    m_process = ::fork();
    REQUIRE(m_process >= 0);
    if (m_process == 0) {
        // Nothing of the tests' own may be held open, nor their signals be answered.
        ::setsid();
        for (int number = 1; number < NSIG; ++number)
            ::signal(number, SIG_DFL);
        ::dup2(ends[0], STDIN_FILENO);
        ::close_range(STDOUT_FILENO, ~0U, 0);
        char c = 0;
        while (::read(STDIN_FILENO, &c, 1) > 0) {
        }
        std::error_code ignored;
        if (fs::exists(folder / "data/postmaster.pid", ignored))
            runProgram({programs / "pg_ctl", "--pgdata=" + (folder / "data").string(), "--mode=immediate", "--silent",
                        "--wait", "stop"},
                       "/dev/null");
        fs::remove_all(folder, ignored);
        ::_exit(0);
    }
    ::close(ends[0]);
    m_life = ends[1];
}

PostgresServer::Watcher::~Watcher() {
    ::close(m_life);
    ::waitpid(m_process, nullptr, 0);
}

bool PostgresServer::tryToStart() {
    return runProgram({m_programs / "pg_ctl", "--pgdata=" + (m_folder / "data").string(), "--wait",
                       "--timeout=300", "--silent", // a machine that is busy elsewhere may take its time
                       "--log=" + (m_folder / "data/server.log").string(), "--options=-p " + std::to_string(m_port), "start"},
                      m_folder / "log") == 0;
}

void PostgresServer::stop() {
    REQUIRE(runProgram({m_programs / "pg_ctl", "--pgdata=" + (m_folder / "data").string(), "--mode=immediate", "--silent",
                        "--wait", "stop"},
                       m_folder / "log") == 0);
}

void PostgresServer::start() {
    const bool started = tryToStart();
    INFO(textOf(m_folder / "log"));
    REQUIRE(started);
}

std::string PostgresServer::takeDatabase() {
    if (!m_free.empty()) {
        std::string database = m_free.back();
        m_free.pop_back();
        return database;
    }
    std::string database = "branch" + std::to_string(++m_databases);
    run("postgres", "CREATE DATABASE " + database);
    return database;
}

void PostgresServer::giveBack(const std::string& database) {
    run("postgres", endingSql(database));
    run(database, "DROP SCHEMA public CASCADE");
    run(database, "CREATE SCHEMA public");
    run(database, "GRANT USAGE ON SCHEMA public TO PUBLIC");
    m_free.push_back(database);
}

std::string PostgresServer::address(const std::string& database, const std::string& role) const {
    return "postgresql://" + role + "@127.0.0.1:" + std::to_string(m_port) + "/" + database;
}

std::string PostgresServer::dump(const std::string& database) const {
    return dumped(database, {});
}

std::string PostgresServer::schema(const std::string& database) const {
    // How the database was made ready is not told, nor what pg_dump says of itself, one word of it another each time.
    std::istringstream lines(dumped(database, {"--schema-only", "--no-owner", "--no-comments", "--no-privileges"}));
    std::string text;
    for (std::string line; std::getline(lines, line);)
        if (!line.empty() && !line.starts_with("--") && !line.starts_with("\\"))
            text += line + '\n';
    return text;
}

std::string PostgresServer::dumped(const std::string& database, const std::vector<std::string>& how) const {
    const fs::path file = m_folder / "dump.sql";
    std::vector<std::string> words = {m_programs / "pg_dump", "--no-password", "--file=" + file.string(), address(database)};
    words.insert(words.end(), how.begin(), how.end());
    REQUIRE(runProgram(words, m_folder / "log") == 0);
    return textOf(file);
}

void PostgresServer::restore(const std::string& from, const std::string& to) const {
    run("postgres", "CREATE DATABASE " + to);
    const std::string file = (m_folder / "copy.dump").string();
    const bool copied =
        runProgram({m_programs / "pg_dump", "--format=custom", "--file=" + file, address(from)}, m_folder / "log") == 0 &&
        runProgram({m_programs / "pg_restore", "--exit-on-error", "--single-transaction", "--no-owner",
                    "--dbname=" + address(to), file},
                   m_folder / "log") == 0;
    INFO(textOf(m_folder / "log"));
    REQUIRE(copied);
}

std::string PostgresServer::copyOf(const std::string& database) {
    std::string copy = "copy" + std::to_string(++m_databases);
    run("postgres", endingSql(database));
    run("postgres", "CREATE DATABASE " + copy + " TEMPLATE " + database);
    return copy;
}

void PostgresServer::drop(const std::string& database) const {
    run("postgres", "DROP DATABASE " + database + " WITH (FORCE)");
}

void PostgresServer::breakConnections(const std::string& database, std::chrono::microseconds after) const {
    // Nothing is checked here: it is not the thread of the tests.
    if (const auto engine = connect("postgres")) {
        const double seconds = std::chrono::duration<double>(after).count();
        static_cast<void>((*engine)->run("SELECT pg_sleep(" + std::to_string(seconds) + ")"));
        static_cast<void>((*engine)->run(endingSql(database)));
    }
}

std::vector<std::vector<std::string>> PostgresServer::rows(const std::string& database, const std::string& sql,
                                                           int columns) const {
    const auto engine = connect(database);
    REQUIRE(engine);
    const auto query = (*engine)->prepare(sql);
    REQUIRE(query);
    REQUIRE((*query)->run());
    std::vector<std::vector<std::string>> rows;
    while ((*query)->next().value()) {
        rows.emplace_back();
        for (int i = 0; i < columns; ++i)
            rows.back().emplace_back((*query)->text(i));
    }
    return rows;
}

Result<std::unique_ptr<store::PostgresEngine>> PostgresServer::connect(const std::string& database) const {
    const auto parsed = store::PostgresAddress::parse(address(database));
    if (!parsed)
        return passOn(parsed);
    return store::PostgresEngine::connect(*parsed, std::chrono::seconds(10));
}

void PostgresServer::run(const std::string& database, const std::string& sql) const {
    const auto engine = connect(database);
    INFO((engine ? std::string() : engine.error().detail));
    REQUIRE(engine);
    const auto ran = (*engine)->run(sql);
    INFO(sql << ": " << (ran ? std::string() : ran.error().detail));
    REQUIRE(ran);
}

} // namespace anjungan::test
