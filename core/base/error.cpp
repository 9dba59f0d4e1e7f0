// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace ritm {

std::string Error::describe() const {
    std::string text(m_module);
    text += '.';
    text += m_name;
    if (!m_context.empty()) {
        text += ": ";
        text += m_context;
    }
    return text;
}

} // namespace ritm
