// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/main/authorisationworld.h"

#include "server/ops/keyfile.h"
#include "server/store/sqlitestore.h"
#include "server/sync/access.h"

#include <future>
#include <stdexcept>

namespace ritm::server::test {

using http::Method;

Ask pushOf(const ClientId& client, wire::Mutation mutation) {
    wire::PushRequest request;
    request.client = client;
    request.mutations.push_back(std::move(mutation));
    return {std::string(wire::kPushPath), toJson(request)};
}

Ask pullOf(const ClientId& client, std::map<std::string, wire::Cursor> cursors) {
    wire::PullRequest request;
    request.client = client;
    request.cursors = std::move(cursors);
    return {std::string(wire::kPullPath), toJson(request)};
}

AuthorisationWorld::AuthorisationWorld() : m_log(m_clock, [](std::string_view) {}, ops::Level::Error) {
    std::string folder = (std::filesystem::temp_directory_path() / "ritm-authorisation-XXXXXX").string();
    m_folder = mkdtemp(folder.data());
    ServeOptions options;
    options.data = m_folder / "data";
    options.port = 0;
    m_server = Server::start(options, m_clock, m_random, m_log).value();
}

AuthorisationWorld::~AuthorisationWorld() {
    m_server.reset();
    std::filesystem::remove_all(m_folder);
}

http::Reply AuthorisationWorld::ask(Method method, const Ask& what, const std::string& token) {
    http::Request request;
    request.method = method;
    request.path = what.path;
    request.body = what.body;
    ++m_requests; // from everywhere, so that no limit of one address is what refuses
    request.peer = "10." + std::to_string(m_requests / 65536) + "." + std::to_string(m_requests / 256 % 256) +
                   "." + std::to_string(m_requests % 256);
    if (!token.empty()) {
        request.headers.emplace_back("Authorization", "Bearer " + token);
    }
    std::promise<http::Reply> answered;
    m_server->router().handle(std::move(request), http::Responder([&](http::Reply reply) {
                                  answered.set_value(std::move(reply));
                              }));
    return answered.get_future().get();
}

template <class T>
T AuthorisationWorld::taken(Method method, const Ask& what, const std::string& token) {
    const auto reply = ask(method, what, token);
    if (reply.status / 100 != 2) {
        throw std::runtime_error(what.path + " answers " + std::to_string(reply.status) + " " + reply.body);
    }
    if constexpr (!std::is_void_v<T>) {
        return fromJson<T>(reply.body).value();
    }
}

Person AuthorisationWorld::enrol() {
    const std::string name = "person" + std::to_string(++m_people);
    Person person;
    person.email = name + "@example.org";
    person.session = taken<wire::Session>(
        Method::Post,
        {std::string(wire::kAccountsPath), toJson(wire::RegisterRequest{.email = person.email,
                                                                        .password = std::string(kPassword),
                                                                        .displayName = name + " shown",
                                                                        .deviceName = name + " laptop",
                                                                        .keyFingerprint = {}})},
        {});
    person.otherSession = taken<wire::Session>(
        Method::Post,
        {std::string(wire::kSessionsPath),
         toJson(wire::SignInRequest{
             .email = person.email, .password = std::string(kPassword), .deviceName = name + " phone"})},
        {});
    const std::string& token = person.session.accessToken;
    person.approval = freshId();
    taken<wire::Approval>(
        Method::Post,
        {std::string(wire::kApprovalsPath),
         toJson(wire::ApprovalRequest{
             .id = person.approval, .publicKey = Bytes(32, 1), .deviceName = name + " new phone"})},
        person.otherSession.accessToken);
    taken<void>(Method::Put,
                {std::string(wire::kRecoveryPath),
                 toJson(wire::RecoveryWrap{Bytes(72, static_cast<std::uint8_t>(m_people))})},
                token);
    person.client = ClientId(freshId());
    person.space = serversync::ownSpace(person.session.athlete);
    taken<wire::PushReply>(Method::Post, pushOf(person.client, mutation(person, 1, name + " secret value")),
                           token);
    person.chunkContent = name + " sealed content";
    person.chunk = seal::digest(bytesOf(person.chunkContent));
    taken<void>(Method::Put, {std::string(wire::kChunksPath) + person.chunk.toHex(), person.chunkContent},
                token);
    person.marks = {person.email,
                    name + " ",
                    person.session.athlete.toString(),
                    person.session.device.toString(),
                    person.otherSession.device.toString(),
                    person.approval.toString(),
                    person.client.toString(),
                    person.chunk.toHex(),
                    seal::toBase64(Bytes(72, static_cast<std::uint8_t>(m_people)))};
    return person;
}

Person AuthorisationWorld::enrolAdministrator() {
    Person person = enrol();
    const auto key = ops::keyFromFile<DatabaseKey>(m_folder / "data" / "keys" / "database", m_random,
                                                   ops::IfMissing::Refuse);
    auto store = store::openSqliteStore(m_folder / "data" / "ritmd.db", key.value()).value();
    store
        ->writeNow([id = person.session.athlete](store::Writer& writer) {
            return writer.execute("UPDATE identity_account SET role = 2 WHERE id = $1", {id});
        })
        .value();
    return person;
}

std::string AuthorisationWorld::endedToken() {
    const Person person = enrol();
    taken<void>(Method::Delete, {std::string(wire::kCurrentSessionPath), {}}, person.session.accessToken);
    return person.session.accessToken;
}

wire::Mutation AuthorisationWorld::mutation(const Person& target, std::uint64_t n, std::string_view value) {
    wire::Mutation mutation;
    mutation.n = n;
    mutation.hlc = Hlc::at(1'700'000'000'000 + n, 0);
    mutation.space = target.space;
    mutation.kind = "note";
    mutation.id = "row";
    mutation.fields["text"].value.text = jsonText(value);
    return mutation;
}

std::string AuthorisationWorld::stateOf(const Person& person) {
    std::string all;
    const std::string& token = person.session.accessToken;
    const auto devices = taken<wire::DeviceList>(Method::Get, {std::string(wire::kDevicesPath), {}}, token);
    for (const auto& device : devices.devices) {
        all += device.id.toString() + device.name + "\n";
    }
    const std::string approval = std::string(wire::kApprovalsPath) + "/" + person.approval.toString();
    all +=
        ask(Method::Get, {approval, {}}, person.otherSession.accessToken).body + "\n"; // with a grant, if any
    all += ask(Method::Get, {std::string(wire::kRecoveryPath), {}}, token).body + "\n";
    const auto page = taken<wire::PullReply>(Method::Post, pullOf(person.client), token);
    all += toJson(page) + "\n";
    all += ask(Method::Get, {std::string(wire::kChunksPath) + person.chunk.toHex(), {}}, token).body;
    return all;
}

} // namespace ritm::server::test
