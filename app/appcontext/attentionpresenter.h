// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attention/attentionservice.h"
#include "app/viewmodels/attentionviewmodel.h"

#include <QObject>

#include <functional>

namespace ritm::app {

class Measures;

/// Shows in the athlete's words what waits for a decision, and takes the decisions to the service.
class AttentionPresenter final : public QObject {
    Q_OBJECT
public:
    AttentionPresenter(AttentionViewModel& attention, AttentionService& service,
                       std::function<Measures()> measures, QObject* parent = nullptr);

    /// Shows everything anew; after a change of language or units too.
    void show();

private:
    AttentionViewModel& m_attention;
    AttentionService& m_service;
    std::function<Measures()> m_measures;
};

} // namespace ritm::app
