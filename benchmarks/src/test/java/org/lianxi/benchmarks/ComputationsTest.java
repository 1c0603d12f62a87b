package org.lianxi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.RunnerException;

class ComputationsTest {

    @Test
    void every_computation_that_is_measured_still_runs() throws RunnerException {
        assertThat(Computations.tried("")).isNotEmpty();
    }

    @Test
    void a_name_that_no_computation_has_measures_none(@TempDir Path results) throws RunnerException {
        assertThat(Computations.measured("import", results)).isEmpty();
    }
}
