// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/importservice.h"
#include "app/viewmodels/importsviewmodel.h"

#include <QObject>

namespace ritm::app {

/// Shows files on their way into the history, and takes the athlete's wishes to the service.
class ImportPresenter final : public QObject {
    Q_OBJECT
public:
    ImportPresenter(ImportsViewModel& imports, ImportService& service, QObject* parent = nullptr);

    /// Shows everything anew; after a change of language too.
    void show();

private:
    ImportsViewModel& m_imports;
    ImportService& m_service;
};

} // namespace ritm::app
