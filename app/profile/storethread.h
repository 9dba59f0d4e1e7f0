// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/error.h"
#include "core/base/result.h"
#include "core/vault/vault.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <semaphore>
#include <type_traits>
#include <utility>

namespace ritm::app {

/// The one thread that touches the vault. Work goes there in order; answers come back to the thread of this
/// object, which is also the thread of everybody who asks.
class StoreThread final : public QObject {
    Q_OBJECT
public:
    explicit StoreThread(QObject* parent = nullptr);
    /// Finishes the work that was handed in, closes the vault and ends the thread; no answers come any more.
    ~StoreThread() override;

    /// Runs `work()` on the thread and hands what it returns to `then`, unless `context` is gone by then.
    template <class Work, class Then>
    void run(QObject* context, Work work, Then then) {
        post([this, guard = QPointer<QObject>(context), work = std::move(work),
              then = std::move(then)]() mutable {
            using Answer = std::invoke_result_t<Work>;
            auto answer = std::make_shared<Answer>(work());
            QMetaObject::invokeMethod(
                this,
                [guard = std::move(guard), answer = std::move(answer), then = std::move(then)]() mutable {
                    if (guard) {
                        then(std::move(*answer));
                    }
                },
                Qt::QueuedConnection);
        });
    }

    /// Runs `work()` on the thread, in order with everything else; nobody waits for it.
    template <class Work>
    void tell(Work work) {
        post(std::move(work));
    }

    /// Runs `work(Vault&)`, which returns a Result, on the thread. Without an open vault the answer is
    /// NotOpen.
    template <class Work, class Then>
    void ask(QObject* context, Work work, Then then) {
        run(
            context,
            [this, work = std::move(work)]() mutable -> std::invoke_result_t<Work, vault::Vault&> {
                if (!m_vault) {
                    return fail(ProfileError::NotOpen);
                }
                return work(*m_vault);
            },
            std::move(then));
    }

    /// The same for other threads than this object's, waiting for the answer.
    template <class Work>
    [[nodiscard]] std::invoke_result_t<Work, vault::Vault&> wait(Work work) {
        std::invoke_result_t<Work, vault::Vault&> answer = fail(ProfileError::NotOpen);
        std::binary_semaphore done(0);
        post([&] {
            if (m_vault) {
                answer = work(*m_vault);
            }
            done.release();
        });
        done.acquire();
        return answer;
    }

    /// The vault itself; only for work that runs on the thread.
    [[nodiscard]] std::unique_ptr<vault::Vault>& vaultHere() { return m_vault; }

private:
    void post(std::function<void()> work);
    template <class Work>
    void post(Work work) {
        // std::function copies; what is posted may only move.
        post(std::function<void()>([shared = std::make_shared<Work>(std::move(work))] { (*shared)(); }));
    }

    QThread m_thread;
    QObject m_there; // lives on the thread
    std::unique_ptr<vault::Vault> m_vault;
};

} // namespace ritm::app
