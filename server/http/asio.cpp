// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of Asio and Beast that need no template are compiled here once, not in every includer.
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
