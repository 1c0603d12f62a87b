package org.lianxi.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransactionRollbackException;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

class RaceTest {

    @Test
    void lost_says_that_somebody_was_faster() {
        assertLost(new OptimisticLockingException("task was updated by another transaction"));
        assertLost(new NullValueException("task is null"));
        assertLost(new ProcessEngineException("flush", new SQLTransactionRollbackException("Deadlock found")));
    }

    @Test
    void is_not_blamed_for_what_is_a_fault() {
        ProcessEngineException fault = new ProcessEngineException("no database");

        assertThatThrownBy(() -> Race.run("task", failing(fault))).isSameAs(fault);
    }

    private static void assertLost(RuntimeException failure) {
        assertThatThrownBy(() -> Race.run("task", failing(failure)))
                .isInstanceOf(SomebodyWasFaster.class)
                .hasCause(failure)
                .extracting(lost -> ((Refusal) lost).kind())
                .isEqualTo(Kind.CONFLICT);
    }

    private static Supplier<String> failing(RuntimeException failure) {
        return () -> {
            throw failure;
        };
    }
}
