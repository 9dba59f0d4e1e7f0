// SPDX-License-Identifier: GPL-3.0-or-later
// The least that an HTTP server can be with ritmd's own library: one thread, no database, no limits, the same
// answer to everybody. What ritmd costs beyond it is what ritmd does.
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <cstdio>

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;

int main() {
    asio::io_context context;
    tcp::acceptor acceptor(context, {asio::ip::address_v4::loopback(), 0});
    std::printf("listening on http://127.0.0.1:%d\n", acceptor.local_endpoint().port());
    std::fflush(stdout);
    for (;;) {
        tcp::socket socket = acceptor.accept();
        boost::beast::flat_buffer buffer;
        boost::system::error_code failure;
        while (!failure) {
            http::request<http::empty_body> request;
            http::read(socket, buffer, request, failure);
            if (failure) {
                break;
            }
            http::response<http::string_body> response(http::status::ok, request.version());
            response.body() = "ready\n";
            response.keep_alive(request.keep_alive());
            response.prepare_payload();
            http::write(socket, response, failure);
            if (!response.keep_alive()) {
                break;
            }
        }
    }
}
