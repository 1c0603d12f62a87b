package org.lianxi.bpmn.engine;

import java.sql.SQLTransactionRollbackException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;

/** Two people at once: whatever the engine or the database says then, for us somebody was faster. */
final class Race {

    private Race() {}

    static <T> T run(String what, Supplier<T> move) {
        try {
            return move.get();
        } catch (OptimisticLockingException | NullValueException e) {
            throw new SomebodyWasFaster(what, e);
        } catch (ProcessEngineException e) {
            throw isLostDeadlock(e) ? new SomebodyWasFaster(what, e) : e;
        }
    }

    private static boolean isLostDeadlock(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransactionRollbackException) {
                return true;
            }
        }
        return false;
    }
}
