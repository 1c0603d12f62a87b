package org.lianxi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class ComputationsTest {

    @Test
    void every_computation_that_is_measured_still_runs() throws RunnerException {
        assertThat(Computations.tried("")).isNotEmpty();
    }
}
